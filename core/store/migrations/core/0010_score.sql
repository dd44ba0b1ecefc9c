-- The score of a worker on the chain, each time that it was seen to be another one.
CREATE TABLE score (
    chain_id INTEGER NOT NULL,
    worker BLOB NOT NULL,
    at INTEGER NOT NULL, -- ms since 1970
    score INTEGER NOT NULL,
    PRIMARY KEY (chain_id, worker, at)
) STRICT;
