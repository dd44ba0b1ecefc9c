#include "core/market/ad_parser.h"

#include <QTest>

using namespace fallow;
using namespace fallow::market;

namespace
{

std::string repeated(const std::string &piece, size_t count)
{
    std::string text;
    for (size_t i = 0; i < count; ++i)
        text += piece;
    return text;
}

QString reasonOf(const std::string &source)
{
    const auto program = parseExpressionProgram(source);
    return program ? QString() : program.error().reason.key();
}

} // namespace

class AdParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void saysWhereItStopped();
    void takesALongRowAndRefusesADeepNest();
    void takesWhatIsJustWithinTheLimits();
    void printsWhatParsesToTheSame_data();
    void printsWhatParsesToTheSame();
    void anAdIsOneAdAndNothingElse();
};

void AdParserTest::refuses_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const std::string &source, const char *reason) {
        QTest::newRow(name) << QByteArray::fromStdString(source)
                            << QStringLiteral("market.ad_") + QString::fromLatin1(reason);
    };
    row("1 MB", std::string(1 << 20, ' '), "too_large");
    row("16 KiB and one", "1" + std::string(limits::adBytes, ' '), "too_large");
    row("parentheses", repeated("(", 5000) + "1" + repeated(")", 5000), "too_deep");
    row("lists", repeated("{", 34) + repeated("}", 34), "too_deep");
    row("ads", repeated("[a=", 33) + "1" + repeated("]", 33), "too_deep");
    row("signs", repeated("-", 16000) + "1", "too_deep");
    row("nots", repeated("!", 40) + "true", "too_deep");
    row("members", "a" + repeated(".a", 40), "too_deep");
    row("indexes", "a" + repeated("[0]", 40), "too_deep");
    row("branches", repeated("a?b:", 40) + "c", "too_deep");
    row("calls", repeated("size(", 40) + "1" + repeated(")", 40), "too_deep");
    row("257 items", "{0" + repeated(",0", 256) + "}", "list_too_long");
    row("257 arguments", "strcat(0" + repeated(",0", 256) + ")", "list_too_long");
    row("long name", std::string(65, 'a'), "bad_name");
    row("a word as a name", "[ true = 1 ]", "bad_name");
    row("a scope as a name", "[ target = [ a = 1 ] ]", "bad_name");
    row("a word as a member", "a.is", "bad_name");
    row("twice", "[ a = 1; A = 2 ]", "duplicate_name");
    row("twice inside", "[ b = [ a = 1; a = 1 ] ]", "duplicate_name");
    row("2^63", "9223372036854775808", "bad_number");
    row("5,000 digits", std::string(5000, '9'), "bad_number");
    row("no real so large", "1e999", "bad_number");
    row("leading zero", "007", "bad_number");
    row("hexadecimal", "0x10", "bad_number");
    row("no fraction", "1.", "bad_number");
    row("no exponent", "1e+", "bad_number");
    row("unit", "5MB", "bad_number");
    row("not UTF-8", "\"\xff\xfe\"", "bad_string");
    row("cut UTF-8", "\"\xe2\x82\"", "bad_string");
    row("surrogate", "\"\xed\xa0\x80\"", "bad_string");
    row("zero byte", std::string("\"a\0b\"", 5), "bad_string");
    row("line end inside", "\"a\nb\"", "bad_string");
    row("no end", "\"abc\\\"", "bad_string");
    row("unknown escape", "\"\\x41\"", "bad_string");
    row("letters of elsewhere", "pr\xc3\xa9nom", "syntax");
    row("quoted name", "'a b'", "syntax");
    row("bits", "1 & 2", "syntax");
    row("shift", "1 << 2", "syntax");
    row("comment", "1 // one", "syntax");
    row("scope alone", "my", "syntax");
    row("scope called", "target(1)", "syntax");
    row("two expressions", "1; 2", "syntax");
    row("comma at the end", "{1,}", "syntax");
    row("no colon", "a ? b", "syntax");
    row("no middle", "a ? : b", "syntax");
    row("zero byte outside", std::string("1\0", 2), "syntax");
}

void AdParserTest::refuses()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, reason);
    QCOMPARE(reasonOf(source.toStdString()), reason);
}

void AdParserTest::saysWhereItStopped()
{
    const auto program = parseAdProgram("[ a = 1;\n b = 2 +; c = 3 ]");
    QVERIFY(!program);
    QCOMPARE(program.error().detail, QStringLiteral("byte 17: an expression"));
}

void AdParserTest::takesALongRowAndRefusesADeepNest()
{
    QCOMPARE(reasonOf("a" + repeated("&&a", 4000)), QString());
    QCOMPARE(reasonOf("1" + repeated("-1", 8000)), QString());
    QCOMPARE(reasonOf("a" + repeated("?:a", 4000)), QString());
}

void AdParserTest::takesWhatIsJustWithinTheLimits()
{
    QCOMPARE(reasonOf("1" + std::string(limits::adBytes - 1, ' ')), QString());
    QCOMPARE(reasonOf(repeated("(", 32) + "1" + repeated(")", 32)), QString());
    QCOMPARE(reasonOf("{0" + repeated(",0", 255) + "}"), QString());
    QCOMPARE(reasonOf(std::string(64, 'a')), QString());
    QCOMPARE(reasonOf("[ a = 1; b = 2; ]"), QString());
}

void AdParserTest::printsWhatParsesToTheSame_data()
{
    QTest::addColumn<QString>("source");
    for (const char *source :
        {"a && b || c", "a && (b || c)", "(a && b) && c", "a - (b - c)", "a - b - c",
            "-(a + b) * c", "!(a == b)", "- - 3", "(a ? b : c) ? d : e", "a ? b ? c : d : e",
            "a ?: b ?: c", "a ?: (b ? c : d)", "(1).x", "(1.5).x", "{ 1,{  },[  ] }[0].x",
            "[ a = 1; b = [ c = my.a ] ]", "f(a,b)(c)", "other.X + TARGET.y", "a is b isnt c",
            "1e300 + 0.1 + 1E5 + 1.0", "\"a\\\"\\\\\\n\\t\xe2\x82\xac\"", "strcat()", "a.b[c].d",
            "(a.b)(c)", "a < b == c < d"})
        QTest::newRow(source) << QString::fromUtf8(source);
}

void AdParserTest::printsWhatParsesToTheSame()
{
    QFETCH(QString, source);
    const auto program = parseExpressionProgram(source.toStdString());
    if (!program) { // a call of anything but a name is no expression
        QVERIFY(source.contains(u")("));
        return;
    }
    const std::string printed = printTree(*program, program->root);
    const auto again = parseExpressionProgram(printed);
    QVERIFY2(again, printed.c_str());
    QVERIFY(isSameTree(*program, program->root, *again, again->root));
    QCOMPARE(printTree(*again, again->root), printed);
}

void AdParserTest::anAdIsOneAdAndNothingElse()
{
    for (const char *source :
        {"", "1", "{ [] }", "[] []", "[ a = 1", "[ a ]", "[ = 1 ]", "[;]", "] ["}) {
        const auto program = parseAdProgram(source);
        QVERIFY2(!program, source);
        QCOMPARE(program.error().reason.key(), QStringLiteral("market.ad_syntax"));
    }
    QVERIFY(parseAdProgram(" [ ] "));
}

QTEST_APPLESS_MAIN(AdParserTest)
#include "ad_parser_test.moc"
