#include "tests/core/pool/market_desk_stand.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTest>

using namespace fallow;
using namespace fallow::test;

class MarketDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stand = std::make_unique<MarketDeskStand>(); }
    void showsWhatItsSignerPublishes();
    void showsNothingOfAStranger();
    void wantsAChallengeOfItsOwn();
    void aSignatureCountsOnce();
    void challengesExpire();
    void refusesWhatTheChainDoesNotBear_data();
    void refusesWhatTheChainDoesNotBear();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void showsARequestOnlyWithAnAppToBuy();
    void saysWhatIsTrueNowOfOneOrder();
    void takesBackByHashLastAndAll();
    void takesBackForItsSignerOnly();
    void pagesThroughManyOrders();

private:
    std::unique_ptr<MarketDeskStand> m_stand;
};

void MarketDeskTest::showsWhatItsSignerPublishes()
{
    const auto hash = m_stand->know(test::appOrder(), appOwner);
    QCOMPARE(m_stand->open(OrderKind::App).body[u"count"].toInt(), 0);
    const Answer published = m_stand->publish(test::appOrder(), appOwner);
    QCOMPARE(published.status, 200);
    QCOMPARE(published.body[u"ok"].toBool(), true);
    QCOMPARE(published.body[u"published"][u"orderHash"].toString(), hash.toString());
    const Answer list = m_stand->open(OrderKind::App);
    QCOMPARE(list.body[u"count"].toInt(), 1);
    QCOMPARE(list.body[u"orders"][0][u"order"][u"sign"].toString(),
        base::toHex(test::appOrder().signature));
    QVERIFY(!list.body.contains(u"nextPage"));
    QCOMPARE(m_stand->publish(test::appOrder(), appOwner).status, 200); // twice is once
    QCOMPARE(m_stand->open(OrderKind::App).body[u"count"].toInt(), 1);
}

void MarketDeskTest::showsNothingOfAStranger()
{
    m_stand->know(test::appOrder(), appOwner);
    const Answer refused = m_stand->publish(test::appOrder(), stranger);
    QCOMPARE(refused.status, 403);
    QVERIFY(refused.error().contains(u"market.not_authorized"));
    QCOMPARE(m_stand->open(OrderKind::App).body[u"count"].toInt(), 0);
}

void MarketDeskTest::wantsAChallengeOfItsOwn()
{
    m_stand->know(test::appOrder(), appOwner);
    const auto with = [this](const QByteArray &header) {
        return m_stand->ask("POST", "/apporders?chainId=31337", market::publication(test::appOrder()), header)
            .status;
    };
    const QByteArray good = m_stand->authorization(appOwner);
    const QByteArray others = m_stand->authorization(stranger);
    const QList<QByteArray> parts = good.split('_');
    QCOMPARE(with({}), 403);
    QCOMPARE(with("Bearer x"), 403);
    QCOMPARE(with(parts[0] + '_' + others.split('_')[1] + '_' + parts[2]), 403);
    QCOMPARE(with(others.split('_')[0] + '_' + parts[1] + '_' + parts[2]), 403);
    QCOMPARE(with(good + "_0x"), 403);
    QCOMPARE(with(parts[0] + "__" + parts[2]), 403);
    QCOMPARE(m_stand->chain->asked, 0); // nothing is asked for who is nobody
    QCOMPARE(with(good), 200);
}

void MarketDeskTest::aSignatureCountsOnce()
{
    m_stand->know(test::appOrder(), appOwner);
    const QByteArray header = m_stand->authorization(appOwner);
    const QByteArray body = market::publication(test::appOrder());
    QCOMPARE(m_stand->ask("POST", "/apporders?chainId=31337", body, header).status, 200);
    QCOMPARE(m_stand->ask("POST", "/apporders?chainId=31337", body, header).status, 403);
}

void MarketDeskTest::challengesExpire()
{
    m_stand->know(test::appOrder(), appOwner);
    const QByteArray header = m_stand->authorization(appOwner);
    m_stand->clock.advance(301);
    QCOMPARE(m_stand->ask("POST", "/apporders?chainId=31337", market::publication(test::appOrder()), header).status, 403);
}

void MarketDeskTest::refusesWhatTheChainDoesNotBear_data()
{
    QTest::addColumn<QString>("reason");
    for (const char *reason : {"market.order_not_registered", "market.order_not_signed",
             "market.order_filled", "market.order_stake_too_low"})
        QTest::newRow(reason) << QString::fromLatin1(reason);
}

void MarketDeskTest::refusesWhatTheChainDoesNotBear()
{
    QFETCH(QString, reason);
    auto &facts = m_stand->chain->said[m_stand->know(test::poolOrder(), poolOwner)];
    facts.order.isRegistered = reason != u"market.order_not_registered";
    if (reason == u"market.order_not_signed")
        facts.order.owner = test::actor(stranger).address();
    if (reason == u"market.order_filled")
        facts.order.consumed = test::poolOrder().volume;
    if (reason == u"market.order_stake_too_low")
        facts.freeStake = {0};
    const Answer refused = m_stand->publish(test::poolOrder(), poolOwner);
    QCOMPARE(refused.status, 400);
    QVERIFY2(refused.error().contains(reason), qPrintable(refused.error()));
    QCOMPARE(m_stand->open(OrderKind::Workerpool).body[u"count"].toInt(), 0);
}

void MarketDeskTest::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *method, const char *target, const char *body, int status) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(target) << QByteArray(body) << status;
    };
    row("no chain", "GET", "/apporders?app=any", "", 400);
    row("another chain", "GET", "/apporders?chainId=1&app=any", "", 400);
    row("two chains", "GET", "/apporders?chainId=31337&chainId=31337&app=any", "", 400);
    row("no resource", "GET", "/apporders?chainId=31337", "", 400);
    row("no hash", "GET", "/apporders/0x12?chainId=31337", "", 400);
    row("unknown", "GET", "/apporders/0x1111111111111111111111111111111111111111111111111111111111111111?chainId=31337", "", 404);
    row("no address", "GET", "/challenge?chainId=31337&address=0x12", "", 400);
    row("posted challenge", "POST", "/challenge?chainId=31337", "", 400);
    row("deleted", "DELETE", "/apporders?chainId=31337", "", 400);
    row("no json", "POST", "/apporders?chainId=31337", "{", 400);
    row("no order", "POST", "/apporders?chainId=31337", "{}", 400);
    row("another kind", "POST", "/apporders?chainId=31337", R"({"order":{"workerpool":"0x00"}})", 400);
    row("no target", "PUT", "/apporders?chainId=31337", "{}", 400);
    row("strange target", "PUT", "/apporders?chainId=31337", R"({"target":"unpublish_everything"})", 400);
    row("no hash to take back", "PUT", "/apporders?chainId=31337", R"({"target":"unpublish_orderHash"})", 400);
    row("no app to take back", "PUT", "/apporders?chainId=31337", R"({"target":"unpublish_all"})", 400);
    row("an array", "PUT", "/apporders?chainId=31337", "[]", 400);
}

void MarketDeskTest::refusesWhatItCannotRead()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    const Answer answer = m_stand->ask(method, target, body, m_stand->authorization(appOwner));
    QTEST(answer.status, "status");
    QCOMPARE(answer.body[u"ok"].toBool(true), false);
    QVERIFY(!answer.error().isEmpty());
}

void MarketDeskTest::showsARequestOnlyWithAnAppToBuy()
{
    poco::RequestOrder request = test::vectorOrder<poco::RequestOrder>("RequestOrder");
    request.requester = test::actor(requester).address();
    request.app = test::appOrder().app;
    request.appMaxPrice = test::appOrder().appPrice;
    request.dataset = {};
    request.workerpool = {};
    request = poco::signedOrder(request, test::marketDomain, test::actor(requester));
    m_stand->know(request, requester);
    Answer answer = m_stand->publish(request, requester);
    QVERIFY2(answer.error().contains(u"market.no_app_order"), qPrintable(answer.error()));
    poco::AppOrder app = test::vectorOrder<poco::AppOrder>("AppOrder");
    app.datasetRestrict = app.workerpoolRestrict = app.requesterRestrict = {};
    app.tag = {};
    app = poco::signedOrder(app, test::marketDomain, test::actor(appOwner));
    m_stand->know(app, appOwner);
    QCOMPARE(m_stand->publish(app, appOwner).status, 200);
    answer = m_stand->publish(request, requester);
    QVERIFY2(answer.status == 200, qPrintable(answer.error()));
    QCOMPARE(m_stand->open(OrderKind::Request).body[u"count"].toInt(), 1);
}

void MarketDeskTest::saysWhatIsTrueNowOfOneOrder()
{
    const auto hash = m_stand->know(test::appOrder(), appOwner);
    QCOMPARE(m_stand->publish(test::appOrder(), appOwner).status, 200);
    const QByteArray target = "/apporders/" + hash.toString().toLatin1() + "?chainId=31337";
    QCOMPARE(m_stand->ask("GET", target).body[u"status"].toString(), QStringLiteral("open"));
    m_stand->chain->said[hash].order.consumed = test::appOrder().volume;
    const Answer filled = m_stand->ask("GET", target);
    QCOMPARE(filled.body[u"status"].toString(), QStringLiteral("filled"));
    QCOMPARE(filled.body[u"remaining"].toInt(-1), 0);
    QCOMPARE(filled.body[u"ok"].toBool(), true);
    QCOMPARE(m_stand->open(OrderKind::App).body[u"count"].toInt(), 0);
    QCOMPARE(m_stand->ask("GET", "/workerpoolorders/" + hash.toString().toLatin1() + "?chainId=31337").status, 404);
    m_stand->chain->isReachable = false;
    QCOMPARE(m_stand->ask("GET", target).status, 503);
}

void MarketDeskTest::takesBackByHashLastAndAll()
{
    poco::AppOrder first = test::appOrder();
    poco::AppOrder second = first;
    second.salt = base::Bytes32::fromHex(QString(64, QLatin1Char('5'))).value();
    second = poco::signedOrder(second, test::marketDomain, test::actor(appOwner));
    poco::AppOrder third = first;
    third.salt = base::Bytes32::fromHex(QString(64, QLatin1Char('6'))).value();
    third = poco::signedOrder(third, test::marketDomain, test::actor(appOwner));
    std::vector<base::Bytes32> hashes;
    for (const auto &order : {first, second, third}) {
        hashes.push_back(m_stand->know(order, appOwner));
        QCOMPARE(m_stand->publish(order, appOwner).status, 200);
        m_stand->clock.advance(1);
    }
    const auto put = [this](const QJsonObject &body) {
        return m_stand->ask("PUT", "/apporders?chainId=31337", QJsonDocument(body).toJson(), m_stand->authorization(appOwner));
    };
    const QString app = first.app.toString();
    Answer gone = put({{QStringLiteral("target"), QStringLiteral("unpublish_last")}, {QStringLiteral("app"), app}});
    QCOMPARE(gone.body[u"unpublished"].toArray(), QJsonArray({hashes[2].toString()}));
    gone = put({{QStringLiteral("target"), QStringLiteral("unpublish_orderHash")}, {QStringLiteral("orderHash"), hashes[0].toString()}});
    QCOMPARE(gone.body[u"unpublished"].toArray(), QJsonArray({hashes[0].toString()}));
    gone = put({{QStringLiteral("target"), QStringLiteral("unpublish_all")}, {QStringLiteral("app"), app}});
    QCOMPARE(gone.body[u"unpublished"].toArray(), QJsonArray({hashes[1].toString()}));
    QCOMPARE(m_stand->open(OrderKind::App).body[u"count"].toInt(), 0);
    QCOMPARE(put({{QStringLiteral("target"), QStringLiteral("unpublish_all")}, {QStringLiteral("app"), app}}).status, 404);
}

void MarketDeskTest::takesBackForItsSignerOnly()
{
    const auto hash = m_stand->know(test::appOrder(), appOwner);
    QCOMPARE(m_stand->publish(test::appOrder(), appOwner).status, 200);
    const QByteArray byHash = R"({"target":"unpublish_orderHash","orderHash":")" + hash.toString().toLatin1() + R"("})";
    const QByteArray all = R"({"target":"unpublish_all","app":")" + test::appOrder().app.toString().toLatin1() + R"("})";
    QCOMPARE(m_stand->ask("PUT", "/apporders?chainId=31337", byHash, m_stand->authorization(stranger)).status, 403);
    QCOMPARE(m_stand->ask("PUT", "/apporders?chainId=31337", all, m_stand->authorization(stranger)).status, 404);
    QCOMPARE(m_stand->ask("PUT", "/apporders?chainId=31337", byHash).status, 403);
    QCOMPARE(m_stand->ask("PUT", "/workerpoolorders?chainId=31337", byHash, m_stand->authorization(appOwner)).status, 404);
    QCOMPARE(m_stand->open(OrderKind::App).body[u"count"].toInt(), 1);
}

void MarketDeskTest::pagesThroughManyOrders()
{
    for (int i = 0; i < 25; ++i) {
        poco::AppOrder order = test::vectorOrder<poco::AppOrder>("AppOrder");
        order.salt = base::Bytes32::fromHex(QStringLiteral("%1").arg(i, 64, 10, QLatin1Char('0'))).value();
        order.appPrice = {100 - i};
        order = poco::signedOrder(order, test::marketDomain, test::actor(appOwner));
        m_stand->know(order, appOwner);
        QCOMPARE(m_stand->publish(order, appOwner).status, 200);
    }
    const QByteArray target = "/apporders?chainId=31337&app=any&dataset=any&workerpool=any&requester=any&pageSize=10&pageIndex=";
    std::vector<int> prices;
    for (const char *index : {"0", "1", "2"}) {
        const Answer page = m_stand->ask("GET", target + index);
        QCOMPARE(page.body[u"count"].toInt(), 25);
        QCOMPARE(page.body.contains(u"nextPage"), *index != '2');
        for (const auto &entry : page.body[u"orders"].toArray())
            prices.push_back(entry.toObject()[u"order"][u"appprice"].toInt());
    }
    QCOMPARE(prices.size(), size_t{25});
    QVERIFY(std::is_sorted(prices.begin(), prices.end()));
}

QTEST_GUILESS_MAIN(MarketDeskTest)
#include "market_desk_test.moc"
