#pragma once

#include "core/task/stage.h"

namespace fallow::task {

/// ReplicateStatus of poco.md D.7, the worker's half.
enum class Status {
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
    ResultUploading,
    ResultUploaded,
    ResultUploadFailed,
    Completing,
    Completed,
    Aborted,
};

constexpr auto jsonNames(Status)
{
    using enum Status;
    using json::EnumName;
    return std::array{EnumName{Starting, "STARTING"},
                      EnumName{Started, "STARTED"},
                      EnumName{StartFailed, "START_FAILED"},
                      EnumName{AppDownloading, "APP_DOWNLOADING"},
                      EnumName{AppDownloaded, "APP_DOWNLOADED"},
                      EnumName{AppDownloadFailed, "APP_DOWNLOAD_FAILED"},
                      EnumName{DataDownloading, "DATA_DOWNLOADING"},
                      EnumName{DataDownloaded, "DATA_DOWNLOADED"},
                      EnumName{DataDownloadFailed, "DATA_DOWNLOAD_FAILED"},
                      EnumName{Computing, "COMPUTING"},
                      EnumName{Computed, "COMPUTED"},
                      EnumName{ComputeFailed, "COMPUTE_FAILED"},
                      EnumName{Contributing, "CONTRIBUTING"},
                      EnumName{Contributed, "CONTRIBUTED"},
                      EnumName{ContributeFailed, "CONTRIBUTE_FAILED"},
                      EnumName{Revealing, "REVEALING"},
                      EnumName{Revealed, "REVEALED"},
                      EnumName{RevealFailed, "REVEAL_FAILED"},
                      EnumName{ResultUploading, "RESULT_UPLOADING"},
                      EnumName{ResultUploaded, "RESULT_UPLOADED"},
                      EnumName{ResultUploadFailed, "RESULT_UPLOAD_FAILED"},
                      EnumName{Completing, "COMPLETING"},
                      EnumName{Completed, "COMPLETED"},
                      EnumName{Aborted, "ABORTED"}};
}

/// What a step reports when it begins, when it ended well and when it failed.
struct StepReports {
    Status begun;
    Status done;
    Status failed;
};

/// For every step but GiveBack, which reports only `Status::Aborted`.
StepReports reportsOf(Step step);

/// The window's word for a stage.
model::TaskPhase phaseOf(Stage stage);

} // namespace fallow::task
