#pragma once

#include "core/base/ids.h"
#include "core/json/json.h"
#include "core/model/decision.h"

#include <array>

namespace fallow::model {

/// What this computer does for the network right now.
enum class WorkState {
    NotJoined, ///< no pool chosen
    Connecting, ///< joined, but the pool or the chain does not answer yet
    Ready, ///< asking for work, none given yet
    Working,
    Paused,
    Blocked, ///< joined, but something must be cured first; see Status::reason
};

constexpr auto jsonNames(WorkState)
{
    using enum WorkState;
    using json::EnumName;
    return std::array{EnumName{NotJoined, "not_joined"}, EnumName{Connecting, "connecting"},
                      EnumName{Ready, "ready"},          EnumName{Working, "working"},
                      EnumName{Paused, "paused"},        EnumName{Blocked, "blocked"}};
}

struct NodeStatus {
    QString url;
    bool believed = false;
    qint64 block = 0;
    QString reason; ///< why it is not believed
    friend bool operator==(const NodeStatus &, const NodeStatus &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("url", &NodeStatus::url),
                          json::field("believed", &NodeStatus::believed),
                          json::field("block", &NodeStatus::block),
                          json::field("reason", &NodeStatus::reason)};
    }
};

struct NetworkStatus {
    qint64 chainId = 0;
    QString name;
    bool realMoney = false;
    QString coinName; ///< of the coin that pays fees: "ETH", "xRLC"; empty: not known
    std::optional<base::Address> token; ///< of RLC, once it was read; zero where the coin is RLC
    qint64 block = 0;
    std::optional<QDateTime> blockTime;
    std::vector<NodeStatus> nodes;
    friend bool operator==(const NetworkStatus &, const NetworkStatus &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("chain_id", &NetworkStatus::chainId),
                          json::field("name", &NetworkStatus::name),
                          json::field("real_money", &NetworkStatus::realMoney),
                          json::defaulted("coin_name", &NetworkStatus::coinName),
                          json::field("token", &NetworkStatus::token),
                          json::field("block", &NetworkStatus::block),
                          json::field("block_time", &NetworkStatus::blockTime),
                          json::field("nodes", &NetworkStatus::nodes)};
    }
};

/// The pool as its own endpoints describe it.
struct PoolStatus {
    base::Address address;
    QString url;
    QString name; ///< the description on the chain
    bool connected = false;
    std::optional<qint64> aliveWorkers; ///< of the pool's /metrics
    std::optional<QDateTime> lastAskAt;
    QString lastAnswer; ///< "none", "task" or a reason key
    friend bool operator==(const PoolStatus &, const PoolStatus &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("address", &PoolStatus::address),
                          json::field("url", &PoolStatus::url),
                          json::field("name", &PoolStatus::name),
                          json::field("connected", &PoolStatus::connected),
                          json::field("alive_workers", &PoolStatus::aliveWorkers),
                          json::field("last_ask_at", &PoolStatus::lastAskAt),
                          json::field("last_answer", &PoolStatus::lastAnswer)};
    }
};

/// Of the worker's account, since local midnight and on the fourteen days up to today, oldest first.
/// From the lines of the history: Reward, Seize, Lock and Unlock events.
struct Earnings {
    base::Nrlc certifiedToday; ///< deeper than the network's finality depth
    base::Nrlc provisionalToday;
    qint64 finishedToday = 0;
    qint64 rejectedToday = 0;
    base::Nrlc atStake; ///< locked in tasks now
    std::vector<base::Nrlc> byDay;
    friend bool operator==(const Earnings &, const Earnings &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("certified_today", &Earnings::certifiedToday),
                          json::field("provisional_today", &Earnings::provisionalToday),
                          json::field("finished_today", &Earnings::finishedToday),
                          json::field("rejected_today", &Earnings::rejectedToday),
                          json::field("at_stake", &Earnings::atStake),
                          json::field("by_day", &Earnings::byDay)};
    }
};

/// Use of this computer by tasks, and what they may use.
struct ComputerUse {
    qint64 coresTotal = 0;
    qint64 coresAllowed = 0;
    qint64 coresBusy = 0;
    qint64 memoryTotalBytes = 0;
    qint64 memoryUsedBytes = 0;
    qint64 diskUsedBytes = 0;
    qint64 diskFreeBytes = 0;
    qint64 downloadedTodayBytes = 0;
    friend bool operator==(const ComputerUse &, const ComputerUse &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("cores_total", &ComputerUse::coresTotal),
                          json::field("cores_allowed", &ComputerUse::coresAllowed),
                          json::field("cores_busy", &ComputerUse::coresBusy),
                          json::field("memory_total_bytes", &ComputerUse::memoryTotalBytes),
                          json::field("memory_used_bytes", &ComputerUse::memoryUsedBytes),
                          json::field("disk_used_bytes", &ComputerUse::diskUsedBytes),
                          json::field("disk_free_bytes", &ComputerUse::diskFreeBytes),
                          json::field("downloaded_today_bytes", &ComputerUse::downloadedTodayBytes)};
    }
};

struct Reputation {
    qint64 score = 0; ///< on the chain
    qint64 accepted = 0; ///< results of this computer that were paid
    qint64 rejected = 0;
    friend bool operator==(const Reputation &, const Reputation &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("score", &Reputation::score),
                          json::field("accepted", &Reputation::accepted),
                          json::field("rejected", &Reputation::rejected)};
    }
};

/// One line of "why is there no work": a condition, whether it holds, and a reason key if not.
struct Check {
    QString key;
    bool holds = false;
    QString reason;
    friend bool operator==(const Check &, const Check &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("key", &Check::key), json::field("holds", &Check::holds),
                          json::field("reason", &Check::reason)};
    }
};

/// Everything the Home page and the tray say, besides the tasks.
struct Status {
    WorkState state = WorkState::NotJoined;
    QString reason; ///< key of the one sentence that says why
    QDateTime since;
    std::vector<Because> because; ///< why tasks may run or rest: the whole chain, the first decided
    std::optional<QDateTime> until; ///< when time alone ends the first of them
    NetworkStatus network;
    std::optional<PoolStatus> pool;
    base::Address worker;
    base::Address owner;
    Earnings earnings;
    ComputerUse computer;
    std::optional<Reputation> reputation; ///< absent until the chain was read
    std::optional<qint64> lastStopMs; ///< from the last pause to every process frozen
    std::vector<Check> checks;
    friend bool operator==(const Status &, const Status &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("state", &Status::state),
                          json::field("reason", &Status::reason),
                          json::defaulted("since", &Status::since),
                          json::defaulted("because", &Status::because),
                          json::field("until", &Status::until),
                          json::field("network", &Status::network),
                          json::field("pool", &Status::pool),
                          json::field("worker", &Status::worker),
                          json::field("owner", &Status::owner),
                          json::field("earnings", &Status::earnings),
                          json::field("computer", &Status::computer),
                          json::field("reputation", &Status::reputation),
                          json::field("last_stop_ms", &Status::lastStopMs),
                          json::field("checks", &Status::checks)};
    }
};

} // namespace fallow::model
