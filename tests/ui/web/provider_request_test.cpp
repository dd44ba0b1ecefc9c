#include "ui/web/provider_request.h"
#include "ui/web/rate_limit.h"

#include <QJsonDocument>
#include <QTest>

using namespace fallow;
using namespace fallow::ui;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 chain = 31337;
const QString me = QString(u"0x"_s + QString(40, u'1'));
const QString other = QString(u"0x"_s + QString(40, u'2'));

QString request(const QString &method, const QJsonValue &params)
{
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"method"_s, method}, {u"params"_s, params}}).toJson(QJsonDocument::Compact));
}

int codeOf(const ReadRequest &read)
{
    const auto *error = std::get_if<ProviderError>(&read);
    return error ? error->code : 0;
}

QJsonObject typedData(const QJsonValue &chainId)
{
    return {{u"domain"_s, QJsonObject{{u"name"_s, u"x"_s}, {u"chainId"_s, chainId}}}, {u"message"_s, QJsonObject{{u"a"_s, 1}}}};
}

QJsonObject transaction(const QJsonObject &more = {})
{
    QJsonObject all{{u"from"_s, me}, {u"to"_s, other}};
    for (auto it = more.begin(); it != more.end(); ++it)
        all.insert(it.key(), it.value());
    return all;
}

} // namespace

/// What a page writes, before any key or network is asked.
class ProviderRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsWellFormed()
    {
        const auto read = std::get<PageRequest>(readPageRequest(request(u"personal_sign"_s, QJsonArray{u"0x6869"_s, me}), chain));
        QCOMPARE(read.asks, PageAsks::SignMessage);
        QCOMPARE(read.message, u"0x6869"_s);
        QCOMPARE(read.account.toString(), me);
        const auto sent = std::get<PageRequest>(readPageRequest(request(u"eth_sendTransaction"_s, QJsonArray{transaction({{u"value"_s, u"0xde0b6b3a7640000"_s},
            {u"data"_s, u"0x01FF"_s}, {u"chainId"_s, u"0x7a69"_s}, {u"gas"_s, u"0x5208"_s}, {u"nonce"_s, u"0x1"_s}})}), chain));
        QCOMPARE(sent.value, (base::Wei{1'000'000'000'000'000'000}));
        QCOMPARE(sent.data, QByteArray::fromHex("01ff"));
        QCOMPARE(sent.to, other);
        const auto unknown = std::get<PageRequest>(readPageRequest(request(u"eth_blockNumber"_s, QJsonValue::Undefined), chain));
        QCOMPARE(unknown.asks, PageAsks::Read);
        QCOMPARE(hexQuantity(chain), u"0x7a69"_s);
    }
    void refusesWhatIsNoRequest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no json") << u"eth_accounts"_s;
        QTest::newRow("a batch") << u"[{\"method\":\"eth_accounts\"},{\"method\":\"personal_sign\"}]"_s;
        QTest::newRow("no method") << u"{\"params\":[]}"_s;
        QTest::newRow("a method that is a list") << u"{\"method\":[\"eth_accounts\"]}"_s;
        QTest::newRow("an empty method") << u"{\"method\":\"\"}"_s;
        QTest::newRow("an endless method") << request(QString(101, u'x'), QJsonArray());
        QTest::newRow("cut off") << u"{\"method\":\"eth_accounts\""_s;
        QTest::newRow("too large") << request(u"personal_sign"_s, QJsonArray{QString(129 * 1024, u'a'), me});
        QTest::newRow("too deep") << QString(u"{\"method\":\"eth_call\",\"params\":"_s + QString(70, u'[') + QString(70, u']') + u'}');
    }
    void refusesWhatIsNoRequest()
    {
        QFETCH(QString, text);
        QCOMPARE(codeOf(readPageRequest(text, chain)), invalidRequest);
    }
    void bracketsInTextAreNoDepth()
    {
        const QString text = QString(QString(200, u'[') + u"\"" + QString(200, u'{'));
        QCOMPARE(codeOf(readPageRequest(request(u"personal_sign"_s, QJsonArray{text, me}), chain)), 0);
    }
    void neverSignsARawHash()
    {
        QCOMPARE(codeOf(readPageRequest(request(u"eth_sign"_s, QJsonArray{me, QString(u"0x"_s + QString(64, u'a'))}), chain)), unsupportedMethod);
    }
    void refusesBadParameters_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QJsonValue>("params");
        const auto row = [](const char *name, const QString &method, const QJsonValue &params) { QTest::newRow(name) << method << params; };
        row("params that are an object", u"personal_sign"_s, QJsonObject{{u"0"_s, u"hi"_s}});
        row("a message without account", u"personal_sign"_s, QJsonArray{u"hi"_s});
        row("account and message changed places", u"personal_sign"_s, QJsonArray{me, u"hi"_s});
        row("an empty message", u"personal_sign"_s, QJsonArray{QString(), me});
        row("a message that is a number", u"personal_sign"_s, QJsonArray{5, me});
        row("odd hex", u"personal_sign"_s, QJsonArray{u"0xabc"_s, me});
        row("no hex", u"personal_sign"_s, QJsonArray{u"0xzz"_s, me});
        row("an account that is short", u"personal_sign"_s, QJsonArray{u"hi"_s, u"0x11"_s});
        row("an account without 0x", u"personal_sign"_s, QJsonArray{u"hi"_s, QString(40, u'1')});
        row("typed data that is no json", u"eth_signTypedData_v4"_s, QJsonArray{me, u"{"_s});
        row("typed data that is nested endlessly", u"eth_signTypedData_v4"_s, QJsonArray{me, QString(u"{\"a\":"_s + QString(99, u'[') + QString(99, u']') + u'}')});
        row("typed data of another chain", u"eth_signTypedData_v4"_s, QJsonArray{me, typedData(1)});
        row("of another chain, in hex", u"eth_signTypedData_v4"_s, QJsonArray{me, typedData(u"0x1"_s)});
        row("of another chain, as text", u"eth_signTypedData_v4"_s, QJsonArray{me, typedData(u"42161"_s)});
        row("of a chain that is no number", u"eth_signTypedData_v4"_s, QJsonArray{me, typedData(u"31337 "_s)});
        row("of half a chain", u"eth_signTypedData_v4"_s, QJsonArray{me, typedData(31337.5)});
        row("of a chain that is a list", u"eth_signTypedData_v4"_s, QJsonArray{me, typedData(QJsonArray{31337})});
        row("a transaction from nobody", u"eth_sendTransaction"_s, QJsonArray{QJsonObject{{u"to"_s, other}}});
        row("a transaction that makes a contract", u"eth_sendTransaction"_s, QJsonArray{QJsonObject{{u"from"_s, me}, {u"data"_s, u"0x60"_s}}});
        row("to null", u"eth_sendTransaction"_s, QJsonArray{transaction({{u"to"_s, QJsonValue::Null}})});
        row("on another chain", u"eth_sendTransaction"_s, QJsonArray{transaction({{u"chainId"_s, u"0x1"_s}})});
        row("data and input that differ", u"eth_sendTransaction"_s, QJsonArray{transaction({{u"data"_s, u"0x01"_s}, {u"input"_s, u"0x02"_s}})});
        row("data that is no hex", u"eth_sendTransaction"_s, QJsonArray{transaction({{u"data"_s, u"0xgg"_s}})});
        row("data without 0x", u"eth_sendTransaction"_s, QJsonArray{transaction({{u"data"_s, u"abcd"_s}})});
        row("a value that is a number", u"eth_sendTransaction"_s, QJsonArray{transaction({{u"value"_s, 1}})});
        row("a value without digits", u"eth_sendTransaction"_s, QJsonArray{transaction({{u"value"_s, u"0x"_s}})});
        row("a negative value", u"eth_sendTransaction"_s, QJsonArray{transaction({{u"value"_s, u"-0x1"_s}})});
        row("a value of 33 digits", u"eth_sendTransaction"_s, QJsonArray{transaction({{u"value"_s, QString(u"0x1"_s + QString(32, u'0'))}})});
        row("a delegation (EIP-7702)", u"eth_sendTransaction"_s, QJsonArray{transaction({{u"authorizationList"_s, QJsonArray{}}})});
        row("a chain in decimal", u"wallet_switchEthereumChain"_s, QJsonArray{QJsonObject{{u"chainId"_s, u"31337"_s}}});
        row("chain zero", u"wallet_switchEthereumChain"_s, QJsonArray{QJsonObject{{u"chainId"_s, u"0x0"_s}}});
        row("a chain that is too large", u"wallet_addEthereumChain"_s, QJsonArray{QJsonObject{{u"chainId"_s, u"0xffffffffffffffffff"_s}}});
        row("no chain", u"wallet_switchEthereumChain"_s, QJsonArray());
        row("another permission", u"wallet_requestPermissions"_s, QJsonArray{QJsonObject{{u"eth_sign"_s, QJsonObject()}}});
        row("one more permission", u"wallet_requestPermissions"_s, QJsonArray{QJsonObject{{u"eth_accounts"_s, QJsonObject()}, {u"x"_s, QJsonObject()}}});
    }
    void refusesBadParameters()
    {
        QFETCH(QString, method);
        QFETCH(QJsonValue, params);
        QCOMPARE(codeOf(readPageRequest(request(method, params), chain)), invalidParams);
    }
    void takesEveryWayToWriteTheChainInUse_data()
    {
        QTest::addColumn<QJsonValue>("chainId");
        QTest::newRow("a number") << QJsonValue(31337);
        QTest::newRow("text") << QJsonValue(u"31337"_s);
        QTest::newRow("hex") << QJsonValue(u"0x7a69"_s);
        QTest::newRow("hex with capitals") << QJsonValue(u"0x7A69"_s);
        QTest::newRow("none") << QJsonValue(QJsonValue::Null);
    }
    void takesEveryWayToWriteTheChainInUse()
    {
        QFETCH(QJsonValue, chainId);
        const auto asObject = readPageRequest(request(u"eth_signTypedData_v4"_s, QJsonArray{me, typedData(chainId)}), chain);
        QCOMPARE(codeOf(asObject), 0);
        const QString text = QString::fromUtf8(QJsonDocument(typedData(chainId)).toJson());
        QCOMPARE(codeOf(readPageRequest(request(u"eth_signTypedData_v4"_s, QJsonArray{me, text}), chain)), 0);
    }
    void aLimitFillsAgainWithTimeOnly()
    {
        RateLimit limit(3, 2);
        QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        for (int i = 0; i < 3; ++i)
            QVERIFY(limit.take(now));
        QVERIFY(!limit.take(now));
        now = now.addMSecs(500);
        QVERIFY(limit.take(now));
        QVERIFY(!limit.take(now));
        now = now.addSecs(-3600); // a clock that is set back gives nothing
        QVERIFY(!limit.take(now));
        now = now.addSecs(3600);
        for (int i = 0; i < 3; ++i)
            QVERIFY(limit.take(now));
        QVERIFY(!limit.take(now));
    }
};

QTEST_APPLESS_MAIN(ProviderRequestTest)
#include "provider_request_test.moc"
