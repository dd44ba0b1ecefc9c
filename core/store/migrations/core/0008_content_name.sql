-- For the person: what a file is called, the address it came from.
ALTER TABLE content ADD COLUMN name TEXT NOT NULL DEFAULT '';
