#include "core/chain/node_client.h"
#include "tests/support/await.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_node.h"
#include "tests/support/verify_result.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QSignalSpy>
#include <QTest>

using namespace fallow;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using chain::Block;
using chain::NodeClient;
using chain::NodeOptions;
using test::await;
using test::FakeChain;
using test::FakeNode;

namespace {
constexpr qint64 start = 1'700'000'000;

/// Two nodes of one chain of 31 blocks, the newest of this second.
struct Net {
    Net()
    {
        blocks.mineMany(30);
        clock.setSeconds(start + 30);
    }
    NodeClient client(NodeOptions options = {}) const
    {
        options.settleTime = 1s;
        options.requestTimeout = 1500ms;
        return NodeClient({first.url(), second.url()}, 31337, options, clock);
    }
    FakeChain blocks{static_cast<quint64>(start)};
    FakeNode first{blocks};
    FakeNode second{blocks};
    test::FakeClock clock{start};
};
} // namespace

class NodeClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfEachNodeWhenNoneIsThere()
    {
        Net net;
        net.first.stop();
        net.second.rawBody = "garbage";
        auto client = net.client();
        const auto block = await(client.latestBlock());
        FALLOW_VERIFY_REASON(block, "chain.no_fresh_node");
        QVERIFY2(block.error().detail.contains(u"net.unreachable"),
                 qPrintable(block.error().detail));
        QVERIFY(block.error().detail.contains(u"chain.bad_reply"));
        QCOMPARE(client.health().at(0).reason.key(), u"net.unreachable"_s);
    }
    void saysWrongChainWhenAllAreOfAnother()
    {
        Net net;
        net.first.chainId = net.second.chainId = 1;
        auto client = net.client();
        FALLOW_VERIFY_REASON(await(client.latestBlock()), "chain.wrong_chain");
    }
    void noticesAChainIdThatChangesLater()
    {
        Net net;
        auto client = net.client({.probeInterval = 0ms, .chainIdInterval = 0ms});
        FALLOW_VERIFY_RESULT(await(client.latestBlock()));
        net.first.chainId = 5;
        FALLOW_VERIFY_RESULT(await(client.latestBlock()));
        QCOMPARE(client.health().at(0).reason.key(), u"chain.wrong_chain"_s);
        net.second.chainId = 5;
        FALLOW_VERIFY_REASON(await(client.latestBlock()), "chain.wrong_chain");
    }
    void usesTheNodeThatIsLeft_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char16_t *fault, const char16_t *reason) {
            QTest::newRow(qPrintable(QString::fromUtf16(fault)))
                << QString::fromUtf16(fault) << QString::fromUtf16(reason);
        };
        row(u"dead", u"net.unreachable");
        row(u"silent", u"net.timeout");
        row(u"garbage", u"chain.bad_reply");
        row(u"10 MB", u"net.too_large");
        row(u"HTTP 429", u"chain.node_refused");
        row(u"lagging", u"chain.lagging_node");
        row(u"tall claim", u"chain.lying_node");
        row(u"invented head", u"chain.lying_node");
        row(u"future", u"chain.lying_node");
    }
    void usesTheNodeThatIsLeft()
    {
        QFETCH(const QString, fault);
        QFETCH(const QString, reason);
        Net net;
        if (fault == u"dead")
            net.first.stop();
        if (fault == u"silent")
            net.first.isSilent = true;
        if (fault == u"garbage")
            net.first.rawBody = "\x01\x02 not json";
        if (fault == u"10 MB")
            net.first.rawBody = QByteArray(10'000'000, ' ');
        if (fault == u"HTTP 429") {
            net.first.httpStatus = 429;
            net.first.rawBody = "slow down";
        }
        if (fault == u"lagging")
            net.first.lag = 21;
        if (fault == u"tall claim" || fault == u"invented head")
            net.first.claimedHeight = 5000;
        net.first.inventsHead = fault == u"invented head";
        if (fault == u"future")
            net.first.timeShift = 1000;
        auto client = net.client();
        const auto block = await(client.latestBlock());
        FALLOW_VERIFY_RESULT(block);
        QCOMPARE(block->number, quint64{30});
        QCOMPARE(block->hash, net.blocks.head().hash);
        QTRY_COMPARE(client.health().at(0).reason.key(), reason);
        QVERIFY(client.health().at(1).isOk);
    }
    void nobodyIsBelievedWhenTheChainStandsStill()
    {
        Net net;
        net.clock.advance(61);
        auto client = net.client();
        FALLOW_VERIFY_REASON(await(client.latestBlock()), "chain.no_fresh_node");
        QCOMPARE(client.health().at(0).ageSeconds, qint64{61});
        auto patient = net.client({.maxBlockAgeSeconds = 0});
        FALLOW_VERIFY_RESULT(await(patient.latestBlock()));
    }
    void failsOverInTheMiddleAndComesBack()
    {
        Net net;
        auto client = net.client({.probeInterval = 200ms});
        QSignalSpy changes(&client, &NodeClient::healthChanged);
        FALLOW_VERIFY_RESULT(await(client.latestBlock()));
        const quint64 epoch = client.epoch();
        net.first.stop();
        FALLOW_VERIFY_RESULT(await(client.latestBlock()));
        QVERIFY(client.epoch() != epoch);
        QVERIFY(!client.health().at(0).isOk);
        net.second.stop();
        FALLOW_VERIFY_REASON(await(client.latestBlock()), "chain.no_fresh_node");
        net.first.restart();
        FALLOW_VERIFY_RESULT(await(client.latestBlock()));
        QVERIFY(client.health().at(0).isOk);
        QVERIFY(changes.count() >= 3);
    }
    void anAnswerOfTheWrongKindGoesToTheNextNode()
    {
        Net net;
        net.first.override = [](const QString &method,
                                const QJsonArray &) -> std::optional<test::FakeAnswer> {
            if (method == u"eth_getBalance")
                return test::FakeAnswer(QJsonValue(u"plenty"_s));
            return std::nullopt;
        };
        auto client = net.client();
        const auto balance = await(client.balance({}));
        FALLOW_VERIFY_RESULT(balance);
        QVERIFY(balance->value == 1'000'000'000'000'000'000U);
        QCOMPARE(client.health().at(0).reason.key(), u"chain.bad_reply"_s);
    }
    void aRevertIsAnAnswerWithItsBytes()
    {
        Net net;
        // Error("no") as Solidity encodes it.
        const QByteArray revert =
            QByteArray::fromHex("08c379a00000000000000000000000000000000000000000000000000000000000"
                                "0000200000000000000000"
                                "0000000000000000000000000000000000000000000000026e6f00000000000000"
                                "00000000000000000000000000"
                                "00000000000000000000");
        net.first.override = [&](const QString &method,
                                 const QJsonArray &) -> std::optional<test::FakeAnswer> {
            if (method == u"eth_call")
                return test::FakeAnswer(test::FakeRefusal{
                    .code = 3, .message = u"execution reverted"_s, .data = revert});
            return std::nullopt;
        };
        auto client = net.client();
        const auto outcome = await(client.tryCall({.to = base::Address()}));
        FALLOW_VERIFY_RESULT(outcome);
        QCOMPARE(std::get<chain::CallFailure>(*outcome).data, revert);
        const auto call = await(client.call({}, {}));
        FALLOW_VERIFY_REASON(call, "chain.call_reverted");
        QCOMPARE(call.error().detail, u"no"_s);
        QVERIFY(client.health().at(0).isOk);
    }
    void aRefusedRangeIsTheCallersToSplit()
    {
        Net net;
        net.first.widestRange = 5;
        auto client = net.client();
        FALLOW_VERIFY_REASON(await(client.logs({.addresses = {}, .from = 0, .to = 30})),
                             "chain.range_refused");
        FALLOW_VERIFY_RESULT(await(client.logs({.addresses = {}, .from = 0, .to = 4})));
    }
    void aLoneNodeCannotMakeUpAHeight()
    {
        Net net;
        NodeClient client({net.first.url()}, 31337, {.probeInterval = std::chrono::milliseconds(0)}, net.clock);
        net.first.claimedHeight = 5000;
        FALLOW_VERIFY_REASON(await(client.latestBlock()), "chain.no_fresh_node");
        net.first.claimedHeight.reset();
        FALLOW_VERIFY_RESULT(await(client.latestBlock()));
        net.first.claimedHeight = 5000; // also later
        FALLOW_VERIFY_REASON(await(client.latestBlock()), "chain.no_fresh_node");
        QCOMPARE(client.health().at(0).reason.key(), u"chain.lying_node"_s);
    }
    void asksNothingWhileNobodyAsks()
    {
        Net net;
        auto client = net.client();
        QVERIFY(!QTest::qWaitFor([&] { return net.first.count(u"eth_chainId"_s) > 0; }, 100));
        FALLOW_VERIFY_RESULT(await(client.latestBlock()));
        FALLOW_VERIFY_RESULT(await(client.latestBlock()));
        QCOMPARE(net.first.count(u"eth_chainId"_s), 1);
        QCOMPARE(net.first.count(u"eth_getBlockByNumber"_s), 3); // twice of the first round, and of the second question
    }
    void aRoundThatRunsAnswersOnlyWhoItStartedFor()
    {
        Net net;
        auto client = net.client();
        auto before = client.latestBlock();
        auto during = client.latestBlock(); // may not be told what a node said before it was asked
        FALLOW_VERIFY_RESULT(await(before));
        FALLOW_VERIFY_RESULT(await(during));
        QCOMPARE(net.first.count(u"eth_getBlockByNumber"_s), 3);
    }
    void asksForTheChainIdAgainAfterAFailure()
    {
        Net net;
        auto client = net.client({.probeInterval = 0ms});
        FALLOW_VERIFY_RESULT(await(client.latestBlock()));
        FALLOW_VERIFY_RESULT(await(client.latestBlock()));
        QCOMPARE(net.first.count(u"eth_chainId"_s), 1);
        net.first.rawBody = "garbage";
        FALLOW_VERIFY_RESULT(await(client.latestBlock()));
        net.first.rawBody.reset();
        net.first.chainId = 5; // another one answers at that address now
        FALLOW_VERIFY_RESULT(await(client.latestBlock()));
        QCOMPARE(client.health().at(0).reason.key(), u"chain.wrong_chain"_s);
    }
    void asksForTheChainIdAgainAfterAFailureInUse()
    {
        Net net;
        auto client = net.client({.probeInterval = 200ms});
        FALLOW_VERIFY_RESULT(await(client.latestBlock()));
        net.first.override = [](const QString &method, const QJsonArray &) -> std::optional<test::FakeAnswer> {
            if (method == u"eth_getBalance")
                return test::FakeAnswer(QJsonValue(u"plenty"_s));
            return std::nullopt;
        };
        FALLOW_VERIFY_RESULT(await(client.balance({})));
        QTRY_VERIFY((void(await(client.latestBlock())), net.first.count(u"eth_chainId"_s) == 2));
    }
    void suggestsFeesForBothKindsOfChain()
    {
        Net net;
        auto client = net.client();
        const auto fees = await(client.fees());
        FALLOW_VERIFY_RESULT(fees);
        QVERIFY(fees->baseFee && fees->baseFee->value == 100 && fees->tip.value == 10);
        net.blocks.setBaseFee(std::nullopt);
        const auto legacy = await(client.fees());
        FALLOW_VERIFY_RESULT(legacy);
        QVERIFY(!legacy->baseFee && legacy->gasPrice.value == 10);
    }
    void droppingTheClientInItsOwnAnswerIsFine()
    {
        Net net;
        auto client = std::make_unique<NodeClient>(std::vector{net.first.url()}, 31337,
                                                   NodeOptions{}, net.clock);
        bool called = false;
        auto open = client->latestBlock();
        auto next = client->latestBlock().then(this, [&](const base::Result<Block> &) {
            client.reset();
            called = true;
        });
        QTRY_VERIFY(called);
        QTRY_VERIFY(open.isFinished());
    }
};

QTEST_GUILESS_MAIN(NodeClientTest)
#include "node_client_test.moc"
