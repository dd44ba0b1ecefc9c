#include "core/worker/journal.h"

namespace fallow::worker {

using base::Done;
using base::Result;

bool isSettled(const task::Record &record)
{
    if (record.reward || record.rejected || record.overdue)
        return true;
    return record.stage == task::Stage::GivenBack;
}

Result<Done> Journal::write(const task::Record &record)
{
    store::TaskRow row{.task = record.authorization.task, .isSettled = isSettled(record)};
    if (!record.timeline.empty())
        row.createdMs = record.timeline.front().at.toMSecsSinceEpoch();
    row.body = json::toText(record);
    return m_repository.put(m_scope, row);
}

Result<std::vector<task::Record>> Journal::open()
{
    const auto rows = m_repository.unsettled(m_scope);
    if (!rows)
        return rows.error();
    std::vector<task::Record> records;
    for (const store::TaskRow &row : *rows) {
        auto record = json::fromText<task::Record>(row.body);
        if (!record)
            return record.error().during(QString(u"reading the journal of " + row.task.toString()));
        records.push_back(std::move(*record));
    }
    return records;
}

} // namespace fallow::worker
