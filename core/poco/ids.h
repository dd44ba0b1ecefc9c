#pragma once

#include "core/base/ids.h"

namespace fallow::poco {

/// Known before the match is mined (poco.md B.5): `consumedBefore` is what viewConsumed told of
/// the request order.
base::DealId dealId(const base::Bytes32 &requestOrderHash, quint64 consumedBefore);
/// `index` counts through the whole request order, from botFirst of the deal.
base::TaskId taskId(const base::DealId &deal, quint64 index);

} // namespace fallow::poco
