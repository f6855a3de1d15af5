-- Persons, organisations and places that stories name, to filter by. Derived from the clean text in the background:
-- a story that was not gone through yet, or has changed since, is not named.
ALTER TABLE search_story ADD COLUMN named INTEGER NOT NULL DEFAULT 0;
CREATE INDEX search_story_nameless ON search_story (doc) WHERE named = 0;

CREATE TABLE name (
    id    INTEGER PRIMARY KEY,
    kind  TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (kind, value)
) STRICT;

CREATE TABLE story_name (
    doc  INTEGER NOT NULL REFERENCES search_story (doc) ON DELETE CASCADE,
    name INTEGER NOT NULL REFERENCES name (id),
    PRIMARY KEY (doc, name)
) STRICT, WITHOUT ROWID;

CREATE INDEX story_name_name ON story_name (name, doc);
