#pragma once

#include "core/worker/pace.h"
#include "core/worker/pool_api.h"

#include <QTimer>

#include <deque>

namespace fallow::worker {

/// The reports of one task, sent in order and each until the pool has answered. Steps never wait
/// for it: an unreachable pool must not hold up a reveal.
class ReportQueue : public QObject
{
    Q_OBJECT

public:
    ReportQueue(PoolApi &pool, base::TaskId task, const Pace &pace = {});

    void add(task::ReplicateStatus status, StatusDetails details = {});
    bool isEmpty() const { return m_waiting.empty(); }

Q_SIGNALS:
    void answered(fallow::task::ReplicateStatus status, const fallow::worker::Reported &reported);
    void drained();

private:
    void sendNext();

    PoolApi &m_pool;
    base::TaskId m_task;
    std::deque<StatusUpdate> m_waiting;
    bool m_isSending = false;
    std::chrono::milliseconds m_firstRetry;
    QTimer m_retry;
    int m_failures = 0;
};

} // namespace fallow::worker
