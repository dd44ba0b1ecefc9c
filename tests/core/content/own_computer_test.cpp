#include "core/content/engine/share_request.h"
#include "core/content/own_computer.h"
#include "core/content/sha256.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace fallow;
using namespace fallow::base;
using namespace fallow::content;
using namespace Qt::StringLiterals;
using engine::parseShareRequest;
using engine::ShareRequest;

/// What computers of one person say to each other.
class OwnComputerTest : public QObject
{
    Q_OBJECT

private:
    const ContentHash m_hash = Sha256::of("a");
    const QByteArray m_secret = QByteArray::fromHex("000102030405060708090a0b0c0d0eff");
    QByteArray head(const QByteArray &more = {}, const QByteArray &first = {}) const
    {
        const QByteArray line = first.isEmpty() ? "GET " + sharePath(m_hash).toLatin1() + " HTTP/1.1" : first;
        return line + "\r\nHost: x\r\nAuthorization: Fallow " + shareTicket(m_secret, m_hash) + "\r\n" + more + "\r\n";
    }
    static int statusOf(const QByteArray &head)
    {
        const auto parsed = parseShareRequest(head);
        const int *status = std::get_if<int>(&parsed);
        return status ? *status : 0;
    }
    static ShareRequest requestOf(const QByteArray &head)
    {
        const auto parsed = parseShareRequest(head);
        const ShareRequest *request = std::get_if<ShareRequest>(&parsed);
        return request ? *request : ShareRequest{};
    }

private Q_SLOTS:
    void aCodeIsTheSecretForAPerson()
    {
        const QString code = shareCode(m_secret);
        QCOMPARE(code, u"aaaq-eaye-auda-ocaj-bifq-ydio-74"_s);
        QCOMPARE(shareSecretFromCode(code).value(), m_secret);
        QCOMPARE(shareSecretFromCode(code.toUpper().remove(u'-')).value(), m_secret);
        QCOMPARE(shareSecretFromCode(u"  "_s + code + u'\n').value(), m_secret);
    }
    void otherCodesAreRefused_data()
    {
        QTest::addColumn<QString>("code");
        const QString good = shareCode(m_secret);
        QTest::newRow("empty") << QString();
        QTest::newRow("one letter less") << good.chopped(1);
        QTest::newRow("one letter more") << good + u'a';
        QTest::newRow("a sign that is none") << good.chopped(1) + u'1';
        QTest::newRow("bits that are left") << good.chopped(1) + u'b';
        QTest::newRow("letters from afar") << good.chopped(1) + QChar(0x0430);
    }
    void otherCodesAreRefused()
    {
        QFETCH(const QString, code);
        FALLOW_VERIFY_REASON(shareSecretFromCode(code), "computers.bad_code");
    }
    void aTicketIsForOneContentAndOneSecret()
    {
        const QByteArray ticket = shareTicket(m_secret, m_hash);
        QCOMPARE(ticket.size(), 64);
        QVERIFY(ticket != shareTicket(m_secret, Sha256::of("b")));
        QVERIFY(ticket != shareTicket(QByteArray(16, 'x'), m_hash));
    }
    void addressesAreAHostAndAPort_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("IPv4") << u"192.168.1.2:4000"_s << true;
        QTest::newRow("name") << u"attic.local:4000"_s << true;
        QTest::newRow("IPv6") << u"[fe80::1]:4000"_s << true;
        QTest::newRow("no port") << u"192.168.1.2"_s << false;
        QTest::newRow("no host") << u":4000"_s << false;
        QTest::newRow("a path") << u"a:1/b"_s << false;
        QTest::newRow("a query") << u"a:1?b"_s << false;
        QTest::newRow("a person") << u"me@a:1"_s << false;
        QTest::newRow("a scheme") << u"http://a:1"_s << false;
        QTest::newRow("port out of range") << u"a:70000"_s << false;
        QTest::newRow("blank") << u"a b:1"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void addressesAreAHostAndAPort()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, isGood);
        QCOMPARE(checkShareAddress(address).has_value(), isGood);
    }
    void theyComeBeforeOtherSources()
    {
        TransferRequest request{.ref = {.sha256 = m_hash}, .sources = {{.address = u"https://a/b"_s}}};
        addOwnComputers({{u"10.0.0.2:4000"_s, m_secret}, {u"10.0.0.3:4000"_s, m_secret}}, request);
        QCOMPARE(request.sources.size(), size_t{3});
        QCOMPARE(request.sources[1].address, u"http://10.0.0.3:4000"_s + sharePath(m_hash));
        QCOMPARE(request.sources[1].authorization, "Fallow " + shareTicket(m_secret, m_hash));
        QCOMPARE(request.hosts.pairedHosts, (QStringList{u"10.0.0.2:4000"_s, u"10.0.0.3:4000"_s}));
        QVERIFY(!request.hosts.allowPrivateHosts);
        TransferRequest unknown{.sources = {{.address = u"https://a/b"_s}}};
        addOwnComputers({{u"10.0.0.2:4000"_s, m_secret}}, unknown);
        QCOMPARE(unknown.sources.size(), size_t{1});
    }

    void aRequestIsRead()
    {
        const ShareRequest whole = requestOf(head());
        QCOMPARE(whole.sha256, m_hash);
        QCOMPARE(whole.ticket, shareTicket(m_secret, m_hash));
        QVERIFY(!whole.isHead && !whole.first);
        const ShareRequest part = requestOf(head("Range: bytes=5-9\r\n"));
        QCOMPARE(part.first, 5);
        QCOMPARE(part.last, 9);
        const ShareRequest rest = requestOf(head("rAnGe:bytes=5-\r\n", "HEAD " + sharePath(m_hash).toLatin1() + " HTTP/1.1"));
        QVERIFY(rest.isHead && rest.first == 5 && !rest.last);
        for (const char *range : {"bytes=-5", "bytes=9-5", "bytes=1-2,4-5", "bytes=x-", "bytes=", "lines=1-2", "bytes=+1-2"})
            QVERIFY2(!requestOf(head("Range: " + QByteArray(range) + "\r\n")).first, range);
    }
    void otherRequestsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        const QByteArray path = sharePath(m_hash).toLatin1();
        QTest::newRow("nothing") << QByteArray() << 400;
        QTest::newRow("no end") << head().chopped(2) << 400;
        QTest::newRow("no version") << head({}, "GET " + path) << 400;
        QTest::newRow("three words too many") << head({}, "GET " + path + " x HTTP/1.1") << 400;
        QTest::newRow("another method") << head({}, "POST " + path + " HTTP/1.1") << 405;
        QTest::newRow("climbs out") << head({}, "GET /sha256/../../etc/passwd HTTP/1.1") << 404;
        QTest::newRow("the folder") << head({}, "GET /sha256/ HTTP/1.1") << 404;
        QTest::newRow("upper case") << head({}, "GET " + path.toUpper() + " HTTP/1.1") << 404;
        QTest::newRow("absolute") << head({}, "GET http://a" + path + " HTTP/1.1") << 404;
        QTest::newRow("longer") << head({}, "GET " + path + "0 HTTP/1.1") << 404;
        QTest::newRow("no ticket") << QByteArray("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n") << 401;
        QTest::newRow("another scheme") << QByteArray("GET " + path + " HTTP/1.1\r\nAuthorization: Basic eDp5\r\n\r\n") << 401;
        QTest::newRow("half a ticket") << QByteArray("GET " + path + " HTTP/1.1\r\nAuthorization: Fallow abc\r\n\r\n") << 401;
        QTest::newRow("a body") << head("Content-Length: 5\r\n") << 400;
        QTest::newRow("a body in chunks") << head("Transfer-Encoding: chunked\r\n") << 400;
        QTest::newRow("no colon") << head("nonsense\r\n") << 400;
        QTest::newRow("a null") << head(QByteArray("X: a\0b\r\n", 8)) << 400;
        QTest::newRow("too long") << head("X: " + QByteArray(9000, 'x') + "\r\n") << 400;
    }
    void otherRequestsAreRefused()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const int, status);
        QCOMPARE(statusOf(head), status);
    }
};

QTEST_APPLESS_MAIN(OwnComputerTest)
#include "own_computer_test.moc"
