#pragma once

#include "core/base/clock.h"

#include <optional>

namespace fallow::wallet
{

/// When an unlocked vault locks itself: after a time without use, or when the computer is left. It
/// only tells; its owner asks after `secondsLeft` and locks. Waking after a suspend counts the time
/// slept.
class LockTimer
{
public:
    enum class Event { ScreenLocked, Suspending, AskedByHand };

    /// `autoLockSeconds` 0 never locks for lack of use. The clock outlives the timer.
    LockTimer(const base::Clock &clock, qint64 autoLockSeconds);

    void unlocked(); ///< starts
    void used(); ///< a person did something with the wallet
    void happened(Event event); ///< each of them locks
    void setAutoLockSeconds(qint64 seconds);
    void locked(); ///< stops

    bool isDue();
    /// Until isDue; none when only an event locks. Never negative.
    std::optional<qint64> secondsLeft();

private:
    qint64 idleSeconds();
    const base::Clock &m_clock;
    qint64 m_autoLockSeconds;
    std::optional<QDateTime> m_lastUse;
    bool m_wasLeft = false;
};

} // namespace fallow::wallet
