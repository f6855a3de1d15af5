-- A revised page comes in the place of the page before, which keeps its row, its raw text and its journal, and is an
-- older version from then on: its number is a million above its id, and it has no stories. A file that comes in anew is
-- known by its name.
CREATE INDEX page_name ON page (name);
