-- Entries that were made as one step, over any number of pages and issues, name the first of them.
ALTER TABLE entry ADD COLUMN batch INTEGER REFERENCES entry (number);
CREATE INDEX entry_batch ON entry (batch) WHERE batch IS NOT NULL;

-- Corrections that editors have made and may make again elsewhere, and those that nobody is to be offered.
CREATE TABLE correction (
    id          INTEGER PRIMARY KEY,
    pattern     TEXT    NOT NULL CHECK (pattern <> ''),
    replacement TEXT    NOT NULL,
    uses        INTEGER NOT NULL,
    state       TEXT    NOT NULL CHECK (state IN ('OFFERED', 'REJECTED')),
    editor      TEXT    NOT NULL,
    at          INTEGER NOT NULL,
    UNIQUE (pattern, replacement)
) STRICT;
