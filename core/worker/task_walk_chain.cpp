// The steps from a digest to the reward: contribute, reveal, upload, complete.
#include "core/base/future.h"
#include "core/poco/params.h"
#include "core/worker/task_walk.h"

namespace fallow::worker {

using base::Result;
using task::ChainView;
using task::Stage;
using task::ReplicateStatus;
using task::Step;

namespace {

constexpr int maxUploadAttempts = 3;
constexpr int maxLooksLeftOut = 12; // a minute: an answer that never comes must not cost the stake

/// ReplicateStatusCause for what the chain or its local check said (poco.md D.7).
QString causeOf(const base::Error &error)
{
    static const std::pair<QLatin1String, QLatin1String> causes[] = {
        {QLatin1String("poco.stake_too_low"), QLatin1String("STAKE_TOO_LOW")},
        {QLatin1String("poco.task_not_active"), QLatin1String("TASK_NOT_ACTIVE")},
        {QLatin1String("poco.contribution_deadline_passed"), QLatin1String("CONTRIBUTION_TIMEOUT")},
        {QLatin1String("poco.already_contributed"), QLatin1String("CONTRIBUTION_ALREADY_SET")},
        {QLatin1String("chain.out_of_gas"), QLatin1String("OUT_OF_GAS")},
        {QLatin1String("chain.reverted"), QLatin1String("CHAIN_RECEIPT_NOT_VALID")},
    };
    for (const auto &[reason, cause] : causes) {
        if (error.reason.key() == reason)
            return cause;
    }
    return QStringLiteral("UNKNOWN");
}

bool mayPass(const base::Error &error)
{
    return error.code == base::Code::Unavailable || error.code == base::Code::Cancelled;
}

} // namespace

void TaskWalk::contribute()
{
    if (m_record.stage == Stage::Broken)
        return contributeError();
    if (m_record.digest.isEmpty())
        return failStep(QStringLiteral("task.no_digest"), QStringLiteral("DETERMINISM_HASH_NOT_FOUND"));
    sendContribution();
}

void TaskWalk::sendContribution()
{
    if (m_record.stage != Stage::Contributing && !moveTo(Stage::Contributing))
        return;
    reportBegun();
    const auto sent = m_context.chain.contribute(m_record.authorization, m_record.digest);
    base::then(this, sent, [this](const Result<Sent> &result) {
        if (m_step != Step::Contribute)
            return;
        if (result)
            contributed(*result);
        else
            contributionFailed(result.error());
    });
}

void TaskWalk::contributed(const Sent &sent)
{
    m_record.contributeTx = sent.transaction;
    m_record.contributeBlock = sent.block;
    m_record.reason.clear();
    if (!moveTo(Stage::Contributed))
        return;
    m_reports.add(ReplicateStatus::Contributed, {.receipt = ChainReceipt{sent.block, sent.transaction}});
    endStep();
    look(); // ours may have been the one that made the consensus
}

void TaskWalk::contributionFailed(const base::Error &error)
{
    if (mayPass(error)) {
        retryLater(error);
        return look(); // perhaps it is too late already
    }
    const auto facts = m_context.chain.facts(m_record.authorization, m_record.digest);
    base::then(this, facts, [this, error](const Result<TaskFacts> &found) {
        if (m_step != Step::Contribute)
            return;
        if (found)
            contributionRefused(error, found->view);
        else
            retryLater(found.error());
    });
}

void TaskWalk::contributionRefused(const base::Error &error, const ChainView &view)
{
    if (view.contribution != ChainView::Contribution::None) // sent before, by us: it counts
        return contributed({m_record.contributeTx, m_context.chain.latestBlock()});
    // Nothing is locked: back to where giving back is allowed.
    m_record.stage = Stage::Computed;
    failStep(error.reason.key(), causeOf(error));
}

void TaskWalk::reveal()
{
    if (m_record.stage != Stage::Revealing && !moveTo(Stage::Revealing))
        return;
    reportBegun();
    const auto sent = m_context.chain.reveal(m_record.authorization.task, m_record.digest);
    base::then(this, sent, [this](const Result<Sent> &result) {
        if (m_step != Step::Reveal)
            return;
        if (result)
            revealed(ChainReceipt{result->block, result->transaction});
        else if (mayPass(result.error()))
            retryLater(result.error());
        else
            revealRefused(result.error());
    });
}

void TaskWalk::revealRefused(const base::Error &error)
{
    const auto facts = m_context.chain.facts(m_record.authorization, m_record.digest);
    base::then(this, facts, [this, error](const Result<TaskFacts> &found) {
        if (m_step != Step::Reveal)
            return;
        if (!found)
            return retryLater(found.error());
        if (found->view.contribution == ChainView::Contribution::Proved) // revealed before
            return revealed(std::nullopt);
        m_record.reason = error.reason.key();
        if (!moveTo(Stage::Contributed)) // the chain view decides whether it is tried again
            return;
        m_reports.add(ReplicateStatus::RevealFailed,
                      {.error = error.reason.key(), .cause = QStringLiteral("CANNOT_REVEAL")});
        endStep();
    });
}

void TaskWalk::revealed(const std::optional<ChainReceipt> &receipt)
{
    m_record.reason.clear();
    if (!moveTo(Stage::Revealed))
        return;
    m_reports.add(ReplicateStatus::Revealed, {.receipt = receipt});
    endStep();
}

void TaskWalk::upload()
{
    if (m_record.stage != Stage::Uploading && !moveTo(Stage::Uploading))
        return;
    reportBegun();
    const task::Terms &terms = *m_record.terms;
    if (!terms.callback.isZero()) {
        uploaded(QStringLiteral(R"({ "storage": "ethereum", "location": "%1" })").arg(terms.callback.toString()));
        return;
    }
    const QString wished = poco::parseParams(terms.params).resultStorageProxy;
    const QUrl proxy = wished.isEmpty() ? m_context.resultProxy : QUrl(wished);
    if (proxy.isEmpty()) // the pool has not told it yet
        return retryLater(base::fail(base::Code::Unavailable, base::Reason(QStringLiteral("pool.unreachable"))));
    const auto sent = m_context.pool.upload(proxy, m_record.authorization, m_record.digest, m_files.zip());
    base::then(this, sent, [this](const Result<QString> &location) {
        if (m_step != Step::Upload)
            return;
        if (location)
            return uploaded(QStringLiteral(R"({ "storage": "ipfs", "location": "%1" })").arg(*location));
        if (mayPass(location.error()) && m_attempts < maxUploadAttempts)
            return retryLater(location.error());
        m_record.reason = location.error().reason.key();
        if (!moveTo(Stage::Revealed))
            return;
        m_reports.add(ReplicateStatus::ResultUploadFailed, {.error = location.error().reason.key()});
        endStep();
    });
}

void TaskWalk::uploaded(const QString &link)
{
    m_record.resultLink = link;
    m_record.reason.clear();
    if (!moveTo(Stage::Uploaded))
        return;
    m_reports.add(ReplicateStatus::ResultUploaded, uploadDetails());
    endStep();
}

StatusDetails TaskWalk::uploadDetails() const
{
    StatusDetails details{.resultLink = m_record.resultLink};
    if (!m_record.callbackData.isEmpty())
        details.callbackData = m_record.callbackData;
    return details;
}

void TaskWalk::complete()
{
    if (!moveTo(Stage::Completed))
        return;
    reportBegun();
    m_reports.add(ReplicateStatus::Completed);
    m_files.remove();
    endStep();
    look();
}

void TaskWalk::look()
{
    if (isSettled(m_record) || !m_record.terms)
        return;
    if (m_isLooking && ++m_looksLeftOut < maxLooksLeftOut)
        return;
    m_isLooking = true;
    m_looksLeftOut = 0;
    const auto facts = m_context.chain.facts(m_record.authorization, m_record.digest);
    base::then(this, facts, [this](const Result<TaskFacts> &found) {
        m_isLooking = false;
        if (found)
            looked(*found);
    });
}

void TaskWalk::looked(const TaskFacts &facts)
{
    const ChainView &view = facts.view;
    if (view.revealDeadline.isValid())
        m_record.revealDeadline = view.revealDeadline;
    const bool over = view.task == ChainView::Task::Completed || view.task == ChainView::Task::Failed;
    const bool hasContributed = m_record.stage >= Stage::Contributing && m_record.stage < Stage::GivingBack;
    if (over && hasContributed)
        return settleOnChain(view);
    if (adopt(view))
        return;
    const auto step = task::stepFromChain(m_record.stage, view);
    if (!step || m_step == step)
        return;
    if (*step == Step::GiveBack) {
        if (hasContributed)
            return settleOnChain(view);
        const bool agreed = view.task != ChainView::Task::Active;
        return giveBack(QStringLiteral("task.too_late"), agreed ? QStringLiteral("CONSENSUS_REACHED")
                                                                : QStringLiteral("CONTRIBUTION_TIMEOUT"));
    }
    if (!m_step)
        start(*step);
}

bool TaskWalk::adopt(const ChainView &view)
{
    using Contribution = ChainView::Contribution;
    if (m_step && !m_retry.isActive())
        return false; // the answer to what is on its way knows more
    if (m_record.stage == Stage::Contributing && view.contribution == Contribution::Contributed) {
        contributed({m_record.contributeTx, m_context.chain.latestBlock()});
        return true;
    }
    const bool mayHaveRevealed = m_record.stage == Stage::Contributed || m_record.stage == Stage::Revealing;
    if (!mayHaveRevealed || view.contribution != Contribution::Proved)
        return false;
    revealed(std::nullopt);
    return true;
}

void TaskWalk::settleOnChain(const ChainView &view)
{
    if (view.contribution != ChainView::Contribution::Proved || view.task != ChainView::Task::Completed)
        return settleLost(view);
    const auto reward = m_context.chain.reward(m_record.authorization.task, m_record.contributeBlock);
    base::then(this, reward, [this](const Result<std::optional<base::Nrlc>> &found) {
        if (found && !isSettled(m_record)) // otherwise asked again at the next look
            paid(*found);
    });
}

void TaskWalk::paid(const std::optional<base::Nrlc> &reward)
{
    m_next.reset();
    endStep();
    m_record.reward = reward.value_or(base::Nrlc{});
    m_record.reason.clear();
    if (m_record.stage != Stage::Completed)
        return start(Step::Complete);
    if (moveTo(Stage::Completed))
        finishIfSettled();
    else
        m_record.reward.reset(); // read again at the next look
}

void TaskWalk::settleLost(const ChainView &view)
{
    using Contribution = ChainView::Contribution;
    const bool completed = view.task == ChainView::Task::Completed;
    m_next.reset();
    endStep();
    m_record.rejected = view.contribution == Contribution::Rejected
        || (completed && view.contribution == Contribution::Contributed);
    m_record.overdue = !m_record.rejected && view.contribution != Contribution::None;
    m_record.reason = m_record.rejected ? QStringLiteral("task.rejected")
        : m_record.overdue              ? QStringLiteral("task.overdue")
                                        : QStringLiteral("task.too_late");
    const bool agreed = completed || view.task == ChainView::Task::Revealing;
    m_record.cause = agreed ? QStringLiteral("CONSENSUS_REACHED") : QStringLiteral("CONTRIBUTION_TIMEOUT");
    start(Step::GiveBack);
}

} // namespace fallow::worker
