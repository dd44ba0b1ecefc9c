#include "core/service/throttle.h"

#include <algorithm>
#include <utility>

namespace fallow::service {

Throttle::Throttle()
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a twentieth of a second off would be a share of its own
    connect(&m_timer, &QTimer::timeout, this, &Throttle::turn);
}

void Throttle::set(qint64 percent)
{
    m_percent = std::clamp<qint64>(percent, 1, 100);
    if (m_percent < 100) {
        if (!m_timer.isActive())
            turn();
        return;
    }
    m_timer.stop();
    if (std::exchange(m_isStill, false))
        Q_EMIT turned();
}

void Throttle::turn()
{
    m_isStill = !m_isStill;
    m_timer.start(period * (m_isStill ? 100 - m_percent : m_percent) / 100);
    Q_EMIT turned();
}

} // namespace fallow::service
