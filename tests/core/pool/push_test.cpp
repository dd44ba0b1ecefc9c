#include "tests/support/http_talk.h"

#include "core/pool/http_server.h"

#include <QMetaObject>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;
using namespace fallow::pool;
using namespace fallow::test;

/// The push channel of poco.md D.5 and the server's limits, over real sockets.
class PushTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensAStreamWithItsPrelude();
    void deliversMessagesOfSubscribedTopicsOnly();
    void refusesASecondReceiver();
    void endsAStreamAfter128KiB();
    void answersLongPolls();
    void knowsNoSessionThatWasNeverOpened();
    void refusesMalformedMessages();
    void forgetsASessionNobodyReceives();
    void refusesHugeHeadersAndBodies();
    void saysBusyWhenTooMuchIsPending();
    void refusesUploadsWithoutAToken();

private:
    static QByteArray post(const QByteArray &path, const QByteArray &body = {})
    {
        return HttpTalk::request("POST " + path, {}, body);
    }
    /// A stream with STOMP connected and one subscription.
    std::unique_ptr<HttpTalk> subscribed(const QByteArray &session, const QByteArray &topic);

    QTemporaryDir m_folder;
    std::unique_ptr<HttpServer> m_server;
    std::vector<ReplyTo> m_held;
};

void PushTest::init()
{
    m_held.clear();
    HttpServer::Options options;
    options.uploadFolder = m_folder.path();
    options.limits.pendingRequests = 2;
    options.limits.push.disconnectDelay = std::chrono::seconds(1);
    auto server = HttpServer::create(options, [this](HttpRequest, ReplyTo reply) {
        QMetaObject::invokeMethod(this, [this, reply] { m_held.push_back(reply); });
    });
    QVERIFY(server);
    m_server = std::move(*server);
}

std::unique_ptr<HttpTalk> PushTest::subscribed(const QByteArray &session, const QByteArray &topic)
{
    auto stream = std::make_unique<HttpTalk>(m_server->port());
    stream->send(post("/connect/000/" + session + "/xhr_streaming"));
    if (stream->until("o\n").isEmpty())
        return nullptr;
    HttpTalk sender(m_server->port());
    sender.send(post("/connect/000/" + session + "/xhr_send",
                     "[\"CONNECT\\naccept-version:1.1,1.2\\nheart-beat:0,0\\n\\n\\u0000\","
                     "\"SUBSCRIBE\\nid:sub-0\\ndestination:" + topic + "\\nreceipt:r1\\n\\n\\u0000\"]"));
    const auto answer = sender.answer();
    return answer && answer->status == 204 && !stream->until("RECEIPT").isEmpty() ? std::move(stream) : nullptr;
}

void PushTest::opensAStreamWithItsPrelude()
{
    HttpTalk info(m_server->port());
    info.send(HttpTalk::request("GET /connect/info", {}, {}));
    const auto facts = info.answer();
    QVERIFY(facts && facts->body.contains("\"websocket\":false"));
    HttpTalk stream(m_server->port());
    stream.send(post("/connect/123/abcdef/xhr_streaming"));
    const QByteArray text = stream.until("o\n");
    QVERIFY(text.contains("Transfer-Encoding: chunked"));
    QVERIFY(text.contains(QByteArray(QByteArray(2048, 'h') + "\n")));
    QVERIFY(!stream.until("\r\nh\n", 8000).isEmpty()); // heart-beat within 5 s
}

void PushTest::deliversMessagesOfSubscribedTopicsOnly()
{
    auto stream = subscribed("s1", "/topic/task/0x01");
    QVERIFY(stream);
    m_server->publish("/topic/task/0x02", "{\"not\":1}");
    m_server->publish("/topic/task/0x01", "{\"a\":1}");
    const QByteArray text = stream->until("MESSAGE");
    QVERIFY(!stream->until("\\u0000\"]").isEmpty());
    QVERIFY(text.contains("subscription:sub-0"));
    QVERIFY(text.contains("{\\\"a\\\":1}\\u0000"));
    QVERIFY(!text.contains("not"));
}

void PushTest::refusesASecondReceiver()
{
    auto stream = subscribed("s2", "/topic/task/0x01");
    QVERIFY(stream);
    HttpTalk second(m_server->port());
    second.send(post("/connect/000/s2/xhr_streaming"));
    QVERIFY(!second.until("c[2010,\"Another connection still open\"]\n").isEmpty());
    QVERIFY(second.waitForClose());
}

void PushTest::endsAStreamAfter128KiB()
{
    auto stream = subscribed("s3", "/topic/task/0x01");
    QVERIFY(stream);
    for (int i = 0; i < 3; ++i)
        m_server->publish("/topic/task/0x01", QByteArray(60'000, 'x'));
    QVERIFY(!stream->until("\r\n0\r\n\r\n").isEmpty());
    HttpTalk again(m_server->port());
    again.send(post("/connect/000/s3/xhr_streaming"));
    m_server->publish("/topic/task/0x01", "{\"after\":1}");
    QVERIFY(!again.until("after").isEmpty());
}

void PushTest::answersLongPolls()
{
    HttpTalk poll(m_server->port());
    poll.send(post("/connect/000/s4/xhr"));
    auto answer = poll.answer();
    QCOMPARE(answer->body, QByteArray("o\n"));
    poll.send(post("/connect/000/s4/xhr"));
    HttpTalk sender(m_server->port());
    sender.send(post("/connect/000/s4/xhr_send", "[\"CONNECT\\naccept-version:1.2\\n\\n\\u0000\"]"));
    QCOMPARE(sender.answer()->status, 204);
    answer = poll.answer();
    QVERIFY(answer->body.startsWith("a[\"CONNECTED\\nversion:1.2\\nheart-beat:0,0\\n\\n\\u0000\"]\n"));
}

void PushTest::knowsNoSessionThatWasNeverOpened()
{
    HttpTalk sender(m_server->port());
    sender.send(post("/connect/000/nobody/xhr_send", "[\"\\n\"]"));
    QCOMPARE(sender.answer()->status, 404);
    sender.send(post("/connect/000/nobody/websocket"));
    QCOMPARE(sender.answer()->status, 404);
}

void PushTest::refusesMalformedMessages()
{
    auto stream = subscribed("s5", "/topic/task/0x01");
    QVERIFY(stream);
    HttpTalk sender(m_server->port());
    sender.send(post("/connect/000/s5/xhr_send", "[\"cut"));
    QCOMPARE(sender.answer()->status, 400);
    sender.send(post("/connect/000/s5/xhr_send", "[\"SUBSCRIBE\\nid:x\\ndestination:/queue/secret\\n\\n\\u0000\"]"));
    QCOMPARE(sender.answer()->status, 204);
    QVERIFY(!stream->until("c[3000,").isEmpty());
}

void PushTest::forgetsASessionNobodyReceives()
{
    auto stream = subscribed("s6", "/topic/task/0x01");
    QVERIFY(stream);
    stream->close();
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
        HttpTalk sender(m_server->port());
        sender.send(post("/connect/000/s6/xhr_send", "[\"\\n\"]"));
        const auto answer = sender.answer();
        return answer && answer->status == 404;
    }()), 8000);
}

void PushTest::refusesHugeHeadersAndBodies()
{
    HttpTalk talk(m_server->port());
    talk.send("GET /version HTTP/1.1\r\nX: " + QByteArray(10'000'000, 'a') + "\r\n\r\n");
    const auto answer = talk.answer();
    QVERIFY(!answer || answer->status == 431);
    HttpTalk body(m_server->port());
    body.send("POST /workers/login HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n");
    QCOMPARE(body.answer()->status, 413);
    HttpTalk garbage(m_server->port());
    garbage.send("\x16\x03\x01garbage\r\n\r\n");
    QCOMPARE(garbage.answer()->status, 400);
    HttpTalk escape(m_server->port());
    escape.send("GET /tasks/%zz HTTP/1.1\r\n\r\n");
    QCOMPARE(escape.answer()->status, 400);
}

void PushTest::saysBusyWhenTooMuchIsPending()
{
    std::vector<std::unique_ptr<HttpTalk>> talks;
    for (size_t i = 0; i < 2; ++i) {
        talks.push_back(std::make_unique<HttpTalk>(m_server->port()));
        talks.back()->send(HttpTalk::request("GET /version", {}, {}));
        QTRY_COMPARE(m_held.size(), i + 1);
    }
    HttpTalk third(m_server->port());
    third.send(HttpTalk::request("GET /version", {}, {}));
    const auto busy = third.answer();
    QCOMPARE(busy->status, 503);
    QVERIFY(!busy->header("Retry-After").isEmpty());
    m_held[0](HttpReply::text(200, "yes"));
    QCOMPARE(talks[0]->answer()->status, 200);
    m_held.clear(); // dropped unanswered
    QCOMPARE(talks[1]->answer()->status, 503);
}

void PushTest::refusesUploadsWithoutAToken()
{
    HttpTalk talk(m_server->port());
    talk.send("POST /v1/results HTTP/1.1\r\nContent-Length: 400000000\r\n\r\n{\"zip\":\"");
    QCOMPARE(talk.answer()->status, 401);
    QVERIFY(talk.waitForClose());
}

QTEST_GUILESS_MAIN(PushTest)
#include "push_test.moc"
