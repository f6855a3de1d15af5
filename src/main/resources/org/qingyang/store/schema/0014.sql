-- How many issues of a paper and a month each list of the library holds, so that nobody goes through all issues to open
-- a large store. Triggers keep it: an issue comes in without pages, and is never deleted. What was worked on lately is
-- counted when it is asked for.
DROP INDEX issue_lists;
DROP INDEX issue_changed;
CREATE INDEX issue_changed ON issue (changed DESC, number DESC, pages) WHERE pages > 0;

ALTER TABLE issue ADD COLUMN month    TEXT    AS (substr(date, 1, 7));
ALTER TABLE issue ADD COLUMN doubtful INTEGER AS (open_doubts > 0);
ALTER TABLE issue ADD COLUMN to_sign  INTEGER AS (unread = 0 AND editing = 0 AND checked > 0);

CREATE TABLE issue_count (
    month    TEXT,
    paper    TEXT,
    issues   INTEGER NOT NULL DEFAULT 0,
    doubtful INTEGER NOT NULL DEFAULT 0,
    to_sign  INTEGER NOT NULL DEFAULT 0,
    -- Those with a story of that status.
    unread   INTEGER NOT NULL DEFAULT 0,
    editing  INTEGER NOT NULL DEFAULT 0,
    checked  INTEGER NOT NULL DEFAULT 0,
    signed   INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX issue_count_month ON issue_count (month, paper);

-- What it is to hold.
CREATE VIEW issue_counted AS
SELECT month, paper, count(*) AS issues, sum(doubtful) AS doubtful, sum(to_sign) AS to_sign, sum(unread > 0) AS unread,
    sum(editing > 0) AS editing, sum(checked > 0) AS checked, sum(signed > 0) AS signed
FROM issue WHERE pages > 0 GROUP BY month, paper;

INSERT INTO issue_count SELECT * FROM issue_counted;

CREATE TRIGGER issue_is_counted
AFTER UPDATE OF paper, date, pages, unread, editing, checked, signed, open_doubts ON issue
BEGIN
    INSERT INTO issue_count (month, paper) SELECT new.month, new.paper
    WHERE NOT EXISTS (SELECT 1 FROM issue_count WHERE month IS new.month AND paper IS new.paper);
    UPDATE issue_count SET issues = issues - 1, doubtful = doubtful - old.doubtful, to_sign = to_sign - old.to_sign,
        unread = unread - (old.unread > 0), editing = editing - (old.editing > 0), checked = checked - (old.checked > 0),
        signed = signed - (old.signed > 0)
    WHERE old.pages > 0 AND month IS old.month AND paper IS old.paper;
    UPDATE issue_count SET issues = issues + 1, doubtful = doubtful + new.doubtful, to_sign = to_sign + new.to_sign,
        unread = unread + (new.unread > 0), editing = editing + (new.editing > 0), checked = checked + (new.checked > 0),
        signed = signed + (new.signed > 0)
    WHERE new.pages > 0 AND month IS new.month AND paper IS new.paper;
END;
