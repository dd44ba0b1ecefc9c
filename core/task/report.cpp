#include "core/task/report.h"

namespace fallow::task {

StepReports reportsOf(Step step)
{
    using enum ReplicateStatus;
    switch (step) {
    case Step::Check: return {Starting, Started, StartFailed};
    case Step::FetchApp: return {AppDownloading, AppDownloaded, AppDownloadFailed};
    case Step::FetchData: return {DataDownloading, DataDownloaded, DataDownloadFailed};
    case Step::Run: return {Computing, Computed, ComputeFailed};
    case Step::Contribute: return {Contributing, Contributed, ContributeFailed};
    case Step::Reveal: return {Revealing, Revealed, RevealFailed};
    case Step::Upload: return {ResultUploading, ResultUploaded, ResultUploadFailed};
    case Step::Complete: return {Completing, Completed, Completed};
    case Step::GiveBack: return {Aborted, Aborted, Aborted};
    }
    return {Aborted, Aborted, Aborted};
}

model::TaskPhase phaseOf(Stage stage)
{
    using model::TaskPhase;
    switch (stage) {
    case Stage::Received: return TaskPhase::Starting;
    case Stage::Checked:
    case Stage::AppReady: return TaskPhase::Downloading;
    case Stage::DataReady:
    case Stage::Running: return TaskPhase::Computing;
    case Stage::Broken:
    case Stage::Computed:
    case Stage::Contributing: return TaskPhase::Contributing;
    case Stage::Contributed: return TaskPhase::WaitingForOthers;
    case Stage::Revealing: return TaskPhase::Revealing;
    case Stage::Uploading: return TaskPhase::Uploading;
    case Stage::Revealed:
    case Stage::Uploaded:
    case Stage::Completed: return TaskPhase::WaitingForPayment;
    case Stage::GivingBack:
    case Stage::GivenBack: return TaskPhase::GivenBack;
    }
    return TaskPhase::Starting;
}

} // namespace fallow::task
