#include "core/base/future.h"
#include "core/evm/eip712.h"
#include "core/evm/keccak.h"
#include "core/market/offer_json.h"
#include "core/pool/market_desk.h"
#include "tests/core/market/market_stand.h"
#include "tests/support/fake_clock.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;
using market::OrderKind;
using pool::HttpReply;

namespace
{

constexpr size_t appOwner = 2;
constexpr size_t poolOwner = 1;
constexpr size_t requester = 4;
constexpr size_t stranger = 5;

/// The chain as the test says it is.
class FakeMarketChain final : public pool::MarketChain
{
public:
    QFuture<base::Result<market::OfferFacts>> facts(const poco::AnyOrderValue &order) override
    {
        ++asked;
        if (!isReachable)
            return base::readyWith(base::Result<market::OfferFacts>(base::fail(
                base::Code::Unavailable, base::Reason(QStringLiteral("chain.unreachable")))));
        const auto known = said.find(market::hashOf(order, test::marketDomain));
        return base::readyWith(base::Result<market::OfferFacts>(
            known != said.end() ? known->second : market::OfferFacts()));
    }
    void follow(Listener heard) override { listener = std::move(heard); }

    std::map<base::Bytes32, market::OfferFacts> said;
    Listener listener;
    bool isReachable = true;
    int asked = 0;
};

struct Answer {
    int status = 0;
    QJsonObject body;
    QString error() const { return body[u"error"].toString(); }
};

} // namespace

class MarketDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
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
    void followsTheChain();
    void takesInWhatIsBroadcast();
    void losesNoNoticeWhileTheChainIsAway();
    void forgetsNoticesOfBlocksThatAreGone();
    void looksAgainAtStakes();
    void showsAgainWhatIsCoveredAgain();
    void aCloseThatIsGoneCountsNoMore();
    void pagesThroughManyOrders();

private:
    Answer ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
        const QByteArray &authorization = {});
    QByteArray signedBy(size_t number, const QJsonObject &data);
    QByteArray authorization(size_t number);
    Answer publish(const poco::AnyOrderValue &order, size_t number);
    base::Bytes32 know(const poco::AnyOrderValue &order, size_t owner);
    Answer open(OrderKind kind);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<market::OrderBook> m_book;
    std::unique_ptr<FakeMarketChain> m_chain;
    std::unique_ptr<pool::MarketDesk> m_desk;
    test::FakeClock m_clock{1'800'000'000};
};

void MarketDeskTest::init()
{
    m_desk.reset();
    m_book.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = store::Database::open(m_folder->filePath(QStringLiteral("market.sqlite")),
        store::migrationSet(QStringLiteral("pool")))
                     .value();
    m_book = std::make_unique<market::OrderBook>(*m_database, test::marketDomain);
    m_chain = std::make_unique<FakeMarketChain>();
    m_desk = std::make_unique<pool::MarketDesk>(*m_book, *m_chain, m_clock);
    m_desk->start();
}

Answer MarketDeskTest::ask(const QByteArray &method, const QByteArray &target,
    const QByteArray &body, const QByteArray &authorization)
{
    pool::HttpRequest request;
    request.method = method;
    request.body = body;
    request.authorization = authorization;
    if (!pool::parseTarget(target, request))
        return {};
    std::optional<HttpReply> reply;
    m_desk->answer(request, [&](HttpReply given) { reply = std::move(given); });
    if (!reply)
        return {};
    return {reply->status, QJsonDocument::fromJson(reply->body).object()};
}

QByteArray MarketDeskTest::signedBy(size_t number, const QJsonObject &data)
{
    // Written apart from the desk's own (EIP-712).
    const QString text = data[u"message"][u"challenge"].toString();
    evm::AbiWriter fields;
    fields.word(evm::keccak256(text.toUtf8()));
    const auto digest =
        evm::typedDigest(evm::domainSeparator(QStringLiteral("iExec Gateway"), QStringLiteral("1"),
                             test::marketDomain.chainId),
            evm::hashStruct(evm::keccak256(QByteArray("Challenge(string challenge)")), fields));
    const auto &key = test::actor(number);
    return digest.toString().toLatin1() + '_' + base::toHex(key.sign(digest).bytes65()).toLatin1()
        + '_' + key.address().toString().toLatin1();
}

QByteArray MarketDeskTest::authorization(size_t number)
{
    const auto answer = ask("GET",
        "/challenge?chainId=31337&address=" + test::actor(number).address().toString().toLatin1());
    return signedBy(number, answer.body[u"data"].toObject());
}

base::Bytes32 MarketDeskTest::know(const poco::AnyOrderValue &order, size_t owner)
{
    const auto hash = market::hashOf(order, test::marketDomain);
    m_chain->said[hash] = test::factsOf(owner);
    return hash;
}

Answer MarketDeskTest::publish(const poco::AnyOrderValue &order, size_t number)
{
    const auto kind = static_cast<OrderKind>(order.index());
    return ask("POST", "/" + market::collectionName(kind).toLatin1() + "?chainId=31337",
        market::publication(order), authorization(number));
}

Answer MarketDeskTest::open(OrderKind kind)
{
    return ask("GET",
        "/" + market::collectionName(kind).toLatin1()
            + "?chainId=31337&app=any&dataset=any&workerpool=any&requester=any");
}

void MarketDeskTest::showsWhatItsSignerPublishes()
{
    const auto hash = know(test::appOrder(), appOwner);
    QCOMPARE(open(OrderKind::App).body[u"count"].toInt(), 0);
    const Answer published = publish(test::appOrder(), appOwner);
    QCOMPARE(published.status, 200);
    QCOMPARE(published.body[u"ok"].toBool(), true);
    QCOMPARE(published.body[u"published"][u"orderHash"].toString(), hash.toString());
    const Answer list = open(OrderKind::App);
    QCOMPARE(list.body[u"count"].toInt(), 1);
    QCOMPARE(list.body[u"orders"][0][u"order"][u"sign"].toString(),
        base::toHex(test::appOrder().signature));
    QVERIFY(!list.body.contains(u"nextPage"));
    QCOMPARE(publish(test::appOrder(), appOwner).status, 200); // twice is once
    QCOMPARE(open(OrderKind::App).body[u"count"].toInt(), 1);
}

void MarketDeskTest::showsNothingOfAStranger()
{
    know(test::appOrder(), appOwner);
    const Answer refused = publish(test::appOrder(), stranger);
    QCOMPARE(refused.status, 403);
    QVERIFY(refused.error().contains(u"market.not_authorized"));
    QCOMPARE(open(OrderKind::App).body[u"count"].toInt(), 0);
}

void MarketDeskTest::wantsAChallengeOfItsOwn()
{
    know(test::appOrder(), appOwner);
    const auto with = [this](const QByteArray &header) {
        return ask("POST", "/apporders?chainId=31337", market::publication(test::appOrder()), header)
            .status;
    };
    const QByteArray good = authorization(appOwner);
    const QByteArray others = authorization(stranger);
    const QList<QByteArray> parts = good.split('_');
    QCOMPARE(with({}), 403);
    QCOMPARE(with("Bearer x"), 403);
    QCOMPARE(with(parts[0] + '_' + others.split('_')[1] + '_' + parts[2]), 403);
    QCOMPARE(with(others.split('_')[0] + '_' + parts[1] + '_' + parts[2]), 403);
    QCOMPARE(with(good + "_0x"), 403);
    QCOMPARE(with(parts[0] + "__" + parts[2]), 403);
    QCOMPARE(m_chain->asked, 0); // nothing is asked for who is nobody
    QCOMPARE(with(good), 200);
}

void MarketDeskTest::aSignatureCountsOnce()
{
    know(test::appOrder(), appOwner);
    const QByteArray header = authorization(appOwner);
    const QByteArray body = market::publication(test::appOrder());
    QCOMPARE(ask("POST", "/apporders?chainId=31337", body, header).status, 200);
    QCOMPARE(ask("POST", "/apporders?chainId=31337", body, header).status, 403);
}

void MarketDeskTest::challengesExpire()
{
    know(test::appOrder(), appOwner);
    const QByteArray header = authorization(appOwner);
    m_clock.advance(301);
    QCOMPARE(ask("POST", "/apporders?chainId=31337", market::publication(test::appOrder()), header).status, 403);
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
    auto &facts = m_chain->said[know(test::poolOrder(), poolOwner)];
    facts.order.isRegistered = reason != u"market.order_not_registered";
    if (reason == u"market.order_not_signed")
        facts.order.owner = test::actor(stranger).address();
    if (reason == u"market.order_filled")
        facts.order.consumed = test::poolOrder().volume;
    if (reason == u"market.order_stake_too_low")
        facts.freeStake = {0};
    const Answer refused = publish(test::poolOrder(), poolOwner);
    QCOMPARE(refused.status, 400);
    QVERIFY2(refused.error().contains(reason), qPrintable(refused.error()));
    QCOMPARE(open(OrderKind::Workerpool).body[u"count"].toInt(), 0);
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
    const Answer answer = ask(method, target, body, authorization(appOwner));
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
    know(request, requester);
    Answer answer = publish(request, requester);
    QVERIFY2(answer.error().contains(u"market.no_app_order"), qPrintable(answer.error()));
    poco::AppOrder app = test::vectorOrder<poco::AppOrder>("AppOrder");
    app.datasetRestrict = app.workerpoolRestrict = app.requesterRestrict = {};
    app.tag = {};
    app = poco::signedOrder(app, test::marketDomain, test::actor(appOwner));
    know(app, appOwner);
    QCOMPARE(publish(app, appOwner).status, 200);
    answer = publish(request, requester);
    QVERIFY2(answer.status == 200, qPrintable(answer.error()));
    QCOMPARE(open(OrderKind::Request).body[u"count"].toInt(), 1);
}

void MarketDeskTest::saysWhatIsTrueNowOfOneOrder()
{
    const auto hash = know(test::appOrder(), appOwner);
    QCOMPARE(publish(test::appOrder(), appOwner).status, 200);
    const QByteArray target = "/apporders/" + hash.toString().toLatin1() + "?chainId=31337";
    QCOMPARE(ask("GET", target).body[u"status"].toString(), QStringLiteral("open"));
    m_chain->said[hash].order.consumed = test::appOrder().volume;
    const Answer filled = ask("GET", target);
    QCOMPARE(filled.body[u"status"].toString(), QStringLiteral("filled"));
    QCOMPARE(filled.body[u"remaining"].toInt(-1), 0);
    QCOMPARE(filled.body[u"ok"].toBool(), true);
    QCOMPARE(open(OrderKind::App).body[u"count"].toInt(), 0);
    QCOMPARE(ask("GET", "/workerpoolorders/" + hash.toString().toLatin1() + "?chainId=31337").status, 404);
    m_chain->isReachable = false;
    QCOMPARE(ask("GET", target).status, 503);
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
        hashes.push_back(know(order, appOwner));
        QCOMPARE(publish(order, appOwner).status, 200);
        m_clock.advance(1);
    }
    const auto put = [this](const QJsonObject &body) {
        return ask("PUT", "/apporders?chainId=31337", QJsonDocument(body).toJson(), authorization(appOwner));
    };
    const QString app = first.app.toString();
    Answer gone = put({{QStringLiteral("target"), QStringLiteral("unpublish_last")}, {QStringLiteral("app"), app}});
    QCOMPARE(gone.body[u"unpublished"].toArray(), QJsonArray({hashes[2].toString()}));
    gone = put({{QStringLiteral("target"), QStringLiteral("unpublish_orderHash")}, {QStringLiteral("orderHash"), hashes[0].toString()}});
    QCOMPARE(gone.body[u"unpublished"].toArray(), QJsonArray({hashes[0].toString()}));
    gone = put({{QStringLiteral("target"), QStringLiteral("unpublish_all")}, {QStringLiteral("app"), app}});
    QCOMPARE(gone.body[u"unpublished"].toArray(), QJsonArray({hashes[1].toString()}));
    QCOMPARE(open(OrderKind::App).body[u"count"].toInt(), 0);
    QCOMPARE(put({{QStringLiteral("target"), QStringLiteral("unpublish_all")}, {QStringLiteral("app"), app}}).status, 404);
}

void MarketDeskTest::takesBackForItsSignerOnly()
{
    const auto hash = know(test::appOrder(), appOwner);
    QCOMPARE(publish(test::appOrder(), appOwner).status, 200);
    const QByteArray byHash = R"({"target":"unpublish_orderHash","orderHash":")" + hash.toString().toLatin1() + R"("})";
    const QByteArray all = R"({"target":"unpublish_all","app":")" + test::appOrder().app.toString().toLatin1() + R"("})";
    QCOMPARE(ask("PUT", "/apporders?chainId=31337", byHash, authorization(stranger)).status, 403);
    QCOMPARE(ask("PUT", "/apporders?chainId=31337", all, authorization(stranger)).status, 404);
    QCOMPARE(ask("PUT", "/apporders?chainId=31337", byHash).status, 403);
    QCOMPARE(ask("PUT", "/workerpoolorders?chainId=31337", byHash, authorization(appOwner)).status, 404);
    QCOMPARE(open(OrderKind::App).body[u"count"].toInt(), 1);
}

void MarketDeskTest::followsTheChain()
{
    const auto hash = know(test::appOrder(), appOwner);
    QCOMPARE(publish(test::appOrder(), appOwner).status, 200);
    auto &facts = m_chain->said[hash];
    int done = 0;
    const auto hear = [&](std::vector<pool::OrderNotice> notices) {
        m_chain->listener.onNotices(std::move(notices), [&] { ++done; });
    };
    facts.order.consumed = 1;
    hear({pool::OrderMatched{hash}, pool::OrderMatched{base::Bytes32()}});
    QTRY_COMPARE(done, 1);
    QCOMPARE(m_book->find(hash).value()->remaining, test::appOrder().volume - 1);
    facts.order.consumed = test::appOrder().volume; // as closing does
    hear({pool::OrderClosed{hash}});
    QTRY_COMPARE(done, 2);
    QCOMPARE(m_book->find(hash).value()->status, market::OrderStatus::Cancelled);
    // A look later does not take it for filled.
    const Answer one = ask("GET", "/apporders/" + hash.toString().toLatin1() + "?chainId=31337");
    QCOMPARE(one.body[u"status"].toString(), QStringLiteral("canceled"));
    hear({});
    QTRY_COMPARE(done, 3);
}

void MarketDeskTest::takesInWhatIsBroadcast()
{
    const auto good = know(test::appOrder(), appOwner);
    const auto bad = know(test::poolOrder(), stranger); // not by its owner
    bool isDone = false;
    m_chain->listener.onNotices(
        {pool::OrderBroadcast{test::poolOrder()}, pool::OrderBroadcast{test::appOrder()}}, [&] { isDone = true; });
    QTRY_VERIFY(isDone);
    QVERIFY(m_book->find(good)->has_value());
    QVERIFY(!m_book->find(bad)->has_value());
}

void MarketDeskTest::losesNoNoticeWhileTheChainIsAway()
{
    const auto hash = know(test::appOrder(), appOwner);
    bool isDone = false;
    m_chain->isReachable = false;
    m_chain->listener.onNotices({pool::OrderBroadcast{test::appOrder()}}, [&] { isDone = true; });
    QCoreApplication::processEvents();
    QVERIFY(!isDone); // so it would come again after a crash
    m_chain->isReachable = true;
    m_chain->listener.onNotices({}, [] {});
    QTRY_VERIFY(isDone);
    QVERIFY(m_book->find(hash)->has_value());
}

void MarketDeskTest::forgetsNoticesOfBlocksThatAreGone()
{
    know(test::appOrder(), appOwner);
    bool isDone = false;
    m_chain->isReachable = false;
    m_chain->listener.onNotices({pool::OrderBroadcast{test::appOrder()}}, [&] { isDone = true; });
    m_chain->listener.onRollback();
    m_chain->isReachable = true;
    bool isNextDone = false;
    m_chain->listener.onNotices({}, [&] { isNextDone = true; });
    QTRY_VERIFY(isNextDone);
    QVERIFY(!isDone);
}

void MarketDeskTest::looksAgainAtStakes()
{
    const auto hash = know(test::poolOrder(), poolOwner);
    QCOMPARE(publish(test::poolOrder(), poolOwner).status, 200);
    pool::MarketWatch watch(*m_book, *m_chain, m_clock);
    m_chain->said[hash].freeStake = {0};
    for (int kind = 0; kind < 4; ++kind)
        watch.tick();
    QCOMPARE(m_book->find(hash).value()->status, market::OrderStatus::Dead);
    QCOMPARE(open(OrderKind::Workerpool).body[u"count"].toInt(), 0);
}

void MarketDeskTest::showsAgainWhatIsCoveredAgain()
{
    const auto hash = know(test::poolOrder(), poolOwner);
    QCOMPARE(publish(test::poolOrder(), poolOwner).status, 200);
    const auto facts = std::exchange(m_chain->said[hash], market::OfferFacts());
    const QByteArray target = "/workerpoolorders/" + hash.toString().toLatin1() + "?chainId=31337";
    QCOMPARE(ask("GET", target).body[u"status"].toString(), QStringLiteral("dead"));
    QCOMPARE(publish(test::poolOrder(), poolOwner).status, 400);
    m_chain->said[hash] = facts;
    const Answer again = publish(test::poolOrder(), poolOwner);
    QCOMPARE(again.body[u"published"][u"status"].toString(), QStringLiteral("open"));
    QCOMPARE(open(OrderKind::Workerpool).body[u"count"].toInt(), 1);
}

void MarketDeskTest::aCloseThatIsGoneCountsNoMore()
{
    const auto hash = know(test::appOrder(), appOwner);
    QCOMPARE(publish(test::appOrder(), appOwner).status, 200);
    m_chain->said[hash].order.consumed = test::appOrder().volume;
    bool isDone = false;
    m_chain->listener.onNotices({pool::OrderClosed{hash}}, [&] { isDone = true; });
    QTRY_VERIFY(isDone);
    m_chain->listener.onRollback();
    m_chain->said[hash].order.consumed = 0;
    const Answer one = ask("GET", "/apporders/" + hash.toString().toLatin1() + "?chainId=31337");
    QCOMPARE(one.body[u"status"].toString(), QStringLiteral("open"));
}

void MarketDeskTest::pagesThroughManyOrders()
{
    for (int i = 0; i < 25; ++i) {
        poco::AppOrder order = test::vectorOrder<poco::AppOrder>("AppOrder");
        order.salt = base::Bytes32::fromHex(QStringLiteral("%1").arg(i, 64, 10, QLatin1Char('0'))).value();
        order.appPrice = {100 - i};
        order = poco::signedOrder(order, test::marketDomain, test::actor(appOwner));
        know(order, appOwner);
        QCOMPARE(publish(order, appOwner).status, 200);
    }
    const QByteArray target = "/apporders?chainId=31337&app=any&dataset=any&workerpool=any&requester=any&pageSize=10&pageIndex=";
    std::vector<int> prices;
    for (const char *index : {"0", "1", "2"}) {
        const Answer page = ask("GET", target + index);
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
