-- Stories whose texts the search index does not have as they are now: a step over many stories does not wait for the
-- index. Whoever searches before the index has followed reads these stories themselves.
CREATE TABLE search_due (
    doc INTEGER PRIMARY KEY REFERENCES search_story (doc) ON DELETE CASCADE
) STRICT;
