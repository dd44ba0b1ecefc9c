-- Tasks this person bought; body is core/model Run as JSON.
CREATE TABLE run_record(
    chain INTEGER NOT NULL,
    hub BLOB NOT NULL,
    pool BLOB NOT NULL,
    task BLOB NOT NULL,
    settled INTEGER NOT NULL,
    created_ms INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY(chain, hub, pool, task)
) STRICT, WITHOUT ROWID;
CREATE INDEX run_record_created ON run_record(created_ms);
