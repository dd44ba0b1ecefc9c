#pragma once

#include "core/base/ids.h"
#include "core/json/json.h"

#include <array>

namespace fallow::model {

/// Where a task of this computer is, in the words of the window.
enum class TaskPhase {
    Starting,
    Downloading,
    Verifying,
    Computing,
    Contributing, ///< the contribution transaction is on its way
    WaitingForOthers, ///< contributed; consensus not reached yet
    Revealing,
    Uploading,
    WaitingForPayment, ///< revealed; the pool has not finalised yet
    Paid,
    GivenBack, ///< not contributed; see Task::reason
    Rejected, ///< consensus on another result; the stake is lost
    Overdue, ///< the final deadline passed; the stake can be claimed back
};

constexpr auto jsonNames(TaskPhase)
{
    using enum TaskPhase;
    using json::EnumName;
    return std::array{
        EnumName{Starting, "starting"},
        EnumName{Downloading, "downloading"},
        EnumName{Verifying, "verifying"},
        EnumName{Computing, "computing"},
        EnumName{Contributing, "contributing"},
        EnumName{WaitingForOthers, "waiting_for_others"},
        EnumName{Revealing, "revealing"},
        EnumName{Uploading, "uploading"},
        EnumName{WaitingForPayment, "waiting_for_payment"},
        EnumName{Paid, "paid"},
        EnumName{GivenBack, "given_back"},
        EnumName{Rejected, "rejected"},
        EnumName{Overdue, "overdue"},
    };
}

/// No further change will come.
constexpr bool isFinal(TaskPhase phase)
{
    using enum TaskPhase;
    return phase == Paid || phase == GivenBack || phase == Rejected || phase == Overdue;
}

struct PhaseChange {
    TaskPhase phase = TaskPhase::Starting;
    QDateTime at;
    friend bool operator==(const PhaseChange &, const PhaseChange &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("phase", &PhaseChange::phase), json::field("at", &PhaseChange::at)};
    }
};

/// What the sandbox measured. `method` says how: "cgroup-v2", "cgroup-v1", "init+sampling", or two
/// of them joined by "+".
struct TaskUsage {
    qint64 cpuMs = 0;
    qint64 wallMs = 0; ///< while running, pauses left out
    qint64 peakMemoryBytes = 0;
    QString method;
    qint64 pausedMs = 0;
    qint64 pidsPeak = 0; ///< processes and threads
    qint64 ioReadBytes = 0; ///< from disks, not from the cache
    qint64 ioWriteBytes = 0;
    qint64 gpuMs = 0;
    QString gpuMethod; ///< "none": it had no GPU
    qint64 energyMj = 0; ///< millijoules, an estimate
    QString energyMethod; ///< "rapl" or "stated", see sandbox/policy/report.h
    QString policyHash; ///< SHA-256 of the rules it ran under
    friend bool operator==(const TaskUsage &, const TaskUsage &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("cpu_ms", &TaskUsage::cpuMs),
                          json::field("wall_ms", &TaskUsage::wallMs),
                          json::field("peak_memory_bytes", &TaskUsage::peakMemoryBytes),
                          json::field("method", &TaskUsage::method),
                          json::defaulted("paused_ms", &TaskUsage::pausedMs),
                          json::defaulted("pids_peak", &TaskUsage::pidsPeak),
                          json::defaulted("io_read_bytes", &TaskUsage::ioReadBytes),
                          json::defaulted("io_write_bytes", &TaskUsage::ioWriteBytes),
                          json::defaulted("gpu_ms", &TaskUsage::gpuMs),
                          json::defaulted("gpu_method", &TaskUsage::gpuMethod),
                          json::defaulted("energy_mj", &TaskUsage::energyMj),
                          json::defaulted("energy_method", &TaskUsage::energyMethod),
                          json::defaulted("policy_hash", &TaskUsage::policyHash)};
    }
};

/// Bytes of what is being downloaded now; total absent when the source did not say.
struct TransferProgress {
    QString what;
    qint64 receivedBytes = 0;
    std::optional<qint64> totalBytes;
    friend bool operator==(const TransferProgress &, const TransferProgress &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("what", &TransferProgress::what),
                          json::field("received_bytes", &TransferProgress::receivedBytes),
                          json::field("total_bytes", &TransferProgress::totalBytes)};
    }
};

/// One task this computer was given by a pool.
struct Task {
    base::TaskId id;
    base::DealId deal;
    qint64 index = 0;
    base::Address app;
    QString appName;
    base::Address requester;
    TaskPhase phase = TaskPhase::Starting;
    bool paused = false; ///< its processes are frozen now
    QString reason; ///< why it was given back, rejected or waits; empty otherwise
    qint64 trust = 1;
    base::Nrlc stake; ///< locked for it now
    std::optional<base::Nrlc> reward; ///< paid, from the chain's Reward event
    std::optional<TransferProgress> transfer;
    std::optional<qint64> timeLimitMs; ///< the category's time, while computing
    std::optional<TaskUsage> usage;
    QDateTime contributionDeadline;
    std::optional<QDateTime> revealDeadline;
    QDateTime finalDeadline;
    QString digest; ///< of the result, once computed
    QString contributeTx;
    std::vector<PhaseChange> timeline;

    friend bool operator==(const Task &, const Task &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("id", &Task::id),
                          json::field("deal", &Task::deal),
                          json::field("index", &Task::index),
                          json::field("app", &Task::app),
                          json::field("app_name", &Task::appName),
                          json::field("requester", &Task::requester),
                          json::field("phase", &Task::phase),
                          json::field("paused", &Task::paused),
                          json::field("reason", &Task::reason),
                          json::field("trust", &Task::trust),
                          json::field("stake", &Task::stake),
                          json::field("reward", &Task::reward),
                          json::field("transfer", &Task::transfer),
                          json::field("time_limit_ms", &Task::timeLimitMs),
                          json::field("usage", &Task::usage),
                          json::defaulted("contribution_deadline", &Task::contributionDeadline),
                          json::field("reveal_deadline", &Task::revealDeadline),
                          json::defaulted("final_deadline", &Task::finalDeadline),
                          json::field("digest", &Task::digest),
                          json::field("contribute_tx", &Task::contributeTx),
                          json::field("timeline", &Task::timeline)};
    }
};

} // namespace fallow::model
