#include "core/market/order_book.h"
#include "core/poco/tag.h"
#include "tests/core/market/market_stand.h"
#include "tests/support/verify_result.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace fallow;
using namespace fallow::market;
using namespace Qt::StringLiterals;
using base::Address;
using store::MarketOrderFilter;

namespace
{

const Address anybody;

Address address(char byte)
{
    return Address::fromBytes(QByteArray(20, byte)).value();
}

poco::AppOrder app(qint64 price, int salt, const Address &requester = {}, const Address &pool = {})
{
    poco::AppOrder order = test::vectorOrder<poco::AppOrder>("AppOrder");
    order.appPrice = {price};
    order.datasetRestrict = {};
    order.workerpoolRestrict = pool;
    order.requesterRestrict = requester;
    order.salt.data()[31] = static_cast<uint8_t>(salt);
    return order;
}

/// Every app order that names no other party.
MarketOrderFilter apps()
{
    return {.app = {.isAny = true}};
}

template <typename Order>
Offer offer(const Order &order, qint64 at = 0, const Address &signer = address('s'))
{
    return {.order = order,
        .hash = poco::orderHash(order, test::marketDomain),
        .signer = signer,
        .remaining = order.volume,
        .publishedAtMs = at};
}

} // namespace

class OrderBookTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file;
    std::unique_ptr<store::Database> m_database;
    std::optional<OrderBook> m_book;

    void open(const QString &set = u"core"_s)
    {
        m_book.reset();
        m_database.reset();
        m_database = store::Database::open(m_file, store::migrationSet(set)).value();
        m_book.emplace(*m_database, test::marketDomain);
    }
    std::vector<qint64> prices(const MarketOrderFilter &filter)
    {
        std::vector<qint64> found;
        const std::vector<Offer> page = m_book->page(filter, 0, 100).value();
        for (const Offer &one : page)
            found.push_back(priceOf(one.order).value);
        return found;
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_file = m_folder.filePath(QString::number(++number));
        open();
    }
    void keepsAnOrderOverARestart();
    void keepsItInThePoolsDatabaseToo();
    void anotherHubHasAnotherBook();
    void ordersByPriceThenTimeThenHash();
    void listsWhatAdmitsTheRequester();
    void filtersByTheBitsOfTheTag();
    void pagesThroughAll();
    void followsWhatTheChainSays();
    void takesNoMoreThanFiftyOfASigner();
    void refusesWhatItCannotCount();
    void takesOutWhatIsUnpublished();
    void findsTheCheapestThatFits();
};

void OrderBookTest::keepsAnOrderOverARestart()
{
    const Offer one = offer(test::requestOrder(), 7, test::actor(4).address());
    FALLOW_VERIFY_RESULT(m_book->add(one));
    FALLOW_VERIFY_RESULT(m_book->add(one));
    open();
    const auto found = m_book->find(one.hash);
    FALLOW_VERIFY_RESULT(found);
    QVERIFY(found->has_value() && **found == one);
    QVERIFY(!m_book->find(base::Bytes32()).value());
}

void OrderBookTest::keepsItInThePoolsDatabaseToo()
{
    m_file += u"pool"_s;
    open(u"pool"_s);
    FALLOW_VERIFY_RESULT(m_book->add(offer(test::poolOrder())));
}

void OrderBookTest::anotherHubHasAnotherBook()
{
    const Offer one = offer(app(1, 1));
    FALLOW_VERIFY_RESULT(m_book->add(one));
    poco::Domain other = test::marketDomain;
    other.chainId = 1;
    QVERIFY(!OrderBook(*m_database, other).find(one.hash).value());
    other = test::marketDomain;
    other.hub = address('h');
    QCOMPARE(OrderBook(*m_database, other).count(apps()).value(), 0);
    QCOMPARE(m_book->count(apps()).value(), 1);
}

void OrderBookTest::ordersByPriceThenTimeThenHash()
{
    const Offer early = offer(app(5, 1), 10);
    const Offer late = offer(app(5, 2), 20);
    for (const Offer &one : {late, offer(app(9, 3)), early, offer(app(1, 4))})
        FALLOW_VERIFY_RESULT(m_book->add(one));
    const auto page = m_book->page(apps(), 0, 10).value();
    QCOMPARE(prices(apps()), (std::vector<qint64>{1, 5, 5, 9}));
    QCOMPARE(page[1].hash, early.hash);
    QCOMPARE(page[2].hash, late.hash);
    for (const qint64 price : {3, 8}) {
        poco::RequestOrder request = test::requestOrder();
        request.workerpoolMaxPrice = {price};
        FALLOW_VERIFY_RESULT(m_book->add(offer(request)));
    }
    MarketOrderFilter requests{.kind = 3};
    requests.app.isAny = requests.dataset.isAny = requests.workerpool.isAny =
        requests.requester.isAny = true;
    QCOMPARE(prices(requests), (std::vector<qint64>{8, 3}));
}

void OrderBookTest::listsWhatAdmitsTheRequester()
{
    FALLOW_VERIFY_RESULT(m_book->add(offer(app(1, 1, anybody))));
    FALLOW_VERIFY_RESULT(m_book->add(offer(app(2, 2, address('r')))));
    FALLOW_VERIFY_RESULT(m_book->add(offer(app(3, 3, address('q')))));
    MarketOrderFilter filter = apps();
    QCOMPARE(prices(filter), (std::vector<qint64>{1}));
    filter.requester = {.address = address('r')};
    QCOMPARE(prices(filter), (std::vector<qint64>{1, 2}));
    filter.requester.isStrict = true;
    QCOMPARE(prices(filter), (std::vector<qint64>{2}));
    filter.requester = {.isAny = true};
    QCOMPARE(prices(filter), (std::vector<qint64>{1, 2, 3}));
    filter.resource = address('x');
    QCOMPARE(m_book->count(filter).value(), 0);
}

void OrderBookTest::filtersByTheBitsOfTheTag()
{
    using poco::TagBit;
    const auto tagged = [](int salt, const base::Bytes32 &tag) {
        poco::AppOrder order = app(salt, salt);
        order.tag = tag;
        return offer(order);
    };
    base::Bytes32 strange = poco::tagOf({TagBit::Tee});
    strange.data()[0] = 0x80;
    base::Bytes32 high;
    high.data()[24] = 0x80; // bit 63
    FALLOW_VERIFY_RESULT(m_book->add(tagged(1, {})));
    FALLOW_VERIFY_RESULT(m_book->add(tagged(2, poco::tagOf({TagBit::Tee, TagBit::Scone}))));
    FALLOW_VERIFY_RESULT(m_book->add(tagged(3, poco::tagOf({TagBit::Gpu}))));
    FALLOW_VERIFY_RESULT(m_book->add(tagged(4, strange)));
    FALLOW_VERIFY_RESULT(m_book->add(tagged(5, high)));
    MarketOrderFilter filter = apps();
    filter.minTag = poco::tagOf({TagBit::Tee});
    QCOMPARE(prices(filter), (std::vector<qint64>{2, 4}));
    filter.maxTag = poco::tagOf({TagBit::Tee, TagBit::Scone, TagBit::Gpu});
    QCOMPARE(prices(filter), (std::vector<qint64>{2}));
    filter.minTag = {};
    QCOMPARE(prices(filter), (std::vector<qint64>{1, 2, 3}));
    filter.maxTag = base::Bytes32();
    QCOMPARE(prices(filter), (std::vector<qint64>{1}));
    filter.maxTag.reset();
    filter.minTag = high;
    QCOMPARE(prices(filter), (std::vector<qint64>{}));
}

void OrderBookTest::pagesThroughAll()
{
    for (int i = 0; i < 25; ++i)
        FALLOW_VERIFY_RESULT(m_book->add(offer(app(i, i))));
    MarketOrderFilter filter = apps();
    QCOMPARE(m_book->count(filter).value(), 25);
    QCOMPARE(m_book->page(filter, 0, 10)->size(), size_t{10});
    const auto last = m_book->page(filter, 20, 10).value();
    QCOMPARE(last.size(), size_t{5});
    QCOMPARE(priceOf(last.front().order).value, 20);
}

void OrderBookTest::followsWhatTheChainSays()
{
    const poco::AppOrder order = test::appOrder();
    FALLOW_VERIFY_RESULT(m_book->add(offer(order, 0, test::actor(2).address())));
    const base::Bytes32 hash = poco::orderHash(order, test::marketDomain);
    OfferFacts facts = test::factsOf(2);
    facts.order.consumed = 4;
    QCOMPARE(m_book->update(hash, facts).value(), OrderStatus::Open);
    QCOMPARE((*m_book->find(hash).value()).remaining, order.volume - 4);
    facts.order.consumed = order.volume;
    QCOMPARE(m_book->update(hash, facts).value(), OrderStatus::Filled);
    MarketOrderFilter filter{.minVolume = 0};
    filter.app.isAny = filter.dataset.isAny = filter.workerpool.isAny = filter.requester.isAny =
        true;
    QCOMPARE(m_book->count(filter).value(), 0);
    facts.order.consumed = 0; // a reorganisation took the match back
    QCOMPARE(m_book->update(hash, facts).value(), OrderStatus::Open);
    QCOMPARE(m_book->count(filter).value(), 1);
    facts.order.owner = test::actor(3).address();
    QCOMPARE(m_book->update(hash, facts).value(), OrderStatus::Dead);
    FALLOW_VERIFY_REASON(m_book->update(base::Bytes32(), facts), "market.unknown_order");
}

void OrderBookTest::takesNoMoreThanFiftyOfASigner()
{
    for (int i = 0; i < 50; ++i)
        FALLOW_VERIFY_RESULT(
            m_book->add(offer(app(i, i, address(static_cast<char>('a' + i % 20))))));
    FALLOW_VERIFY_REASON(m_book->add(offer(app(50, 50))), "market.too_many_orders");
    FALLOW_VERIFY_RESULT(m_book->add(offer(app(3, 3, address('d'))))); // known already
    FALLOW_VERIFY_RESULT(m_book->add(offer(app(50, 50), 0, address('t'))));
    FALLOW_VERIFY_RESULT(m_book->add(offer(test::poolOrder())));
}

void OrderBookTest::refusesWhatItCannotCount()
{
    poco::AppOrder order = app(1, 1);
    order.volume = std::numeric_limits<quint64>::max();
    FALLOW_VERIFY_REASON(m_book->add(offer(order)), "poco.amount_too_large");
    poco::WorkerpoolOrder pool = test::poolOrder();
    pool.trust = std::numeric_limits<quint64>::max();
    FALLOW_VERIFY_REASON(m_book->add(offer(pool)), "poco.amount_too_large");
}

void OrderBookTest::takesOutWhatIsUnpublished()
{
    const Offer one = offer(app(1, 1));
    FALLOW_VERIFY_RESULT(m_book->add(one));
    FALLOW_VERIFY_RESULT(m_book->unpublish(one.hash));
    QVERIFY(!m_book->find(one.hash).value());
    FALLOW_VERIFY_REASON(m_book->unpublish(one.hash), "market.unknown_order");
}

void OrderBookTest::findsTheCheapestThatFits()
{
    poco::RequestOrder request = test::requestOrder();
    request.app = test::vectorOrder<poco::AppOrder>("AppOrder").app;
    request.dataset = {};
    request.workerpool = {};
    QVERIFY(!m_book->best(OrderKind::App, request).value());
    for (const auto &order :
        {app(1, 1, address('q')), app(2, 2, request.requester, address('w')), app(3, 3)})
        FALLOW_VERIFY_RESULT(m_book->add(offer(order)));
    QCOMPARE(priceOf(m_book->best(OrderKind::App, request).value()->order).value, 2);
    request.workerpool = address('v');
    QCOMPARE(priceOf(m_book->best(OrderKind::App, request).value()->order).value, 3);
    request.app = address('z');
    QVERIFY(!m_book->best(OrderKind::App, request).value());

    request.workerpool = {};
    poco::WorkerpoolOrder pool = test::poolOrder();
    pool.appRestrict = pool.datasetRestrict = pool.requesterRestrict = {};
    pool.category = request.category;
    pool.tag = request.tag;
    pool.trust = request.trust;
    pool.workerpoolPrice = {50};
    FALLOW_VERIFY_RESULT(m_book->add(offer(pool)));
    pool.workerpoolPrice = {10};
    pool.category = request.category + 1;
    FALLOW_VERIFY_RESULT(m_book->add(offer(pool)));
    QCOMPARE(priceOf(m_book->best(OrderKind::Workerpool, request).value()->order).value, 50);
    request.trust = pool.trust + 1;
    QVERIFY(!m_book->best(OrderKind::Workerpool, request).value());
}

QTEST_APPLESS_MAIN(OrderBookTest)
#include "order_book_test.moc"
