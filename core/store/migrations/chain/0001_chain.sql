-- Blocks a log follower has passed; the highest is its cursor.
CREATE TABLE chain_block(
    chain_id INTEGER NOT NULL,
    follower TEXT NOT NULL,
    number INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY(chain_id, follower, number)
) STRICT, WITHOUT ROWID;

-- Transactions we were asked to send. A nonce is taken when the first attempt is signed.
CREATE TABLE chain_tx(
    id INTEGER PRIMARY KEY,
    chain_id INTEGER NOT NULL,
    sender BLOB NOT NULL,
    key TEXT NOT NULL,
    target BLOB NOT NULL,
    data BLOB NOT NULL,
    value TEXT NOT NULL,
    gas_limit INTEGER,
    deadline INTEGER,
    status TEXT NOT NULL CHECK(status IN ('queued', 'sent', 'mined', 'failed')),
    nonce INTEGER,
    mined_hash BLOB,
    failure TEXT NOT NULL DEFAULT '',
    UNIQUE(chain_id, sender, key)
) STRICT;
CREATE UNIQUE INDEX chain_tx_nonce ON chain_tx(chain_id, sender, nonce) WHERE status = 'sent';

-- What was signed for it, the first and each replacement: written before it is broadcast.
CREATE TABLE chain_tx_attempt(
    tx INTEGER NOT NULL REFERENCES chain_tx(id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    hash BLOB NOT NULL,
    raw BLOB NOT NULL,
    price TEXT NOT NULL,
    tip TEXT NOT NULL,
    sent_block INTEGER NOT NULL,
    PRIMARY KEY(tx, number)
) STRICT, WITHOUT ROWID;
