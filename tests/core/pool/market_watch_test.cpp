#include "tests/core/pool/market_desk_stand.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTest>

using namespace fallow;
using namespace fallow::test;

class MarketWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stand = std::make_unique<MarketDeskStand>(); }
    void followsTheChain();
    void takesInWhatIsBroadcast();
    void losesNoNoticeWhileTheChainIsAway();
    void forgetsNoticesOfBlocksThatAreGone();
    void looksAgainAtStakes();
    void showsAgainWhatIsCoveredAgain();
    void aCloseThatIsGoneCountsNoMore();

private:
    std::unique_ptr<MarketDeskStand> m_stand;
};

void MarketWatchTest::followsTheChain()
{
    const auto hash = m_stand->know(test::appOrder(), appOwner);
    QCOMPARE(m_stand->publish(test::appOrder(), appOwner).status, 200);
    auto &facts = m_stand->chain->said[hash];
    int done = 0;
    const auto hear = [&](std::vector<pool::OrderNotice> notices) {
        m_stand->chain->listener.onNotices(std::move(notices), [&] { ++done; });
    };
    facts.order.consumed = 1;
    hear({pool::OrderMatched{hash}, pool::OrderMatched{base::Bytes32()}});
    QTRY_COMPARE(done, 1);
    QCOMPARE(m_stand->book->find(hash).value()->remaining, test::appOrder().volume - 1);
    facts.order.consumed = test::appOrder().volume; // as closing does
    hear({pool::OrderClosed{hash}});
    QTRY_COMPARE(done, 2);
    QCOMPARE(m_stand->book->find(hash).value()->status, market::OrderStatus::Cancelled);
    // A look later does not take it for filled.
    const Answer one = m_stand->ask("GET", "/apporders/" + hash.toString().toLatin1() + "?chainId=31337");
    QCOMPARE(one.body[u"status"].toString(), QStringLiteral("canceled"));
    hear({});
    QTRY_COMPARE(done, 3);
}

void MarketWatchTest::takesInWhatIsBroadcast()
{
    const auto good = m_stand->know(test::appOrder(), appOwner);
    const auto bad = m_stand->know(test::poolOrder(), stranger); // not by its owner
    bool isDone = false;
    m_stand->chain->listener.onNotices(
        {pool::OrderBroadcast{test::poolOrder()}, pool::OrderBroadcast{test::appOrder()}}, [&] { isDone = true; });
    QTRY_VERIFY(isDone);
    QVERIFY(m_stand->book->find(good)->has_value());
    QVERIFY(!m_stand->book->find(bad)->has_value());
}

void MarketWatchTest::losesNoNoticeWhileTheChainIsAway()
{
    const auto hash = m_stand->know(test::appOrder(), appOwner);
    bool isDone = false;
    m_stand->chain->isReachable = false;
    m_stand->chain->listener.onNotices({pool::OrderBroadcast{test::appOrder()}}, [&] { isDone = true; });
    QCoreApplication::processEvents();
    QVERIFY(!isDone); // so it would come again after a crash
    m_stand->chain->isReachable = true;
    m_stand->chain->listener.onNotices({}, [] {});
    QTRY_VERIFY(isDone);
    QVERIFY(m_stand->book->find(hash)->has_value());
}

void MarketWatchTest::forgetsNoticesOfBlocksThatAreGone()
{
    m_stand->know(test::appOrder(), appOwner);
    bool isDone = false;
    m_stand->chain->isReachable = false;
    m_stand->chain->listener.onNotices({pool::OrderBroadcast{test::appOrder()}}, [&] { isDone = true; });
    m_stand->chain->listener.onRollback();
    m_stand->chain->isReachable = true;
    bool isNextDone = false;
    m_stand->chain->listener.onNotices({}, [&] { isNextDone = true; });
    QTRY_VERIFY(isNextDone);
    QVERIFY(!isDone);
}

void MarketWatchTest::looksAgainAtStakes()
{
    const auto hash = m_stand->know(test::poolOrder(), poolOwner);
    QCOMPARE(m_stand->publish(test::poolOrder(), poolOwner).status, 200);
    pool::MarketWatch watch(*m_stand->book, *m_stand->chain, m_stand->clock);
    m_stand->chain->said[hash].freeStake = {0};
    for (int kind = 0; kind < 4; ++kind)
        watch.tick();
    QCOMPARE(m_stand->book->find(hash).value()->status, market::OrderStatus::Dead);
    QCOMPARE(m_stand->open(OrderKind::Workerpool).body[u"count"].toInt(), 0);
}

void MarketWatchTest::showsAgainWhatIsCoveredAgain()
{
    const auto hash = m_stand->know(test::poolOrder(), poolOwner);
    QCOMPARE(m_stand->publish(test::poolOrder(), poolOwner).status, 200);
    const auto facts = std::exchange(m_stand->chain->said[hash], market::OfferFacts());
    const QByteArray target = "/workerpoolorders/" + hash.toString().toLatin1() + "?chainId=31337";
    QCOMPARE(m_stand->ask("GET", target).body[u"status"].toString(), QStringLiteral("dead"));
    QCOMPARE(m_stand->publish(test::poolOrder(), poolOwner).status, 400);
    m_stand->chain->said[hash] = facts;
    const Answer again = m_stand->publish(test::poolOrder(), poolOwner);
    QCOMPARE(again.body[u"published"][u"status"].toString(), QStringLiteral("open"));
    QCOMPARE(m_stand->open(OrderKind::Workerpool).body[u"count"].toInt(), 1);
}

void MarketWatchTest::aCloseThatIsGoneCountsNoMore()
{
    const auto hash = m_stand->know(test::appOrder(), appOwner);
    QCOMPARE(m_stand->publish(test::appOrder(), appOwner).status, 200);
    m_stand->chain->said[hash].order.consumed = test::appOrder().volume;
    bool isDone = false;
    m_stand->chain->listener.onNotices({pool::OrderClosed{hash}}, [&] { isDone = true; });
    QTRY_VERIFY(isDone);
    m_stand->chain->listener.onRollback();
    m_stand->chain->said[hash].order.consumed = 0;
    const Answer one = m_stand->ask("GET", "/apporders/" + hash.toString().toLatin1() + "?chainId=31337");
    QCOMPARE(one.body[u"status"].toString(), QStringLiteral("open"));
}

QTEST_GUILESS_MAIN(MarketWatchTest)
#include "market_watch_test.moc"
