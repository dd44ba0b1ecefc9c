#include "core/wallet/lock_timer.h"

#include <algorithm>

namespace fallow::wallet
{

LockTimer::LockTimer(const base::Clock &clock, qint64 autoLockSeconds)
    : m_clock(clock), m_autoLockSeconds(std::max<qint64>(autoLockSeconds, 0))
{
}

void LockTimer::unlocked()
{
    m_lastUse = m_clock.now();
    m_wasLeft = false;
}

void LockTimer::used()
{
    if (m_lastUse && !isDue()) // too late is too late, even if nobody has locked yet
        m_lastUse = m_clock.now();
}

void LockTimer::happened(Event event)
{
    switch (event) {
    case Event::ScreenLocked:
    case Event::Suspending:
    case Event::AskedByHand:
        m_wasLeft = m_lastUse.has_value();
    }
}

void LockTimer::setAutoLockSeconds(qint64 seconds)
{
    m_autoLockSeconds = std::max<qint64>(seconds, 0);
}

void LockTimer::locked()
{
    m_lastUse.reset();
    m_wasLeft = false;
}

qint64 LockTimer::idleSeconds()
{
    const QDateTime now = m_clock.now();
    if (now < *m_lastUse)
        m_lastUse = now; // the clock was set back: count from there
    return m_lastUse->secsTo(now);
}

bool LockTimer::isDue()
{
    if (!m_lastUse)
        return false;
    return m_wasLeft || (m_autoLockSeconds > 0 && idleSeconds() >= m_autoLockSeconds);
}

std::optional<qint64> LockTimer::secondsLeft()
{
    if (!m_lastUse)
        return std::nullopt;
    if (isDue())
        return 0;
    if (m_autoLockSeconds == 0)
        return std::nullopt;
    return m_autoLockSeconds - idleSeconds();
}

} // namespace fallow::wallet
