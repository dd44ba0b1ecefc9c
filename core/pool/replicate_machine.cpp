#include "core/pool/replicate_machine.h"

#include <QStringList>

#include <algorithm>
#include <initializer_list>

namespace fallow::pool {

using namespace Qt::StringLiterals;
using S = ReplicateStatus;

namespace {

bool isOneOf(S status, std::initializer_list<S> set)
{
    return std::ranges::find(set, status) != set.end();
}

bool isListed(S from, S to)
{
    switch (from) {
    case S::Created: return to == S::Starting;
    case S::Starting: return to == S::Started || to == S::StartFailed;
    case S::Started: return to == S::AppDownloading;
    case S::AppDownloading: return to == S::AppDownloaded || to == S::AppDownloadFailed;
    case S::AppDownloadFailed: return to == S::Contributing;
    case S::AppDownloaded: return to == S::DataDownloading;
    case S::DataDownloading: return to == S::DataDownloaded || to == S::DataDownloadFailed;
    case S::DataDownloadFailed: return to == S::Contributing;
    case S::DataDownloaded: return to == S::Computing;
    case S::Computing: return to == S::Computed || to == S::ComputeFailed;
    case S::Computed: return to == S::Contributing || to == S::ContributeAndFinalizeOngoing;
    case S::Contributing: return to == S::Contributed || to == S::ContributeFailed;
    case S::Contributed: return to == S::Revealing;
    case S::Revealing: return to == S::Revealed || to == S::RevealFailed;
    case S::Revealed: return to == S::ResultUploadRequested || to == S::Completing;
    case S::ResultUploadRequested: return to == S::ResultUploading;
    case S::ResultUploading: return to == S::ResultUploaded || to == S::ResultUploadFailed;
    case S::ResultUploaded:
    case S::ResultUploadFailed:
    case S::ContributeAndFinalizeDone: return to == S::Completing;
    case S::ContributeAndFinalizeOngoing:
        return to == S::ContributeAndFinalizeDone || to == S::ContributeAndFinalizeFailed;
    case S::Completing: return to == S::Completed || to == S::CompleteFailed;
    case S::StartFailed:
    case S::ComputeFailed:
    case S::ContributeFailed:
    case S::RevealFailed:
    case S::ContributeAndFinalizeFailed:
    case S::Completed:
    case S::CompleteFailed:
    case S::WorkerLost:
    case S::Recovering:
    case S::Aborted:
    case S::Failed: return false;
    }
    return false;
}

bool isAbortable(S status)
{
    return !isFinal(status) && status != S::Aborted && status != S::Completing
        && status != S::CompleteFailed && status != S::ContributeAndFinalizeDone;
}

} // namespace

bool isAllowed(S from, S to)
{
    if (isFinal(from) || from == to)
        return false;
    if (to == S::WorkerLost)
        return from != S::Aborted;
    if (to == S::Recovering)
        return isRecoverable(from);
    if (to == S::Aborted)
        return isAbortable(from);
    if (to == S::Failed)
        return from == S::Aborted || failsWithTask(from);
    if (from == S::WorkerLost)
        return true;
    if (from == S::Recovering)
        return to != S::Created && to != S::Starting;
    if (from == S::Aborted)
        return to == S::Completed;
    return isListed(from, to);
}

bool isWorkerReport(S status)
{
    return !isOneOf(status,
       {S::Created, S::ResultUploadRequested, S::WorkerLost, S::Recovering, S::Failed});
}

bool isFinal(S status)
{
    return status == S::Completed || status == S::Failed;
}

bool mayStillContribute(S status)
{
    return isOneOf(status,
       {S::Created, S::Starting, S::Started, S::AppDownloading, S::AppDownloaded,
        S::AppDownloadFailed, S::DataDownloading, S::DataDownloaded,
        S::DataDownloadFailed, S::Computing, S::Computed, S::Contributing,
        S::ContributeAndFinalizeOngoing, S::WorkerLost, S::Recovering});
}

bool occupiesSlot(S status)
{
    return mayStillContribute(status) && status != S::Computed && status != S::Contributing
        && status != S::ContributeAndFinalizeOngoing && status != S::WorkerLost;
}

bool isFailure(S status)
{
    return isOneOf(status,
       {S::StartFailed, S::ComputeFailed, S::ContributeFailed, S::RevealFailed,
        S::ContributeAndFinalizeFailed, S::Aborted, S::Failed});
}

bool failsWithTask(S status)
{
    return !isOneOf(status,
       {S::Revealed, S::ResultUploadRequested, S::ResultUploading, S::ResultUploaded,
        S::ResultUploadFailed, S::Completing, S::Completed, S::CompleteFailed,
        S::Failed});
}

bool isRecoverable(S status)
{
    return !isFinal(status) && !isFailure(status) && status != S::Created
        && status != S::CompleteFailed;
}

Proof proofFor(S reported)
{
    if (reported == S::Contributed)
        return Proof::Contribution;
    if (reported == S::Revealed)
        return Proof::Reveal;
    if (reported == S::ResultUploaded)
        return Proof::Upload;
    if (reported == S::ContributeAndFinalizeDone)
        return Proof::ContributeAndFinalize;
    return Proof::None;
}

std::optional<Order> orderAfter(const Report &report, bool contributeAndFinalize)
{
    static const QStringList brokenData{u"DATASET_FILE_DOWNLOAD_FAILED"_s,
                                        u"DATASET_FILE_BAD_CHECKSUM"_s,
                                        u"INPUT_FILES_DOWNLOAD_FAILED"_s};
    switch (report.status) {
    case S::Starting:
    case S::AppDownloading:
    case S::DataDownloading:
    case S::Computing:
    case S::Contributing:
    case S::Revealing:
    case S::ResultUploading:
    case S::ContributeAndFinalizeOngoing:
    case S::Completing: return Order::Continue;
    case S::Started: return Order::DownloadApp;
    case S::AppDownloaded: return Order::DownloadData;
    case S::DataDownloaded: return Order::Compute;
    case S::Computed:
        return contributeAndFinalize ? Order::ContributeAndFinalize : Order::Contribute;
    case S::AppDownloadFailed:
        return report.cause == "APP_IMAGE_DOWNLOAD_FAILED"_L1 ? Order::Contribute : Order::Abort;
    case S::DataDownloadFailed:
        return brokenData.contains(report.cause) ? Order::Contribute : Order::Abort;
    case S::Contributed:
    case S::Revealed:
    case S::ResultUploadRequested:
    case S::ResultUploaded:
    case S::ContributeAndFinalizeDone:
    case S::Completed:
    case S::Created:
    case S::WorkerLost:
    case S::Recovering: return Order::Wait;
    case S::StartFailed:
    case S::ComputeFailed:
    case S::ContributeFailed:
    case S::RevealFailed:
    case S::ResultUploadFailed:
    case S::ContributeAndFinalizeFailed:
    case S::CompleteFailed: return Order::Abort;
    case S::Aborted:
    case S::Failed: return std::nullopt;
    }
    return std::nullopt;
}

ReportAnswer answerReport(const Walk &walk, const Report &report, bool contributeAndFinalize)
{
    if (!isWorkerReport(report.status))
        return {202, Order::Abort, false};
    const bool comesBack = walk.current == S::Recovering || walk.current == S::WorkerLost;
    if (walk.hasSeen(report.status) && !comesBack)
        return {208, Order::Wait, false};
    if (!isAllowed(walk.current, report.status))
        return {202, Order::Abort, false};
    const bool refusedAnyway = report.status == S::ContributeFailed || report.status == S::RevealFailed;
    return {refusedAnyway ? 202 : 200, orderAfter(report, contributeAndFinalize), true};
}

} // namespace fallow::pool
