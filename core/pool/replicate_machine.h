#pragma once

#include "core/pool/task_status.h"

/// The walk of one replicate as a pure table (poco.md D.7); no time, no I/O.
namespace fallow::pool {

/// Who asks for a change: a worker may not set what only the pool knows.
enum class Modifier { Worker, PoolManager };

constexpr auto jsonNames(Modifier)
{
    using N = json::EnumName<Modifier>;
    return std::array{N{Modifier::Worker, "WORKER"}, N{Modifier::PoolManager, "POOL_MANAGER"}};
}

/// True when the table lets a replicate go from one status to another.
bool isAllowed(ReplicateStatus from, ReplicateStatus to);
/// True for what a worker may report itself; CREATED, RESULT_UPLOAD_REQUESTED, WORKER_LOST,
/// RECOVERING and FAILED are set by the pool alone.
bool isWorkerReport(ReplicateStatus status);
/// COMPLETED and FAILED: nothing follows.
bool isFinal(ReplicateStatus status);
/// True while the task takes one of the worker's slots: from its creation to COMPUTED or a failure.
bool occupiesSlot(ReplicateStatus status);
/// True while the worker may still bring a contribution that is not on the chain yet.
bool mayStillContribute(ReplicateStatus status);
/// Statuses that end a replicate's part without a contribution or with a lost one.
bool isFailure(ReplicateStatus status);
/// At the end of a task these become FAILED; the others are told to complete.
bool failsWithTask(ReplicateStatus status);
/// What a returning worker may be told to go on from.
bool isRecoverable(ReplicateStatus status);

/// What the chain or the result store must confirm before a report is believed.
enum class Proof { None, Contribution, Reveal, Upload, ContributeAndFinalize };
Proof proofFor(ReplicateStatus reported);

/// The answer to one report. `body` empty: an empty body (ABORTED and FAILED).
struct ReportAnswer {
    int httpStatus = 200; ///< 200 recorded, 208 was recorded before, 202 refused
    std::optional<Order> order;
    bool recorded = false;
    friend bool operator==(const ReportAnswer &, const ReportAnswer &) = default;
};

struct Report {
    ReplicateStatus status = ReplicateStatus::Created;
    QString cause; ///< ReplicateStatusCause, empty when none
};

/// Where a replicate is and which statuses it ever had; a repeated report of one of those is a
/// retry (208), unless the worker is coming back and walks a stretch again.
struct Walk {
    ReplicateStatus current = ReplicateStatus::Created;
    quint64 seen = 1; ///< bit n: status n

    bool hasSeen(ReplicateStatus status) const { return (seen >> static_cast<int>(status)) & 1U; }
    void enter(ReplicateStatus status)
    {
        current = status;
        seen |= quint64(1) << static_cast<int>(status);
    }
    friend bool operator==(const Walk &, const Walk &) = default;
};

/// The answer before any proof is looked at; `recorded` false means that nothing changes.
/// `contributeAndFinalize`: the deal has trust 1 and a TEE tag (D.7).
ReportAnswer answerReport(const Walk &walk, const Report &report, bool contributeAndFinalize = false);

/// The order that follows a status which was recorded.
std::optional<Order> orderAfter(const Report &report, bool contributeAndFinalize);

} // namespace fallow::pool
