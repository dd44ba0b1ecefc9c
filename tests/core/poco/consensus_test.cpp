#include "core/poco/consensus.h"

#include <QTest>

using namespace fallow;
using base::Bytes32;

namespace {
const Bytes32 yes = Bytes32::fromBytes(QByteArray(32, '\x01')).value();
const Bytes32 no = Bytes32::fromBytes(QByteArray(32, '\x02')).value();
const quint64 fresh = poco::weightOf(0);
}

class ConsensusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weightsGrowWithTheScore()
    {
        QCOMPARE(poco::weightOf(0), quint64{2});
        QCOMPARE(poco::weightOf(11), quint64{2});
        QCOMPARE(poco::weightOf(12), quint64{3});
        QCOMPARE(poco::weightOf(15), quint64{4});
        QCOMPARE(poco::storedWeight(2), quint64{1});
        QCOMPARE(poco::storedWeight(3), quint64{1});
        QCOMPARE(poco::storedWeight(4), quint64{2});
    }
    void trustOneTakesTheFirst()
    {
        for (const quint64 trust : {0, 1, 2})
            QVERIFY(poco::ConsensusTally(trust).add(yes, fresh));
    }
    void trustThreeNeedsTwoFreshWorkers()
    {
        poco::ConsensusTally tally(3);
        QCOMPARE(tally.freshWorkersNeeded(), quint64{2});
        QVERIFY(!tally.add(yes, fresh));
        QVERIFY(tally.wouldReach(yes, fresh));
        QVERIFY(tally.add(yes, fresh));
    }
    void aDissenterRaisesTheBar()
    {
        poco::ConsensusTally tally(3);
        QVERIFY(!tally.add(yes, fresh)); // g 2, total 3
        QVERIFY(!tally.add(no, fresh)); // g 2, total 5
        QVERIFY(!tally.add(yes, fresh)); // g 4, total 7: 12 > 14 does not hold
        QVERIFY(tally.add(yes, fresh)); // g 8, total 11: 24 > 22
    }
    void onlyTheHashJustContributedIsJudged()
    {
        poco::ConsensusTally tally(3);
        tally.add(yes, fresh);
        QVERIFY(!tally.wouldReach(no, fresh));
    }
    void predictionCountsPendingWorkersForTheStrongest()
    {
        poco::ConsensusTally tally(5);
        QVERIFY(!tally.isPredicted({}));
        QVERIFY(!tally.isPredicted({fresh, fresh})); // 4 * 5 > 5 * 4 does not hold
        QVERIFY(tally.isPredicted({fresh, fresh, fresh}));
        tally.add(no, fresh);
        QVERIFY(tally.isPredicted({fresh, fresh}));
        QCOMPARE(tally.freshWorkersNeeded(), quint64{2});
    }
    void predictionAgreesWithContributing()
    {
        for (quint64 trust = 1; trust < 40; ++trust) {
            poco::ConsensusTally tally(trust);
            const quint64 needed = tally.freshWorkersNeeded();
            for (quint64 i = 1; i <= needed; ++i)
                QCOMPARE(tally.add(yes, fresh), i == needed);
        }
    }
    void endlessAgreementDoesNotWrap()
    {
        poco::ConsensusTally tally(~quint64{0});
        for (int i = 0; i < 64; ++i)
            tally.add(yes, fresh);
        QVERIFY(tally.wouldReach(yes, fresh));
        for (int i = 0; i < 400; ++i)
            tally.add(yes, poco::weightOf(~quint64{0}));
        QVERIFY(!tally.wouldReach(yes, poco::weightOf(~quint64{0})));
    }
};

QTEST_GUILESS_MAIN(ConsensusTest)
#include "consensus_test.moc"
