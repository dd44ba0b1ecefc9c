#pragma once

#include "core/runner/runner.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace fallow::runner
{

/// What the runs held before and hold after they were asked to give memory back.
struct MemoryReturned {
    qint64 beforeBytes = 0;
    qint64 afterBytes = 0; ///< as last measured; more than asked for where the rest is in use
    std::vector<base::Error> refused; ///< one for each run that cannot, and so holds what it held
};

/// Takes memory back from the runs when the person needs it, while they stand or, with control
/// groups of version 2, go on. What is cached goes; what a program uses stays until it is stopped.
/// Lives in the thread of the Runner, which it borrows.
class MemoryReturn final : public QObject
{
    Q_OBJECT

public:
    using Tasks = std::function<QStringList()>; ///< that run now, paused or not
    MemoryReturn(Runner &runner, Tasks tasks);

    /// Brings down to `bytes` what all runs hold together, each in proportion to what it holds;
    /// kept there until it is resumed, or asked for with more. Runs that end meanwhile count as 0.
    QFuture<MemoryReturned> reclaim(qint64 bytes);

private:
    struct Held {
        QString task;
        qint64 bytes = 0;
    };
    QFuture<MemoryReturned> share(const std::vector<Held> &held, qint64 bytes);

    Runner &m_runner;
    const Tasks m_tasks;
};

} // namespace fallow::runner
