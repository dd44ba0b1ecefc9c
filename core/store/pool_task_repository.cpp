#include "core/store/pool_task_repository.h"

#include "core/store/pool_columns.h"

namespace fallow::store {

using base::Address;
using base::Done;
using base::Result;
using base::TaskId;

namespace {

#define TASK_COLUMNS                                                                               \
    "task, deal, position, status, over, init_block, contribution_deadline, reveal_deadline,"      \
    " final_deadline, consensus, consensus_block, winners, reveals, round, uploader,"              \
    " upload_asked, result_link, callback"

PoolTaskRow readTask(ColumnReader &columns)
{
    PoolTaskRow row;
    row.task = columns.id<TaskId>();
    row.deal = columns.id<base::DealId>();
    row.position = columns.number();
    row.status = columns.text();
    row.over = columns.flag();
    row.initBlock = columns.number();
    row.contributionDeadline = columns.time();
    row.revealDeadline = columns.time();
    row.finalDeadline = columns.time();
    row.consensus = columns.id<base::Bytes32>();
    row.consensusBlock = columns.number();
    row.winners = columns.number();
    row.reveals = columns.number();
    row.round = columns.small();
    row.uploader = columns.optional<Address>([](ColumnReader &one) { return one.id<Address>(); });
    row.uploadAsked = columns.time();
    row.resultLink = columns.text();
    row.callback = columns.blob();
    return row;
}

PoolReplicateRow readReplicate(ColumnReader &columns)
{
    PoolReplicateRow row;
    row.task = columns.id<TaskId>();
    row.wallet = columns.id<Address>();
    row.status = columns.text();
    row.seen = columns.number();
    row.weight = columns.number();
    row.authorized = columns.time();
    row.contributed = columns.flag();
    row.revealed = columns.flag();
    row.rejected = columns.flag();
    row.uploadMissed = columns.flag();
    row.resultHash = columns.id<base::Bytes32>();
    row.resultLink = columns.text();
    row.callback = columns.blob();
    row.exitCode = columns.optional<qint64>([](ColumnReader &one) { return one.integer(); });
    return row;
}

} // namespace

PoolTaskRepository::PoolTaskRepository(Database &database, qint64 scope) :
    m_scope(scope),
    // An upsert: REPLACE would delete the row that replicates refer to.
    m_saveTask(database.prepare(
        "INSERT INTO pool_task (scope, " TASK_COLUMNS ") VALUES"
        " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (scope, task) DO UPDATE SET status = excluded.status, over = excluded.over,"
        " init_block = excluded.init_block, contribution_deadline = excluded.contribution_deadline,"
        " reveal_deadline = excluded.reveal_deadline, final_deadline = excluded.final_deadline,"
        " consensus = excluded.consensus, consensus_block = excluded.consensus_block,"
        " winners = excluded.winners, reveals = excluded.reveals, round = excluded.round,"
        " uploader = excluded.uploader, upload_asked = excluded.upload_asked,"
        " result_link = excluded.result_link, callback = excluded.callback")),
    m_saveReplicate(database.prepare("INSERT OR REPLACE INTO pool_replicate VALUES"
                                     " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")),
    m_appendStatus(database.prepare("INSERT INTO pool_status (scope, task, wallet, status, modifier,"
                                    " cause, at) VALUES (?, ?, ?, ?, ?, ?, ?)")),
    m_saveLog(database.prepare("INSERT OR REPLACE INTO pool_log VALUES (?, ?, ?, ?, ?, ?)")),
    m_dropLogs(database.prepare("DELETE FROM pool_log WHERE scope = ? AND at < ?")),
    m_openTasks(database.prepare("SELECT " TASK_COLUMNS " FROM pool_task WHERE scope = ? AND over = 0")),
    m_task(database.prepare("SELECT " TASK_COLUMNS " FROM pool_task WHERE scope = ? AND task = ?")),
    m_replicates(database.prepare(
        "SELECT task, wallet, status, seen, weight, authorized, contributed, revealed, rejected,"
        " upload_missed, result_hash, result_link, callback, exit_code FROM pool_replicate"
        " WHERE scope = ? AND task = ?")),
    m_history(database.prepare("SELECT task, wallet, status, modifier, cause, at FROM pool_status"
                               " WHERE scope = ? AND task = ? AND wallet = ? ORDER BY id")),
    m_logs(database.prepare("SELECT task, wallet, at, stdout, stderr FROM pool_log"
                            " WHERE scope = ? AND task = ?"))
{
    for (const char *table : {"pool_result", "pool_log", "pool_status", "pool_replicate"}) {
        const QByteArray sql = QByteArray("DELETE FROM ") + table
            + " WHERE scope = ?1 AND task IN (SELECT task FROM pool_task WHERE scope = ?1 AND deal = ?2)";
        m_dropTasks.push_back(database.prepare(sql.constData()));
    }
    m_dropTasks.push_back(database.prepare("DELETE FROM pool_task WHERE scope = ? AND deal = ?"));
}

Result<Done> PoolTaskRepository::saveTask(const PoolTaskRow &task)
{
    ColumnWriter(m_saveTask)
        .put(m_scope)
        .put(task.task)
        .put(task.deal)
        .put(task.position)
        .put(task.status)
        .put(task.over)
        .put(task.initBlock)
        .put(task.contributionDeadline)
        .put(task.revealDeadline)
        .put(task.finalDeadline)
        .put(task.consensus)
        .put(task.consensusBlock)
        .put(task.winners)
        .put(task.reveals)
        .put(task.round)
        .put(task.uploader)
        .put(task.uploadAsked)
        .put(task.resultLink)
        .put(task.callback);
    return m_saveTask.run();
}

Result<Done> PoolTaskRepository::saveReplicate(const PoolReplicateRow &replicate)
{
    ColumnWriter(m_saveReplicate)
        .put(m_scope)
        .put(replicate.task)
        .put(replicate.wallet)
        .put(replicate.status)
        .put(replicate.seen)
        .put(replicate.weight)
        .put(replicate.authorized)
        .put(replicate.contributed)
        .put(replicate.revealed)
        .put(replicate.rejected)
        .put(replicate.uploadMissed)
        .put(replicate.resultHash)
        .put(replicate.resultLink)
        .put(replicate.callback)
        .put(replicate.exitCode);
    return m_saveReplicate.run();
}

Result<Done> PoolTaskRepository::appendStatus(const PoolStatusRow &change)
{
    ColumnWriter(m_appendStatus)
        .put(m_scope)
        .put(change.task)
        .put(change.wallet)
        .put(change.status)
        .put(change.modifier)
        .put(change.cause)
        .put(change.at);
    return m_appendStatus.run();
}

Result<Done> PoolTaskRepository::saveLog(const PoolLogRow &log)
{
    ColumnWriter(m_saveLog)
        .put(m_scope)
        .put(log.task)
        .put(log.wallet)
        .put(log.at)
        .put(log.standardOutput)
        .put(log.standardError);
    return m_saveLog.run();
}

Result<Done> PoolTaskRepository::dropLogsBefore(const QDateTime &time)
{
    ColumnWriter(m_dropLogs).put(m_scope).put(time);
    return m_dropLogs.run();
}

Result<Done> PoolTaskRepository::dropTasksOf(const base::DealId &deal)
{
    for (Statement &statement : m_dropTasks) {
        ColumnWriter(statement).put(m_scope).put(deal);
        if (auto done = statement.run(); !done)
            return done;
    }
    return Done{};
}

Result<std::vector<PoolTaskRow>> PoolTaskRepository::openTasks()
{
    ColumnWriter(m_openTasks).put(m_scope);
    return rowsOf<PoolTaskRow>(m_openTasks, readTask);
}

Result<std::optional<PoolTaskRow>> PoolTaskRepository::task(const TaskId &id)
{
    ColumnWriter(m_task).put(m_scope).put(id);
    return rowsOf<PoolTaskRow>(m_task, readTask).transform([](std::vector<PoolTaskRow> &&rows) {
        return rows.empty() ? std::nullopt : std::optional(rows.front());
    });
}

Result<std::vector<PoolReplicateRow>> PoolTaskRepository::replicates(const TaskId &task)
{
    ColumnWriter(m_replicates).put(m_scope).put(task);
    return rowsOf<PoolReplicateRow>(m_replicates, readReplicate);
}

Result<std::vector<PoolStatusRow>> PoolTaskRepository::history(const TaskId &task,
                                                               const Address &wallet)
{
    ColumnWriter(m_history).put(m_scope).put(task).put(wallet);
    return rowsOf<PoolStatusRow>(m_history, [](ColumnReader &columns) {
        PoolStatusRow row;
        row.task = columns.id<TaskId>();
        row.wallet = columns.id<Address>();
        row.status = columns.text();
        row.modifier = columns.text();
        row.cause = columns.text();
        row.at = columns.time();
        return row;
    });
}

Result<std::vector<PoolLogRow>> PoolTaskRepository::logs(const TaskId &task)
{
    ColumnWriter(m_logs).put(m_scope).put(task);
    return rowsOf<PoolLogRow>(m_logs, [](ColumnReader &columns) {
        PoolLogRow row;
        row.task = columns.id<TaskId>();
        row.wallet = columns.id<Address>();
        row.at = columns.time();
        row.standardOutput = columns.text();
        row.standardError = columns.text();
        return row;
    });
}

#undef TASK_COLUMNS

} // namespace fallow::store
