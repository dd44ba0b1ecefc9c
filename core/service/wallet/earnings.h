#pragma once

#include "core/model/status.h"
#include "core/store/wallet_rows.h"

namespace fallow::service {

/// Of how many local days, up to today, earnings are told.
inline constexpr qint64 earningDays = 14;

/// What rewards and lost stakes of the history add up to, by local days up to that of `now`. A reward
/// younger than `finalitySeconds` is provisional. What is at stake is not said here.
model::Earnings earningsOf(const std::vector<store::WalletOutcome> &outcomes, const QDateTime &now,
                           qint64 finalitySeconds);

} // namespace fallow::service
