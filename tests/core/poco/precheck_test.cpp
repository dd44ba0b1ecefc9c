#include "core/poco/contribution.h"
#include "core/poco/precheck.h"
#include "core/poco/tag.h"

#include <QTest>

using namespace fallow;
using base::Address;
using base::Bytes32;
using base::Nrlc;
using poco::TaskStatus;

namespace {

Address address(char byte)
{
    return Address::fromBytes(QByteArray(20, byte)).value();
}

const Address worker = address('\x01');
const Address poolOwner = address('\x02');
const Address broker = address('\x03');
const Address enclave = address('\x04');
const base::TaskId taskId = base::TaskId::fromBytes(QByteArray(32, '\x05')).value();
const Bytes32 digest = Bytes32::fromBytes(QByteArray(32, '\x06')).value();

poco::Deal deal()
{
    poco::Deal value;
    value.startTime = 1;
    value.botFirst = 4;
    value.botSize = 2;
    value.trust = 1;
    value.workerpool.owner = poolOwner;
    value.workerStake = Nrlc{30};
    return value;
}

poco::Task task(TaskStatus status)
{
    poco::Task value;
    value.status = status;
    value.contributionDeadline = 100;
    value.revealDeadline = 200;
    value.finalDeadline = 300;
    value.winnerCounter = 2;
    value.consensusValue = poco::resultHash(taskId, digest);
    value.resultDigest = digest;
    return value;
}

poco::ContributeFacts facts()
{
    poco::ContributeFacts value;
    value.account.stake = Nrlc{30};
    value.worker = worker;
    value.workerpoolOwner = poolOwner;
    value.authorizationSigner = poolOwner;
    return value;
}

poco::Contribution contribution()
{
    const auto digests = poco::contributionDigests(worker, taskId, digest);
    poco::Contribution value;
    value.status = poco::ContributionStatus::Contributed;
    value.resultHash = digests.resultHash;
    value.resultSeal = digests.resultSeal;
    return value;
}

QString key(const std::optional<base::Error> &error)
{
    return error ? error->reason.key() : QStringLiteral("passes");
}

} // namespace

class PrecheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initializeNeedsADealAndItsIndex()
    {
        const auto unset = poco::Task();
        QCOMPARE(key(explainInitialize({}, unset, 0)), QStringLiteral("poco.deal_unknown"));
        QCOMPARE(key(explainInitialize(deal(), unset, 3)), QStringLiteral("poco.index_out_of_deal"));
        QCOMPARE(key(explainInitialize(deal(), unset, 6)), QStringLiteral("poco.index_out_of_deal"));
        QCOMPARE(key(explainInitialize(deal(), task(TaskStatus::Active), 4)),
                 QStringLiteral("poco.task_already_initialized"));
        QCOMPARE(key(explainInitialize(deal(), unset, 5)), QStringLiteral("passes"));
    }
    void contributeNeedsTimeStakeAndAuthorization()
    {
        const auto active = task(TaskStatus::Active);
        QCOMPARE(key(explainContribute(task(TaskStatus::Revealing), deal(), facts(), 1)),
                 QStringLiteral("poco.task_not_active"));
        QCOMPARE(key(explainContribute(active, deal(), facts(), 100)),
                 QStringLiteral("poco.contribution_deadline_passed"));
        auto twice = facts();
        twice.own.status = poco::ContributionStatus::Rejected;
        QCOMPARE(key(explainContribute(active, deal(), twice, 99)),
                 QStringLiteral("poco.already_contributed"));
        auto forged = facts();
        forged.authorizationSigner = worker;
        QCOMPARE(key(explainContribute(active, deal(), forged, 99)),
                 QStringLiteral("poco.bad_authorization"));
        auto poor = facts();
        poor.account.stake = Nrlc{29};
        QCOMPARE(key(explainContribute(active, deal(), poor, 99)),
                 QStringLiteral("poco.stake_too_low"));
        QCOMPARE(key(explainContribute(active, deal(), facts(), 99)), QStringLiteral("passes"));
    }
    void teeTasksNeedAnEnclaveAndItsBroker()
    {
        const auto active = task(TaskStatus::Active);
        auto tee = deal();
        tee.tag = poco::tagOf({poco::TagBit::Tee});
        QCOMPARE(key(explainContribute(active, tee, facts(), 1)),
                 QStringLiteral("poco.enclave_challenge_missing"));
        auto brokered = facts();
        brokered.enclaveChallenge = enclave;
        QCOMPARE(key(explainContribute(active, tee, brokered, 1)), QStringLiteral("passes"));
        brokered.teeBroker = broker;
        QCOMPARE(key(explainContribute(active, tee, brokered, 1)),
                 QStringLiteral("poco.bad_authorization"));
        brokered.authorizationSigner = broker;
        QCOMPARE(key(explainContribute(active, tee, brokered, 1)), QStringLiteral("passes"));
    }
    void contributeAndFinalizeIsForTheFirstOfTrustOne()
    {
        auto started = task(TaskStatus::Active);
        auto poor = facts();
        poor.account.stake = {};
        const auto check = [&](const poco::Task &t, const poco::Deal &d, const QByteArray &callback) {
            return key(explainContributeAndFinalize(t, d, poor, digest, callback, 1));
        };
        QCOMPARE(check(started, deal(), {}), QStringLiteral("passes"));
        QCOMPARE(check(started, deal(), "x"), QStringLiteral("poco.callback_mismatch"));
        auto trusting = deal();
        trusting.trust = 2;
        QCOMPARE(check(started, trusting, {}), QStringLiteral("poco.trust_not_one"));
        started.contributors = {worker};
        QCOMPARE(check(started, deal(), {}), QStringLiteral("poco.task_has_contributors"));
    }
    void revealNeedsTheSameDigestInTime()
    {
        const auto revealing = task(TaskStatus::Revealing);
        const auto check = [&](const poco::Task &t, const poco::Contribution &own, const Bytes32 &d,
                               quint64 now) { return key(explainReveal(taskId, t, own, worker, d, now)); };
        QCOMPARE(check(revealing, contribution(), digest, 199), QStringLiteral("passes"));
        QCOMPARE(check(task(TaskStatus::Active), contribution(), digest, 1),
                 QStringLiteral("poco.task_not_revealing"));
        QCOMPARE(check(revealing, contribution(), digest, 200),
                 QStringLiteral("poco.reveal_deadline_passed"));
        QCOMPARE(check(revealing, {}, digest, 1), QStringLiteral("poco.not_contributed"));
        QCOMPARE(check(revealing, contribution(), Bytes32(), 1),
                 QStringLiteral("poco.digest_mismatch"));
        auto other = revealing;
        other.consensusValue = digest;
        QCOMPARE(check(other, contribution(), digest, 1), QStringLiteral("poco.not_in_consensus"));
    }
    void finalizeNeedsReveals()
    {
        auto revealing = task(TaskStatus::Revealing);
        const auto check = [&](const Address &sender, const QByteArray &callback, quint64 now) {
            return key(explainFinalize(revealing, deal(), sender, callback, now));
        };
        QCOMPARE(check(worker, {}, 1), QStringLiteral("poco.not_scheduler"));
        QCOMPARE(check(poolOwner, {}, 250), QStringLiteral("poco.reveals_missing"));
        revealing.revealCounter = 1;
        QCOMPARE(check(poolOwner, {}, 199), QStringLiteral("poco.reveals_missing"));
        QCOMPARE(check(poolOwner, {}, 200), QStringLiteral("passes"));
        QCOMPARE(check(poolOwner, {}, 300), QStringLiteral("poco.final_deadline_passed"));
        revealing.revealCounter = 2;
        QCOMPARE(check(poolOwner, {}, 1), QStringLiteral("passes"));
        QCOMPARE(check(poolOwner, "x", 1), QStringLiteral("poco.callback_mismatch"));
    }
    void reopenIsForTasksNobodyRevealed()
    {
        auto revealing = task(TaskStatus::Revealing);
        QCOMPARE(key(explainReopen(revealing, deal(), worker, 250)),
                 QStringLiteral("poco.not_scheduler"));
        QCOMPARE(key(explainReopen(revealing, deal(), poolOwner, 199)),
                 QStringLiteral("poco.reveal_deadline_not_passed"));
        QCOMPARE(key(explainReopen(revealing, deal(), poolOwner, 200)), QStringLiteral("passes"));
        QCOMPARE(key(explainReopen(revealing, deal(), poolOwner, 300)),
                 QStringLiteral("poco.final_deadline_passed"));
        revealing.revealCounter = 1;
        QCOMPARE(key(explainReopen(revealing, deal(), poolOwner, 200)),
                 QStringLiteral("poco.task_has_reveals"));
    }
    void claimWaitsForTheFinalDeadline()
    {
        QCOMPARE(key(explainClaim(poco::Task(), 300)), QStringLiteral("poco.task_not_initialized"));
        QCOMPARE(key(explainClaim(task(TaskStatus::Completed), 300)),
                 QStringLiteral("poco.task_already_ended"));
        QCOMPARE(key(explainClaim(task(TaskStatus::Active), 299)),
                 QStringLiteral("poco.final_deadline_not_passed"));
        QCOMPARE(key(explainClaim(task(TaskStatus::Revealing), 300)), QStringLiteral("passes"));
    }
};

QTEST_GUILESS_MAIN(PrecheckTest)
#include "precheck_test.moc"
