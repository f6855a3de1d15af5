-- A page has the name that is printed beside its number. The pages of one paper's date are one issue: pages move between
-- issues, and the journal of an issue is that of its pages. An issue whose pages have all gone is not listed any more.
ALTER TABLE page ADD COLUMN title TEXT;
ALTER TABLE issue ADD COLUMN joined_to INTEGER REFERENCES issue (number);
CREATE INDEX issue_day ON issue (date, paper) WHERE date IS NOT NULL;

CREATE TABLE page_move (
    page       INTEGER NOT NULL REFERENCES page (id),
    at         INTEGER NOT NULL,
    from_issue INTEGER NOT NULL REFERENCES issue (number),
    to_issue   INTEGER NOT NULL REFERENCES issue (number)
) STRICT;
