#include "tests/core/service/market/market_world.h"
#include "tests/support/verify_result.h"

#include <QJsonDocument>
#include <QTcpSocket>

using namespace fallow;
using namespace fallow::base;
using namespace fallow::test;
using namespace Qt::StringLiterals;

/// Offers from a server that may lie and from the chain's broadcasts, proven on the chain.
class DeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<MarketWorld>(); }
    void cleanup() { m_world.reset(); }
    void findsWhatAServerAndTheChainHave();
    void tellsWhereTheSameOrderWasFound();
    void leavesOutWhatIsNotWhatItSays_data();
    void leavesOutWhatIsNotWhatItSays();
    void believesTheChainNotTheServer();
    void refusesALowerPriceUnderAnotherHash();
    void saysWhyOneIsOfNoUse();
    void goesOnWithoutAServer_data();
    void goesOnWithoutAServer();
    void looksAtTheCheapestOfMany();
    void asksNobodyAgainForOtherWeights();
    void asksAgainWhenToldOrLater();
    void asksOnceForTwoWhoWantTheSame();
    void forgetsBroadcastsThatAreOver();
    void readsTheChainOnFromWhereItWas();
    void namesPoolsAsTheNetworkDoes();
    void countsHowOwnRunsEnded();
    void failsWithoutTheChain();
    void endsWhenTheNetworkIsLeft();
    void heedsNoAnswerOfTheOldNetwork();
    void refusesBadWishesBeforeItAsks();
    void listsSourcesWithWhatTheySaidLast();

private:
    QString left(const api::OfferList &list) const
    {
        QStringList all;
        for (const api::LeftOut &one : list.leftOut)
            all.push_back(one.reason + u' ' + QString::number(one.count));
        return all.join(u", "_s);
    }
    std::unique_ptr<MarketWorld> m_world;
};

void DeskTest::findsWhatAServerAndTheChainHave()
{
    m_world->show(m_world->appOrder(100));
    m_world->show(m_world->poolOrder(0, 50));
    m_world->broadcast(m_world->poolOrder(1, 20));
    const auto list = m_world->offers({.app = m_world->app, .preset = u"cheapest"_s});
    FALLOW_VERIFY_RESULT(list);
    QCOMPARE(list->offers.size(), size_t{2});
    const api::MarketOffer &best = list->offers.front();
    QCOMPARE(best.poolAddress, m_world->poolAt(1));
    QCOMPARE(best.price.value, 120);
    QCOMPARE(best.pool.foundAt, std::vector<QString>{u"chain"_s});
    QCOMPARE(best.app.foundAt, std::vector<QString>{m_world->network.markets.front()});
    QCOMPARE(best.categoryName, u"XS"_s);
    QCOMPARE(best.categorySeconds, 300);
    QCOMPARE(best.trust, 5);
    QCOMPARE(best.open, 10);
    QVERIFY(best.reason.isEmpty());
    const auto again = poco::orderFromJson<poco::WorkerpoolOrder>(best.pool.order);
    QCOMPARE(poco::orderHash(*again, marketDomain), best.pool.hash);
    QCOMPARE(list->sources.size(), size_t{2});
    QCOMPARE(list->sources[0].orders, 2);
    QCOMPARE(list->sources[1].orders, 1);
    QCOMPARE(left(*list), QString());
    QVERIFY(!list->isCut);
}

void DeskTest::tellsWhereTheSameOrderWasFound()
{
    const auto pool = m_world->poolOrder(0, 50);
    m_world->show(m_world->appOrder(100));
    m_world->show(pool);
    m_world->broadcast(pool);
    const auto list = m_world->offers();
    FALLOW_VERIFY_RESULT(list);
    QCOMPARE(list->offers.size(), size_t{1});
    QCOMPARE(list->offers.front().pool.foundAt, (std::vector<QString>{m_world->network.markets.front(), u"chain"_s}));
}

void DeskTest::leavesOutWhatIsNotWhatItSays_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("told");
    for (const char *row : {"hash:market.order_other_hash 2", "chain:market.order_other_chain 2", "shape:market.bad_entry 2", "signature:market.order_not_signed 1",
                            "filled:market.order_filled 1", "cancelled:market.order_cancelled 1", "stake:market.order_stake_too_low 1",
                            "unregistered:market.order_not_registered 1", "empty:market.order_empty 1"}) {
        const QStringList words = QString::fromLatin1(row).split(u':');
        QTest::newRow(row) << words[0] << words[1];
    }
}

void DeskTest::leavesOutWhatIsNotWhatItSays()
{
    QFETCH(QString, what);
    QFETCH(QString, told);
    m_world->show(m_world->appOrder(100));
    m_world->show(m_world->poolOrder(0, 50));
    auto bad = m_world->poolOrder(1, 100, [&](poco::WorkerpoolOrder &order) { order.volume = what == u"empty" ? 0 : 10; });
    if (what == u"signature")
        bad.signature = m_world->poolOrder(2, 100).signature;
    if (what == u"filled" || what == u"cancelled")
        m_world->consume(bad, 10);
    if (what == u"stake")
        m_world->setStake(1, 0);
    if (what == u"unregistered")
        m_world->forgetResource(m_world->poolAt(1));
    QJsonObject entry = m_world->entry(bad);
    if (what == u"hash")
        entry[u"orderHash"] = Bytes32().toString();
    if (what == u"chain")
        entry[u"chainId"] = 1;
    if (what == u"shape")
        entry[u"order"] = u"soon"_s;
    if (what == u"cancelled")
        entry[u"status"] = u"canceled"_s;
    m_world->collectionOf(market::OrderKind::Workerpool).append(entry);
    const auto list = m_world->offers();
    FALLOW_VERIFY_RESULT(list);
    QCOMPARE(list->offers.size(), size_t{1});
    QCOMPARE(list->offers.front().poolAddress, m_world->poolAt(0));
    QCOMPARE(left(*list), told);
}

void DeskTest::believesTheChainNotTheServer()
{
    const auto pool = m_world->poolOrder(0, 50);
    m_world->show(m_world->appOrder(100));
    QJsonObject entry = m_world->entry(pool);
    entry[u"status"] = u"filled"_s; // it is open
    entry[u"remaining"] = 10; // four are left
    entry[u"signer"] = m_world->requester.toString();
    m_world->consume(pool, 6);
    m_world->collectionOf(market::OrderKind::Workerpool).append(entry);
    const auto list = m_world->offers();
    FALLOW_VERIFY_RESULT(list);
    QCOMPARE(list->offers.size(), size_t{1});
    QCOMPARE(list->offers.front().open, 4);
}

void DeskTest::refusesALowerPriceUnderAnotherHash()
{
    const auto app = m_world->appOrder(100);
    QJsonObject entry = m_world->entry(app);
    QJsonObject order = entry[u"order"].toObject();
    order[u"appprice"] = 1;
    entry[u"order"] = order;
    m_world->collectionOf(market::OrderKind::App).append(entry);
    m_world->show(m_world->poolOrder(0, 50));
    const auto list = m_world->offers();
    FALLOW_VERIFY_RESULT(list);
    QVERIFY(list->offers.empty());
    QCOMPARE(list->appOrders, 0);
    QCOMPARE(list->poolOrders, 1);
    QCOMPARE(left(*list), u"market.order_other_hash 2"_s);
}

void DeskTest::saysWhyOneIsOfNoUse()
{
    m_world->show(m_world->appOrder(100));
    m_world->show(m_world->poolOrder(0, 1, [](poco::WorkerpoolOrder &order) { order.requesterRestrict = actor(9).address(); }));
    m_world->show(m_world->poolOrder(1, 50));
    const auto list = m_world->offers({.app = m_world->app, .trust = 9});
    FALLOW_VERIFY_RESULT(list);
    QStringList reasons;
    for (const api::MarketOffer &offer : list->offers)
        reasons.push_back(offer.reason);
    reasons.sort();
    QCOMPARE(reasons, (QStringList{u"poco.match_trust_too_low"_s, u"poco.match_trust_too_low"_s}));
    const auto easy = m_world->offers();
    FALLOW_VERIFY_RESULT(easy);
    QVERIFY(easy->offers.front().reason.isEmpty());
    QCOMPARE(easy->offers.back().reason, u"poco.match_workerpool_restricts_requester"_s);
}

void DeskTest::goesOnWithoutAServer_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("reason");
    QTest::newRow("gone") << u"gone"_s << u"net.unreachable"_s;
    QTest::newRow("no market") << u"page"_s << u"market.bad_answer"_s;
    QTest::newRow("refuses") << u"refuses"_s << u"market.refused"_s;
    QTest::newRow("elsewhere") << u"elsewhere"_s << u"market.bad_answer"_s;
    QTest::newRow("without end") << u"huge"_s << u"net.too_large"_s;
    QTest::newRow("a thousand entries") << u"many"_s << u"market.bad_answer"_s;
}

void DeskTest::goesOnWithoutAServer()
{
    QFETCH(QString, what);
    QFETCH(QString, reason);
    m_world->broadcast(m_world->appOrder(100));
    m_world->broadcast(m_world->poolOrder(0, 50));
    if (what == u"gone")
        m_world->server.stopListening();
    m_world->answer = [&](const ServerRequest &, QTcpSocket &socket) {
        if (what == u"page")
            return ScriptedHttpServer::reply(socket, 200, "<html>a page</html>");
        if (what == u"refuses")
            return ScriptedHttpServer::reply(socket, 403, "{\"ok\":false,\"error\":\"go away\"}");
        if (what == u"elsewhere")
            return ScriptedHttpServer::reply(socket, 301, "", "Location: http://127.0.0.1:1/\r\n");
        if (what == u"huge")
            return ScriptedHttpServer::reply(socket, 200, QByteArray(5 << 20, ' '));
        QJsonArray many;
        for (int i = 0; i < 1001; ++i)
            many.append(0);
        ScriptedHttpServer::reply(socket, 200, QJsonDocument(QJsonObject{{u"ok"_s, true}, {u"count"_s, 1}, {u"orders"_s, many}}).toJson());
    };
    const auto list = m_world->offers();
    FALLOW_VERIFY_RESULT(list);
    QCOMPARE(list->offers.size(), size_t{1});
    QCOMPARE(list->sources[0].reason, reason);
    QCOMPARE(list->sources[0].orders, 0);
    QCOMPARE(list->sources[1].reason, QString());
}

void DeskTest::looksAtTheCheapestOfMany()
{
    for (int i = 0; i < 30; ++i)
        m_world->show(m_world->appOrder(100 + i));
    for (int i = 0; i < 60; ++i) // a crowd that is of no use hides nobody
        m_world->show(m_world->poolOrder(2, 1, [](poco::WorkerpoolOrder &order) { order.requesterRestrict = actor(9).address(); }));
    m_world->show(m_world->poolOrder(0, 50));
    const auto list = m_world->offers();
    FALLOW_VERIFY_RESULT(list);
    QVERIFY(list->isCut);
    QCOMPARE(list->appOrders, static_cast<qint64>(service::OfferRound::mostOfResource));
    QCOMPARE(list->poolOrders, static_cast<qint64>(service::OfferRound::mostPools));
    QCOMPARE(list->offers.front().poolAddress, m_world->poolAt(0));
    QCOMPARE(list->offers.front().app.price.value, 100);
}

void DeskTest::asksNobodyAgainForOtherWeights()
{
    m_world->show(m_world->appOrder(100));
    m_world->show(m_world->poolOrder(0, 50));
    m_world->show(m_world->poolOrder(1, 500, [](poco::WorkerpoolOrder &order) { order.trust = 100; }));
    const auto cheap = m_world->offers({.app = m_world->app, .preset = u"cheapest"_s});
    FALLOW_VERIFY_RESULT(cheap);
    const int asked = m_world->asked();
    const int calls = m_world->node.count(u"eth_call"_s);
    const auto sure = m_world->offers({.app = m_world->app, .volume = 2, .weights = {{u"trust"_s, 90}, {u"cost"_s, 10}}});
    FALLOW_VERIFY_RESULT(sure);
    QCOMPARE(cheap->offers.front().poolAddress, m_world->poolAt(0));
    QCOMPARE(sure->offers.front().poolAddress, m_world->poolAt(1));
    QCOMPARE(m_world->asked(), asked);
    QCOMPARE(m_world->node.count(u"eth_call"_s), calls);
}

void DeskTest::asksAgainWhenToldOrLater()
{
    m_world->show(m_world->appOrder(100));
    FALLOW_VERIFY_RESULT(m_world->offers());
    const int asked = m_world->asked();
    m_world->show(m_world->poolOrder(0, 50));
    QVERIFY(m_world->offers()->offers.empty());
    const auto anew = m_world->offers({.app = m_world->app, .isAnew = true});
    FALLOW_VERIFY_RESULT(anew);
    QCOMPARE(anew->offers.size(), size_t{1});
    QCOMPARE(m_world->asked(), 2 * asked);
    m_world->clock.advance(service::MarketDesk::rememberedSeconds);
    FALLOW_VERIFY_RESULT(m_world->offers());
    QCOMPARE(m_world->asked(), 3 * asked);
}

void DeskTest::asksOnceForTwoWhoWantTheSame()
{
    m_world->show(m_world->appOrder(100));
    m_world->show(m_world->poolOrder(0, 50));
    const auto one = m_world->desk->offers({.app = m_world->app});
    const auto two = m_world->desk->offers({.app = m_world->app, .preset = u"trusted"_s});
    FALLOW_VERIFY_RESULT(await(one));
    FALLOW_VERIFY_RESULT(await(two));
    QCOMPARE(m_world->asked(), 4); // fitting and all, of apps and of pools
}

void DeskTest::forgetsBroadcastsThatAreOver()
{
    const auto over = m_world->poolOrder(0, 1);
    m_world->consume(over, 10);
    m_world->broadcast(m_world->appOrder(100));
    m_world->broadcast(over);
    QCOMPARE(left(*m_world->offers()), u"market.order_filled 1"_s);
    QCOMPARE(left(*m_world->offers({.app = m_world->app, .isAnew = true})), QString());
}

void DeskTest::readsTheChainOnFromWhereItWas()
{
    m_world->broadcast(m_world->appOrder(100));
    m_world->chain.mine({FakeLog{marketDomain.hub, {poco::broadcastTopics()[2]}, "what nobody can read"}});
    FALLOW_VERIFY_RESULT(m_world->offers());
    m_world->broadcast(m_world->poolOrder(0, 50));
    m_world->chain.mineMany(2);
    const auto list = m_world->offers({.app = m_world->app, .isAnew = true});
    FALLOW_VERIFY_RESULT(list);
    QCOMPARE(list->offers.size(), size_t{1});
    const int reads = m_world->node.count(u"eth_getLogs"_s);
    FALLOW_VERIFY_RESULT(m_world->offers({.app = m_world->app, .isAnew = true}));
    QCOMPARE(m_world->node.count(u"eth_getLogs"_s), reads); // nothing is new
}

void DeskTest::namesPoolsAsTheNetworkDoes()
{
    m_world->network.pools = {{u"Prairie"_s, u"http://127.0.0.1:1"_s, m_world->poolAt(0)}};
    m_world->show(m_world->appOrder(100));
    m_world->show(m_world->poolOrder(0, 50));
    const auto list = m_world->offers();
    FALLOW_VERIFY_RESULT(list);
    QCOMPARE(list->offers.front().poolName, u"Prairie"_s);
    QCOMPARE(list->sources[1].kind, u"pool"_s);
    QCOMPARE(list->sources[1].reason, u"net.unreachable"_s);
}

void DeskTest::countsHowOwnRunsEnded()
{
    m_world->show(m_world->appOrder(100));
    m_world->show(m_world->poolOrder(0, 50));
    const QDateTime now = m_world->clock.now();
    m_world->runs = {{.pool = m_world->poolAt(0), .phase = model::RunPhase::Downloaded, .matchedAt = now.addDays(-1)},
                     {.pool = m_world->poolAt(0), .phase = model::RunPhase::Failed, .matchedAt = now.addDays(-2)},
                     {.pool = m_world->poolAt(0), .phase = model::RunPhase::Computing, .matchedAt = now},
                     {.pool = m_world->poolAt(0), .phase = model::RunPhase::Failed, .matchedAt = now.addDays(-40)}};
    const auto list = m_world->offers();
    FALLOW_VERIFY_RESULT(list);
    QCOMPARE(list->offers.front().criteria[3].value, 0.5);
    QVERIFY(list->offers.front().criteria[3].isKnown);
}

void DeskTest::failsWithoutTheChain()
{
    m_world->show(m_world->appOrder(100));
    m_world->node.stop();
    const auto list = m_world->offers();
    FALLOW_VERIFY_REASON(list, "chain.no_fresh_node");
    m_world->reader.reset();
    FALLOW_VERIFY_REASON(m_world->offers(), "chain.no_fresh_node");
}

void DeskTest::endsWhenTheNetworkIsLeft()
{
    m_world->answer = [](const ServerRequest &, QTcpSocket &) {}; // it never answers
    const auto waiting = m_world->desk->offers({.app = m_world->app});
    QVERIFY(waitUntil([&] { return m_world->asked() > 0; }));
    m_world->desk->leave();
    QVERIFY(waiting.isFinished());
    FALLOW_VERIFY_REASON(waiting.result(), "network.left");
}

void DeskTest::heedsNoAnswerOfTheOldNetwork()
{
    m_world->show(m_world->appOrder(100));
    m_world->show(m_world->poolOrder(0, 50));
    const auto old = m_world->desk->offers({.app = m_world->app});
    QVERIFY(waitUntil([&] { return m_world->asked() > 0; }));
    m_world->desk->leave();
    const auto next = m_world->desk->offers({.app = m_world->app}); // while the answers to the first are on their way
    FALLOW_VERIFY_REASON(old.result(), "network.left");
    const auto list = await(next);
    FALLOW_VERIFY_RESULT(list);
    QCOMPARE(list->offers.size(), size_t{1});
}

void DeskTest::refusesBadWishesBeforeItAsks()
{
    FALLOW_VERIFY_REASON(m_world->offers({}), "market.bad_wish");
    FALLOW_VERIFY_REASON(m_world->offers({.app = m_world->app, .preset = u"nicest"_s}), "market.bad_wish");
    QCOMPARE(m_world->asked(), 0);
}

void DeskTest::listsSourcesWithWhatTheySaidLast()
{
    const auto sources = [this] { return await(m_world->desk->sources({}))->sources; };
    QCOMPARE(sources().size(), size_t{2});
    QVERIFY(!sources()[0].asked);
    FALLOW_VERIFY_RESULT(await(m_world->desk->addServer({u"http://127.0.0.1:1/"_s})));
    FALLOW_VERIFY_REASON(await(m_world->desk->addServer({u"gopher://a"_s})), "market.bad_server");
    m_world->show(m_world->appOrder(100));
    FALLOW_VERIFY_RESULT(m_world->offers());
    QCOMPARE(sources()[0].orders, 1);
    QCOMPARE(*sources()[0].asked, m_world->clock.now());
    QCOMPARE(sources()[1].kind, u"own"_s);
    QCOMPARE(sources()[1].reason, u"net.unreachable"_s);
    QCOMPARE(sources()[2].kind, u"chain"_s);
    FALLOW_VERIFY_RESULT(await(m_world->desk->removeServer({u"http://127.0.0.1:1"_s})));
    QCOMPARE(sources().size(), size_t{2});
}

QTEST_GUILESS_MAIN(DeskTest)
#include "desk_test.moc"
