#include "core/market/market_query.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace fallow;
using namespace fallow::market;
using base::Address;

namespace
{

const QByteArray one = "0x1111111111111111111111111111111111111111";
const Address oneAddress = Address::fromBytes(QByteArray(20, '\x11')).value();

base::Result<MarketQuery> parse(OrderKind kind, QueryParameters parameters)
{
    parameters.emplace_back("chainId", "31337");
    return parseMarketQuery(kind, parameters, 31337);
}

} // namespace

class MarketQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void wantsTheChainOfTheMarket();
    void aMissingRestrictionMeansOpenToEverybody();
    void asksForWhatAnAddressMayUse();
    void listsEverythingThatIsOpen();
    void readsThePage();
    void aRequestIsListedByWhatItWants();
    void readsTagsAndTerms();
};

void MarketQueryTest::refuses_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const QByteArray &value) {
        QTest::newRow(QByteArray(QByteArray(name) + '=' + value.left(20)).constData())
            << QByteArray(name) << value;
    };
    row("app", "0x12");
    row("app", "");
    row("appOwner", "any");
    row("dataset", one + "0");
    row("requester", "ANY");
    row("isRequesterStrict", "yes");
    row("minTag", "0x1");
    row("maxTag", one);
    row("minVolume", "-1");
    row("minVolume", "1e3");
    row("minVolume", "9223372036854775808");
    row("pageSize", "9");
    row("pageSize", "1001");
    row("pageSize", "");
    row("pageIndex", "9223372036854775807");
    row("pageIndex", " 1");
    row("page", "x");
}

void MarketQueryTest::refuses()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QueryParameters parameters{{name, value}};
    if (name != "app")
        parameters.emplace_back("app", "any");
    const auto query = parse(OrderKind::App, parameters);
    FALLOW_VERIFY_REASON(query, "market.bad_request");
    const QByteArray told = name == "page" ? QByteArray("page") : name;
    QVERIFY2(query.error().detail.startsWith(QString::fromLatin1(told)),
        qPrintable(query.error().detail));
}

void MarketQueryTest::wantsTheChainOfTheMarket()
{
    FALLOW_VERIFY_REASON(
        parseMarketQuery(OrderKind::App, {{"app", "any"}}, 31337), "market.bad_request");
    FALLOW_VERIFY_REASON(
        parseMarketQuery(OrderKind::App, {{"app", "any"}, {"chainId", "1"}}, 31337),
        "market.bad_request");
    FALLOW_VERIFY_REASON(parse(OrderKind::App, {{"app", "any"}, {"chainId", "31337"}}),
        "market.bad_request"); // twice
    FALLOW_VERIFY_REASON(parse(OrderKind::App, {}), "market.bad_request");
    FALLOW_VERIFY_REASON(parse(OrderKind::Dataset, {{"app", "any"}}), "market.bad_request");
    FALLOW_VERIFY_RESULT(parse(OrderKind::Workerpool, {}));
    FALLOW_VERIFY_RESULT(parse(OrderKind::Request, {{"unheardOf", "1"}}));
}

void MarketQueryTest::aMissingRestrictionMeansOpenToEverybody()
{
    const auto query = parse(OrderKind::App, {{"app", one}}).value();
    QCOMPARE(query.filter.kind, 0);
    QCOMPARE(*query.filter.resource, oneAddress);
    QVERIFY(query.filter.app == store::AdmitFilter{.isAny = true});
    QVERIFY(query.filter.requester == store::AdmitFilter());
    QVERIFY(query.filter.dataset == store::AdmitFilter());
    QCOMPARE(*query.filter.status, QStringLiteral("open"));
}

void MarketQueryTest::asksForWhatAnAddressMayUse()
{
    const auto query = parse(OrderKind::Dataset,
        {{"datasetOwner", one}, {"requester", one}, {"app", one},
            {"isAppStrict",
                "true"}}).value();
    QVERIFY(!query.filter.resource);
    QCOMPARE(*query.filter.signer, oneAddress);
    QVERIFY(query.filter.requester == store::AdmitFilter{.address = oneAddress});
    const store::AdmitFilter strict{.address = oneAddress, .isStrict = true};
    QVERIFY(query.filter.app == strict);
}

void MarketQueryTest::listsEverythingThatIsOpen()
{
    const auto query = parse(OrderKind::App,
        {{"app", "any"}, {"dataset", "any"}, {"workerpool", "any"},
            {"requester",
                "any"}}).value();
    QVERIFY(!query.filter.resource && !query.filter.signer);
    for (const auto &filter :
        {query.filter.app, query.filter.dataset, query.filter.workerpool, query.filter.requester})
        QVERIFY(filter.isAny);
}

void MarketQueryTest::readsThePage()
{
    const auto page = [](const QueryParameters &parameters) {
        return parse(OrderKind::Workerpool, parameters).value();
    };
    QCOMPARE(page({}).count, 20);
    QCOMPARE(page({{"pageSize", "1000"}, {"pageIndex", "3"}}).offset, 3000);
    QCOMPARE(page({{"page", "2"}}).offset, 40);
}

void MarketQueryTest::aRequestIsListedByWhatItWants()
{
    const auto all = parse(OrderKind::Request, {}).value();
    QVERIFY(all.filter.app.isAny && all.filter.dataset.isAny && all.filter.requester.isAny);
    QVERIFY(all.filter.workerpool == store::AdmitFilter());
    const auto some = parse(OrderKind::Request,
        {{"requester", one}, {"workerpool", one}, {"maxTrust", "5"}, {"category", "2"},
            {"beneficiary",
                one}}).value();
    const store::AdmitFilter exact{.address = oneAddress, .isStrict = true};
    QVERIFY(some.filter.requester == exact);
    QVERIFY(some.filter.workerpool == store::AdmitFilter{.address = oneAddress});
    QCOMPARE(*some.filter.maxTrust, 5);
    QCOMPARE(*some.filter.category, 2);
    QCOMPARE(*some.filter.beneficiary, oneAddress);
}

void MarketQueryTest::readsTagsAndTerms()
{
    const QByteArray tag = "0x" + QByteArray(61, '0') + "103";
    const auto query = parse(OrderKind::Workerpool,
        {{"minTag", tag}, {"maxTag", tag}, {"minTrust", "3"},
            {"minVolume",
                "7"}}).value();
    QCOMPARE(query.filter.minTag.toString(), QString::fromLatin1(tag));
    QVERIFY(query.filter.maxTag == query.filter.minTag);
    QCOMPARE(*query.filter.minTrust, 3);
    QCOMPARE(query.filter.minVolume, 7);
    QCOMPARE(parse(OrderKind::Workerpool, {{"minVolume", "0"}})->filter.minVolume, 1);
}

QTEST_APPLESS_MAIN(MarketQueryTest)
#include "market_query_test.moc"
