-- Stories whose texts the search index does not have as they are now: a step over many stories does not wait for the
-- index. Whoever searches before the index has followed reads these stories themselves.
CREATE TABLE search_due (
    doc INTEGER PRIMARY KEY REFERENCES search_story (doc) ON DELETE CASCADE
) STRICT;

-- What the lists of the library are counted from, without the rows themselves: opening a large store takes no longer.
-- Only with pages and date does SQLite leave the rows alone.
CREATE INDEX issue_lists ON issue (substr(date, 1, 7), paper, unread, editing, checked, signed, open_doubts, changed, pages,
    date) WHERE pages > 0;
