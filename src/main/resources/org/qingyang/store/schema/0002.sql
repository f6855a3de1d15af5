-- The search index. Everything here is derived from story, page and issue, and is written in the same transaction.

-- A document is a story. Its number orders by the issue's date: undated ones from 1, dated ones by day. So the newest
-- hits are the last rows, and a stretch of time is a stretch of rows.
CREATE TABLE search_story (
    doc    INTEGER PRIMARY KEY,
    story  INTEGER NOT NULL UNIQUE REFERENCES story (key),
    issue  INTEGER NOT NULL REFERENCES issue (number),
    status TEXT    NOT NULL,
    kind   TEXT    NOT NULL,
    doubts INTEGER NOT NULL
) STRICT;

-- What stories can be counted by and of which one has several: reporters, tags.
CREATE TABLE facet (
    id    INTEGER PRIMARY KEY,
    kind  TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (kind, value)
) STRICT;

CREATE TABLE story_facet (
    doc   INTEGER NOT NULL REFERENCES search_story (doc) ON DELETE CASCADE,
    facet INTEGER NOT NULL REFERENCES facet (id),
    PRIMARY KEY (doc, facet)
) STRICT, WITHOUT ROWID;

-- Each pair of neighbouring characters is a token, so that every text of two characters or more is found and nothing
-- else. A clean line that stands on the raw page as it is is in the column without "own"; the raw column holds only
-- lines that are part of no clean line. The largest column is the first: that makes its entries shorter.
CREATE VIRTUAL TABLE search USING fts5 (
    body, heading, reporter, credit, raw, body_own, heading_own, reporter_own, credit_own, tag, paper, meta,
    content = '', contentless_delete = 1, tokenize = 'ascii'
);

-- Each character of a story once, with a letter for where it stands.
CREATE VIRTUAL TABLE search_one USING fts5 (
    characters, content = '', contentless_delete = 1, detail = 'none', tokenize = 'ascii'
);

CREATE TABLE saved_search (
    name    TEXT PRIMARY KEY,
    query   TEXT    NOT NULL,
    changed INTEGER NOT NULL
) STRICT;

-- Holds a row as long as the index does not know all stories: until an older store is read through.
CREATE TABLE search_pending (
    since INTEGER NOT NULL
) STRICT;

INSERT INTO search_pending (since) VALUES (0);
