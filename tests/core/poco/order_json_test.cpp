#include "core/poco/orders.h"
#include "tests/support/test_data.h"
#include "tests/support/verify_result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QTest>

using namespace fallow;

namespace {

QJsonObject requestJson()
{
    return test::dataObject("poco.json")[u"orders"][u"RequestOrder"][u"order"].toObject();
}

} // namespace

class OrderJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheMissingField()
    {
        const QJsonObject whole = requestJson();
        for (const QString &key : whole.keys()) {
            QJsonObject json = whole;
            json.remove(key);
            const auto order = poco::orderFromJson<poco::RequestOrder>(json);
            FALLOW_VERIFY_REASON(order, "poco.missing_field");
            QCOMPARE(order.error().detail, key);
        }
    }
    void refusesBadFields_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const char *key, const QJsonValue &value) {
            QTest::newRow(name) << QString::fromLatin1(key) << value;
        };
        row("negative price", "appmaxprice", QStringLiteral("-1"));
        row("negative number", "appmaxprice", -1);
        row("fraction", "volume", 1.5);
        row("fraction in text", "volume", QStringLiteral("1.5"));
        row("plus", "volume", QStringLiteral("+1"));
        row("blank", "volume", QStringLiteral(" 1"));
        row("number beyond 64 bits", "volume", QStringLiteral("18446744073709551616"));
        row("huge double", "volume", 1e30);
        row("price beyond all RLC", "appmaxprice", QStringLiteral("9223372036854775808"));
        row("null", "trust", QJsonValue::Null);
        row("boolean", "trust", true);
        row("list", "trust", QJsonArray());
        row("short address", "app", QStringLiteral("0x11"));
        row("wrong checksum", "requester",
            QStringLiteral("0x15D34AAf54267DB7D7c367839AAf71A00a2C6A65"));
        row("short salt", "salt", QStringLiteral("0x01"));
        row("odd signature", "sign", QStringLiteral("0x123"));
    }
    void refusesBadFields()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject json = requestJson();
        json.insert(key, value);
        const auto order = poco::orderFromJson<poco::RequestOrder>(json);
        FALLOW_VERIFY_REASON(order, "poco.bad_field");
        QVERIFY(order.error().detail.startsWith(key));
    }
    void acceptsNumbersAndUnknownKeys()
    {
        QJsonObject json = requestJson();
        json.insert(QStringLiteral("volume"), qint64{9007199254740991});
        json.insert(QStringLiteral("orderHash"), QStringLiteral("0x00"));
        const auto order = poco::orderFromJson<poco::RequestOrder>(json);
        FALLOW_VERIFY_RESULT(order);
        QCOMPARE(order->volume, quint64{9007199254740991});
        QVERIFY(order->signature.isEmpty());
    }
    void roundTripsInTheOfficialForm()
    {
        QJsonObject json = requestJson();
        QVERIFY(poco::orderToJson(poco::orderFromJson<poco::RequestOrder>(json).value()) == json);
        json.insert(QStringLiteral("sign"), QStringLiteral("0xabcd"));
        const auto order = poco::orderFromJson<poco::RequestOrder>(json);
        FALLOW_VERIFY_RESULT(order);
        QVERIFY(poco::orderToJson(*order) == json);
    }
};

QTEST_GUILESS_MAIN(OrderJsonTest)
#include "order_json_test.moc"
