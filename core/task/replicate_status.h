#pragma once

#include "core/json/fields.h"

#include <array>

namespace fallow::task {

/// Where one worker stands with one task (poco.md D.7): worker and pool speak of the same walk. Wire
/// names are iexec-core's. CREATED, RESULT_UPLOAD_REQUESTED, WORKER_LOST, RECOVERING and FAILED are
/// set by the pool alone.
enum class ReplicateStatus {
    Created,
    Starting,
    Started,
    StartFailed,
    AppDownloading,
    AppDownloaded,
    AppDownloadFailed,
    DataDownloading,
    DataDownloaded,
    DataDownloadFailed,
    Computing,
    Computed,
    ComputeFailed,
    Contributing,
    Contributed,
    ContributeFailed,
    Revealing,
    Revealed,
    RevealFailed,
    ResultUploadRequested,
    ResultUploading,
    ResultUploaded,
    ResultUploadFailed,
    ContributeAndFinalizeOngoing,
    ContributeAndFinalizeDone,
    ContributeAndFinalizeFailed,
    Completing,
    Completed,
    CompleteFailed,
    WorkerLost,
    Recovering,
    Aborted,
    Failed,
};

inline constexpr int replicateStatusCount = static_cast<int>(ReplicateStatus::Failed) + 1;

constexpr auto jsonNames(ReplicateStatus)
{
    using S = ReplicateStatus;
    using N = json::EnumName<S>;
    return std::array{
        N{S::Created, "CREATED"},
        N{S::Starting, "STARTING"},
        N{S::Started, "STARTED"},
        N{S::StartFailed, "START_FAILED"},
        N{S::AppDownloading, "APP_DOWNLOADING"},
        N{S::AppDownloaded, "APP_DOWNLOADED"},
        N{S::AppDownloadFailed, "APP_DOWNLOAD_FAILED"},
        N{S::DataDownloading, "DATA_DOWNLOADING"},
        N{S::DataDownloaded, "DATA_DOWNLOADED"},
        N{S::DataDownloadFailed, "DATA_DOWNLOAD_FAILED"},
        N{S::Computing, "COMPUTING"},
        N{S::Computed, "COMPUTED"},
        N{S::ComputeFailed, "COMPUTE_FAILED"},
        N{S::Contributing, "CONTRIBUTING"},
        N{S::Contributed, "CONTRIBUTED"},
        N{S::ContributeFailed, "CONTRIBUTE_FAILED"},
        N{S::Revealing, "REVEALING"},
        N{S::Revealed, "REVEALED"},
        N{S::RevealFailed, "REVEAL_FAILED"},
        N{S::ResultUploadRequested, "RESULT_UPLOAD_REQUESTED"},
        N{S::ResultUploading, "RESULT_UPLOADING"},
        N{S::ResultUploaded, "RESULT_UPLOADED"},
        N{S::ResultUploadFailed, "RESULT_UPLOAD_FAILED"},
        N{S::ContributeAndFinalizeOngoing, "CONTRIBUTE_AND_FINALIZE_ONGOING"},
        N{S::ContributeAndFinalizeDone, "CONTRIBUTE_AND_FINALIZE_DONE"},
        N{S::ContributeAndFinalizeFailed, "CONTRIBUTE_AND_FINALIZE_FAILED"},
        N{S::Completing, "COMPLETING"},
        N{S::Completed, "COMPLETED"},
        N{S::CompleteFailed, "COMPLETE_FAILED"},
        N{S::WorkerLost, "WORKER_LOST"},
        N{S::Recovering, "RECOVERING"},
        N{S::Aborted, "ABORTED"},
        N{S::Failed, "FAILED"},
    };
}

} // namespace fallow::task
