#include "core/poco/settlement.h"

#include <QTest>

#include <limits>

using namespace fallow;
using base::Address;
using base::Nrlc;

namespace {

poco::SettledContributor worker(char mark, bool proved, quint64 weight = 1, quint64 score = 0)
{
    return {.worker = Address::fromBytes(QByteArray(20, mark)).value(),
            .isProved = proved,
            .storedWeight = weight,
            .score = score};
}

poco::SettlementInput input()
{
    return {.appPrice = Nrlc{5},
            .datasetPrice = Nrlc{7},
            .workerpoolPrice = Nrlc{100},
            .workerStake = Nrlc{30},
            .schedulerRewardRatio = 5,
            .kitty = {},
            .contributors = {}};
}

Nrlc paidOut(const poco::Settlement &settlement)
{
    Nrlc sum = settlement.appOwnerGets + settlement.datasetOwnerGets + settlement.schedulerReward;
    for (const auto &outcome : settlement.workers)
        sum += outcome.reward;
    return sum;
}

} // namespace

class SettlementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDissenterPaysTheOthers()
    {
        auto in = input();
        in.contributors = {worker('a', true), worker('b', false, 1, 10), worker('c', true)};
        const auto result = poco::settleFinalized(in);
        // 130 to share, 95 % of it = 123, halves of 61; the pool gets the rest.
        QCOMPARE(result.workers[0].reward, Nrlc{61});
        QCOMPARE(result.workers[0].stakeBack, Nrlc{30});
        QCOMPARE(result.workers[0].scoreAfter, quint64{1});
        QCOMPARE(result.workers[1].reward, Nrlc{0});
        QCOMPARE(result.workers[1].stakeLost, Nrlc{30});
        QCOMPARE(result.workers[1].scoreAfter, quint64{6});
        QCOMPARE(result.schedulerReward, Nrlc{8});
        QCOMPARE(paidOut(result), result.payerPays + Nrlc{30});
    }
    void heavierWorkersGetMore()
    {
        auto in = input();
        in.contributors = {worker('a', true, 1), worker('b', true, 2)};
        const auto result = poco::settleFinalized(in);
        QCOMPARE(result.workers[0].reward, Nrlc{31});
        QCOMPARE(result.workers[1].reward, Nrlc{63});
        QCOMPARE(result.schedulerReward, Nrlc{6});
    }
    void aSingleWorkerBuildsNoScore()
    {
        auto in = input();
        in.contributors = {worker('a', true, 1, 4)};
        QCOMPARE(poco::settleFinalized(in).workers[0].scoreAfter, quint64{4});
    }
    void theKittyGivesATenthButAtLeastOneRlc()
    {
        auto in = input();
        in.contributors = {worker('a', true)};
        const auto share = [&](qint64 kitty) {
            in.kitty = Nrlc{kitty};
            return poco::settleFinalized(in).schedulerKitty.value;
        };
        QCOMPARE(share(0), qint64{0});
        QCOMPARE(share(500), qint64{500});
        QCOMPARE(share(2'000'000'000), qint64{1'000'000'000});
        QCOMPARE(share(50'000'000'000), qint64{5'000'000'000});
    }
    void claimingRefundsEverybodyButThePool()
    {
        auto in = input();
        in.contributors = {worker('a', false, 1, 3)};
        const auto result = poco::settleClaimed(in);
        QCOMPARE(result.payerGetsBack, Nrlc{112});
        QCOMPARE(result.payerPays, Nrlc{0});
        QCOMPARE(result.schedulerStakeLost, Nrlc{30});
        QCOMPARE(result.workers[0].stakeBack, Nrlc{30});
        QCOMPARE(result.workers[0].scoreAfter, quint64{3});
    }
    void contributeAndFinalizeNeedsNoStake()
    {
        auto in = input();
        in.contributors = {worker('a', true)};
        const auto result = poco::settleContributedAndFinalized(in);
        QCOMPARE(result.workers[0].reward, Nrlc{95});
        QCOMPARE(result.workers[0].stakeBack, Nrlc{0});
        QCOMPARE(result.schedulerReward, Nrlc{5});
    }
    void largeAmountsDoNotOverflow()
    {
        const Nrlc largest{std::numeric_limits<qint64>::max()};
        QCOMPARE(poco::percentOf(largest, 100), largest);
    }
};

QTEST_GUILESS_MAIN(SettlementTest)
#include "settlement_test.moc"
