-- The store of a newsroom. Times are milliseconds since 1970 UTC. Offsets inside JSON count UTF-16 units of the page's
-- raw text. Whatever an editor did stands in entry and page_change and is never altered; story and page.furniture are
-- the state that these lead to.

CREATE TABLE issue (
    number      INTEGER PRIMARY KEY AUTOINCREMENT,
    paper       TEXT,
    date        TEXT,
    source      TEXT    NOT NULL,
    imported    INTEGER NOT NULL,
    changed     INTEGER NOT NULL,
    -- What the library shows; counted from page and story whenever these change, in the same transaction.
    pages       INTEGER NOT NULL DEFAULT 0,
    lead        TEXT    NOT NULL DEFAULT '',
    stories     INTEGER NOT NULL DEFAULT 0,
    unread      INTEGER NOT NULL DEFAULT 0,
    editing     INTEGER NOT NULL DEFAULT 0,
    checked     INTEGER NOT NULL DEFAULT 0,
    signed      INTEGER NOT NULL DEFAULT 0,
    open_doubts INTEGER NOT NULL DEFAULT 0,
    repairs     INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE page (
    id        INTEGER PRIMARY KEY,
    issue     INTEGER NOT NULL REFERENCES issue (number),
    number    INTEGER NOT NULL CHECK (number > 0),
    name      TEXT    NOT NULL,
    sha256    TEXT    NOT NULL UNIQUE,
    encoding  TEXT    NOT NULL,
    bytes     INTEGER NOT NULL,
    -- The version of the reader whose reading came first.
    reader    TEXT    NOT NULL,
    -- The last entry that changed this page; 0 for none.
    mark      INTEGER NOT NULL DEFAULT 0,
    furniture TEXT    NOT NULL,
    UNIQUE (issue, number)
) STRICT;

-- Apart from page, so that a decision does not write the text again.
CREATE TABLE raw_text (
    page INTEGER PRIMARY KEY REFERENCES page (id),
    -- UTF-16LE only where UTF-8 would lose something: half a surrogate pair.
    form TEXT NOT NULL CHECK (form IN ('UTF-8', 'UTF-16LE')),
    text BLOB NOT NULL
) STRICT;

CREATE TRIGGER raw_text_is_for_ever BEFORE UPDATE ON raw_text
BEGIN SELECT raise(ABORT, 'raw text is never changed'); END;
CREATE TRIGGER raw_text_stays BEFORE DELETE ON raw_text
BEGIN SELECT raise(ABORT, 'raw text is never deleted'); END;

-- What a page was first read as, from its first change on; until then its state says the same.
CREATE TABLE reading (
    page  INTEGER PRIMARY KEY REFERENCES page (id),
    sheet TEXT NOT NULL
) STRICT;

CREATE TRIGGER reading_is_for_ever BEFORE UPDATE ON reading
BEGIN SELECT raise(ABORT, 'a first reading is never changed'); END;
CREATE TRIGGER reading_stays BEFORE DELETE ON reading
BEGIN SELECT raise(ABORT, 'a first reading is never deleted'); END;

CREATE TABLE story (
    key         INTEGER PRIMARY KEY,
    page        INTEGER NOT NULL REFERENCES page (id),
    id          INTEGER NOT NULL,
    position    INTEGER NOT NULL,
    status      TEXT    NOT NULL CHECK (status IN ('UNREAD', 'EDITING', 'CHECKED', 'SIGNED')),
    open_doubts INTEGER NOT NULL,
    repairs     INTEGER NOT NULL,
    headline    TEXT    NOT NULL,
    state       TEXT    NOT NULL,
    UNIQUE (page, id)
) STRICT;

CREATE INDEX story_overview ON story (page, position, status, open_doubts, repairs);

CREATE TABLE entry (
    number   INTEGER PRIMARY KEY AUTOINCREMENT,
    issue    INTEGER NOT NULL REFERENCES issue (number),
    kind     TEXT    NOT NULL CHECK (kind IN ('DO', 'UNDO', 'REDO')),
    -- The step that is taken back or done again.
    of       INTEGER REFERENCES entry (number),
    editor   TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    decision TEXT    NOT NULL,
    CHECK ((kind = 'DO') = (of IS NULL))
) STRICT;

CREATE INDEX entry_step ON entry (issue, number, kind, of);

CREATE TABLE page_change (
    entry   INTEGER NOT NULL REFERENCES entry (number),
    page    INTEGER NOT NULL REFERENCES page (id),
    changes TEXT    NOT NULL,
    PRIMARY KEY (entry, page)
) STRICT;

CREATE INDEX page_change_page ON page_change (page, entry);

CREATE TRIGGER entry_is_for_ever BEFORE UPDATE ON entry
BEGIN SELECT raise(ABORT, 'the journal is never changed'); END;
CREATE TRIGGER entry_stays BEFORE DELETE ON entry
BEGIN SELECT raise(ABORT, 'the journal is never deleted'); END;
CREATE TRIGGER page_change_is_for_ever BEFORE UPDATE ON page_change
BEGIN SELECT raise(ABORT, 'the journal is never changed'); END;
CREATE TRIGGER page_change_stays BEFORE DELETE ON page_change
BEGIN SELECT raise(ABORT, 'the journal is never deleted'); END;

CREATE TABLE tag (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE story_tag (
    story INTEGER NOT NULL REFERENCES story (key) ON DELETE CASCADE,
    tag   INTEGER NOT NULL REFERENCES tag (id),
    PRIMARY KEY (story, tag)
) STRICT, WITHOUT ROWID;

CREATE INDEX story_tag_tag ON story_tag (tag);
