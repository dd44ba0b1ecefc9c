#include "core/base/ids.h"
#include "core/json/json.h"
#include "tests/support/verify_result.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QTest>
#include <QTime>

using namespace fallow;

namespace {
enum class Colour { Red, Green };
constexpr auto jsonNames(Colour)
{
    return std::array{json::EnumName{Colour::Red, "red"}, json::EnumName{Colour::Green, "green"}};
}

struct Inner {
    int count = 0;
    Colour colour = Colour::Red;
    friend bool operator==(const Inner &, const Inner &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("count", &Inner::count), json::field("colour", &Inner::colour)};
    }
};

struct Outer {
    bool paused = false;
    QString name = QStringLiteral("unset");
    base::Nrlc price;
    base::Address owner;
    QByteArray data;
    QDateTime at;
    std::optional<int> maybe;
    std::vector<Inner> list;
    friend bool operator==(const Outer &, const Outer &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("paused", &Outer::paused), json::defaulted("name", &Outer::name),
                          json::field("price", &Outer::price),   json::field("owner", &Outer::owner),
                          json::field("data", &Outer::data),     json::field("at", &Outer::at),
                          json::field("maybe", &Outer::maybe),   json::field("list", &Outer::list)};
    }
};

QJsonObject sample()
{
    Outer outer;
    outer.paused = true;
    outer.price = base::Nrlc{1'000'000'000'000};
    outer.data = QByteArray::fromHex("00ff");
    outer.at = QDateTime(QDate(2026, 11, 22), QTime(10, 0, 0, 5), Qt::UTC);
    outer.list = {Inner{3, Colour::Green}};
    return json::toObject(outer);
}
} // namespace

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrips()
    {
        const auto outer = json::fromJson<Outer>(sample());
        FALLOW_VERIFY_RESULT(outer);
        QCOMPARE(json::toObject(*outer), sample());
        QCOMPARE(outer->list.at(0), (Inner{3, Colour::Green}));
        QCOMPARE(sample().value(u"price").toString(), QStringLiteral("1000000000000"));
        QCOMPARE(sample().value(u"at").toString(), QStringLiteral("2026-11-22T10:00:00.005Z"));
        QVERIFY(!sample().contains(u"maybe"));
    }
    void namesTheFieldThatIsWrong_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("detail");
        const QString inner = QStringLiteral("list[0].count: expected a whole number in range");
        QTest::newRow("bool") << "paused" << QJsonValue(1) << "paused: expected a boolean";
        QTest::newRow("missing") << "owner" << QJsonValue() << "owner: expected a value";
        QTest::newRow("amount") << "price" << QJsonValue(5)
                                << "price: expected an amount as a decimal string";
        QTest::newRow("fraction") << "list"
                                  << QJsonValue(QJsonArray{QJsonObject{{QStringLiteral("count"), 1.5}}})
                                  << inner;
        QTest::newRow("local time") << "at" << QJsonValue(QStringLiteral("2026-11-22T10:00:00"))
                                    << "at: expected a time in RFC 3339";
    }
    void namesTheFieldThatIsWrong()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, detail);
        QJsonObject object = sample();
        object.insert(key, value);
        const auto outer = json::fromJson<Outer>(object);
        FALLOW_VERIFY_REASON(outer, "json.bad_field");
        QCOMPARE(outer.error().detail, detail);
    }
    void ignoresUnknownMembersAndKeepsDefaults()
    {
        QJsonObject object = sample();
        object.insert(QStringLiteral("future"), 1);
        object.remove(QStringLiteral("name"));
        const auto outer = json::fromJson<Outer>(object);
        FALLOW_VERIFY_RESULT(outer);
        QCOMPARE(outer->name, QStringLiteral("unset"));
    }
    void refusesTextThatIsNoObject()
    {
        FALLOW_VERIFY_REASON(json::fromText<Outer>("{"), "json.bad_text");
        FALLOW_VERIFY_REASON(json::fromText<Outer>("[]"), "json.bad_field");
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "json_test.moc"
