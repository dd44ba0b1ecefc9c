#pragma once

#include "core/poco/orders.h"

#include <optional>
#include <variant>
#include <vector>

/// Orders that somebody paid to show on the chain itself (broadcast…Order, poco.md B.2, F.4): the
/// order book where no server is. The hub checks nothing of them.
namespace fallow::poco {

using AnyOrderValue = std::variant<AppOrder, DatasetOrder, WorkerpoolOrder, RequestOrder>;

/// Topic 0 of the four events, to filter by.
std::vector<base::Bytes32> broadcastTopics();
/// Nothing for another event. The caller has checked the emitting address. Reasons:
/// `poco.bad_event` (wrong number of topics, more than 64 KiB), `evm.bad_abi`, `evm.out_of_range`.
base::Result<std::optional<AnyOrderValue>> decodeBroadcast(const std::vector<base::Bytes32> &topics,
                                                           const QByteArray &data);

} // namespace fallow::poco
