#include "core/net/http_client.h"
#include "tests/support/await.h"
#include "tests/support/scripted_http_server.h"
#include "tests/support/verify_result.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <algorithm>

using namespace fallow;
using namespace std::chrono_literals;
using base::Result;
using net::HttpClient;
using net::HttpReply;
using net::HttpRequest;
using test::await;
using test::ScriptedHttpServer;
using test::ServerRequest;

class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAddressesThatAreNotHttp_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("empty") << QString();
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd");
        QTest::newRow("no host") << QStringLiteral("http:///path");
        QTest::newRow("password inside") << QStringLiteral("http://user:secret@127.0.0.1/");
    }
    void refusesAddressesThatAreNotHttp()
    {
        QFETCH(const QString, url);
        HttpClient client;
        const auto result = await(client.send({.url = QUrl(url)}));
        FALLOW_VERIFY_REASON(result, "net.bad_url");
        QVERIFY(!result.error().detail.contains(u"secret"));
        FALLOW_VERIFY_REASON(client.stream({.url = QUrl(url)}), "net.bad_url");
    }
    void saysUnreachableWhenNobodyListens()
    {
        ScriptedHttpServer server([](const ServerRequest &, QTcpSocket &) {});
        server.stopListening();
        HttpClient client;
        FALLOW_VERIFY_REASON(await(client.send({.url = server.url()})), "net.unreachable");
    }
    void saysUnreachableWhenTheBodyIsCutShort()
    {
        ScriptedHttpServer server([](const ServerRequest &, QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
            socket.disconnectFromHost();
        });
        HttpClient client;
        FALLOW_VERIFY_REASON(await(client.send({.url = server.url()})), "net.unreachable");
    }
    void saysTimeoutWhenTheAnswerTricklesForever()
    {
        QTimer trickle;
        ScriptedHttpServer server([&](const ServerRequest &, QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            connect(&trickle, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
            trickle.start(10);
        });
        HttpClient client;
        FALLOW_VERIFY_REASON(await(client.send({.url = server.url(), .timeout = 150ms})),
                             "net.timeout");
    }
    void stopsAnAnswerThatIsTooLarge_data()
    {
        QTest::addColumn<bool>("announced");
        QTest::newRow("announced") << true;
        QTest::newRow("not announced") << false;
    }
    void stopsAnAnswerThatIsTooLarge()
    {
        QFETCH(const bool, announced);
        qint64 taken = 0;
        ScriptedHttpServer server([&](const ServerRequest &, QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\n");
            socket.write(announced ? "Content-Length: 10000000\r\n\r\n"
                                   : "Connection: close\r\n\r\n");
            connect(&socket, &QTcpSocket::bytesWritten, this, [&](qint64 bytes) {
                taken += bytes;
                if (socket.bytesToWrite() == 0 && taken < 10'000'000)
                    socket.write(QByteArray(100'000, 'x'));
            });
        });
        HttpClient client;
        FALLOW_VERIFY_REASON(await(client.send({.url = server.url(), .maxReplyBytes = 1000})),
                             "net.too_large");
        QVERIFY(taken < 10'000'000);
    }
    void takesAnAnswerOfExactlyTheLimit()
    {
        ScriptedHttpServer server([](const ServerRequest &, QTcpSocket &socket) {
            ScriptedHttpServer::reply(socket, 200, QByteArray(200'000, 'x'));
        });
        HttpClient client;
        const auto result = await(client.send({.url = server.url(), .maxReplyBytes = 200'000}));
        FALLOW_VERIFY_RESULT(result);
        QCOMPARE(result->body, QByteArray(200'000, 'x'));
    }
    void saysBadReplyToBytesThatAreNotHttp()
    {
        ScriptedHttpServer server([](const ServerRequest &, QTcpSocket &socket) {
            socket.write("SSH-2.0-OpenSSH_9.2\r\n\r\nhello\r\n");
            socket.disconnectFromHost();
        });
        HttpClient client;
        const auto result = await(client.send({.url = server.url()}));
        QVERIFY(!result);
        QVERIFY(result.error().reason.key().startsWith(u"net."));
    }
    void everyStatusIsAReplyAndRedirectsAreNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 202, 208, 204, 301, 302, 400, 401, 404, 429, 500, 503})
            QTest::addRow("%d", status) << status;
    }
    void everyStatusIsAReplyAndRedirectsAreNotFollowed()
    {
        QFETCH(const int, status);
        ScriptedHttpServer server([&](const ServerRequest &, QTcpSocket &socket) {
            ScriptedHttpServer::reply(socket, status, status == 204 ? "" : "why",
                                      "Location: /elsewhere\r\nX-Odd: 1\r\n");
        });
        HttpClient client;
        const auto result = await(client.send({.url = server.url()}));
        FALLOW_VERIFY_RESULT(result);
        QCOMPARE(result->status, status);
        QCOMPARE(result->header("x-odd"), QByteArray("1"));
        QCOMPARE(result->body, status == 204 ? QByteArray() : QByteArray("why"));
        QCOMPARE(server.requests().size(), size_t{1});
    }
    void sendsMethodHeadersBodyAndBearer()
    {
        ScriptedHttpServer server([](const ServerRequest &, QTcpSocket &socket) {
            ScriptedHttpServer::reply(socket, 200, "{}");
        });
        HttpClient client;
        FALLOW_VERIFY_RESULT(await(client.send({.method = net::HttpMethod::Post,
                                                .url = server.url(QStringLiteral("/a?b=c")),
                                                .headers = {{"X-One", "1"}},
                                                .body = "{\"a\":1}",
                                                .bearer = "token"})));
        const ServerRequest &request = server.requests().front();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.path, QByteArray("/a?b=c"));
        QCOMPARE(request.body, QByteArray("{\"a\":1}"));
        QCOMPARE(request.headers.value("x-one"), QByteArray("1"));
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer token"));
    }
    void repeatsOnlyWithAPolicyAndOnlyThreeTimes()
    {
        ScriptedHttpServer server([](const ServerRequest &, QTcpSocket &socket) {
            ScriptedHttpServer::reply(socket, 503, "");
        });
        HttpClient client;
        FALLOW_VERIFY_RESULT(await(client.send({.url = server.url()})));
        QCOMPARE(server.requests().size(), size_t{1});
        const auto last = await(client.send({.url = server.url(), .retry = {3, 10ms}}));
        FALLOW_VERIFY_RESULT(last);
        QCOMPARE(last->status, 503);
        QCOMPARE(server.requests().size(), size_t{4});
    }
    void repeatsUntilTheServerIsBack()
    {
        ScriptedHttpServer server([](const ServerRequest &, QTcpSocket &socket) {
            ScriptedHttpServer::reply(socket, 200, "back");
        });
        server.stopListening();
        HttpClient client;
        const auto future = client.send({.url = server.url(), .retry = {3, 50ms}});
        QTimer::singleShot(60, this, [&] { server.listenAgain(); });
        const auto result = await(future);
        FALLOW_VERIFY_RESULT(result);
        QCOMPARE(result->body, QByteArray("back"));
    }
    void droppingTheClientCancelsAndCallsNobody()
    {
        ScriptedHttpServer server([](const ServerRequest &, QTcpSocket &) {});
        auto client = std::make_unique<HttpClient>();
        auto future = client->send({.url = server.url()});
        bool called = false;
        auto next = future.then(this, [&](const Result<HttpReply> &) { called = true; });
        QTRY_COMPARE(server.requests().size(), size_t{1});
        client.reset();
        QVERIFY(future.isCanceled());
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }
    void cancellingTheFutureClosesTheConnection()
    {
        bool closed = false;
        ScriptedHttpServer server([&](const ServerRequest &, QTcpSocket &socket) {
            connect(&socket, &QTcpSocket::disconnected, this, [&] { closed = true; });
        });
        HttpClient client;
        auto future = client.send({.url = server.url()});
        QTRY_COMPARE(server.requests().size(), size_t{1});
        future.cancel();
        QTRY_VERIFY(closed);
    }
    void theAnswerMayDestroyTheClient()
    {
        ScriptedHttpServer server([](const ServerRequest &, QTcpSocket &socket) {
            ScriptedHttpServer::reply(socket, 200, "x");
        });
        auto client = std::make_unique<HttpClient>();
        bool called = false;
        auto next = client->send({.url = server.url()}).then(this, [&](const Result<HttpReply> &) {
            client.reset();
            called = true;
        });
        QTRY_VERIFY(called);
    }
    void sendsAFileAsItReadsIt()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("large")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray bytes = QByteArray("0123456789abcdef").repeated(200'000);
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        ScriptedHttpServer server([](const ServerRequest &, QTcpSocket &socket) { ScriptedHttpServer::reply(socket, 200, "{}"); });
        HttpClient client;
        std::vector<qint64> sent;
        const auto reply = await(client.send({.method = net::HttpMethod::Put, .url = server.url(), .bodyFile = file.fileName(),
                                              .onSent = [&](qint64 count) { sent.push_back(count); }}));
        FALLOW_VERIFY_RESULT(reply);
        QCOMPARE(server.requests().back().method, QByteArray("PUT"));
        QCOMPARE(server.requests().back().body, bytes);
        QVERIFY(!sent.empty() && std::is_sorted(sent.begin(), sent.end()));
        QCOMPARE(sent.back(), bytes.size());
        FALLOW_VERIFY_REASON(await(client.send({.method = net::HttpMethod::Put, .url = server.url(), .bodyFile = folder.path()})),
                             "net.unreadable_file");
    }
    void aFileMaySendForLongButNotStandStill()
    {
        QTemporaryFile file;
        QVERIFY(file.open() && file.resize(64 << 20)); // more than sockets hold
        QTcpServer deaf; // takes the connection and reads nothing
        QVERIFY(deaf.listen(QHostAddress::LocalHost));
        HttpClient client;
        const QUrl url(QStringLiteral("http://127.0.0.1:%1/").arg(deaf.serverPort()));
        FALLOW_VERIFY_REASON(await(client.send({.method = net::HttpMethod::Put, .url = url, .timeout = 300ms, .bodyFile = file.fileName()})),
                             "net.timeout");
    }
    void aStreamGivesChunksAsTheyComeAndItsEnd()
    {
        QTcpSocket *peer = nullptr;
        ScriptedHttpServer server([&](const ServerRequest &, QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n");
            peer = &socket;
        });
        HttpClient client;
        auto stream = client.stream({.url = server.url()});
        FALLOW_VERIFY_RESULT(stream);
        QByteArray got;
        int status = 0;
        std::optional<Result<base::Done>> end;
        connect(stream->get(), &net::HttpStream::opened, this, [&](int code) { status = code; });
        connect(stream->get(), &net::HttpStream::chunk, this,
                [&](const QByteArray &bytes) { got += bytes; });
        connect(stream->get(), &net::HttpStream::ended, this,
                [&](const auto &result) { end = result; });
        QTRY_COMPARE(got, QByteArray("one"));
        QCOMPARE(status, 200);
        QVERIFY(!end);
        peer->write("3\r\ntwo\r\n0\r\n\r\n");
        QTRY_VERIFY(end.has_value());
        FALLOW_VERIFY_RESULT(*end);
        QCOMPARE(got, QByteArray("onetwo"));
    }
    void aSilentStreamTimesOutAndACutOneSaysSo()
    {
        ScriptedHttpServer server([&](const ServerRequest &request, QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n");
            if (request.path == "/cut")
                socket.disconnectFromHost();
        });
        HttpClient client;
        for (const auto &[path, reason] :
             {std::pair{u"/silent", u"net.timeout"}, {u"/cut", u"net.unreachable"}}) {
            auto stream =
                client.stream({.url = server.url(QString::fromUtf16(path)), .timeout = 150ms});
            FALLOW_VERIFY_RESULT(stream);
            std::optional<Result<base::Done>> end;
            connect(stream->get(), &net::HttpStream::ended, this,
                    [&](const auto &result) { end = result; });
            QTRY_VERIFY(end.has_value());
            QVERIFY(!end->has_value());
            QCOMPARE(end->error().reason.key(), QString::fromUtf16(reason));
        }
    }
};

QTEST_GUILESS_MAIN(HttpClientTest)
#include "http_client_test.moc"
