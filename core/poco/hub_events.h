#pragma once

#include "core/base/ids.h"
#include "core/base/units.h"

#include <optional>
#include <variant>
#include <vector>

/// Events of the hub and of its registries (poco.md A.6, K).
namespace fallow::poco {

struct OrdersMatched {
    base::DealId deal;
    base::Bytes32 appHash;
    base::Bytes32 datasetHash;
    base::Bytes32 workerpoolHash;
    base::Bytes32 requestHash;
    quint64 volume = 0;
};
struct DealSponsored { base::DealId deal; base::Address sponsor; };
struct SchedulerNotice { base::Address workerpool; base::DealId deal; };
struct TaskInitialize { base::TaskId task; base::Address workerpool; };
struct TaskContribute { base::TaskId task; base::Address worker; base::Bytes32 resultHash; };
struct TaskConsensus { base::TaskId task; base::Bytes32 consensus; };
struct TaskReveal { base::TaskId task; base::Address worker; base::Bytes32 digest; };
struct TaskReopen { base::TaskId task; };
struct TaskFinalize { base::TaskId task; QByteArray results; };
struct TaskClaimed { base::TaskId task; };
struct AccurateContribution { base::Address worker; base::TaskId task; };
struct FaultyContribution { base::Address worker; base::TaskId task; };
struct Reward { base::Address account; base::Nrlc amount; base::Bytes32 reference; };
struct Seize { base::Address account; base::Nrlc amount; base::Bytes32 reference; };
struct Lock { base::Address account; base::Nrlc amount; };
struct Unlock { base::Address account; base::Nrlc amount; };
/// ERC-20, of the hub's stakes or of the RLC token.
struct Transfer { base::Address from; base::Address to; base::Nrlc amount; };
/// ERC-721, of a registry; `from` is zero when the resource was just created.
struct ResourceTransfer { base::Address from; base::Address to; base::Address resource; };

using Event = std::variant<OrdersMatched, DealSponsored, SchedulerNotice, TaskInitialize,
                           TaskContribute, TaskConsensus, TaskReveal, TaskReopen, TaskFinalize,
                           TaskClaimed, AccurateContribution, FaultyContribution, Reward, Seize,
                           Lock, Unlock, Transfer, ResourceTransfer>;

/// Nothing for an event that is not listed here. The caller has checked the emitting address.
/// Reasons: `poco.bad_event` (wrong number of topics), `evm.bad_abi`, `evm.out_of_range`.
base::Result<std::optional<Event>> decodeEvent(const std::vector<base::Bytes32> &topics,
                                               const QByteArray &data);

/// Topic 0 of T, to filter by: `eventTopic<TaskContribute>()`.
template<typename T>
base::Bytes32 eventTopic();

} // namespace fallow::poco
