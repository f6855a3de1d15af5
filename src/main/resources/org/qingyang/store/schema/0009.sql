-- The lexicon of the house is its own journal: what the last line about a name says, the lexicon says. Nothing is ever
-- deleted, so that every step can be taken back.
CREATE TABLE lexicon_change (
    number INTEGER PRIMARY KEY,
    step   INTEGER NOT NULL,  -- the first line of those that were made together
    undoes INTEGER,           -- the step that this one takes back
    kind   TEXT    NOT NULL CHECK (kind IN ('REPORTER', 'PERSON', 'ORGANISATION', 'PLACE', 'NEVER')),
    name   TEXT    NOT NULL CHECK (name <> ''),
    entry  TEXT,              -- JSON; null where the name was taken out
    editor TEXT    NOT NULL,
    at     INTEGER NOT NULL
) STRICT;

CREATE INDEX lexicon_name ON lexicon_change (kind, name, number);
CREATE INDEX lexicon_step ON lexicon_change (step);
