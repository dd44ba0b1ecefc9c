#include "core/policy/quiet_mode.h"

#include <algorithm>
#include <cmath>

namespace fallow::policy {

namespace {

// For heat sinks that follow the load within half a minute to some minutes (tests: 20 s to 180 s).
constexpr double percentPerDegree = 2.0;
constexpr double percentPerDegreeSecond = 0.05;
constexpr double longestStepSeconds = 30; ///< a sleep or a clock that jumped is no reading
constexpr double deadBandPercent = 3;

} // namespace

void steer(State &state, std::optional<double> celsius, double limit, const QDateTime &now)
{
    if (!celsius) {
        state.quota = std::min(state.quota, blindQuota);
        state.celsius.reset();
        state.steeredAt = now;
        return;
    }
    const double seconds = state.celsius && state.steeredAt.isValid()
        ? std::clamp(static_cast<double>(state.steeredAt.msecsTo(now)) / 1000.0, 0.0, longestStepSeconds)
        : 0.0;
    const double error = limit - *celsius;
    const double errorBefore = limit - state.celsius.value_or(*celsius);
    state.quota = std::clamp(state.quota + percentPerDegree * (error - errorBefore) + percentPerDegreeSecond * error * seconds,
                             lowestQuota, 100.0);
    state.celsius = celsius;
    state.steeredAt = now;
}

qint64 quotaToSet(double wanted, qint64 set)
{
    const bool isAtAnEnd = wanted <= lowestQuota || wanted >= 100;
    if (!isAtAnEnd && set > 0 && std::abs(wanted - static_cast<double>(set)) < deadBandPercent)
        return set;
    return std::lround(wanted);
}

} // namespace fallow::policy
