-- The library shows the issues that were worked on last first.
CREATE INDEX issue_changed ON issue (changed DESC, number DESC);
