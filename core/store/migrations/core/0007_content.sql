-- The store's books: what is sealed, who needs it, what is promised to transfers under way.
CREATE TABLE content(
    sha256 BLOB NOT NULL PRIMARY KEY,
    size INTEGER NOT NULL,
    root BLOB, -- BEP 52; an empty file has none
    inode INTEGER NOT NULL, -- these four as they were when it was sealed or last checked
    modified_ns INTEGER NOT NULL,
    changed_ns INTEGER NOT NULL,
    checked_ms INTEGER NOT NULL,
    used_ms INTEGER NOT NULL,
    until_ms INTEGER, -- lifetime.until
    lives_with BLOB, -- lifetime.with: goes when that content goes
    attributes TEXT NOT NULL -- the others of BitDew's, as JSON
) STRICT, WITHOUT ROWID;
CREATE INDEX content_used ON content(used_ms);
CREATE TABLE content_pin(
    sha256 BLOB NOT NULL REFERENCES content(sha256) ON DELETE CASCADE,
    owner TEXT NOT NULL, -- "task:…", "user"
    PRIMARY KEY(sha256, owner)
) STRICT, WITHOUT ROWID;
CREATE TABLE content_reservation(
    job TEXT NOT NULL PRIMARY KEY,
    bytes INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE content_strike(
    host TEXT NOT NULL, -- "host:port"
    at_ms INTEGER NOT NULL
) STRICT;
