-- An index over the catalogs a person chose: all of it can be made anew from their files.
-- How far each is indexed.
CREATE TABLE catalog(
    id TEXT PRIMARY KEY,
    tree BLOB NOT NULL,
    root_version INTEGER NOT NULL,
    revocations INTEGER NOT NULL
) WITHOUT ROWID;

-- What curators say must not run, whether or not there is an entry of it.
CREATE TABLE ban(
    catalog TEXT NOT NULL REFERENCES catalog(id) ON DELETE CASCADE,
    address BLOB NOT NULL,
    until INTEGER, -- seconds since 1970, of a suspension
    PRIMARY KEY(catalog, address)
) WITHOUT ROWID;

CREATE TABLE entry(
    id INTEGER PRIMARY KEY,
    catalog TEXT NOT NULL REFERENCES catalog(id) ON DELETE CASCADE,
    path TEXT NOT NULL,
    content_hash BLOB NOT NULL,
    kind INTEGER NOT NULL,
    chain INTEGER NOT NULL,
    address BLOB NOT NULL,
    provider BLOB NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL, -- folded, to sort by
    summary TEXT NOT NULL,
    version TEXT NOT NULL,
    license TEXT NOT NULL,
    tags TEXT NOT NULL, -- a line each
    categories TEXT NOT NULL,
    multiaddr TEXT NOT NULL,
    checksum BLOB,
    image_digest TEXT NOT NULL,
    size INTEGER NOT NULL, -- bytes, of the image or the file; 0 = not said
    cores INTEGER NOT NULL, -- what a run needs; 0 = not said
    memory INTEGER NOT NULL,
    disk INTEGER NOT NULL,
    network INTEGER NOT NULL,
    gpu INTEGER NOT NULL,
    proposal INTEGER,
    standing INTEGER NOT NULL,
    curators INTEGER NOT NULL, -- how many approved these bytes
    reviewers INTEGER NOT NULL,
    refused TEXT NOT NULL, -- why it cannot be read
    until INTEGER, -- seconds since 1970: the standing changes by itself then
    price INTEGER, -- nRLC, of the cheapest offer known
    UNIQUE(catalog, path)
);
CREATE INDEX entry_address ON entry(address);
CREATE INDEX entry_name ON entry(name_key, id);
CREATE INDEX entry_kind ON entry(kind, name_key, id);
CREATE INDEX entry_price ON entry(price, id) WHERE price IS NOT NULL;
CREATE INDEX entry_size ON entry(size, id);
CREATE INDEX entry_until ON entry(catalog, until) WHERE until IS NOT NULL;
CREATE INDEX entry_proposal ON entry(catalog, proposal) WHERE proposal IS NOT NULL;

CREATE TABLE entry_category(
    category TEXT NOT NULL, -- folded
    entry INTEGER NOT NULL REFERENCES entry(id) ON DELETE CASCADE,
    PRIMARY KEY(category, entry)
) WITHOUT ROWID;
CREATE INDEX entry_category_entry ON entry_category(entry);

CREATE VIRTUAL TABLE entry_text USING fts5(
    name, summary, tags, categories,
    content='entry', content_rowid='id', prefix='2 3', tokenize='unicode61 remove_diacritics 2'
);
