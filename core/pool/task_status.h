#pragma once

#include "core/json/json.h"
#include "core/task/replicate_status.h"
#include "core/task/stage.h"

#include <array>

namespace fallow::pool {

using task::Order;
using task::ReplicateStatus;

/// A task as the pool walks it (poco.md D.9). Wire names are iexec-core's; REOPENING is ours:
/// iexec-core never reopens.
enum class TaskStatus {
    Received,
    Initializing,
    Initialized,
    InitializeFailed,
    Running,
    RunningFailed,
    ContributionTimeout,
    ConsensusReached,
    Reopening,
    AtLeastOneRevealed,
    ResultUploading,
    ResultUploaded,
    ResultUploadTimeout,
    Finalizing,
    Finalized,
    FinalizeFailed,
    FinalDeadlineReached,
    Completed,
    Failed,
};

constexpr auto jsonNames(TaskStatus)
{
    using S = TaskStatus;
    using N = json::EnumName<S>;
    return std::array{
        N{S::Received, "RECEIVED"},
        N{S::Initializing, "INITIALIZING"},
        N{S::Initialized, "INITIALIZED"},
        N{S::InitializeFailed, "INITIALIZE_FAILED"},
        N{S::Running, "RUNNING"},
        N{S::RunningFailed, "RUNNING_FAILED"},
        N{S::ContributionTimeout, "CONTRIBUTION_TIMEOUT"},
        N{S::ConsensusReached, "CONSENSUS_REACHED"},
        N{S::Reopening, "REOPENING"},
        N{S::AtLeastOneRevealed, "AT_LEAST_ONE_REVEALED"},
        N{S::ResultUploading, "RESULT_UPLOADING"},
        N{S::ResultUploaded, "RESULT_UPLOADED"},
        N{S::ResultUploadTimeout, "RESULT_UPLOAD_TIMEOUT"},
        N{S::Finalizing, "FINALIZING"},
        N{S::Finalized, "FINALIZED"},
        N{S::FinalizeFailed, "FINALIZE_FAILED"},
        N{S::FinalDeadlineReached, "FINAL_DEADLINE_REACHED"},
        N{S::Completed, "COMPLETED"},
        N{S::Failed, "FAILED"},
    };
}

constexpr bool isOver(TaskStatus status)
{
    return status == TaskStatus::Completed || status == TaskStatus::Failed;
}

/// The wire name of a status or an order.
template<json::NamedEnum E>
QString nameOf(E value)
{
    return json::toJson(value).toString();
}

} // namespace fallow::pool
