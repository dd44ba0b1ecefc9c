#include "core/service/market/choosing.h"

#include "tests/core/market/market_stand.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace fallow;
using namespace fallow::base;
using namespace fallow::service;
using namespace Qt::StringLiterals;

namespace
{

Address address(char byte)
{
    return Address::fromBytes(QByteArray(20, byte)).value();
}

const Address app = address('a');
const Address dataset = address('d');
const Address me = address('m');
constexpr qint64 milli = 1'000'000;

template <typename Order> ProvenOrder proven(const Order &order, quint64 open = 10)
{
    ProvenOrder one{.found = {.order = order, .hash = poco::orderHash(order, test::marketDomain), .foundAt = {u"https://a.example"_s}}, .open = open};
    one.facts.order.isRegistered = true;
    one.facts.order.owner = address('o');
    one.facts.order.consumed = order.volume - open;
    one.facts.freeStake = {1'000'000 * milli};
    return one;
}

poco::AppOrder appOrder(qint64 price)
{
    return {.app = app, .appPrice = {price * milli}, .volume = 10, .salt = poco::randomSalt()};
}

poco::WorkerpoolOrder poolOrder(char pool, qint64 price, quint64 trust = 1, quint64 category = 0)
{
    return {.workerpool = address(pool), .workerpoolPrice = {price * milli}, .volume = 10, .category = category, .trust = trust, .salt = poco::randomSalt()};
}

} // namespace

/// Which orders go together, which come first, and why.
class ChoosingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesTheCheapestThatGoesWithThePool();
    void ranksTheCheapOrTheTrustedFirst();
    void saysWhatSpeaksForEach();
    void weighsWhatThePersonSays();
    void refusesWishes_data();
    void refusesWishes();
    void saysWhyOneCannotBeHad_data();
    void saysWhyOneCannotBeHad();
    void buysAllTheTrustOfThePriceUnlessToldOtherwise();
    void countsOwnRuns();
    void addsUpNoMoreThanThereIs();
    void showsOnePoolAlone();
    void findsNothingWithoutTheApp();
    void saysEnoughWhereNobodyHasAnAccountYet();

private:
    Result<std::vector<api::MarketOffer>> choose() const { return chooseOffers(m_heard, m_wish); }
    QString order() const
    {
        QString names;
        const auto chosen = choose();
        for (const api::MarketOffer &offer : chosen.value_or(std::vector<api::MarketOffer>()))
            names += QString::fromLatin1(offer.poolAddress.bytes().left(1)) + (offer.reason.isEmpty() ? QString() : u"!"_s);
        return names;
    }

    HeardOffers m_heard;
    OfferWish m_wish;
};

void ChoosingTest::init()
{
    m_heard = {.apps = {proven(appOrder(100))}, .pools = {proven(poolOrder('1', 10, 1)), proven(poolOrder('2', 200, 100))}, .categoryCount = 5};
    m_heard.categories[0] = {.name = u"XS"_s, .workClockTimeRef = 60};
    m_wish = {.request = {.app = app}, .requester = me, .experience = {}};
}

void ChoosingTest::takesTheCheapestThatGoesWithThePool()
{
    poco::AppOrder cheap = appOrder(50);
    cheap.workerpoolRestrict = address('2');
    m_heard.apps.insert(m_heard.apps.begin(), proven(cheap));
    const auto chosen = choose();
    FALLOW_VERIFY_RESULT(chosen);
    QCOMPARE(chosen->size(), size_t{2});
    for (const api::MarketOffer &offer : *chosen) {
        const bool isSecond = offer.poolAddress == address('2');
        QCOMPARE(offer.app.price.value, isSecond ? 50 * milli : 100 * milli);
        QCOMPARE(offer.price.value, isSecond ? 250 * milli : 110 * milli);
        QCOMPARE(offer.categorySeconds, 60);
        QVERIFY(!offer.dataset);
    }
}

void ChoosingTest::ranksTheCheapOrTheTrustedFirst()
{
    m_wish.request.preset = u"cheapest"_s;
    QCOMPARE(order(), u"12"_s);
    m_wish.request.preset = u"trusted"_s;
    QCOMPARE(order(), u"21"_s);
}

void ChoosingTest::saysWhatSpeaksForEach()
{
    m_wish.request.preset = u"trusted"_s;
    const auto chosen = choose();
    FALLOW_VERIFY_RESULT(chosen);
    const auto criterion = [&](size_t offer, const QString &key) {
        const auto &all = (*chosen)[offer].criteria;
        return *std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.key == key; });
    };
    QCOMPARE(chosen->front().criteria.size(), size_t{5});
    QVERIFY(criterion(0, u"trust"_s).part > 0);
    QCOMPARE(criterion(0, u"trust"_s).value, 0.99);
    QVERIFY(criterion(0, u"cost"_s).part < 0);
    QCOMPARE(criterion(0, u"cost"_s).value, 300.0 * milli);
    QCOMPARE(criterion(0, u"energy"_s).value, 60.0 * 7); // seven new computers must agree for a trust of 100
    QVERIFY(!criterion(0, u"reliability"_s).isKnown);
    QCOMPARE(criterion(0, u"reliability"_s).part, 0.0);
    double weights = 0;
    double parts = 0;
    for (const api::OfferCriterion &one : chosen->front().criteria) {
        weights += one.weight;
        parts += one.part;
    }
    QCOMPARE(weights, 1.0);
    QCOMPARE(parts, chosen->front().flow);
    QCOMPARE(chosen->front().place, 1);
    QCOMPARE(chosen->back().place, 2);
}

void ChoosingTest::weighsWhatThePersonSays()
{
    m_wish.request.weights = {{u"trust"_s, 100}};
    QCOMPARE(order(), u"21"_s);
    m_wish.request.weights = {{u"trust"_s, 1}, {u"cost"_s, 99}};
    QCOMPARE(order(), u"12"_s);
}

void ChoosingTest::refusesWishes_data()
{
    QTest::addColumn<api::OffersRequest>("request");
    const auto row = [](const char *name, auto change) {
        api::OffersRequest request{.app = app};
        change(request);
        QTest::newRow(name) << request;
    };
    row("no app", [](auto &request) { request.app = {}; });
    row("negative trust", [](auto &request) { request.trust = -1; });
    row("absurd trust", [](auto &request) { request.trust = qint64{1} << 60; });
    row("no task", [](auto &request) { request.volume = 0; });
    row("negative category", [](auto &request) { request.category = -1; });
    row("unknown preset", [](auto &request) { request.preset = u"best"_s; });
    row("unknown criterion", [](auto &request) { request.weights = {{u"beauty"_s, 1}}; });
    row("negative weight", [](auto &request) { request.weights = {{u"cost"_s, -1}}; });
    row("nothing counts", [](auto &request) { request.weights = {{u"cost"_s, 0}}; });
}

void ChoosingTest::refusesWishes()
{
    QFETCH(api::OffersRequest, request);
    m_wish.request = request;
    FALLOW_VERIFY_REASON(choose(), "market.bad_wish");
    FALLOW_VERIFY_REASON(checkWish(request), "market.bad_wish");
}

void ChoosingTest::saysWhyOneCannotBeHad_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("reason");
    for (const char *row : {"trust poco.match_trust_too_low", "category poco.match_category_differs", "requester poco.match_app_restricts_requester",
                            "pool poco.match_app_restricts_workerpool", "tag poco.match_tag", "volume market.too_few_tasks",
                            "limit market.price_above_limit", "stake poco.match_pool_stake", "unknown poco.match_category_unknown",
                            "dataset poco.match_app_restricts_dataset", "app poco.match_workerpool_restricts_app"}) {
        const QStringList words = QString::fromLatin1(row).split(u' ');
        QTest::newRow(row) << words[0] << words[1];
    }
}

void ChoosingTest::saysWhyOneCannotBeHad()
{
    QFETCH(QString, what);
    QFETCH(QString, reason);
    poco::AppOrder ofApp = appOrder(100);
    poco::WorkerpoolOrder ofPool = poolOrder('1', 10, 5);
    api::OffersRequest &request = m_wish.request;
    if (what == u"trust")
        request.trust = 6;
    if (what == u"category")
        request.category = 3;
    if (what == u"unknown")
        ofPool.category = 77;
    if (what == u"requester")
        ofApp.requesterRestrict = address('x');
    if (what == u"pool")
        ofApp.workerpoolRestrict = address('x');
    if (what == u"dataset")
        ofApp.datasetRestrict = address('x');
    if (what == u"app")
        ofPool.appRestrict = address('x');
    if (what == u"tag")
        ofApp.tag = *Bytes32::fromBytes(QByteArray(31, 0) + char(3));
    if (what == u"volume")
        request.volume = 4;
    if (what == u"limit")
        request.mostPrice = Nrlc{110 * milli - 1};
    ProvenOrder pool = proven(ofPool, 3);
    if (what == u"stake")
        pool.facts.freeStake = {3 * milli - 1}; // 30 % of the price
    m_heard.apps = {proven(ofApp)};
    m_heard.pools = {pool};
    const auto chosen = choose();
    FALLOW_VERIFY_RESULT(chosen);
    QCOMPARE(chosen->front().reason, reason);
    QCOMPARE(chosen->front().place, 0);
    QVERIFY(chosen->front().criteria.empty());
}

void ChoosingTest::buysAllTheTrustOfThePriceUnlessToldOtherwise()
{
    const auto trusts = [this] {
        std::vector<qint64> all;
        const auto chosen = choose();
        for (const api::MarketOffer &offer : chosen.value())
            all.push_back(offer.trust * 1000 + offer.computers);
        return all;
    };
    m_wish.request.preset = u"cheapest"_s;
    QVERIFY(trusts() == (std::vector<qint64>{1'001, 100'007}));
    m_wish.request.trust = 1;
    QVERIFY(trusts() == (std::vector<qint64>{1'001, 1'001}));
    m_wish.request.trust = 3; // the first gives less
    QVERIFY(trusts() == (std::vector<qint64>{3'002, 3'002}));
}

void ChoosingTest::countsOwnRuns()
{
    m_heard.pools = {proven(poolOrder('1', 10)), proven(poolOrder('2', 10)), proven(poolOrder('3', 10))};
    m_wish.experience = {{address('1'), {1, 1}}, {address('2'), {9, 1}}};
    QCOMPARE(order(), u"231"_s); // nobody knows the third: it counts like the average
    const auto chosen = choose();
    QVERIFY((*chosen)[0].criteria[3].isKnown);
    QCOMPARE((*chosen)[0].criteria[3].value, 0.9);
    QVERIFY(!(*chosen)[1].criteria[3].isKnown);
    QVERIFY((*chosen)[2].criteria[3].part < 0);
}

void ChoosingTest::addsUpNoMoreThanThereIs()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    poco::AppOrder dear = appOrder(0);
    dear.appPrice = {most};
    m_heard.apps = {proven(dear)};
    const auto chosen = choose();
    FALLOW_VERIFY_RESULT(chosen);
    for (const api::MarketOffer &offer : *chosen) {
        QCOMPARE(offer.reason, u"poco.amount_too_large"_s);
        QCOMPARE(offer.price.value, most);
    }
}

void ChoosingTest::showsOnePoolAlone()
{
    m_wish.request.pool = address('2');
    QCOMPARE(order(), u"2"_s);
    m_wish.request.pool = address('9');
    QCOMPARE(order(), QString());
}

void ChoosingTest::findsNothingWithoutTheApp()
{
    m_wish.request.dataset = dataset;
    QCOMPARE(order(), QString()); // there is no order for it
    m_heard.datasets = {proven(poco::DatasetOrder{.dataset = dataset, .datasetPrice = {7 * milli}, .volume = 2}, 2)};
    QCOMPARE(order(), u"12"_s);
    QCOMPARE(choose()->front().price.value, 117 * milli);
    QCOMPARE(choose()->front().open, 2);
    m_heard.apps.clear();
    QCOMPARE(order(), QString());
}

void ChoosingTest::saysEnoughWhereNobodyHasAnAccountYet()
{
    m_wish.requester = {};
    QCOMPARE(order(), u"12"_s);
    poco::AppOrder mine = appOrder(1);
    mine.requesterRestrict = me;
    m_heard.apps = {proven(mine)};
    QCOMPARE(order(), u"1!2!"_s);
}

QTEST_APPLESS_MAIN(ChoosingTest)
#include "choosing_test.moc"
