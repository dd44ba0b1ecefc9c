#include "core/pool/task_machine.h"

#include "core/poco/consensus.h"

#include <algorithm>

namespace fallow::pool {

using Kind = Step::Kind;
using base::Address;

namespace {

Step step(Kind kind)
{
    return {kind, {}, TaskStatus::Failed};
}

Step giveUp(TaskStatus failure)
{
    return {Kind::GiveUp, {}, failure};
}

/// A deadline is believed only when the chain was read after it: a contribution or a reveal may
/// have arrived in its last second.
std::optional<Step> afterDeadline(const Task &task, const QDateTime &deadline, Step conclusion)
{
    return task.chainReadAt.isValid() && task.chainReadAt >= deadline ? conclusion
                                                                     : step(Kind::ReadChain);
}

bool isContributing(TaskStatus status)
{
    return status == TaskStatus::Initialized || status == TaskStatus::Running;
}

/// A contribution may still come from it.
bool isExpected(const Task &task, const Replicate &replicate, const QDateTime &now)
{
    return !replicate.contributed && !replicate.rejected
        && mayStillContribute(replicate.walk.current)
        && now < replicate.authorizedAt.addSecs(task.categorySeconds);
}

bool failedTooOften(const Task &task, const TaskLimits &limits)
{
    const auto failed = std::ranges::count_if(task.replicates, [](const auto &one) {
        return !one.second.contributed && isFailure(one.second.walk.current);
    });
    // Those who came too late for a consensus that was reopened stopped at our word.
    return failed >= qint64(limits.failures) * (task.round + 1);
}

/// Too many failed and nobody is left who may bring consensus.
bool isHopeless(const Task &task, const TaskLimits &limits, const QDateTime &now)
{
    return failedTooOften(task, limits)
        && std::ranges::none_of(task.replicates, [&](const auto &one) {
               return isExpected(task, one.second, now);
           });
}

/// Somebody who revealed and was not asked yet; who is lost comes last, for it may come back.
std::optional<Address> nextUploader(const Task &task, const std::optional<Address> &asked)
{
    std::optional<Address> lost;
    for (const auto &[wallet, replicate] : task.replicates) {
        if (!replicate.revealed || replicate.rejected || replicate.uploadMissed || wallet == asked)
            continue;
        if (replicate.walk.current == ReplicateStatus::Revealed)
            return wallet;
        if (replicate.walk.current == ReplicateStatus::WorkerLost
            || replicate.walk.current == ReplicateStatus::Recovering)
            lost = wallet;
    }
    return lost;
}

std::optional<Step> stepTowardsUpload(const Task &task, const TaskLimits &limits,
                                      const QDateTime &wall)
{
    if (task.resultStored)
        return step(Kind::NoteUpload);
    const bool asked = task.status == TaskStatus::ResultUploading && task.uploader;
    if (asked) {
        const auto uploader = task.replicates.find(*task.uploader);
        const bool failed = uploader == task.replicates.end() || uploader->second.uploadMissed;
        if (!failed && wall < task.uploadAskedAt.addSecs(limits.uploadTimeout.count()))
            return std::nullopt;
    }
    if (const auto wallet = nextUploader(task, asked ? task.uploader : std::nullopt))
        return Step{Kind::RequestUpload, *wallet, TaskStatus::Failed};
    return std::nullopt;
}

std::optional<Step> stepTowardsReveal(const Task &task, const QDateTime &now)
{
    if (task.reveals > 0)
        return step(Kind::NoteReveal);
    if (now >= task.revealDeadline)
        return afterDeadline(task, task.revealDeadline, step(Kind::Reopen));
    return std::nullopt;
}

std::optional<Step> stepByStatus(const Task &task, const TaskLimits &limits, const Moment &moment)
{
    const QDateTime &now = moment.chain;
    switch (task.status) {
    case TaskStatus::Received:
        if (now >= task.contributionDeadline && task.chain == ChainTaskStatus::Unset)
            return afterDeadline(task, task.contributionDeadline, giveUp(TaskStatus::InitializeFailed));
        return step(Kind::Initialize);
    case TaskStatus::Initialized:
    case TaskStatus::Running:
        if (task.chain == ChainTaskStatus::Revealing)
            return step(Kind::AnnounceReveal);
        if (now >= task.contributionDeadline)
            return afterDeadline(task, task.contributionDeadline,
                                 giveUp(TaskStatus::ContributionTimeout));
        if (isHopeless(task, limits, now))
            return giveUp(TaskStatus::RunningFailed);
        return std::nullopt;
    case TaskStatus::ConsensusReached: return stepTowardsReveal(task, now);
    case TaskStatus::AtLeastOneRevealed:
    case TaskStatus::ResultUploading:
    case TaskStatus::ResultUploadTimeout: return stepTowardsUpload(task, limits, moment.wall);
    case TaskStatus::ResultUploaded:
        if (task.reveals >= task.winners)
            return step(Kind::Finalize);
        if (now >= task.revealDeadline)
            return afterDeadline(task, task.revealDeadline, step(Kind::Finalize));
        return std::nullopt;
    case TaskStatus::Initializing:
    case TaskStatus::Reopening:
    case TaskStatus::Finalizing:
    case TaskStatus::Finalized:
    case TaskStatus::Completed:
    case TaskStatus::Failed:
    case TaskStatus::InitializeFailed:
    case TaskStatus::RunningFailed:
    case TaskStatus::ContributionTimeout:
    case TaskStatus::FinalizeFailed:
    case TaskStatus::FinalDeadlineReached: return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<Step> nextStep(const Task &task, const TaskLimits &limits, const Moment &now)
{
    if (isOver(task.status))
        return std::nullopt;
    if (task.chain == ChainTaskStatus::Completed)
        return step(Kind::Complete);
    if (task.chain == ChainTaskStatus::Failed)
        return giveUp(TaskStatus::FinalDeadlineReached);
    if (task.finalDeadline.isValid() && now.chain >= task.finalDeadline)
        return afterDeadline(task, task.finalDeadline, giveUp(TaskStatus::FinalDeadlineReached));
    return stepByStatus(task, limits, now);
}

bool wantsWorker(const Task &task, const TaskLimits &limits, const QDateTime &now)
{
    if (!isContributing(task.status) || now >= task.contributionDeadline
        || task.chain != ChainTaskStatus::Active || failedTooOften(task, limits))
        return false;
    poco::ConsensusTally tally(task.trust);
    std::vector<quint64> expected;
    for (const auto &[wallet, replicate] : task.replicates) {
        if (replicate.contributed && !replicate.rejected)
            tally.add(replicate.resultHash, replicate.weight);
        else if (isExpected(task, replicate, now))
            expected.push_back(replicate.weight);
    }
    return !tally.isPredicted(expected);
}

} // namespace fallow::pool
