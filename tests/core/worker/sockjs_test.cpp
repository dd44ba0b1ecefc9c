#include "core/worker/sockjs.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace fallow;
using worker::SockJsFrame;
using worker::SockJsReader;
using Kind = worker::SockJsFrame::Kind;

namespace {

/// What a server sends first (poco.md D.5), with a message whose text needs every kind of escape.
QByteArray transcript()
{
    return QByteArray(2048, 'h') + "\no\nh\n"
        + R"(a["MESSAGE\nid:1\n\n{\"a\":\"\u00e9\\n\"}\u0000","two"])" + "\nc[3000,\"Go away!\"]\n";
}

QString message()
{
    return QStringLiteral("MESSAGE\nid:1\n\n{\"a\":\"é\\n\"}") + QChar(0);
}

} // namespace

class SockJsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsFramesWhereverTheStreamIsCut()
    {
        const QByteArray text = transcript();
        for (qsizetype cut = 0; cut <= text.size(); ++cut) {
            SockJsReader reader;
            auto first = reader.feed(text.left(cut));
            auto second = reader.feed(text.mid(cut));
            FALLOW_VERIFY_RESULT(first);
            FALLOW_VERIFY_RESULT(second);
            std::vector<SockJsFrame> frames = *first;
            frames.insert(frames.end(), second->begin(), second->end());
            QCOMPARE(frames.size(), size_t{5});
            QCOMPARE(frames[0].kind, Kind::Heartbeat);
            QCOMPARE(frames[1].kind, Kind::Open);
            QCOMPARE(frames[2].kind, Kind::Heartbeat);
            QCOMPARE(frames[3].messages, (std::vector<QString>{message(), QStringLiteral("two")}));
            QCOMPARE(frames[4].kind, Kind::Close);
            QCOMPARE(frames[4].closeCode, 3000);
        }
    }
    void knowsWhenALineHasNotEnded()
    {
        SockJsReader reader;
        FALLOW_VERIFY_RESULT(reader.feed("o\na[\"x"));
        QVERIFY(reader.isInsideFrame());
        FALLOW_VERIFY_RESULT(reader.feed("\"]\n"));
        QVERIFY(!reader.isInsideFrame());
    }
    void refusesWhatIsNoFrame_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("html") << QByteArray("<html>404</html>");
        QTest::newRow("unknown kind") << QByteArray("x[1]");
        QTest::newRow("broken array") << QByteArray("a[\"x\"");
        QTest::newRow("object") << QByteArray("a{}");
        QTest::newRow("numbers") << QByteArray("a[1,2]");
        QTest::newRow("nested") << QByteArray("a[[\"x\"]]");
        QTest::newRow("bytes") << QByteArray("a[\"\xff\xfe\"]");
        QTest::newRow("open with more") << QByteArray("oo");
        QTest::newRow("deep") << 'a' + QByteArray(100'000, '[');
    }
    void refusesWhatIsNoFrame()
    {
        QFETCH(QByteArray, line);
        SockJsReader reader;
        FALLOW_VERIFY_REASON(reader.feed(line + '\n'), "pool.bad_answer");
    }
    void refusesALineWithoutEnd()
    {
        SockJsReader reader;
        const QByteArray piece(64 * 1024, 'x');
        for (qsizetype size = 0; size + piece.size() <= worker::maxSockJsLine; size += piece.size())
            FALLOW_VERIFY_RESULT(reader.feed(piece));
        FALLOW_VERIFY_REASON(reader.feed(piece), "pool.bad_answer");
    }
    void readsAStompMessage()
    {
        const auto frame = worker::parseStomp(
            QStringLiteral("MESSAGE\ndestination:/topic/task/0x1\nx:\n\n{\"a\":1}\nb") + QChar(0) + u'\n');
        QVERIFY(frame);
        QCOMPARE(frame->command, QStringLiteral("MESSAGE"));
        QCOMPARE(frame->headers.size(), size_t{2});
        QCOMPARE(frame->headers[0].second, QStringLiteral("/topic/task/0x1"));
        QCOMPARE(frame->body, QStringLiteral("{\"a\":1}\nb"));
    }
    void takesNothingForWhatIsNoStomp_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("heart-beat") << QStringLiteral("\n");
        QTest::newRow("two heart-beats") << QStringLiteral("\n\n");
        QTest::newRow("no end of headers") << QStringLiteral("MESSAGE\na:b\n");
        QTest::newRow("header without colon") << QStringLiteral("MESSAGE\nab\n\n");
        QTest::newRow("header without name") << QStringLiteral("MESSAGE\n:b\n\n");
    }
    void takesNothingForWhatIsNoStomp()
    {
        QFETCH(QString, text);
        QVERIFY(!worker::parseStomp(text));
    }
    void writesWhatTheProtocolAsksFor()
    {
        const worker::StompFrame connect{QStringLiteral("CONNECT"),
                                         {{QStringLiteral("accept-version"), QStringLiteral("1.1,1.2")},
                                          {QStringLiteral("heart-beat"), QStringLiteral("0,0")}},
                                         {}};
        const QString text = worker::stompText(connect);
        QCOMPARE(text, QStringLiteral("CONNECT\naccept-version:1.1,1.2\nheart-beat:0,0\n\n") + QChar(0));
        QCOMPARE(worker::sockJsBody(text),
                 QByteArray(R"(["CONNECT\naccept-version:1.1,1.2\nheart-beat:0,0\n\n\u0000"])"));
    }
};

QTEST_GUILESS_MAIN(SockJsTest)
#include "sockjs_test.moc"
