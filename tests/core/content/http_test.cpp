#include "core/content/engine/host_check.h"
#include "core/content/engine/http.h"
#include "tests/support/http_server.h"
#include "tests/support/verify_result.h"

#include <QHostAddress>
#include <QTest>
#include <QUrl>

#include <netinet/in.h>

using namespace fallow::base;
using namespace fallow::content;
using namespace fallow::content::engine;
using namespace Qt::StringLiterals;
using fallow::test::HttpServer;
using Response = fallow::test::HttpResponse;

class HttpTest : public QObject
{
    Q_OBJECT

private:
    std::atomic_bool m_cancelled = false;
    const Job m_job{m_cancelled, [](const Progress &) {}};

    static HttpRequest request(const HttpServer &server, const QString &path)
    {
        return {.url = QUrl(server.url(path)), .hosts = {{u"127.0.0.1"_s}, true}, .maxBytes = 1000};
    }
    static bool isPublic(const QString &text)
    {
        const QHostAddress address(text);
        sockaddr_storage storage{};
        if (address.protocol() == QAbstractSocket::IPv4Protocol) {
            auto *v4 = reinterpret_cast<sockaddr_in *>(&storage);
            v4->sin_family = AF_INET;
            v4->sin_addr.s_addr = htonl(address.toIPv4Address());
        } else {
            auto *v6 = reinterpret_cast<sockaddr_in6 *>(&storage);
            v6->sin6_family = AF_INET6;
            const Q_IPV6ADDR bytes = address.toIPv6Address();
            memcpy(&v6->sin6_addr, &bytes, sizeof bytes);
        }
        return isPublicAddress(reinterpret_cast<const sockaddr &>(storage));
    }

private Q_SLOTS:
    void init() { m_cancelled = false; }

    void refusesPrivateAddressesWhenConnecting()
    {
        HttpServer server;
        HttpRequest closed = request(server, u"/"_s);
        closed.hosts.allowPrivateHosts = false;
        FALLOW_VERIFY_REASON(get(closed, m_job), "content.private_address");
        closed.url.setHost(u"localhost"_s);
        closed.hosts.plainHttpHosts = {u"localhost"_s};
        FALLOW_VERIFY_REASON(get(closed, m_job), "content.private_address");
        QCOMPARE(server.requests().size(), size_t{0});
    }
    void knowsPublicAddresses_data()
    {
        QTest::addColumn<bool>("expected");
        for (const char *text :
             {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1", "2001:4860::1"})
            QTest::newRow(text) << true;
        for (const char *text :
             {"127.0.0.1", "10.1.2.3", "172.31.0.1", "192.168.0.1", "169.254.169.254", "100.64.0.1",
              "0.0.0.0", "255.255.255.255", "224.0.0.1", "::1", "::", "fe80::1", "fd00::1",
              "::ffff:127.0.0.1", "64:ff9b::a00:1", "2002:7f00:1::", "2001:db8::1", "2001::1",
              "ff02::1"})
            QTest::newRow(text) << false;
    }
    void knowsPublicAddresses()
    {
        QFETCH(const bool, expected);
        QCOMPARE(isPublic(QString::fromLatin1(QTest::currentDataTag())), expected);
    }
    void refusesPlainHttpToHostsNotNamed()
    {
        HttpServer server;
        HttpRequest plain = request(server, u"/"_s);
        plain.hosts.plainHttpHosts = {u"other"_s};
        FALLOW_VERIFY_REASON(get(plain, m_job), "content.plain_http_refused");
    }
    void refusesOtherSchemesAndPasswordsInAddresses()
    {
        HttpRequest odd{.url = QUrl(u"file:///etc/passwd"_s), .maxBytes = 1};
        FALLOW_VERIFY_REASON(get(odd, m_job), "content.bad_url");
        odd.url = QUrl(u"https://user:word@example.org/"_s);
        FALLOW_VERIFY_REASON(get(odd, m_job), "content.bad_url");
    }
    void saysUnreachableWhenNobodyListens()
    {
        QString address;
        {
            const HttpServer gone;
            address = gone.url(u"/"_s);
        }
        const HttpRequest lost{.url = QUrl(address), .hosts = {{u"*"_s}, true}, .maxBytes = 1};
        FALLOW_VERIFY_REASON(get(lost, m_job), "content.unreachable");
    }
    void stopsAtTheSizeLimitEvenWhenTheHeaderLies()
    {
        HttpServer server;
        server.route("/", Response{.body = QByteArray(1001, 'x')});
        FALLOW_VERIFY_REASON(get(request(server, u"/"_s), m_job), "content.too_large");
    }
    void noticesATruncatedBody()
    {
        HttpServer server;
        server.route("/", Response{.body = "half", .declaredLength = 8});
        FALLOW_VERIFY_REASON(get(request(server, u"/"_s), m_job), "content.truncated");
    }
    void endsWhenCancelledWhileTheServerIsSilent()
    {
        HttpServer server;
        server.route("/", [this](const fallow::test::HttpRequest &) {
            m_cancelled = true;
            return Response{.neverAnswers = true};
        });
        FALLOW_VERIFY_REASON(get(request(server, u"/"_s), m_job), "content.cancelled");
    }
    void followsRedirectsButKeepsTheTokenAtHome()
    {
        HttpServer home;
        HttpServer elsewhere;
        home.route("/a", Response{.status = 302, .headers = {"Location: /b"}});
        home.route("/b", Response{.status = 307,
                                  .headers = {"Location: " + elsewhere.url(u"/c"_s).toLatin1()}});
        elsewhere.route("/c", Response{.body = "there"});
        HttpRequest secret = request(home, u"/a"_s);
        secret.authorization = "Bearer token";
        const auto reply = get(secret, m_job);
        FALLOW_VERIFY_RESULT(reply);
        QCOMPARE(reply->body, "there");
        QCOMPARE(home.requests().back().headers.value("authorization"), "Bearer token");
        QVERIFY(!elsewhere.requests().front().headers.contains("authorization"));
    }
    void refusesARedirectToAHostNotAllowed()
    {
        HttpServer server;
        server.route("/", Response{.status = 302, .headers = {"Location: http://example.org/"}});
        FALLOW_VERIFY_REASON(get(request(server, u"/"_s), m_job), "content.plain_http_refused");
        server.route("/", Response{.status = 302, .headers = {"Location: file:///etc/passwd"}});
        FALLOW_VERIFY_REASON(get(request(server, u"/"_s), m_job), "content.bad_url");
    }
    void givesUpOnCircles()
    {
        HttpServer server;
        server.route("/", Response{.status = 302, .headers = {"Location: /"}});
        FALLOW_VERIFY_REASON(get(request(server, u"/"_s), m_job), "content.too_many_redirects");
        QCOMPARE(server.requestsFor("/"), 6);
    }
    void keepsAnErrorBodyAwayFromTheSink()
    {
        HttpServer server;
        server.route("/", Response{.status = 404, .body = "sorry"});
        HttpRequest sinking = request(server, u"/"_s);
        sinking.sink = [](QByteArrayView) {
            return Result<Done>(fail(Code::Internal, "test.sink"_reason));
        };
        const auto reply = get(sinking, m_job);
        FALLOW_VERIFY_RESULT(reply);
        QCOMPARE(reply->status, 404);
        QCOMPARE(reply->body, "sorry");
    }
};

QTEST_GUILESS_MAIN(HttpTest)
#include "http_test.moc"
