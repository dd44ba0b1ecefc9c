-- The journal of the tasks this computer was given; body is core/task Record as JSON.
CREATE TABLE task_record(
    chain INTEGER NOT NULL,
    hub BLOB NOT NULL,
    pool BLOB NOT NULL,
    task BLOB NOT NULL,
    settled INTEGER NOT NULL,
    created_ms INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY(chain, hub, pool, task)
) STRICT, WITHOUT ROWID;
CREATE INDEX task_record_open ON task_record(chain, hub, pool) WHERE settled = 0;
CREATE INDEX task_record_created ON task_record(created_ms);
