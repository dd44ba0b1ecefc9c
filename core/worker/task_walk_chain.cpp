// The steps from a digest to the reward: contribute, reveal, upload, complete.
#include "core/poco/params.h"
#include "core/worker/task_walk.h"

namespace fallow::worker {

using base::Result;
using task::ChainView;
using task::Stage;
using task::Status;
using task::Step;

namespace {

constexpr int maxUploadAttempts = 3;

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
    m_context.chain.contribute(m_record.authorization, m_record.digest)
        .then(this, [this](const Result<Sent> &sent) {
            if (m_step != Step::Contribute)
                return;
            if (!sent)
                return contributionFailed(sent.error());
            m_record.contributeTx = sent->transaction;
            m_record.contributeBlock = sent->block;
            m_record.reason.clear();
            if (!moveTo(Stage::Contributed))
                return;
            m_reports.add(Status::Contributed,
                          {.receipt = ChainReceipt{sent->block, sent->transaction}});
            endStep();
        });
}

void TaskWalk::contributionFailed(const base::Error &error)
{
    if (mayPass(error)) {
        look(); // perhaps it is too late already
        return retryLater(error);
    }
    // The chain refused it, so nothing is locked: back to where giving back is allowed.
    m_record.stage = Stage::Computed;
    failStep(error.reason.key(), causeOf(error));
}

void TaskWalk::reveal()
{
    if (m_record.stage != Stage::Revealing && !moveTo(Stage::Revealing))
        return;
    m_context.chain.reveal(m_record.authorization.task, m_record.digest)
        .then(this, [this](const Result<Sent> &sent) {
            if (m_step != Step::Reveal)
                return;
            if (!sent && mayPass(sent.error()))
                return retryLater(sent.error());
            if (!sent) {
                m_reports.add(Status::RevealFailed, {.error = sent.error().reason.key(),
                                                     .cause = QStringLiteral("CANNOT_REVEAL")});
                m_record.reason = sent.error().reason.key();
                if (moveTo(Stage::Contributed)) // the chain view decides whether it is tried again
                    endStep();
                return;
            }
            m_record.reason.clear();
            if (!moveTo(Stage::Revealed))
                return;
            m_reports.add(Status::Revealed, {.receipt = ChainReceipt{sent->block, sent->transaction}});
            endStep();
        });
}

void TaskWalk::upload()
{
    if (m_record.stage != Stage::Uploading && !moveTo(Stage::Uploading))
        return;
    const task::Terms &terms = *m_record.terms;
    if (!terms.callback.isZero()) {
        uploaded(QStringLiteral(R"({ "storage": "ethereum", "location": "%1" })").arg(terms.callback.toString()));
        return;
    }
    const QString wished = poco::parseParams(terms.params).resultStorageProxy;
    const QUrl proxy = wished.isEmpty() ? m_context.resultProxy : QUrl(wished);
    m_context.pool.upload(proxy, m_record.authorization, m_record.digest, m_files.zip())
        .then(this, [this](const Result<QString> &location) {
            if (m_step != Step::Upload)
                return;
            if (location)
                return uploaded(QStringLiteral(R"({ "storage": "ipfs", "location": "%1" })").arg(*location));
            if (mayPass(location.error()) && m_attempts < maxUploadAttempts)
                return retryLater(location.error());
            m_reports.add(Status::ResultUploadFailed, {.error = location.error().reason.key()});
            m_record.reason = location.error().reason.key();
            if (moveTo(Stage::Revealed))
                endStep();
        });
}

void TaskWalk::uploaded(const QString &link)
{
    m_record.resultLink = link;
    m_record.reason.clear();
    if (!moveTo(Stage::Uploaded))
        return;
    StatusDetails details{.resultLink = link};
    if (!m_record.callbackData.isEmpty())
        details.callbackData = m_record.callbackData;
    m_reports.add(Status::ResultUploaded, details);
    endStep();
}

void TaskWalk::complete()
{
    if (!moveTo(Stage::Completed))
        return;
    m_reports.add(Status::Completed);
    m_files.remove();
    endStep();
    look();
}

void TaskWalk::look()
{
    if (m_isLooking || isSettled(m_record) || !m_record.terms)
        return;
    m_isLooking = true;
    m_context.chain.facts(m_record.authorization, m_record.digest)
        .then(this, [this](const Result<TaskFacts> &facts) {
            m_isLooking = false;
            if (facts)
                looked(*facts);
        });
}

void TaskWalk::looked(const TaskFacts &facts)
{
    const ChainView &view = facts.view;
    if (view.revealDeadline.isValid())
        m_record.revealDeadline = view.revealDeadline;
    const bool over = view.task == ChainView::Task::Completed || view.task == ChainView::Task::Failed;
    if (over && m_record.stage >= Stage::Contributing)
        return settleOnChain(view);
    const auto step = task::stepFromChain(m_record.stage, view);
    if (!step || m_step == step)
        return;
    if (*step == Step::GiveBack) {
        if (m_record.stage >= Stage::Contributing)
            return settleOnChain(view);
        return giveBack(QStringLiteral("task.too_late"), QStringLiteral("CONTRIBUTION_TIMEOUT"));
    }
    if (!m_step)
        start(*step);
}

void TaskWalk::settleOnChain(const ChainView &view)
{
    if (view.contribution == ChainView::Contribution::Proved && view.task == ChainView::Task::Completed) {
        m_context.chain.reward(m_record.authorization.task, m_record.contributeBlock)
            .then(this, [this](const Result<std::optional<base::Nrlc>> &reward) {
                if (!reward || m_record.reward)
                    return; // asked again at the next look
                m_record.reward = reward->value_or(base::Nrlc{});
                moveTo(Stage::Completed);
                finishIfSettled();
            });
        return;
    }
    if (view.task == ChainView::Task::Completed || view.contribution == ChainView::Contribution::Rejected) {
        m_record.rejected = view.contribution == ChainView::Contribution::Rejected
            || view.contribution == ChainView::Contribution::Contributed;
        m_record.reason = QStringLiteral("task.rejected");
    } else {
        m_record.overdue = view.contribution != ChainView::Contribution::None;
        m_record.reason = QStringLiteral("task.overdue");
    }
    m_retry.stop();
    m_step.reset();
    m_record.cause = QStringLiteral("CONSENSUS_REACHED");
    start(Step::GiveBack);
    finishIfSettled();
}

} // namespace fallow::worker
