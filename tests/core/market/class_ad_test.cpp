#include "core/market/ad_parser.h"
#include "core/market/class_ad.h"
#include "tests/support/test_data.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace fallow;
using namespace fallow::market;
using namespace Qt::StringLiterals;

namespace
{

ClassAd ad(const std::string &text)
{
    return ClassAd::parse(std::string_view(text)).value();
}

AdValue value(const std::string &expression, const std::string &my = "[]")
{
    return AdExpression::parse(expression).value().value(ad(my));
}

std::string textOf(const std::string &expression, const std::string &my = "[]")
{
    return value(expression, my).text;
}

/// Vectors that the library answers and the subset leaves out: what is not parsed, the rest is an
/// error.
const QStringList notParsed{u"0x1F"_s, u"017"_s, u"a..b"_s};

std::string repeated(const std::string &piece, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += piece;
    return text;
}

} // namespace

class ClassAdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsTheLibraryDoes_data();
    void answersAsTheLibraryDoes();
    void refusesWhatIsNotInTheSubset();
    void matchesAsTheLibraryDoes_data();
    void matchesAsTheLibraryDoes();
    void identityIsNeverUndefinedOrAnError();
    void refusesToOverflow_data();
    void refusesToOverflow();
    void readsNestedAdsFromInsideOut();
    void findsEveryNameOfAdsOfAnySize();
    void neverCapturesANameOfTheOtherAd();
    void endsACycleOfManyAttributes();
    void endsACycleThroughBothAds();
    void stopsWhatTakesTooManySteps();
    void stopsWhatRefersTooDeeply();
    void stopsWhatMakesTooMuchText();
    void aLimitIsNoValueToHideBehind();
    void answersAHostilePatternAtOnce();
    void comparesVersionsByTheirNumbers();
    void cutsTextsWithinTheirEnds();
    void saysWhichClauseIsNotMet();
    void anAdWithoutRequirementsAcceptsNobody();
};

void ClassAdTest::answersAsTheLibraryDoes_data()
{
    QTest::addColumn<QJsonObject>("vector");
    for (const auto &entry : test::dataObject("classad.json").value(u"vectors").toArray()) {
        const QJsonObject vector = entry.toObject();
        if (vector.value(u"in_proposed_subset").toBool())
            QTest::newRow(qPrintable(vector.value(u"id").toString())) << vector;
    }
}

void ClassAdTest::answersAsTheLibraryDoes()
{
    QFETCH(QJsonObject, vector);
    const std::string source = vector.value(u"expr").toString().toStdString();
    const QJsonObject expected = vector.value(u"expected").toObject();
    const auto expression = AdExpression::parse(source);
    if (expected.value(u"type") == u"parse-error"_s) {
        QVERIFY(!expression);
        QVERIFY(expression.error().reason.key().startsWith(u"market.ad_"));
        return;
    }
    QVERIFY2(expression, qPrintable(expression ? QString() : expression.error().toString()));
    const ClassAd my = ad(vector.value(u"my").toString(u"[]"_s).toStdString());
    std::optional<ClassAd> target;
    if (vector.contains(u"target"))
        target = ad(vector.value(u"target").toString().toStdString());
    const AdValue answer = expression->value(my, target ? &*target : nullptr);
    QCOMPARE(QString::fromStdString(answer.text), expected.value(u"value").toString());
    static const QStringList types{u"undefined"_s, u"error"_s, u"boolean"_s, u"integer"_s,
        u"real"_s, u"string"_s, u"list"_s, u"record"_s};
    QCOMPARE(types.value(static_cast<int>(answer.type)), expected.value(u"type").toString());
}

void ClassAdTest::refusesWhatIsNotInTheSubset()
{
    int count = 0;
    for (const auto &entry : test::dataObject("classad.json").value(u"vectors").toArray()) {
        const QJsonObject vector = entry.toObject();
        if (vector.value(u"in_proposed_subset").toBool())
            continue;
        ++count;
        const QString source = vector.value(u"expr").toString();
        const auto expression = AdExpression::parse(source.toStdString());
        QVERIFY2(expression.has_value() != notParsed.contains(source), qPrintable(source));
        if (expression) {
            const ClassAd my = ad(vector.value(u"my").toString(u"[]"_s).toStdString());
            QVERIFY2(expression->value(my).type == AdType::Error, qPrintable(source));
        }
    }
    QCOMPARE(count, 10);
}

void ClassAdTest::matchesAsTheLibraryDoes_data()
{
    QTest::addColumn<QJsonObject>("vector");
    for (const auto &entry : test::dataObject("classad.json").value(u"match_vectors").toArray())
        QTest::newRow(qPrintable(entry.toObject().value(u"name").toString())) << entry.toObject();
}

void ClassAdTest::matchesAsTheLibraryDoes()
{
    QFETCH(QJsonObject, vector);
    const ClassAd my = ad(vector.value(u"my").toString().toStdString());
    const ClassAd target = ad(vector.value(u"target").toString().toStdString());
    const QJsonObject expected = vector.value(u"expected").toObject();
    const auto compare = [&](const AdValue &value, const char *key) {
        QCOMPARE(QString::fromStdString(value.text), expected.value(QLatin1String(key)).toString());
    };
    compare(my.value("Requirements", &target), "myReq");
    compare(target.value("Requirements", &my), "targetReq");
    compare(my.value("Rank", &target), "myRank");
    compare(target.value("Rank", &my), "targetRank");
    const AdMatch result = match(my, target);
    QCOMPARE(result.matches(), expected.value(u"match").toBool());
    if (result.matches()) {
        QCOMPARE(result.leftRank, my.value("Rank", &target).rank());
        QCOMPARE(result.rightRank, target.value("Rank", &my).rank());
    }
}

void ClassAdTest::identityIsNeverUndefinedOrAnError()
{
    const std::vector<std::string> values{"undefined", "error", "true", "0", "1", "1.0", "\"a\"",
        "{}", "{ 1,{ x } }", "[]", "[ a = 1 ]", "1/0", "missing", "-0.0"};
    for (const std::string &left : values) {
        for (const std::string &right : values) {
            const AdValue same = value("(" + left + ") =?= (" + right + ")");
            const AdValue other = value("(" + left + ") =!= (" + right + ")");
            QCOMPARE(same.type, AdType::Boolean);
            QCOMPARE(other.type, AdType::Boolean);
            QVERIFY(same.boolean != other.boolean);
            QVERIFY(left != right || same.boolean);
        }
    }
}

void ClassAdTest::refusesToOverflow_data()
{
    QTest::addColumn<QString>("expression");
    for (const char *text :
        {"9223372036854775807 + 1", "-9223372036854775807 - 2", "9223372036854775807 * 2",
            "(-9223372036854775807 - 1) / -1", "(-9223372036854775807 - 1) % -1",
            "-(-9223372036854775807 - 1)", "pow(2,63)", "pow(10,9223372036854775807)", "1e308 * 10",
            "int(1e300)", "floor(9223372036854775808.0)", "real(\"1e999\")", "real(\"nan\")",
            "real(\"inf\")", "int(\"99999999999999999999\")", "sum({9223372036854775807,1})",
            "pow(0.0,-1)", "pow(-1.0,0.5)"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void ClassAdTest::refusesToOverflow()
{
    QFETCH(QString, expression);
    const AdValue answer = value(expression.toStdString());
    if (expression.startsWith(u"int(\"9"))
        QVERIFY(answer.type == AdType::Error);
    else
        QCOMPARE(answer.text, std::string("error"));
}

void ClassAdTest::readsNestedAdsFromInsideOut()
{
    const std::string my =
        "[ x = 1; y = 2; inner = [ x = 10; both = x + y; deeper = [ all = x + y ] ] ]";
    QCOMPARE(textOf("inner.both", my), std::string("12"));
    QCOMPARE(textOf("inner.deeper.all", my), std::string("12"));
    QCOMPARE(textOf("inner.y", my), std::string("undefined"));
    QCOMPARE(textOf("[ a = y ].a", my), std::string("2"));
    QCOMPARE(textOf("size(inner)", my), std::string("3"));
    QCOMPARE(textOf("{ x,inner.x }[1]", my), std::string("10"));
}

void ClassAdTest::findsEveryNameOfAdsOfAnySize()
{
    for (const int size : {1, 2, 3, 7, 31, 32, 63, 64, 65, 66, 200, 800}) {
        std::string my = "[ inner = [ n0 = -1 ]";
        for (int i = 1; i < size; ++i)
            my += "; n" + std::to_string(i) + " = " + std::to_string(i);
        const ClassAd whole = ad(my + " ]");
        for (int i = 1; i < size; ++i)
            QCOMPARE(whole.value("N" + std::to_string(i)).integer, i);
        QVERIFY(!whole.has("n" + std::to_string(size)));
        QVERIFY(!whole.has("n0"));
    }
}

void ClassAdTest::neverCapturesANameOfTheOtherAd()
{
    const ClassAd mine = ad("[ Requirements = Bonus > 0 ]");
    const ClassAd hostile = ad("[ Bonus = 1000; Requirements = true ]");
    QVERIFY(!match(mine, hostile).leftAccepts);
    const ClassAd reader = ad("[ price = 1; Requirements = other.ask == 7 ]");
    const ClassAd asker = ad("[ price = 7; ask = price; Requirements = true ]");
    QVERIFY(match(reader, asker).matches());
}

void ClassAdTest::endsACycleOfManyAttributes()
{
    std::string my = "[ a0 = a40";
    for (int i = 1; i <= 40; ++i)
        my += "; a" + std::to_string(i) + " = a" + std::to_string(i - 1);
    QCOMPARE(textOf("a7", my + " ]"), std::string("undefined"));
}

void ClassAdTest::endsACycleThroughBothAds()
{
    const ClassAd left = ad("[ Requirements = other.Requirements; Rank = other.Rank + 1 ]");
    const ClassAd right = ad("[ Requirements = other.Requirements; Rank = other.Rank + 1 ]");
    QVERIFY(!match(left, right).matches());
    QCOMPARE(left.value("Rank", &right).text, std::string("undefined"));
}

void ClassAdTest::stopsWhatTakesTooManySteps()
{
    std::string my = "[ a0 = 1";
    for (int i = 1; i <= 30; ++i) {
        const std::string before = "a" + std::to_string(i - 1);
        my += "; a" + std::to_string(i) + " = " + before + " + " + before;
    }
    my += " ]";
    QCOMPARE(textOf("a5", my), std::string("32"));
    QCOMPARE(textOf("a30", my), std::string("error"));
    const std::string list = "{ 0" + repeated(",0", 255) + " }";
    QCOMPARE(textOf("member(1," + list + ")"), std::string("false"));
    QCOMPARE(textOf("member(1,l) || member(2,l) || member(3,l) || member(4,l) || member(5,l) "
                    "|| member(6,l) || member(7,l) || member(8,l)",
                 "[ l = " + list + " ]"),
        std::string("error"));
}

void ClassAdTest::stopsWhatRefersTooDeeply()
{
    std::string my = "[ a0 = 1";
    for (int i = 1; i <= 200; ++i)
        my += "; a" + std::to_string(i) + " = a" + std::to_string(i - 1);
    my += " ]";
    QCOMPARE(textOf("a60", my), std::string("1"));
    QCOMPARE(textOf("a200", my), std::string("error"));
}

void ClassAdTest::stopsWhatMakesTooMuchText()
{
    std::string my = "[ a0 = \"0123456789abcdef\"";
    for (int i = 1; i <= 20; ++i) {
        const std::string before = "a" + std::to_string(i - 1);
        my += "; a" + std::to_string(i) + " = strcat(" + repeated(before + ",", 3) + before + ")";
    }
    my += " ]";
    QCOMPARE(textOf("size(a3)", my), std::string("1024"));
    QCOMPARE(textOf("size(a8)", my), std::string("error"));
}

void ClassAdTest::aLimitIsNoValueToHideBehind()
{
    std::string my = "[ a0 = 1";
    for (int i = 1; i <= 30; ++i) {
        const std::string before = "a" + std::to_string(i - 1);
        my += "; a" + std::to_string(i) + " = " + before + " + " + before;
    }
    my += "; Requirements = isError(a30) ]";
    QVERIFY(!match(ad(my), ad("[ Requirements = true ]")).leftAccepts);
}

void ClassAdTest::answersAHostilePatternAtOnce()
{
    QCOMPARE(textOf("regexp(\"^(a+)+$\",\"" + repeated("a", 4000) + "b\")"), std::string("false"));
    QCOMPARE(textOf("regexp(\"((a{1,100}){1,100}){1,100}\",\"a\")"), std::string("error"));
    QCOMPARE(textOf("regexp(\"a\",\"a\",\"iq\")"), std::string("error"));
    QCOMPARE(textOf("regexp(\"(?P<\",\"a\")"), std::string("error"));
    QCOMPARE(textOf("regexp(" + quotedText(repeated("a", 2000)) + ",\"a\")"), std::string("error"));
    QCOMPARE(textOf("regexp(\"A.C\",\"xabc\",\"iI\")"), std::string("true"));
    std::string many = "regexp(\"a\",\"b\")";
    many += repeated(" || regexp(\"a\",\"b\")", 60);
    QCOMPARE(textOf(many), std::string("error"));
}

void ClassAdTest::comparesVersionsByTheirNumbers()
{
    QCOMPARE(textOf("versionCmp(\"1.2\",\"1.10\")"), std::string("-1"));
    QCOMPARE(textOf("versionCmp(\"1.010\",\"1.10\")"), std::string("0"));
    QCOMPARE(textOf("versionGT(\"2\",\"1.999999999999999999999999\")"), std::string("true"));
    QCOMPARE(
        textOf("versionGE(\"1.0\",\"1.0\") && versionLE(\"1.0\",\"1.0a\")"), std::string("true"));
    QCOMPARE(textOf("versionLT(\"1\",{})"), std::string("error"));
}

void ClassAdTest::cutsTextsWithinTheirEnds()
{
    QCOMPARE(textOf("substr(\"abc\",5)"), std::string("\"\""));
    QCOMPARE(textOf("substr(\"abc\",-9,2)"), std::string("\"ab\""));
    QCOMPARE(textOf("substr(\"abc\",1,-1)"), std::string("\"b\""));
    QCOMPARE(textOf("substr(\"abc\",2,-9)"), std::string("\"\""));
    QCOMPARE(
        textOf("substr(\"abc\",9223372036854775807,9223372036854775807)"), std::string("\"\""));
    QCOMPARE(textOf("substr(\"abc\",1.5)"), std::string("error"));
}

void ClassAdTest::saysWhichClauseIsNotMet()
{
    const ClassAd worker =
        ad("[ Floor = 120; Requirements = other.Price >= Floor && other.App != \"bad\" "
           "&& (other.Memory <= 1 || other.Small) && other.Trust > 0 ]");
    const auto unmet =
        unmetClauses(worker, ad("[ Price = 100; App = \"BAD\"; Memory = 1; Trust = 1 ]"));
    QCOMPARE(unmet.size(), size_t{2});
    QCOMPARE(unmet[0].clause, std::string("other.Price >= Floor").replace(0, 5, "target"));
    QCOMPARE(unmet[0].value.text, std::string("false"));
    QCOMPARE(unmet[1].clause, std::string("target.App != \"bad\""));
    const auto missing = unmetClauses(worker, ad("[ App = \"x\"; Memory = 2; Trust = 1 ]"));
    QCOMPARE(missing.size(), size_t{2});
    QCOMPARE(missing[0].value.text, std::string("undefined"));
    QVERIFY(
        unmetClauses(worker, ad("[ Price = 120; App = \"x\"; Memory = 1; Trust = 1 ]")).empty());
}

void ClassAdTest::anAdWithoutRequirementsAcceptsNobody()
{
    const auto unmet = unmetClauses(ad("[]"), ad("[]"));
    QCOMPARE(unmet.size(), size_t{1});
    QCOMPARE(unmet[0].value.text, std::string("undefined"));
    QVERIFY(!match(ad("[]"), ad("[ Requirements = true ]")).matches());
}

QTEST_APPLESS_MAIN(ClassAdTest)
#include "class_ad_test.moc"
