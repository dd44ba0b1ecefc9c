#include "sandbox/policy/xray.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace fallow::sandbox;

namespace
{

std::string cameBack(const QByteArray &text)
{
    const auto lines = xrayFromText(toJson({{"files", "list /", text.toStdString(), true}}).dump());
    return lines && lines->size() == 1 ? lines->front().came_back : "refused";
}

} // namespace

/// What an X-ray prints, read outside: names of files of a stranger's image are in it.
class XrayTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWasPrinted()
    {
        const std::vector<XrayLine> lines = {{"files", "list /", "bin étc ελ 档 🙂", true},
            {"network", "list interfaces", "", false}};
        const auto read = xrayFromText(toJson(lines).dump());
        QVERIFY(read);
        QCOMPARE(*read, lines);
    }
    void aNameOfAFileDrawsNothingOnATerminal_data()
    {
        QTest::addColumn<QByteArray>("name");
        const auto row = [](const char *name, const char *bytes) { QTest::newRow(name) << QByteArray(bytes); };
        row("clears the screen", "\x1b[2J");
        row("another line", "bin\nEverything is as promised.");
        row("back to the beginning", "bin\r  ");
        row("backspaces", "bin\b\b\b");
        row("delete", "\x7f");
        row("CSI in one character", "\xc2\x9b" "2J");
        row("right to left from here", "\xe2\x80\xae" "nib");
        row("isolate", "\xe2\x81\xa7" "x");
        row("left to right mark", "\xe2\x80\x8e");
        row("no width", "\xe2\x80\x8b");
        row("line separator", "\xe2\x80\xa8");
        row("byte order mark", "\xef\xbb\xbf");
    }
    void aNameOfAFileDrawsNothingOnATerminal()
    {
        QFETCH(const QByteArray, name);
        const std::string shown = cameBack("a " + name + " z");
        QVERIFY(shown.starts_with("a ") && shown.ends_with(" z"));
        QVERIFY2(shown.find('?') != std::string::npos, shown.c_str());
        for (const QChar letter : QString::fromStdString(shown))
            QVERIFY2(letter.isPrint() || letter == u' ', shown.c_str());
    }
    void whatOurProgramDoesNotPrintIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
        row("empty", "");
        row("an object", "{}");
        row("cut off", R"([{"area":"files")");
        row("not UTF-8", "[{\"area\":\"a\",\"tried\":\"b\",\"came_back\":\"\xff\",\"is_held\":true}]");
        row("no verdict", R"([{"area":"a","tried":"b","came_back":"c"}])");
        row("a verdict in words", R"([{"area":"a","tried":"b","came_back":"c","is_held":"true"}])");
        row("a number", R"([{"area":1,"tried":"b","came_back":"c","is_held":true}])");
        row("one field more", R"([{"area":"a","tried":"b","came_back":"c","is_held":true,"d":"e"}])");
        row("not a line", "[1]");
        row("too long", "[" + QByteArray(256 * 1024, ' ') + "]");
        const QByteArray line = R"({"area":"a","tried":"b","came_back":"c","is_held":true})";
        row("too many", "[" + QByteArray(line + ",").repeated(512) + line + "]");
    }
    void whatOurProgramDoesNotPrintIsRefused()
    {
        QFETCH(const QByteArray, text);
        const auto lines = xrayFromText(text.toStdString());
        QVERIFY(!lines);
        QCOMPARE(lines.failure().reason, std::string("sandbox.bad_xray"));
    }
};

QTEST_APPLESS_MAIN(XrayTextTest)
#include "xray_text_test.moc"
