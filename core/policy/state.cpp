#include "core/policy/state.h"

namespace fallow::policy {

void Latch::update(bool goesOn, bool goesOff, const QDateTime &now, qint64 holdSeconds)
{
    if (isOn && since > now)
        since = now;
    if (!isOn && goesOn) {
        isOn = true;
        since = now;
    } else if (isOn && goesOff && !heldUntil(now, holdSeconds)) {
        isOn = false;
    }
}

std::optional<QDateTime> Latch::heldUntil(const QDateTime &now, qint64 holdSeconds) const
{
    const QDateTime until = since.addSecs(holdSeconds);
    return isOn && until > now ? std::optional(until) : std::nullopt;
}

} // namespace fallow::policy
