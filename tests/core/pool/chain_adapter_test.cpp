#include "core/evm/keccak.h"
#include "core/poco/hub_events.h"
#include "core/pool/chain_adapter.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_node.h"
#include "tests/support/key_signer.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QTest>

using namespace fallow;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 start = 1'700'000'000;
const base::Address workerpool = *base::Address::fromHex(QString(40, u'9'));

base::DealId dealOf(const QByteArray &name)
{
    return base::DealId::from(evm::keccak256(name));
}

test::FakeLog notice(const QByteArray &name)
{
    const auto indexed = *base::Bytes32::fromBytes(QByteArray(12, '\0') + workerpool.bytes());
    return {{}, {poco::eventTopic<poco::SchedulerNotice>(), indexed}, dealOf(name).bytes()};
}

/// What viewDeal says of a deal that is none: 22 words of zero, the 16th points to the empty
/// params.
QJsonValue noDeal()
{
    const auto word = [](int value) { return u"%1"_s.arg(value, 64, 16, QChar(u'0')); };
    QString answer = u"0x"_s + word(32);
    for (int field = 0; field < 22; ++field)
        answer += word(field == 15 ? 22 * 32 : 0);
    answer += word(0);
    return answer;
}

/// An adapter before a node, and what it told.
struct World {
    World()
    {
        blocks.mine();
        adapter.follow({[this](const pool::DealNotice &told) { deals.push_back(told); },
            [](const pool::TaskNotice &) {},
            [this](const pool::RollbackNotice &told) { rollbacks.push_back(told); },
            [](const pool::BlockFacts &) {}});
    }

    test::FakeChain blocks{static_cast<quint64>(start)};
    test::FakeNode node{blocks};
    test::FakeClock clock{start};
    chain::NodeClient client{
        {node.url()}, 31337, {.maxBlockAgeSeconds = 0, .maxFutureSeconds = 0}, clock};
    std::unique_ptr<store::Database> database =
        *store::Database::open(u":memory:"_s, store::migrationSet(u"pool"_s));
    test::KeySigner signer;
    store::TxQueueRepository rows{*database, 31337, signer.address()};
    chain::TxQueue queue{client, rows, signer, clock, {}};
    store::ChainCursorRepository cursors{*database};
    pool::ChainAdapter adapter{client, queue, cursors, {.workerpool = workerpool, .poll = 20ms}};
    std::vector<pool::DealNotice> deals;
    std::vector<pool::RollbackNotice> rollbacks;
};

} // namespace

class ChainAdapterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfARollbackAndWaitsUntilItIsDone()
    {
        World world;
        QTRY_VERIFY(world.adapter.latestBlock());
        world.blocks.mine({notice("old")}); // block 2
        QTRY_COMPARE(world.deals.size(), size_t(1));
        QCOMPARE(world.deals[0].deal, dealOf("old"));
        world.deals[0].done();
        world.blocks.mine({});
        QTRY_COMPARE(world.adapter.latestBlock()->number, quint64(3));
        world.blocks.dropBlocks(2);
        world.blocks.mine({notice("new")});
        world.blocks.mineMany(3);
        QTRY_COMPARE(world.rollbacks.size(), size_t(1));
        QCOMPARE(world.rollbacks[0].to, qint64(1));
        QCOMPARE(world.deals.size(), size_t(1)); // the next batch waits
        world.rollbacks[0].done();
        QTRY_COMPARE(world.deals.size(), size_t(2));
        QCOMPARE(world.deals[1].deal, dealOf("new"));
        QCOMPARE(world.deals[1].blockNumber, quint64(2));
    }
    void saysThatADealIsNotThereApartFromNotKnowing()
    {
        World world;
        world.node.override = [](const QString &method, const QJsonArray &) {
            return method == "eth_call"_L1 ? std::optional(test::FakeAnswer(noDeal()))
                                           : std::nullopt;
        };
        const auto absent = world.adapter.deal(dealOf("x"));
        QTRY_VERIFY(absent.isFinished());
        QCOMPARE(absent.result().error().code, base::Code::NotFound);
        QCOMPARE(absent.result().error().reason.key(), u"pool.deal_not_found"_s);
        world.node.stop();
        const auto unknown = world.adapter.deal(dealOf("x"));
        QTRY_VERIFY(unknown.isFinished());
        QCOMPARE(unknown.result().error().code, base::Code::Unavailable);
    }
};

QTEST_GUILESS_MAIN(ChainAdapterTest)
#include "chain_adapter_test.moc"
