#pragma once

#include "core/api/tasks.h"
#include "core/base/future.h"

#include <functional>
#include <map>

namespace fallow::test
{

/// Logs in memory, and tasks that are given back when asked for, for tests and `fallow --offline`.
class FakeTasks final : public api::Tasks
{
public:
    using Find = std::function<std::optional<model::Task>(const base::TaskId &)>;
    using Put = std::function<void(const model::Task &)>;

    void connect(Find find, Put put)
    {
        m_find = std::move(find);
        m_put = std::move(put);
    }
    void setLog(const base::TaskId &task, const api::TaskLog &log) { m_logs[task] = log; }

    api::Answer<api::TaskLog> log(const api::TaskRequest &request) override
    {
        const auto found = m_logs.find(request.task);
        if (found != m_logs.end())
            return base::readyWith<api::TaskLog>(found->second);
        return base::readyWith<api::TaskLog>(base::fail(base::Code::NotFound, reason(m_find(request.task) ? "tasks.no_log" : "tasks.unknown")));
    }
    api::Answer<api::Empty> giveBack(const api::TaskRequest &request) override
    {
        std::optional<model::Task> task = m_find(request.task);
        if (!task || isFinal(task->phase))
            return base::readyWith<api::Empty>(base::fail(base::Code::NotFound, reason(task ? "tasks.over" : "tasks.unknown")));
        if (task->phase >= model::TaskPhase::Contributing)
            return base::readyWith<api::Empty>(base::fail(base::Code::Conflict, reason("tasks.contributed")));
        task->phase = model::TaskPhase::GivenBack;
        task->reason = QStringLiteral("task.given_back_by_person");
        m_put(*task);
        return base::readyWith<api::Empty>(api::Empty{});
    }

private:
    static base::Reason reason(const char *key) { return base::Reason(QString::fromLatin1(key)); }

    Find m_find;
    Put m_put;
    std::map<base::TaskId, api::TaskLog> m_logs;
};

} // namespace fallow::test
