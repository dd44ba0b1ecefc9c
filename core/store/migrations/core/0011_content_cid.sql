-- Names of content in IPFS: which SHA-256 they turned out to be.
CREATE TABLE content_cid(
    cid BLOB PRIMARY KEY NOT NULL, -- binary form
    sha256 BLOB NOT NULL REFERENCES content(sha256) ON DELETE CASCADE) STRICT, WITHOUT ROWID;
CREATE INDEX content_root ON content(root) WHERE root IS NOT NULL;
