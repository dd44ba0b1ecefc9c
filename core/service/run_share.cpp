// How much of the processors the runs of RunAdapter have.
#include "core/service/run_adapter.h"

#include <algorithm>

namespace fallow::service {

void RunAdapter::setShare(const Share &share)
{
    if (share == m_share)
        return;
    m_share = share;
    holdShare();
}

qint64 RunAdapter::percentOfARun() const
{
    if (m_share.corePercent <= 0)
        return 0;
    return std::max<qint64>(1, m_share.corePercent / std::max<qint64>(1, running()));
}

void RunAdapter::holdShare()
{
    if (m_running.empty() || m_share.timePercent >= 100)
        m_throttle.set(100);
    for (const auto &[task, policy] : m_running)
        hold(task);
}

void RunAdapter::hold(const QString &task)
{
    const qint64 percent = percentOfARun();
    base::then(this, m_runner.limit(task, percent), [this, percent](const runner::Runner::Answer &held) {
        if (held && percent > 0)
            m_throttle.set(100);
        else if (!held && held.error().reason.key() == u"sandbox.missing_feature")
            m_throttle.set(m_share.timePercent);
        else if (!held && held.error().reason.key() != u"sandbox.no_such_task") // it has ended meanwhile
            qWarning().noquote() << held.error().during(u"limiting a run").toString();
    });
}

} // namespace fallow::service
