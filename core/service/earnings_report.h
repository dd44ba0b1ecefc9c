#pragma once

#include "core/model/earnings_report.h"
#include "core/model/task.h"
#include "core/model/work_rules.h"
#include "core/store/wallet_rows.h"

namespace fallow::service {

/// Most days that a report may cover.
inline constexpr qint64 mostReportDays = 366;

/// What rewards and lost stakes add up to, by local day and by app, over `days` days up to that of
/// `now`. A reward younger than `finalitySeconds` is provisional.
model::EarningsReport earningsReport(const std::vector<store::WalletOutcome> &outcomes, const QDateTime &now,
                                     qint64 finalitySeconds, qint64 days);

/// Adds processor time and energy of the tasks that ended in the days of the report, and what the
/// energy cost by the tariff of the hour in which each ended.
void addEnergy(model::EarningsReport &report, const std::vector<model::Task> &tasks, const model::Power &power);

} // namespace fallow::service
