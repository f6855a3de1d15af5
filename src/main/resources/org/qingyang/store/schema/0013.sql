-- The search index gathers what a batch of an import brings before it writes it down, and merges more at a time.
INSERT INTO search (search, rank) VALUES ('hashsize', 4194304);
INSERT INTO search_one (search_one, rank) VALUES ('hashsize', 4194304);
INSERT INTO search (search, rank) VALUES ('automerge', 9);
INSERT INTO search_one (search_one, rank) VALUES ('automerge', 9);
