#include "core/chain/node_judge.h"
#include "tests/support/verify_result.h"

#include <QDateTime>
#include <QTest>

using namespace fallow;
using namespace Qt::StringLiterals;
using chain::NodeClaim;
using chain::NodeOptions;

namespace {
constexpr quint64 now = 1'000'000;
const NodeOptions options{.maxBlockAgeSeconds = 60, .maxFutureSeconds = 120, .maxLagBlocks = 10};

NodeClaim at(quint64 height, quint64 time = now, bool isProven = false)
{
    NodeClaim claim{.chainId = 1, .isProven = isProven};
    claim.head.number = height;
    claim.head.timestamp = time;
    return claim;
}

QStringList reasons(const std::vector<NodeClaim> &claims, const NodeOptions &with = options)
{
    QStringList list;
    const auto clock = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(now), Qt::UTC);
    for (const auto &verdict : judge(claims, 1, with, clock))
        list.append(verdict ? verdict->reason.key() : QStringLiteral("ok"));
    return list;
}
} // namespace

class NodeJudgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNodeOfAnotherChainIsNotBelieved()
    {
        NodeClaim other = at(100);
        other.chainId = 5;
        QCOMPARE(reasons({at(100), other}), QStringList({u"ok"_s, u"chain.wrong_chain"_s}));
    }
    void ageAndFutureAreBoundedToTheSecond()
    {
        QCOMPARE(reasons({at(100, now - 60)}), QStringList(u"ok"_s));
        QCOMPARE(reasons({at(100, now - 61)}), QStringList(u"chain.stale_node"_s));
        QCOMPARE(reasons({at(100, now + 120)}), QStringList(u"ok"_s));
        QCOMPARE(reasons({at(100, now + 121)}), QStringList(u"chain.lying_node"_s));
    }
    void withoutLimitsAnyTimeWillDo()
    {
        const NodeOptions any{.maxBlockAgeSeconds = 0, .maxFutureSeconds = 0};
        QCOMPARE(reasons({at(100, 1), at(100, now * 2)}, any), QStringList({u"ok"_s, u"ok"_s}));
    }
    void whoLagsIsNotBelieved()
    {
        QCOMPARE(reasons({at(100, now, true), at(90), at(89)}),
                 QStringList({u"ok"_s, u"ok"_s, u"chain.lagging_node"_s}));
    }
    void aHeightFarAboveAllOthersMustBeProven()
    {
        QCOMPARE(reasons({at(1000), at(100)}), QStringList({u"chain.lying_node"_s, u"ok"_s}));
        QCOMPARE(reasons({at(1000, now, true), at(100)}),
                 QStringList({u"ok"_s, u"chain.lagging_node"_s}));
        QCOMPARE(reasons({at(5000), at(1000), at(100)}),
                 QStringList({u"chain.lying_node"_s, u"chain.lying_node"_s, u"ok"_s}));
    }
    void aLiarDoesNotMakeHonestNodesLag()
    {
        QCOMPARE(reasons({at(~quint64{0} - 5), at(100), at(101)}),
                 QStringList({u"chain.lying_node"_s, u"ok"_s, u"ok"_s}));
    }
    void aSingleNodeIsBelieved() { QCOMPARE(reasons({at(7)}), QStringList(u"ok"_s)); }
};

QTEST_GUILESS_MAIN(NodeJudgeTest)
#include "node_judge_test.moc"
