#include "core/store/task_repository.h"

namespace fallow::store {

using base::Done;
using base::Result;

namespace {

Result<std::vector<TaskRow>> readAll(Statement &select)
{
    std::vector<TaskRow> rows;
    for (;;) {
        const auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            return rows;
        auto task = base::TaskId::fromBytes(select.blob(0));
        if (!task)
            return base::fail(base::Code::Corrupt, base::Reason(QStringLiteral("store.corrupt")),
                              task.error().detail);
        rows.push_back({*task, select.integer(1) != 0, select.integer(2), select.text(3).toUtf8()});
    }
}

} // namespace

TaskRepository::TaskRepository(Database &database, TaskTable table) :
    m_database(database), m_table(table == TaskTable::Given ? "task_record" : "run_record")
{
}

Statement TaskRepository::prepare(const char *before, const char *after)
{
    const QByteArray sql = before + m_table + after;
    return m_database.prepare(sql.constData());
}

Result<Done> TaskRepository::put(const Scope &scope, const TaskRow &row)
{
    Statement insert = prepare(
        "INSERT INTO ", "(chain, hub, pool, task, settled, created_ms, body)"
        " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)"
        " ON CONFLICT(chain, hub, pool, task) DO UPDATE SET settled = ?5, body = ?7");
    insert.bind(1, scope.chainId).bind(2, scope.hub.bytes()).bind(3, scope.pool.bytes());
    insert.bind(4, row.task.bytes()).bind(5, qint64{row.isSettled}).bind(6, row.createdMs);
    insert.bind(7, QString::fromUtf8(row.body));
    return insert.run();
}

Result<std::vector<TaskRow>> TaskRepository::unsettled(const Scope &scope)
{
    Statement select = prepare(
        "SELECT task, settled, created_ms, body FROM ",
        " WHERE chain = ?1 AND hub = ?2 AND pool = ?3 AND settled = 0 ORDER BY created_ms");
    select.bind(1, scope.chainId).bind(2, scope.hub.bytes()).bind(3, scope.pool.bytes());
    return readAll(select);
}

Result<std::vector<TaskRow>> TaskRepository::newest(qint64 chainId, const base::Address &hub, qint64 limit)
{
    Statement select = prepare(
        "SELECT task, settled, created_ms, body FROM ",
        " WHERE chain = ?1 AND hub = ?2 ORDER BY created_ms DESC LIMIT ?3");
    select.bind(1, chainId).bind(2, hub.bytes()).bind(3, limit);
    return readAll(select);
}

} // namespace fallow::store
