#include "core/worker/report_queue.h"

#include "core/base/future.h"

#include <algorithm>

namespace fallow::worker {

namespace {
constexpr int maxRetryDoublings = 4;
}

ReportQueue::ReportQueue(PoolApi &pool, base::TaskId task, const Pace &pace) :
    m_pool(pool), m_task(task), m_firstRetry(pace.reportRetry)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ReportQueue::sendNext);
}

void ReportQueue::add(task::ReplicateStatus status, StatusDetails details)
{
    m_waiting.push_back({status, std::move(details)});
    if (!m_isSending && !m_retry.isActive())
        sendNext();
}

void ReportQueue::sendNext()
{
    m_isSending = true;
    base::then(this, m_pool.report(m_task, m_waiting.front()), [this](const base::Result<Reported> &reported) {
        m_isSending = false;
        const bool final = reported || reported.error().reason.key() == u"pool.bad_answer";
        if (!final) {
            m_retry.start(m_firstRetry * (1 << std::min(m_failures++, maxRetryDoublings)));
            return;
        }
        m_failures = 0;
        const task::ReplicateStatus status = m_waiting.front().status;
        m_waiting.pop_front();
        if (!m_waiting.empty())
            sendNext();
        Q_EMIT answered(status, reported ? *reported : Reported{});
        if (m_waiting.empty())
            Q_EMIT drained();
    });
}

} // namespace fallow::worker
