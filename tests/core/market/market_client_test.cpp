#include "core/base/future.h"
#include "core/market/market_client.h"
#include "tests/core/market/market_stand.h"
#include "tests/support/verify_result.h"

#include <QFuture>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QTest>

using namespace fallow;
using namespace fallow::market;
using namespace Qt::StringLiterals;
using base::Result;

namespace
{

/// Answers at once what the test says and remembers what was asked.
class FakePort : public MarketPort
{
public:
    QFuture<Result<QByteArray>> exchange(const MarketRequest &request) override
    {
        asked = request;
        return base::readyWith(answer);
    }
    MarketRequest asked;
    Result<QByteArray> answer = QByteArray();
};

QByteArray body(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QJsonObject goodChallenge()
{
    const QJsonObject field{{u"name"_s, u"challenge"_s}, {u"type"_s, u"string"_s}};
    return {{u"types"_s, QJsonObject{{u"Challenge"_s, QJsonArray{field}}}},
        {u"domain"_s,
            QJsonObject{
                {u"name"_s, u"iExec Gateway"_s}, {u"version"_s, u"1"_s}, {u"chainId"_s, 31337}}},
        {u"primaryType"_s, u"Challenge"_s},
        {u"message"_s, QJsonObject{{u"challenge"_s, u"abc"_s}}}};
}

Result<QString> readChallenge(const QJsonObject &data)
{
    return challengeOfAnswer(body({{u"ok"_s, true}, {u"data"_s, data}}), 31337);
}

} // namespace

class MarketClientTest : public QObject
{
    Q_OBJECT

private:
    FakePort m_port;
    MarketClient m_client{m_port, test::marketDomain};

private Q_SLOTS:
    void asksForAPage();
    void passesOnWhatThePortFailsWith();
    void publishesAndChecksTheHash();
    void unpublishesWhatIsNamed();
    void readsAChallenge();
    void refusesToSignAnythingElse_data();
    void refusesToSignAnythingElse();
    void provesAnAccount();
};

void MarketClientTest::asksForAPage()
{
    m_port.answer = body({{u"ok"_s, true}, {u"count"_s, 0}, {u"orders"_s, QJsonArray()}});
    const auto page = m_client.offers(OrderKind::Dataset, {{u"dataset"_s, u"any"_s}}, 3).result();
    FALLOW_VERIFY_RESULT(page);
    QCOMPARE(m_port.asked.method, QByteArray("GET"));
    QCOMPARE(m_port.asked.path, u"/datasetorders"_s);
    const MarketClient::Filters expected{{u"chainId"_s, u"31337"_s}, {u"dataset"_s, u"any"_s},
        {u"pageIndex"_s, u"3"_s}, {u"pageSize"_s, u"100"_s}};
    QVERIFY(m_port.asked.query == expected);
}

void MarketClientTest::passesOnWhatThePortFailsWith()
{
    m_port.answer = base::fail(base::Code::Unavailable, base::Reason(u"net.timeout"_s));
    FALLOW_VERIFY_REASON(m_client.offers(OrderKind::App, {}, 0).result(), "net.timeout");
    FALLOW_VERIFY_REASON(m_client.challenge({}).result(), "net.timeout");
    FALLOW_VERIFY_REASON(m_client.publish(test::appOrder(), {}).result(), "net.timeout");
    FALLOW_VERIFY_REASON(m_client.unpublish(OrderKind::App, {}, {}).result(), "net.timeout");
    m_port.answer = body({{u"ok"_s, false}, {u"error"_s, u"no stake"_s}});
    FALLOW_VERIFY_REASON(m_client.publish(test::appOrder(), {}).result(), "market.refused");
}

void MarketClientTest::publishesAndChecksTheHash()
{
    const poco::AppOrder order = test::appOrder();
    const QString hash = poco::orderHash(order, test::marketDomain).toString();
    m_port.answer = body({{u"ok"_s, true},
        {u"published"_s, QJsonObject{{u"orderHash"_s, hash.toUpper().replace(u'X', u'x')}}}});
    const auto published = m_client.publish(order, "me").result();
    FALLOW_VERIFY_RESULT(published);
    QCOMPARE(published->toString(), hash);
    QCOMPARE(m_port.asked.method, QByteArray("POST"));
    QCOMPARE(m_port.asked.authorization, QByteArray("me"));
    QVERIFY(std::get<poco::AppOrder>(*orderOfRequest(OrderKind::App, m_port.asked.body)) == order);
    m_port.answer = body({{u"ok"_s, true},
        {u"published"_s, QJsonObject{{u"orderHash"_s, base::Bytes32().toString()}}}});
    FALLOW_VERIFY_REASON(m_client.publish(order, "me").result(), "market.bad_answer");
    m_port.answer = body({{u"ok"_s, true}});
    FALLOW_VERIFY_REASON(m_client.publish(order, "me").result(), "market.bad_answer");
}

void MarketClientTest::unpublishesWhatIsNamed()
{
    const base::Bytes32 hash = poco::orderHash(test::appOrder(), test::marketDomain);
    m_port.answer = body({{u"ok"_s, true}, {u"unpublished"_s, QJsonArray{hash.toString()}}});
    FALLOW_VERIFY_RESULT(m_client.unpublish(OrderKind::App, hash, "me").result());
    const QJsonObject body = QJsonDocument::fromJson(m_port.asked.body).object();
    QCOMPARE(body[u"target"].toString(), u"unpublish_orderHash"_s);
    QCOMPARE(body[u"orderHash"].toString(), hash.toString());
    FALLOW_VERIFY_REASON(
        m_client.unpublish(OrderKind::App, {}, "me").result(), "market.bad_answer");
}

void MarketClientTest::readsAChallenge()
{
    m_port.answer = body({{u"ok"_s, true}, {u"data"_s, goodChallenge()}});
    QCOMPARE(m_client.challenge(test::actor(1).address()).result().value(), u"abc"_s);
    QCOMPARE(m_port.asked.query.back().second, test::actor(1).address().toString());
}

void MarketClientTest::refusesToSignAnythingElse_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const QString &member, const QJsonValue &value) {
        QTest::newRow(name) << member << value;
    };
    const QJsonObject field{{u"name"_s, u"challenge"_s}, {u"type"_s, u"string"_s}};
    const QJsonObject domain = goodChallenge()[u"domain"].toObject();
    const auto otherDomain = [&](const QString &key, const QJsonValue &value) {
        QJsonObject other = domain;
        other[key] = value;
        return QJsonValue(other);
    };
    row("an order", u"primaryType"_s, u"AppOrder"_s);
    row("two fields", u"types"_s, QJsonObject{{u"Challenge"_s, QJsonArray{field, field}}});
    row("no fields", u"types"_s, QJsonObject());
    row("bytes", u"types"_s,
        QJsonObject{{u"Challenge"_s,
            QJsonArray{QJsonObject{{u"name"_s, u"challenge"_s}, {u"type"_s, u"bytes32"_s}}}}});
    row("the hub's domain", u"domain"_s, otherDomain(u"name"_s, u"iExecODB"_s));
    row("a contract", u"domain"_s, otherDomain(u"verifyingContract"_s, u"0x11"_s));
    row("another chain", u"domain"_s, otherDomain(u"chainId"_s, 1));
    row("another version", u"domain"_s, otherDomain(u"version"_s, u"5.0.0"_s));
    row("two members", u"message"_s, QJsonObject{{u"challenge"_s, u"abc"_s}, {u"app"_s, u"0x"_s}});
    row("empty", u"message"_s, QJsonObject{{u"challenge"_s, QString()}});
    row("endless", u"message"_s, QJsonObject{{u"challenge"_s, QString(201, u'x')}});
    row("no text", u"message"_s, QJsonObject{{u"challenge"_s, 5}});
}

void MarketClientTest::refusesToSignAnythingElse()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    FALLOW_VERIFY_RESULT(readChallenge(goodChallenge()));
    QJsonObject data = goodChallenge();
    data[member] = value;
    FALLOW_VERIFY_REASON(readChallenge(data), "market.bad_challenge");
}

void MarketClientTest::provesAnAccount()
{
    const QByteArray header =
        authorizationOf(base::Bytes32(), QByteArray(65, '\x01'), base::Address());
    const QList<QByteArray> parts = header.split('_');
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts[0].size(), 66);
    QCOMPARE(parts[1].size(), 132);
    QCOMPARE(parts[2].size(), 42);
}

QTEST_GUILESS_MAIN(MarketClientTest)
#include "market_client_test.moc"
