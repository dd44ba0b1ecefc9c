#include "core/market/offer_json.h"
#include "tests/core/market/market_stand.h"
#include "tests/support/verify_result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QTest>

#include <functional>
#include <limits>

using namespace fallow;
using namespace fallow::market;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 now = 1'800'000'000'123;

Offer goodOffer()
{
    return openOffer(test::appOrder(), test::factsOf(2), test::marketDomain, now).value();
}

QJsonObject goodAnswer()
{
    return {{u"ok"_s, true}, {u"count"_s, 1},
        {u"orders"_s, QJsonArray{offerToJson(goodOffer(), test::marketDomain)}}};
}

base::Result<OfferPage> read(const QJsonObject &answer)
{
    return offersOfAnswer(OrderKind::App, QJsonDocument(answer).toJson(), test::marketDomain);
}

} // namespace

class OfferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatIsSignedByTheOwner();
    void refusesWhatTheChainWouldRefuse();
    void takesAPresignatureAndAContractsWord();
    void asksForTheStakeOfAllThatRemains();
    void countsNoStakeThatDoesNotFit();
    void knowsWhatBecameOfIt();
    void readsWhatItWrites();
    void readsAnEmptyPageAndARefusal();
    void leavesOutBadEntries_data();
    void leavesOutBadEntries();
    void refusesLargeAnswers();
    void readsTheOrderOfARequest();
};

void OfferTest::opensWhatIsSignedByTheOwner()
{
    const Offer offer = goodOffer();
    QCOMPARE(offer.kind(), OrderKind::App);
    QCOMPARE(offer.hash, poco::orderHash(test::appOrder(), test::marketDomain));
    QCOMPARE(offer.signer, test::actor(2).address());
    QCOMPARE(offer.remaining, test::appOrder().volume);
    OfferFacts used = test::factsOf(2);
    used.order.consumed = 3;
    QCOMPARE(openOffer(test::appOrder(), used, test::marketDomain, now)->remaining,
        test::appOrder().volume - 3);
}

void OfferTest::refusesWhatTheChainWouldRefuse()
{
    const auto open = [](const poco::AnyOrderValue &order, const OfferFacts &facts) {
        return openOffer(order, facts, test::marketDomain, now);
    };
    poco::AppOrder empty = test::appOrder();
    empty.volume = 0;
    FALLOW_VERIFY_REASON(open(empty, test::factsOf(2)), "market.order_empty");
    OfferFacts facts = test::factsOf(2);
    facts.order.consumed = test::appOrder().volume;
    FALLOW_VERIFY_REASON(open(test::appOrder(), facts), "market.order_filled");
    facts = test::factsOf(2);
    facts.isClosed = true;
    FALLOW_VERIFY_REASON(open(test::appOrder(), facts), "market.order_cancelled");
    facts = test::factsOf(2);
    facts.order.isRegistered = false;
    FALLOW_VERIFY_REASON(open(test::appOrder(), facts), "market.order_not_registered");
    FALLOW_VERIFY_REASON(
        open(test::appOrder(), test::factsOf(3)), "market.order_not_signed"); // sold since
    poco::AppOrder changed = test::appOrder();
    changed.appPrice = {0};
    FALLOW_VERIFY_REASON(open(changed, test::factsOf(2)), "market.order_not_signed");
    poco::AppOrder unsignedOrder = test::appOrder();
    unsignedOrder.signature.clear();
    FALLOW_VERIFY_REASON(open(unsignedOrder, test::factsOf(2)), "market.order_not_signed");
    // A request is the requester's, whatever the facts say of an owner.
    poco::RequestOrder request = test::requestOrder(4);
    request.requester = test::actor(5).address();
    FALLOW_VERIFY_REASON(open(request, test::factsOf(4)), "market.order_not_signed");
    FALLOW_VERIFY_RESULT(open(test::requestOrder(4), OfferFacts{.freeStake = {1'000'000'000}}));
}

void OfferTest::takesAPresignatureAndAContractsWord()
{
    poco::AppOrder bare = test::appOrder();
    bare.signature.clear();
    OfferFacts facts = test::factsOf(2);
    facts.order.presigner = test::actor(2).address();
    FALLOW_VERIFY_RESULT(openOffer(bare, facts, test::marketDomain, now));
    facts.order.presigner = test::actor(3).address(); // of a former owner
    FALLOW_VERIFY_REASON(
        openOffer(bare, facts, test::marketDomain, now), "market.order_not_signed");
    facts = test::factsOf(2);
    facts.order.contractAccepts = true;
    FALLOW_VERIFY_RESULT(openOffer(bare, facts, test::marketDomain, now));
    facts.order.contractAccepts = false;
    FALLOW_VERIFY_REASON(
        openOffer(test::appOrder(), facts, test::marketDomain, now), "market.order_not_signed");
}

void OfferTest::asksForTheStakeOfAllThatRemains()
{
    const poco::WorkerpoolOrder pool = test::poolOrder();
    const qint64 stake = pool.workerpoolPrice.value * 30 / 100 * static_cast<qint64>(pool.volume);
    QCOMPARE(stakeFor(pool, pool.volume)->value, stake);
    OfferFacts facts = test::factsOf(1);
    facts.freeStake = {stake};
    FALLOW_VERIFY_RESULT(openOffer(pool, facts, test::marketDomain, now));
    facts.freeStake = {stake - 1};
    FALLOW_VERIFY_REASON(
        openOffer(pool, facts, test::marketDomain, now), "market.order_stake_too_low");
    const poco::RequestOrder request = test::requestOrder();
    QCOMPARE(stakeFor(request, 2)->value,
        2 * (request.appMaxPrice + request.datasetMaxPrice + request.workerpoolMaxPrice).value);
    QCOMPARE(stakeFor(test::appOrder(), 1000)->value, 0);
}

void OfferTest::countsNoStakeThatDoesNotFit()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    poco::RequestOrder request = test::requestOrder();
    request.appMaxPrice = request.datasetMaxPrice = request.workerpoolMaxPrice = {most};
    FALLOW_VERIFY_REASON(stakeFor(request, 1), "poco.amount_too_large");
    request.datasetMaxPrice = request.workerpoolMaxPrice = {0};
    QCOMPARE(stakeFor(request, 1)->value, most);
    FALLOW_VERIFY_REASON(stakeFor(request, 2), "poco.amount_too_large");
    FALLOW_VERIFY_REASON(
        stakeFor(request, std::numeric_limits<quint64>::max()), "poco.amount_too_large");
}

void OfferTest::knowsWhatBecameOfIt()
{
    const auto status = [](const OfferFacts &facts) {
        return statusOf(test::appOrder(), facts, test::marketDomain);
    };
    OfferFacts facts = test::factsOf(2);
    QCOMPARE(status(facts), OrderStatus::Open);
    facts.order.consumed = test::appOrder().volume;
    QCOMPARE(status(facts), OrderStatus::Filled);
    facts.isClosed = true; // closing counts it as used up
    QCOMPARE(status(facts), OrderStatus::Cancelled);
    QCOMPARE(status(test::factsOf(3)), OrderStatus::Dead);
    OfferFacts poor = test::factsOf(1);
    const auto ofPool = [&] { return statusOf(test::poolOrder(), poor, test::marketDomain); };
    poor.freeStake = *stakeFor(test::poolOrder(), test::poolOrder().volume);
    QCOMPARE(ofPool(), OrderStatus::Open);
    --poor.freeStake.value;
    QCOMPARE(ofPool(), OrderStatus::Dead);
    for (const auto kind :
        {OrderStatus::Open, OrderStatus::Filled, OrderStatus::Cancelled, OrderStatus::Dead})
        QCOMPARE(*statusNamed(statusName(kind)), kind);
    QVERIFY(!statusNamed(u"cancelled"));
}

void OfferTest::readsWhatItWrites()
{
    const QJsonObject json = offerToJson(goodOffer(), test::marketDomain);
    QVERIFY(json[u"order"][u"appprice"].isDouble());
    QVERIFY(json[u"order"][u"tag"].isString());
    const auto page = read(goodAnswer());
    FALLOW_VERIFY_RESULT(page);
    QCOMPARE(page->offers.size(), size_t{1});
    QVERIFY(page->offers.front() == goodOffer());
    QVERIFY(!page->hasMore);
    poco::RequestOrder request = test::requestOrder();
    request.params = u"12345"_s; // digits, and a text all the same
    request.appMaxPrice = {std::numeric_limits<qint64>::max()};
    const Offer large{
        .order = request, .hash = hashOf(request, test::marketDomain), .publishedAtMs = now};
    const QJsonObject answer{{u"ok"_s, true}, {u"count"_s, 30}, {u"nextPage"_s, 1},
        {u"orders"_s, QJsonArray{offerToJson(large, test::marketDomain)}}};
    const auto second =
        offersOfAnswer(OrderKind::Request, QJsonDocument(answer).toJson(), test::marketDomain);
    FALLOW_VERIFY_RESULT(second);
    QVERIFY(second->offers.front() == large);
    QVERIFY(second->hasMore);
}

void OfferTest::readsAnEmptyPageAndARefusal()
{
    const auto page = read({{u"ok"_s, true}, {u"count"_s, 0}, {u"orders"_s, QJsonArray()}});
    FALLOW_VERIFY_RESULT(page);
    QVERIFY(page->offers.empty());
    const auto refused = read({{u"ok"_s, false}, {u"error"_s, QString(100'000, u'x')}});
    FALLOW_VERIFY_REASON(refused, "market.refused");
    QCOMPARE(refused.error().detail.size(), 200);
}

void OfferTest::leavesOutBadEntries_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QString &key, const QJsonValue &value, const char *reason) {
        QTest::newRow(name) << key << value << u"market."_s + QString::fromLatin1(reason);
    };
    row("another hash", u"orderHash"_s, QString(u"0x"_s + QString(64, u'1')), "order_other_hash");
    row("no hash", u"orderHash"_s, {}, "order_other_hash");
    row("another chain", u"chainId"_s, 1, "order_other_chain");
    row("chain as text", u"chainId"_s, u"31337"_s, "order_other_chain");
    row("unknown status", u"status"_s, u"sold"_s, "bad_entry");
    row("no signer", u"signer"_s, u"0x12"_s, "bad_entry");
    row("no time", u"publicationTimestamp"_s, u"yesterday"_s, "bad_entry");
    row("more than its volume", u"remaining"_s, 1'000'000, "bad_entry");
    row("less than nothing", u"remaining"_s, -1, "bad_entry");
    row("half a task", u"remaining"_s, 1.5, "bad_entry");
    row("no order", u"order"_s, QJsonArray(), "bad_entry");
}

void OfferTest::leavesOutBadEntries()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, reason);
    QJsonObject answer = goodAnswer();
    const QJsonValue good = answer[u"orders"].toArray().first();
    QJsonObject entry = good.toObject();
    entry[key] = value;
    answer[u"orders"] = QJsonArray{entry, good, entry};
    const auto page = read(answer);
    FALLOW_VERIFY_RESULT(page);
    QCOMPARE(page->offers.size(), size_t{1});
    QVERIFY(page->leftOut == (std::map<QString, qint64>{{reason, 2}}));
}

void OfferTest::refusesLargeAnswers()
{
    for (const QByteArray &body : {QByteArray(), QByteArray("[]"), QByteArray("{"),
             QByteArray(5 << 20, ' '), QByteArray(100'000, '['), QByteArray("{\"ok\":true}"),
             QByteArray("{\"ok\":true,\"orders\":{},\"count\":1}"),
             QByteArray("{\"ok\":true,\"orders\":[],\"count\":-1}"), QByteArray("\xff\xfe{}")})
        FALLOW_VERIFY_REASON(
            offersOfAnswer(OrderKind::App, body, test::marketDomain), "market.bad_answer");
    QJsonArray many;
    for (int i = 0; i < 1001; ++i)
        many.append(QJsonObject());
    FALLOW_VERIFY_REASON(
        read({{u"ok"_s, true}, {u"count"_s, 1001}, {u"orders"_s, many}}), "market.bad_answer");
}

void OfferTest::readsTheOrderOfARequest()
{
    const QJsonObject order = poco::orderToJson(test::requestOrder());
    const auto body = [](const QJsonValue &value) {
        return QJsonDocument(QJsonObject{{u"order"_s, value}}).toJson();
    };
    const auto read = orderOfRequest(OrderKind::Request, body(order));
    FALLOW_VERIFY_RESULT(read);
    QVERIFY(std::get<poco::RequestOrder>(*read) == test::requestOrder());
    FALLOW_VERIFY_REASON(orderOfRequest(OrderKind::App, body(order)), "poco.missing_field");
    FALLOW_VERIFY_REASON(orderOfRequest(OrderKind::Request, body(1)), "market.bad_request");
    FALLOW_VERIFY_REASON(orderOfRequest(OrderKind::Request, "{}"), "market.bad_request");
    QJsonObject wordy = order;
    wordy[u"params"] = QString(20'000, u'x');
    FALLOW_VERIFY_REASON(orderOfRequest(OrderKind::Request, body(wordy)), "poco.bad_field");
    wordy[u"params"] = QString(70'000, u'x');
    FALLOW_VERIFY_REASON(orderOfRequest(OrderKind::Request, body(wordy)), "market.bad_request");
}

QTEST_APPLESS_MAIN(OfferTest)
#include "offer_test.moc"
