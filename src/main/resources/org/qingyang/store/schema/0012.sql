-- What stories are counted by stands in blocks of neighbouring documents now: counting what many stories have in common
-- reads a few thousand rows and not a million. The index is made anew when the store is opened.
CREATE TABLE search_tally (
    block   INTEGER PRIMARY KEY,
    tallies BLOB NOT NULL
) STRICT;

DROP TABLE story_facet;
ALTER TABLE search_story DROP COLUMN status;
ALTER TABLE search_story DROP COLUMN kind;
ALTER TABLE search_story DROP COLUMN doubts;
INSERT INTO search_pending (since) VALUES (0);
