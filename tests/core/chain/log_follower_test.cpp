#include "core/chain/log_follower.h"
#include "tests/support/await.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_node.h"
#include "tests/support/verify_result.h"

#include <QMap>
#include <QTest>

using namespace fallow;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using chain::LogBatch;
using chain::LogFollower;
using chain::LogFollowerOptions;
using chain::NodeClient;
using test::FakeChain;
using test::FakeNode;

namespace {
constexpr qint64 start = 1'700'000'000;

test::FakeLog logOf(const QByteArray &data)
{
    return {base::Address(), {}, data};
}

/// A chain, a client and a database that outlive the follower.
struct World {
    World() { blocks.mine({logOf("a")}); }
    FakeChain blocks{static_cast<quint64>(start)};
    FakeNode node{blocks};
    test::FakeClock clock{start};
    NodeClient client{{node.url()},
                      31337,
                      {.maxBlockAgeSeconds = 0, .maxFutureSeconds = 0, .maxLagBlocks = 1'000'000},
                      clock};
    std::unique_ptr<store::Database> database =
        *store::Database::open(u":memory:"_s, store::migrationSet(u"core"_s));
    store::ChainCursorRepository cursors{*database};
};

/// Keeps what it was told as a consumer's table would, and acknowledges unless told not to.
struct Reader {
    Reader(World &world, LogFollowerOptions options = {}) :
        follower(world.client, world.cursors, named(std::move(options)))
    {
        QObject::connect(&follower, &LogFollower::logs, &follower, [this](const LogBatch &batch) {
            ranges.append(u"%1-%2"_s.arg(batch.from).arg(batch.to));
            for (const chain::Log &log : batch.logs)
                rows.insert({log.blockNumber, log.logIndex}, log.data);
            if (acknowledges)
                QVERIFY(follower.ack(static_cast<qint64>(batch.to)));
        });
        QObject::connect(&follower, &LogFollower::rolledBack, &follower, [this](qint64 to) {
            rollbacks.append(to);
            for (const auto &key : rows.keys()) {
                if (static_cast<qint64>(key.first) > to)
                    rows.remove(key);
            }
            if (acknowledges)
                QVERIFY(follower.ack(to));
        });
        QObject::connect(&follower, &LogFollower::failed, &follower,
                         [this](const base::Error &error) { failures.append(error.reason.key()); });
        QObject::connect(&follower, &LogFollower::caughtUp, &follower,
                         [this](qint64 at) { end = at; });
        follower.start();
    }
    static LogFollowerOptions named(LogFollowerOptions options)
    {
        options.name = u"test"_s;
        options.pollInterval = 20ms;
        return options;
    }
    QByteArrayList data() const { return rows.values(); }

    LogFollower follower;
    QMap<std::pair<quint64, quint64>, QByteArray> rows;
    QStringList ranges;
    QStringList failures;
    QList<qint64> rollbacks;
    qint64 end = -2;
    bool acknowledges = true;
};
} // namespace

class LogFollowerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesWhatAReorganisationTookBack()
    {
        World world;
        world.blocks.mine({logOf("b")});
        world.blocks.mine({logOf("c")});
        world.blocks.mine();
        Reader reader(world);
        QTRY_COMPARE(reader.end, qint64{4});
        world.blocks.mine({logOf("old")});
        QTRY_COMPARE(reader.data(), QByteArrayList({"a", "b", "c", "old"}));
        world.blocks.dropBlocks(1);
        world.blocks.mine({logOf("new")});
        world.blocks.mine({logOf("d")});
        QTRY_COMPARE(reader.data(), QByteArrayList({"a", "b", "c", "new", "d"}));
        QCOMPARE(reader.rollbacks, QList<qint64>{4});
    }
    void aReorganisationWhileItWasAwayIsSeenAtItsReturn()
    {
        World world;
        {
            Reader reader(world);
            QTRY_COMPARE(reader.end, qint64{1});
            world.blocks.mine({logOf("gone")});
            QTRY_COMPARE(reader.end, qint64{2});
        }
        world.blocks.dropBlocks(1);
        world.blocks.mine({logOf("kept")});
        world.blocks.mine();
        Reader reader(world);
        QTRY_COMPARE(reader.end, qint64{3});
        QCOMPARE(reader.rollbacks, QList<qint64>{1});
        QCOMPARE(reader.data(), QByteArrayList{"kept"});
    }
    void startsAnewWhenTheForkIsBelowAllItKnows()
    {
        World world;
        Reader reader(world, {.startBlock = 1});
        QTRY_COMPARE(reader.end, qint64{1});
        for (int i = 0; i < 3; ++i) {
            world.blocks.mine({logOf("x")});
            QTRY_COMPARE(reader.end, qint64{i + 2});
        }
        world.blocks.dropBlocks(4);
        world.blocks.mine({logOf("y")});
        world.blocks.mineMany(5);
        QTRY_COMPARE(reader.end, qint64{6});
        QCOMPARE(reader.data(), QByteArrayList{"y"});
        QCOMPARE(reader.rollbacks.last(), qint64{0});
    }
    void aChainThatBecameMuchShorterIsAReorganisation()
    {
        World world;
        world.blocks.mineMany(8);
        Reader reader(world);
        for (int i = 0; i < 12; ++i) {
            world.blocks.mine({logOf("x")});
            QTRY_COMPARE(reader.end, qint64{10 + i});
        }
        world.blocks.dropBlocks(11);
        QTRY_COMPARE(reader.rollbacks, QList<qint64>{10});
        QTRY_COMPARE(reader.data(), QByteArrayList({"a", "x"}));
    }
    void aNodeThatLagsALittleIsNoReorganisation()
    {
        World world;
        world.blocks.mineMany(3);
        Reader reader(world);
        QTRY_COMPARE(reader.end, qint64{4});
        world.blocks.mine({logOf("b")});
        QTRY_COMPARE(reader.end, qint64{5});
        world.node.lag = 2;
        reader.end = -2;
        QTRY_COMPARE(reader.end, qint64{5});
        QVERIFY(reader.rollbacks.isEmpty());
        QCOMPARE(reader.data(), QByteArrayList({"a", "b"}));
    }
    void aReorganisationInTheMiddleOfAReadIsNotMixedIn()
    {
        World world;
        world.blocks.mine({logOf("old")});
        world.node.beforeAnswer = [&](const QString &method) {
            if (method != u"eth_getLogs" || world.node.count(method) > 1)
                return;
            world.blocks.dropBlocks(1);
            world.blocks.mine({logOf("new")});
        };
        Reader reader(world);
        QTRY_COMPARE(reader.end, qint64{2});
        QCOMPARE(reader.data(), QByteArrayList({"a", "new"}));
        QCOMPARE(reader.failures, QStringList(u"chain.moved"_s));
    }
    void splitsWhatANodeRefusesDownToOneBlockAndGrowsBack()
    {
        World world;
        for (int i = 0; i < 9; ++i)
            world.blocks.mine({logOf("b"), logOf("c")});
        world.node.mostLogs = 2;
        Reader reader(world);
        QTRY_COMPARE(reader.end, qint64{10});
        QCOMPARE(reader.data().size(), 19);
        QVERIFY(reader.ranges.contains(u"5-5"_s));
        world.node.mostLogs = 1000;
        world.blocks.mineMany(40);
        QTRY_COMPARE(reader.end, qint64{50});
        QVERIFY(reader.ranges.size() < 30);
    }
    void saysSoWhenEvenOneBlockIsRefusedAndGoesOnLater()
    {
        World world;
        world.node.mostLogs = 0;
        Reader reader(world, {.startBlock = 1});
        QTRY_VERIFY(reader.failures.contains(u"chain.range_refused"_s));
        world.node.mostLogs = 10;
        QTRY_COMPARE(reader.data(), QByteArrayList{"a"});
    }
    void doesNotAdvanceWhatWasNotAcknowledged()
    {
        World world;
        {
            Reader reader(world);
            reader.acknowledges = false;
            QTRY_COMPARE(reader.ranges.size(), 1);
            world.blocks.mine({logOf("b")});
            QVERIFY(!QTest::qWaitFor([&] { return reader.ranges.size() > 1; }, 100));
            FALLOW_VERIFY_REASON(reader.follower.ack(77), "chain.nothing_to_ack");
        }
        Reader reader(world);
        QTRY_COMPARE(reader.data(), QByteArrayList({"a", "b"}));
    }
    void resumesBehindTheLastAcknowledgedBlock()
    {
        World world;
        {
            Reader reader(world);
            QTRY_COMPARE(reader.end, qint64{1});
        }
        world.blocks.mine({logOf("b")});
        Reader reader(world);
        QTRY_COMPARE(reader.end, qint64{2});
        QCOMPARE(reader.ranges, QStringList(u"2-2"_s));
    }
    void waitsForConfirmations()
    {
        World world;
        Reader reader(world, {.confirmations = 2});
        QTRY_VERIFY(reader.end == -1);
        world.blocks.mineMany(2);
        QTRY_COMPARE(reader.data(), QByteArrayList{"a"});
        QCOMPARE(reader.follower.position(), qint64{1});
    }
    void logsNobodyAskedForAreRefused()
    {
        World world;
        Reader reader(world, {.addresses = {*base::Address::fromHex(QString(40, u'1'))}});
        QTRY_VERIFY(reader.failures.contains(u"chain.bad_reply"_s));
        QVERIFY(reader.ranges.isEmpty());
    }
    void keepsOldMarksSparselyAndNewOnesAll()
    {
        World world;
        for (qint64 number = 1; number <= 3000; ++number)
            FALLOW_VERIFY_RESULT(world.cursors.add(1, u"f"_s, {number, {}}));
        FALLOW_VERIFY_RESULT(world.cursors.prune(1, u"f"_s, 100));
        const auto marks = world.cursors.marks(1, u"f"_s, 1000);
        FALLOW_VERIFY_RESULT(marks);
        QCOMPARE(marks->front().number, qint64{3000});
        QCOMPARE(marks->back().number, qint64{1});
        QCOMPARE(marks->size(), size_t{103});
    }
};

QTEST_GUILESS_MAIN(LogFollowerTest)
#include "log_follower_test.moc"
