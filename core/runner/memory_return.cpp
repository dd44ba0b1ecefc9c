#include "core/runner/memory_return.h"

#include <algorithm>

namespace fallow::runner
{

using Usage = Runner::RunResult;
using Reclaim = base::Result<Reclaimed>;

namespace
{

/// `held` of `total` out of `bytes`; the product of two amounts of memory can be too large for 64
/// bits.
qint64 shareOf(qint64 held, qint64 total, qint64 bytes)
{
    return static_cast<qint64>(static_cast<long double>(bytes) * static_cast<long double>(held)
        / static_cast<long double>(total));
}

} // namespace

MemoryReturn::MemoryReturn(Runner &runner, Tasks tasks)
    : m_runner(runner), m_tasks(std::move(tasks))
{
}

QFuture<MemoryReturned> MemoryReturn::reclaim(qint64 bytes)
{
    const QStringList tasks = m_tasks();
    if (tasks.isEmpty())
        return QtFuture::makeReadyFuture(MemoryReturned{});
    QList<QFuture<Usage>> answers;
    for (const QString &task : tasks)
        answers.push_back(m_runner.usage(task));
    return QtFuture::whenAll(answers.begin(), answers.end())
        .then(this,
            [this, tasks, bytes](const QList<QFuture<Usage>> &all) {
                std::vector<Held> held;
                for (qsizetype i = 0; i < all.size(); ++i) {
                    if (const Usage &usage = all[i].result()) // else it has ended
                        held.push_back({tasks[i], static_cast<qint64>(usage->memory_kb) * 1024});
                }
                return share(held, std::max<qint64>(0, bytes));
            })
        .unwrap();
}

QFuture<MemoryReturned> MemoryReturn::share(const std::vector<Held> &held, qint64 bytes)
{
    MemoryReturned returned;
    for (const Held &one : held)
        returned.beforeBytes += one.bytes;
    returned.afterBytes = returned.beforeBytes;
    if (returned.beforeBytes <= bytes)
        return QtFuture::makeReadyFuture(returned);
    QList<QFuture<Reclaim>> answers;
    for (const Held &one : held)
        answers.push_back(
            m_runner.reclaim(one.task, shareOf(one.bytes, returned.beforeBytes, bytes)));
    return QtFuture::whenAll(answers.begin(), answers.end())
        .then(this, [returned](const QList<QFuture<Reclaim>> &all) mutable {
            for (const auto &answer : all) {
                if (const Reclaim &done = answer.result())
                    returned.afterBytes -= done->beforeBytes - done->afterBytes;
                else
                    returned.refused.push_back(done.error());
            }
            return returned;
        });
}

} // namespace fallow::runner
