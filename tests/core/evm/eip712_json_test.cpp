#include "core/evm/eip712_json.h"
#include "tests/support/test_data.h"
#include "tests/support/verify_result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fallow;
using namespace Qt::StringLiterals;

namespace
{

QJsonObject vectorNamed(const char *name)
{
    return test::dataObject("typed_data.json")[QString::fromLatin1(name)].toObject();
}

QByteArray text(const QJsonObject &document)
{
    return QJsonDocument(document).toJson();
}

/// A document with one value `v` of a type.
QByteArray single(const char *type, const QByteArray &value)
{
    return QByteArray(
               R"({"types":{"EIP712Domain":[{"name":"name","type":"string"}],"T":[{"name":"v","type":")")
        + type + R"("}]},"primaryType":"T","domain":{"name":"x"},"message":{"v":)" + value + "}}";
}

/// The mail of the standard with one piece of its text exchanged.
QByteArray mailWith(const QByteArray &before, const QByteArray &after)
{
    QByteArray mail =
        QJsonDocument(vectorNamed("mail")[u"document"].toObject()).toJson(QJsonDocument::Compact);
    FALLOW_CHECK(mail.contains(before));
    return mail.replace(before, after);
}

} // namespace

class Eip712JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNotExactlyTypedData_data();
    void refusesWhatIsNotExactlyTypedData()
    {
        QFETCH(QByteArray, json);
        FALLOW_VERIFY_REASON(evm::readTypedData(json), "evm.bad_typed_data");
    }
    void refusesNumbersOutOfRange_data();
    void refusesNumbersOutOfRange()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, value);
        FALLOW_VERIFY_REASON(
            evm::readTypedData(single(type.constData(), value)), "evm.bad_typed_data");
    }
    void manySmallTypesCostNoTime()
    {
        // Each of eight layers names all the types of the next: 7^8 paths, few types.
        QJsonObject types{{u"EIP712Domain"_s,
            QJsonArray{QJsonObject{{u"name"_s, u"name"_s}, {u"type"_s, u"string"_s}}}}};
        for (int layer = 0; layer < 9; ++layer) {
            for (int item = 0; item < 7; ++item) {
                QJsonArray members;
                for (int below = 0; below < 7 && layer < 8; ++below)
                    members.append(QJsonObject{{u"name"_s, u"m%1"_s.arg(below)},
                        {u"type"_s, u"T%1_%2[]"_s.arg(layer + 1).arg(below)}});
                types[u"T%1_%2"_s.arg(layer).arg(item)] = members;
            }
        }
        const QJsonObject document{{u"types"_s, types}, {u"primaryType"_s, u"T0_0"_s},
            {u"domain"_s, QJsonObject{{u"name"_s, u"x"_s}}}, {u"message"_s, QJsonObject()}};
        FALLOW_VERIFY_REASON(evm::readTypedData(text(document)), "evm.bad_typed_data");
    }
    void hashesAreThoseOfEthers_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"mail", "all_types", "permit"})
            QTest::newRow(name) << QByteArray(name);
    }
    void hashesAreThoseOfEthers()
    {
        QFETCH(QByteArray, name);
        const QJsonObject vector = vectorNamed(name.constData());
        const auto data = evm::readTypedData(text(vector[u"document"].toObject()));
        FALLOW_VERIFY_RESULT(data);
        QCOMPARE(data->domainSeparator.toString(), vector[u"domainSeparator"].toString());
        QCOMPARE(data->structHash.toString(), vector[u"structHash"].toString());
        QCOMPARE(data->digest.toString(), vector[u"digest"].toString());
    }
    void theStandardsOwnExampleHasItsHash()
    {
        const auto data = evm::readTypedData(text(vectorNamed("mail")[u"document"].toObject()));
        FALLOW_VERIFY_RESULT(data);
        QCOMPARE(data->digest.toString(),
            u"0xbe609aee343fb3c4b28e1df9e632fca64fcfaede20f02e86244efddf30957bd2"_s);
        QCOMPARE(data->typeString,
            QByteArray(
                "Mail(Person from,Person to,string contents)Person(string name,address wallet)"));
        QCOMPARE(data->fields.size(), size_t{5});
        QCOMPARE(data->fields[3].path, u"to.wallet"_s);
        QCOMPARE(data->fields[3].value, u"0xbBbBBBBbbBBBbbbBbbBbbbbBBbBbbbbBbBbbBBbB"_s);
        QCOMPARE(data->domain.chainId, std::optional<quint64>(1));
    }
    void numbersComeInThreeForms()
    {
        const auto whole = evm::readTypedData(single("uint8", "200"));
        FALLOW_VERIFY_RESULT(whole);
        for (const QByteArray same : {R"("200")", R"("0xc8")"}) {
            const auto data = evm::readTypedData(single("uint8", same));
            FALLOW_VERIFY_RESULT(data);
            QCOMPARE(data->digest, whole->digest);
            QCOMPARE(data->fields[0].value, u"200"_s);
        }
    }
};

void Eip712JsonTest::refusesWhatIsNotExactlyTypedData_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &json) { QTest::newRow(name) << json; };
    row("nothing", "");
    row("a list", "[]");
    row("no types", R"({"primaryType":"T","domain":{},"message":{}})");
    row("deep JSON", QByteArray(300, '[') + QByteArray(300, ']'));
    row("too long", single("string", '"' + QByteArray(300'000, 'a') + '"'));
    row("a value missing", mailWith(R"("contents":"Hello, Bob!",)", ""));
    row("a value too many",
        mailWith(R"("contents":"Hello, Bob!")", R"("contents":"Hello, Bob!","cc":1)"));
    row("a value too many inside", mailWith(R"("name":"Bob")", R"("name":"Bob","x":1)"));
    row("a value too many in the domain",
        mailWith(R"("chainId":1)", R"("chainId":1,"salt":"0x00")"));
    row("an unknown type", mailWith(R"("type":"Person")", R"("type":"Persona")"));
    row("a member twice",
        mailWith(R"({"name":"contents","type":"string"})",
            R"({"name":"contents","type":"string"},{"name":"contents","type":"string"})"));
    row("a type inside itself",
        mailWith(R"({"name":"wallet","type":"address"})",
            R"({"name":"wallet","type":"address"},{"name":"p","type":"Person[]"})"));
    row("types inside each other",
        mailWith(R"({"name":"wallet","type":"address"})",
            R"({"name":"wallet","type":"address"},{"name":"m","type":"Mail"})"));
    row("an unknown primary type",
        mailWith(R"("primaryType":"Mail")", R"("primaryType":"Letter")"));
    row("the domain as message",
        mailWith(R"("primaryType":"Mail")", R"("primaryType":"EIP712Domain")"));
    row("a domain of other types",
        mailWith(
            R"({"name":"chainId","type":"uint256"})", R"({"name":"chainId","type":"uint64"})"));
    row("a domain out of order",
        mailWith(R"({"name":"name","type":"string"},{"name":"version","type":"string"})",
            R"({"name":"version","type":"string"},{"name":"name","type":"string"})"));
    row("a basic type's name", mailWith("Person", "uint256"));
    row("a name with a space", mailWith("Person", "Per son"));
    row("a wrong checksum",
        mailWith("0xCD2a3d9F938E13CD947Ec05AbC7FE734Df8DD826",
            "0xCD2a3d9F938E13CD947Ec05AbC7FE734Df8DD82a"));
    row("an address cut short", mailWith("0xCD2a3d9F938E13CD947Ec05AbC7FE734Df8DD826", "0xCD2a"));
    row("a chain of 65 bits", mailWith(R"("chainId":1)", R"("chainId":"18446744073709551616")"));
    row("a struct that is a text",
        mailWith(
            R"({"name":"Bob","wallet":"0xbBbBBBBbbBBBbbbBbbBbbbbBBbBbbbbBbBbbBBbB"})", R"("Bob")"));
    row("a text that is a number", single("string", "1"));
    row("half a character", single("string", R"("\ud800")"));
    row("bytes too short", single("bytes4", R"("0x010203")"));
    row("bytes too long", single("bytes4", R"("0x0102030405")"));
    row("bytes without 0x", single("bytes", R"("0102")"));
    row("odd hex", single("bytes", R"("0x102")"));
    row("a boolean as a number", single("bool", "1"));
    row("a list of the wrong length", single("uint8[2]", "[1]"));
    row("a list that is none", single("uint8[]", "1"));
    row("an alias", single("uint", "1"));
    row("a width that is none", single("uint7", "1"));
    row("a width beyond", single("uint264", "1"));
    row("bytes33", single("bytes33", R"("0x")"));
    row("five brackets", single("uint8[][][][][]", "[]"));
    row("a size with zeros", single("uint8[02]", "[1,2]"));
}

void Eip712JsonTest::refusesNumbersOutOfRange_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *type, const char *value) {
        QTest::addRow("%s %s", type, value) << QByteArray(type) << QByteArray(value);
    };
    row("uint8", "256");
    row("uint8", "-1");
    row("uint8", R"("-1")");
    row("uint8", "1.5");
    row("uint8", R"("")");
    row("uint8", R"("1 ")");
    row("uint8", R"("1e2")");
    row("uint8", R"("0x")");
    row("uint8", "null");
    row("uint256", "12345678901234567890123");
    row("uint256",
        R"("115792089237316195423570985008687907853269984665640564039457584007913129639936")");
    row("int8", "128");
    row("int8", "-129");
    row("int256",
        R"("57896044618658097711785492504343953926634992332820282019728792003956564819968")");
}

QTEST_GUILESS_MAIN(Eip712JsonTest)
#include "eip712_json_test.moc"
