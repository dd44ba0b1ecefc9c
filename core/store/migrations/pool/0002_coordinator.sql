-- What a coordinator knows: everything it answered a worker for is here first.
CREATE TABLE pool_scope (
    id INTEGER PRIMARY KEY,
    chain INTEGER NOT NULL,
    hub BLOB NOT NULL,
    pool BLOB NOT NULL,
    UNIQUE (chain, hub, pool)
) STRICT;

CREATE TABLE pool_deal (
    scope INTEGER NOT NULL REFERENCES pool_scope (id),
    deal BLOB NOT NULL,
    block INTEGER NOT NULL,
    facts TEXT NOT NULL,
    ignored TEXT,
    PRIMARY KEY (scope, deal)
) STRICT, WITHOUT ROWID;

CREATE TABLE pool_task (
    scope INTEGER NOT NULL REFERENCES pool_scope (id),
    task BLOB NOT NULL,
    deal BLOB NOT NULL,
    position INTEGER NOT NULL,
    status TEXT NOT NULL,
    over INTEGER NOT NULL,
    init_block INTEGER NOT NULL,
    contribution_deadline INTEGER,
    reveal_deadline INTEGER,
    final_deadline INTEGER,
    consensus BLOB,
    consensus_block INTEGER NOT NULL,
    winners INTEGER NOT NULL,
    reveals INTEGER NOT NULL,
    round INTEGER NOT NULL,
    uploader BLOB,
    upload_asked INTEGER,
    result_link TEXT NOT NULL,
    callback BLOB,
    PRIMARY KEY (scope, task),
    FOREIGN KEY (scope, deal) REFERENCES pool_deal (scope, deal)
) STRICT, WITHOUT ROWID;
CREATE INDEX pool_task_open ON pool_task (scope, over) WHERE over = 0;

CREATE TABLE pool_replicate (
    scope INTEGER NOT NULL REFERENCES pool_scope (id),
    task BLOB NOT NULL,
    wallet BLOB NOT NULL,
    status TEXT NOT NULL,
    seen INTEGER NOT NULL,
    weight INTEGER NOT NULL,
    authorized INTEGER NOT NULL,
    contributed INTEGER NOT NULL,
    revealed INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    upload_missed INTEGER NOT NULL,
    result_hash BLOB,
    result_link TEXT NOT NULL,
    callback BLOB,
    exit_code INTEGER,
    PRIMARY KEY (scope, task, wallet),
    FOREIGN KEY (scope, task) REFERENCES pool_task (scope, task)
) STRICT, WITHOUT ROWID;

-- History of tasks (wallet empty) and of replicates.
CREATE TABLE pool_status (
    id INTEGER PRIMARY KEY,
    scope INTEGER NOT NULL REFERENCES pool_scope (id),
    task BLOB NOT NULL,
    wallet BLOB NOT NULL,
    status TEXT NOT NULL,
    modifier TEXT NOT NULL,
    cause TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX pool_status_of ON pool_status (scope, task, wallet);

CREATE TABLE pool_log (
    scope INTEGER NOT NULL REFERENCES pool_scope (id),
    task BLOB NOT NULL,
    wallet BLOB NOT NULL,
    at INTEGER NOT NULL,
    stdout TEXT NOT NULL,
    stderr TEXT NOT NULL,
    PRIMARY KEY (scope, task, wallet)
) STRICT;
CREATE INDEX pool_log_age ON pool_log (at);

CREATE TABLE pool_worker (
    scope INTEGER NOT NULL REFERENCES pool_scope (id),
    wallet BLOB NOT NULL,
    name TEXT NOT NULL,
    os TEXT NOT NULL,
    cpu TEXT NOT NULL,
    cpu_count INTEGER NOT NULL,
    memory_gb INTEGER NOT NULL,
    gpu INTEGER NOT NULL,
    tee INTEGER NOT NULL,
    tdx INTEGER NOT NULL,
    registered INTEGER NOT NULL,
    PRIMARY KEY (scope, wallet)
) STRICT, WITHOUT ROWID;

CREATE TABLE pool_result (
    scope INTEGER NOT NULL REFERENCES pool_scope (id),
    task BLOB NOT NULL,
    wallet BLOB NOT NULL,
    cid TEXT NOT NULL,
    size INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (scope, task)
) STRICT, WITHOUT ROWID;
