#pragma once

#include "core/policy/state.h"

namespace fallow::policy {

inline constexpr double lowestQuota = 10; ///< percent; under it a task makes no progress worth its stake
inline constexpr double blindQuota = 50; ///< where a temperature is wanted and none is seen

/// Moves `state.quota` so that the temperature comes to `limit` and stays there: a PI controller in
/// its velocity form, so nothing winds up at the ends. Called at every new reading.
void steer(State &state, std::optional<double> celsius, double limit, const QDateTime &now);

/// The quota to set: a change under three percent is not worth writing.
qint64 quotaToSet(double wanted, qint64 set);

} // namespace fallow::policy
