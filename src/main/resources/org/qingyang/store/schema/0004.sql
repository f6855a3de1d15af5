-- Short texts have tokens of their own now: the index is made anew when the store is opened.
INSERT INTO search_pending (since) VALUES (0);
