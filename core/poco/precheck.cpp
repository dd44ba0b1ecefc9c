#include "core/poco/precheck.h"

#include "core/evm/keccak.h"
#include "core/poco/contribution.h"
#include "core/poco/tag.h"

namespace fallow::poco {

using namespace base;

namespace {

using Answer = std::optional<Error>;

Answer conflict(const char *reason, const QString &detail = {})
{
    return fail(Code::Conflict, Reason(QString::fromLatin1(reason)), detail);
}

QString times(quint64 now, quint64 deadline)
{
    return QStringLiteral("now %1, deadline %2").arg(now).arg(deadline);
}

Answer onlyScheduler(const Deal &deal, const Address &sender)
{
    if (sender == deal.workerpool.owner)
        return std::nullopt;
    return fail(Code::Denied, "poco.not_scheduler"_reason,
                QStringLiteral("the deal's scheduler is ") + deal.workerpool.owner.toString());
}

Answer revealingBeforeFinal(const Task &task, quint64 now)
{
    if (task.status != TaskStatus::Revealing)
        return conflict("poco.task_not_revealing");
    if (now >= task.finalDeadline)
        return conflict("poco.final_deadline_passed", times(now, task.finalDeadline));
    return std::nullopt;
}

bool callbackFits(const Deal &deal, const Bytes32 &resultDigest, const QByteArray &resultsCallback)
{
    return (deal.callback.isZero() && resultsCallback.isEmpty())
        || evm::keccak256(resultsCallback) == resultDigest;
}

Answer activeBeforeDeadline(const Task &task, quint64 now)
{
    if (task.status != TaskStatus::Active)
        return conflict("poco.task_not_active");
    if (now >= task.contributionDeadline)
        return conflict("poco.contribution_deadline_passed", times(now, task.contributionDeadline));
    return std::nullopt;
}

Answer authorized(const Deal &deal, const ContributeFacts &facts)
{
    const bool enclave = !facts.enclaveChallenge.isZero();
    if (hasBit(deal.tag, TagBit::Tee) && !enclave)
        return conflict("poco.enclave_challenge_missing");
    const Address &expected
        = enclave && !facts.teeBroker.isZero() ? facts.teeBroker : facts.workerpoolOwner;
    if (facts.authorizationSigner.isZero() || facts.authorizationSigner != expected)
        return conflict("poco.bad_authorization", u"not signed by " + expected.toString());
    return std::nullopt;
}

} // namespace

Answer explainInitialize(const Deal &deal, const Task &task, quint64 index)
{
    if (!deal.exists())
        return conflict("poco.deal_unknown");
    if (index < deal.botFirst || index - deal.botFirst >= deal.botSize)
        return conflict("poco.index_out_of_deal", QString::number(index));
    if (task.status != TaskStatus::Unset)
        return conflict("poco.task_already_initialized");
    return std::nullopt;
}

Answer explainContribute(const Task &task, const Deal &deal, const ContributeFacts &facts,
                         quint64 now)
{
    if (const Answer answer = activeBeforeDeadline(task, now))
        return answer;
    if (facts.own.status != ContributionStatus::Unset)
        return conflict("poco.already_contributed");
    if (const Answer answer = authorized(deal, facts))
        return answer;
    if (facts.account.stake < deal.workerStake) {
        return fail(Code::Denied, "poco.stake_too_low"_reason,
                    QStringLiteral("%1 nRLC free, %2 needed")
                        .arg(facts.account.stake.value)
                        .arg(deal.workerStake.value));
    }
    return std::nullopt;
}

Answer explainContributeAndFinalize(const Task &task, const Deal &deal,
                                    const ContributeFacts &facts, const Bytes32 &resultDigest,
                                    const QByteArray &resultsCallback, quint64 now)
{
    if (const Answer answer = activeBeforeDeadline(task, now))
        return answer;
    if (!task.contributors.empty())
        return conflict("poco.task_has_contributors");
    if (deal.trust != 1)
        return conflict("poco.trust_not_one", QString::number(deal.trust));
    if (!callbackFits(deal, resultDigest, resultsCallback))
        return conflict("poco.callback_mismatch");
    return authorized(deal, facts);
}

Answer explainReveal(const TaskId &id, const Task &task, const Contribution &own,
                     const Address &worker, const Bytes32 &resultDigest, quint64 now)
{
    if (task.status != TaskStatus::Revealing)
        return conflict("poco.task_not_revealing");
    if (now >= task.revealDeadline)
        return conflict("poco.reveal_deadline_passed", times(now, task.revealDeadline));
    if (own.status != ContributionStatus::Contributed)
        return conflict("poco.not_contributed");
    if (own.resultHash != task.consensusValue)
        return conflict("poco.not_in_consensus");
    const ContributionDigests digests = contributionDigests(worker, id, resultDigest);
    if (digests.resultHash != own.resultHash || digests.resultSeal != own.resultSeal)
        return conflict("poco.digest_mismatch");
    return std::nullopt;
}

Answer explainFinalize(const Task &task, const Deal &deal, const Address &sender,
                       const QByteArray &resultsCallback, quint64 now)
{
    if (const Answer answer = onlyScheduler(deal, sender))
        return answer;
    if (const Answer answer = revealingBeforeFinal(task, now))
        return answer;
    const bool all = task.revealCounter == task.winnerCounter;
    const bool someInTime = task.revealCounter > 0 && now >= task.revealDeadline;
    if (!all && !someInTime) {
        return conflict("poco.reveals_missing", QStringLiteral("%1 of %2 revealed")
                                                    .arg(task.revealCounter)
                                                    .arg(task.winnerCounter));
    }
    if (!callbackFits(deal, task.resultDigest, resultsCallback))
        return conflict("poco.callback_mismatch");
    return std::nullopt;
}

Answer explainReopen(const Task &task, const Deal &deal, const Address &sender, quint64 now)
{
    if (const Answer answer = onlyScheduler(deal, sender))
        return answer;
    if (const Answer answer = revealingBeforeFinal(task, now))
        return answer;
    if (now < task.revealDeadline)
        return conflict("poco.reveal_deadline_not_passed", times(now, task.revealDeadline));
    if (task.revealCounter != 0)
        return conflict("poco.task_has_reveals");
    return std::nullopt;
}

Answer explainClaim(const Task &task, quint64 now)
{
    if (task.status == TaskStatus::Unset)
        return conflict("poco.task_not_initialized");
    if (task.status != TaskStatus::Active && task.status != TaskStatus::Revealing)
        return conflict("poco.task_already_ended");
    if (now < task.finalDeadline)
        return conflict("poco.final_deadline_not_passed", times(now, task.finalDeadline));
    return std::nullopt;
}

} // namespace fallow::poco
