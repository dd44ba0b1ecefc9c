-- Networks whose money is followed.
CREATE TABLE wallet_scope(
    id INTEGER PRIMARY KEY,
    chain INTEGER NOT NULL,
    hub BLOB NOT NULL,
    UNIQUE(chain, hub)
) STRICT;

-- Lines of the history. origin is the transaction whose logs tell the line and slot the log's place
-- in its receipt, both the same after a reorganisation; an empty origin is a transaction of ours
-- that no log tells of, slot its chain_tx. height is the block, the largest number while pending.
-- wallet, free and locked are what the line did to the account's three balances.
CREATE TABLE wallet_entry(
    id INTEGER PRIMARY KEY,
    scope INTEGER NOT NULL REFERENCES wallet_scope(id),
    account BLOB NOT NULL,
    origin BLOB NOT NULL,
    slot INTEGER NOT NULL,
    tx BLOB NOT NULL,
    height INTEGER NOT NULL,
    place INTEGER NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    rejected INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    moved INTEGER NOT NULL,
    wallet INTEGER NOT NULL,
    free INTEGER NOT NULL,
    locked INTEGER NOT NULL,
    role TEXT NOT NULL,
    coin TEXT NOT NULL,
    counterparty BLOB NOT NULL,
    deal BLOB NOT NULL,
    task BLOB NOT NULL,
    app TEXT NOT NULL,
    reason TEXT NOT NULL,
    words TEXT NOT NULL,
    UNIQUE(scope, origin, slot, account)
) STRICT;
CREATE INDEX wallet_entry_order ON wallet_entry(scope, height, place);
CREATE INDEX wallet_entry_account ON wallet_entry(scope, account, height, place);
CREATE INDEX wallet_entry_tx ON wallet_entry(tx);
CREATE INDEX wallet_entry_locked ON wallet_entry(scope, account, role, deal, task, locked, app)
    WHERE locked <> 0;
CREATE INDEX chain_tx_attempt_hash ON chain_tx_attempt(hash);

-- Tasks of deals in which the account locked money, so that their ends are asked for.
CREATE TABLE wallet_task(
    scope INTEGER NOT NULL REFERENCES wallet_scope(id),
    account BLOB NOT NULL,
    task BLOB NOT NULL,
    deal BLOB NOT NULL,
    since INTEGER NOT NULL,
    done INTEGER,
    PRIMARY KEY(scope, account, task)
) STRICT, WITHOUT ROWID;
CREATE INDEX wallet_task_open ON wallet_task(scope, account, deal) WHERE done IS NULL;

-- The person's own words, kept when the line goes and comes back in a reorganisation.
CREATE TABLE wallet_label(
    scope INTEGER NOT NULL REFERENCES wallet_scope(id),
    origin BLOB NOT NULL,
    slot INTEGER NOT NULL,
    account BLOB NOT NULL,
    label TEXT NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY(scope, origin, slot, account)
) STRICT, WITHOUT ROWID;

-- The address book, the same on every network.
CREATE TABLE wallet_contact(
    address BLOB PRIMARY KEY,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
