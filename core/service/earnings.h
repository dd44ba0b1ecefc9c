#pragma once

#include "core/model/status.h"
#include "core/task/record.h"

namespace fallow::service {

/// What the records of this computer's tasks add up to, by local days up to that of `now`. A reward
/// younger than `finalitySeconds` is provisional.
model::Earnings earningsOf(const std::vector<task::Record> &records, const QDateTime &now, qint64 finalitySeconds);

} // namespace fallow::service
