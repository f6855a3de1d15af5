-- What was learnt from the stories that editors have tagged or checked. All of it but the vocabulary is derived from
-- story and can be counted anew at any time.

-- The mark that a page had when it was learnt from; where the two differ, the page is to be looked at again.
ALTER TABLE page ADD COLUMN learnt INTEGER NOT NULL DEFAULT 0;
CREATE INDEX page_to_learn ON page (id) WHERE mark <> learnt;

-- A story that was counted, and what was counted of it, so that exactly that can be taken back: the ids of its words as
-- a JSON array.
CREATE TABLE learnt_story (
    page  INTEGER NOT NULL REFERENCES page (id),
    story INTEGER NOT NULL,
    words TEXT    NOT NULL,
    PRIMARY KEY (page, story)
) STRICT;

CREATE TABLE learnt_story_tag (
    page    INTEGER NOT NULL,
    story   INTEGER NOT NULL,
    tag     INTEGER NOT NULL REFERENCES tag (id),
    -- Whether it was offered and refused, and not chosen.
    refused INTEGER NOT NULL,
    PRIMARY KEY (page, story, tag),
    FOREIGN KEY (page, story) REFERENCES learnt_story (page, story) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX learnt_story_tag_tag ON learnt_story_tag (tag, refused);

CREATE TABLE learnt_word (
    id      INTEGER PRIMARY KEY,
    word    TEXT    NOT NULL UNIQUE,
    stories INTEGER NOT NULL
) STRICT;

CREATE TABLE learnt_word_tag (
    word    INTEGER NOT NULL REFERENCES learnt_word (id),
    tag     INTEGER NOT NULL REFERENCES tag (id),
    chosen  INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    PRIMARY KEY (word, tag)
) STRICT, WITHOUT ROWID;

-- The paper's vocabulary of tags.
CREATE TABLE term (
    name    TEXT PRIMARY KEY CHECK (name <> ''),
    -- The wider term; it may come later, or be no term.
    parent  TEXT,
    code    TEXT,
    retired INTEGER NOT NULL DEFAULT 0,
    note    TEXT    NOT NULL DEFAULT '',
    -- Terms are kept in the order of the list that they came from.
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE term_alias (
    alias TEXT PRIMARY KEY CHECK (alias <> ''),
    term  TEXT NOT NULL REFERENCES term (name) ON DELETE CASCADE
) STRICT;

-- The model that tells names apart, trained on what editors have confirmed; the newest one only.
CREATE TABLE name_model (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    model   BLOB    NOT NULL,
    -- How many stories it was trained on, and how right it was on them, between 0 and 1.
    stories INTEGER NOT NULL,
    score   REAL    NOT NULL,
    trained INTEGER NOT NULL
) STRICT;
