// Cases 22 to 26 of the catalogue: addresses, redirects, certificates, slowness and limits.
#include "tests/support/transfer_fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;
using namespace fallow::base;
using namespace fallow::content;
using namespace Qt::StringLiterals;
using test::Mirror;
using test::TransferFixture;

class TransferHostsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void case22RedirectsInwardsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("reason");
        QTest::addRow("file") << QByteArray("file:///etc/passwd") << u"content.bad_url"_s;
        QTest::addRow("gopher") << QByteArray("gopher://127.0.0.1/") << u"content.bad_url"_s;
        QTest::addRow("user") << QByteArray("http://me@127.0.0.1:8080/") << u"content.bad_url"_s;
        QTest::addRow("low port") << QByteArray("http://127.0.0.1:22/") << u"content.bad_url"_s;
        QTest::addRow("loopback") << QByteArray("http://127.0.0.2:8080/")
                                  << u"content.private_address"_s;
        QTest::addRow("metadata") << QByteArray("http://169.254.169.254/")
                                  << u"content.private_address"_s;
        QTest::addRow("a name that leads there")
            << QByteArray("http://localhost:8080/") << u"content.private_address"_s;
        QTest::addRow("mapped") << QByteArray("http://[::ffff:127.0.0.1]:8080/")
                                << u"content.private_address"_s;
        QTest::addRow("NAT64") << QByteArray("http://[64:ff9b::7f00:1]:8080/")
                               << u"content.private_address"_s;
        QTest::addRow("6to4") << QByteArray("http://[2002:7f00:1::1]:8080/")
                              << u"content.private_address"_s;
        QTest::addRow("unique local")
            << QByteArray("http://[fd00::1]:8080/") << u"content.private_address"_s;
        QTest::addRow("decimal") << QByteArray("http://2130706433:8080/")
                                 << u"content.private_address"_s;
    }
    void case22RedirectsInwardsAreRefused()
    {
        QFETCH(QByteArray, location);
        QFETCH(QString, reason);
        TransferFixture fixture(test::randomBytes(100));
        Mirror mirror(fixture.content(), {.redirect = location});
        TransferRequest request = fixture.flat({mirror.url()});
        request.hosts = {.plainHttpHosts = {u"*"_s}, .pairedHosts = {mirror.host()}};
        QVERIFY(!fixture.run(request));
        QCOMPARE(fixture.source(0).dropped, reason);
        QVERIFY(!fixture.isThere());
    }
    void case22OnlyThePairedComputerMayBeAtAPrivateAddress()
    {
        TransferFixture fixture(test::randomBytes(100));
        Mirror mirror(fixture.content());
        TransferRequest request = fixture.flat({mirror.url()});
        request.hosts = {.plainHttpHosts = {u"*"_s}};
        FALLOW_VERIFY_REASON(fixture.run(request), "content.private_address");
        QVERIFY(mirror.requests().empty());
        request.hosts.pairedHosts = {mirror.host()};
        FALLOW_VERIFY_RESULT(fixture.run(request));
    }
    void case22PlainHttpNeedsToBeAllowed()
    {
        TransferFixture fixture(test::randomBytes(100));
        Mirror mirror(fixture.content());
        TransferRequest request = fixture.flat({mirror.url()});
        request.hosts.plainHttpHosts.clear();
        FALLOW_VERIFY_REASON(fixture.run(request), "content.plain_http_refused");
        QVERIFY(mirror.requests().empty());
    }
    void case23ARedirectLoopEndsAfterFive()
    {
        TransferFixture fixture(test::randomBytes(100));
        Mirror loop(fixture.content(), {.redirect = "/again"});
        FALLOW_VERIFY_REASON(fixture.run(fixture.flat({loop.url()})), "content.too_many_redirects");
        QCOMPARE(loop.requests().size(), size_t{6});
    }
    void case23ARedirectIsFollowedAndRemembered()
    {
        TransferFixture fixture(test::randomBytes(9 * 1024 * 1024));
        Mirror target(fixture.content());
        Mirror from(fixture.content(), {.redirect = target.url().toUtf8()});
        FALLOW_VERIFY_RESULT(fixture.run(fixture.tree({from.url()})));
        QVERIFY(fixture.isRight());
    }
    void case24AnUnknownCertificateIsNotTaken()
    {
        QTemporaryDir dir;
        QProcess make;
        make.start(u"openssl"_s,
            {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s,
                u"/CN=localhost"_s, u"-keyout"_s, dir.filePath(u"key"_s), u"-out"_s,
                dir.filePath(u"cert"_s)});
        QVERIFY(make.waitForFinished() && make.exitCode() == 0);
        QProcess server;
        server.setProcessChannelMode(QProcess::MergedChannels);
        server.start(u"openssl"_s,
            {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-www"_s, u"-key"_s,
                dir.filePath(u"key"_s), u"-cert"_s, dir.filePath(u"cert"_s)});
        QByteArray said;
        while (!said.contains("ACCEPT") || !said.endsWith('\n')) {
            QVERIFY(server.waitForReadyRead(10'000));
            said += server.readAll();
        }
        const qsizetype at = said.indexOf("ACCEPT ");
        const QByteArray address = said.mid(at + 7, said.indexOf('\n', at) - at - 7).trimmed();
        TransferFixture fixture(test::randomBytes(100));
        Mirror good(fixture.content());
        TransferRequest request =
            fixture.flat({u"https://"_s + QString::fromLatin1(address) + u"/file"_s, good.url()});
        FALLOW_VERIFY_RESULT(fixture.run(request)); // the hash proves what plain http brings
        QCOMPARE(fixture.source(0).dropped, u"content.bad_certificate"_s);
        server.kill();
        server.waitForFinished();
    }
    void case25ASlowMirrorIsLeftAndItsRangeGivenToOthers_data()
    {
        QTest::addColumn<bool>("hasTree");
        QTest::addRow("ranges") << true;
        QTest::addRow("stream") << false;
    }
    void case25ASlowMirrorIsLeftAndItsRangeGivenToOthers()
    {
        QFETCH(bool, hasTree);
        TransferFixture fixture(test::randomBytes(9 * 1024 * 1024));
        Mirror slow(fixture.content(), {.bytesPerSecond = 100});
        Mirror good(fixture.content());
        QElapsedTimer timer;
        timer.start();
        const QStringList urls{slow.url(), good.url()};
        FALLOW_VERIFY_RESULT(fixture.run(hasTree ? fixture.tree(urls) : fixture.flat(urls)));
        QVERIFY(fixture.isRight());
        QVERIFY(timer.elapsed() < 10'000);
        QVERIFY(hasTree || fixture.source(0).dropped == u"content.timeout"_s);
    }
    void case25AloneItIsOutAfterTheStallTime()
    {
        TransferFixture fixture(test::randomBytes(1024 * 1024));
        Mirror slow(fixture.content(), {.bytesPerSecond = 100});
        FALLOW_VERIFY_REASON(fixture.run(fixture.tree({slow.url()})), "content.timeout");
    }
    void case26ALimitSetMeanwhileHolds()
    {
        TransferFixture fixture(test::randomBytes(24 * 1024 * 1024));
        Mirror mirror(fixture.content(), {.bytesPerSecond = 4 * 1024 * 1024});
        constexpr qint64 rate = 200 * 1024;
        QElapsedTimer timer;
        qint64 from = 0;
        double average = 0;
        fixture.onProgress = [&](const Progress &progress) {
            if (progress.received > 1024 * 1024 && !timer.isValid()) {
                fixture.limit.set(rate);
                from = progress.received;
                timer.start();
            } else if (timer.isValid() && timer.elapsed() >= 10'000) {
                average = static_cast<double>(progress.received - from) * 1000.0
                    / static_cast<double>(timer.elapsed());
                fixture.cancel();
            }
        };
        FALLOW_VERIFY_REASON(fixture.run(fixture.tree({mirror.url()})), "content.cancelled");
        QVERIFY2(
            average > 0.95 * rate && average < 1.05 * rate, qPrintable(QString::number(average)));
    }
    void case26NothingComesAtALimitOfZeroAndTheReasonIsSaid()
    {
        TransferFixture fixture(test::randomBytes(9 * 1024 * 1024));
        Mirror mirror(fixture.content());
        fixture.limit.set(0, u"metered"_s);
        QElapsedTimer timer;
        timer.start();
        bool wasSaid = false;
        fixture.onProgress = [&](const Progress &progress) {
            wasSaid = wasSaid || (progress.waitingFor == u"metered" && progress.received == 0);
            if (timer.elapsed() > 500)
                fixture.limit.set(std::nullopt);
        };
        FALLOW_VERIFY_RESULT(fixture.run(fixture.tree({mirror.url()})));
        QVERIFY(wasSaid && fixture.isRight());
    }
    void cancellingKeepsWhatWasProven()
    {
        TransferFixture fixture(test::randomBytes(16 * 1024 * 1024));
        Mirror mirror(fixture.content());
        fixture.onProgress = [&](const Progress &progress) {
            if (progress.verified > 8 * 1024 * 1024)
                fixture.cancel();
        };
        fixture.limit.set(16 * 1024 * 1024);
        FALLOW_VERIFY_REASON(fixture.run(fixture.tree({mirror.url()})), "content.cancelled");
        fixture.cancel(false);
        fixture.onProgress = {};
        FALLOW_VERIFY_RESULT(fixture.run(fixture.tree({mirror.url()})));
        QVERIFY(fixture.isRight());
        QVERIFY(fixture.source(0).received <= 13 * 1024 * 1024);
    }
    void aLocalFileAndAMirrorAreSourcesAlike()
    {
        TransferFixture fixture(test::randomBytes(9 * 1024 * 1024));
        QTemporaryDir dir;
        QFile local(dir.filePath(u"copy"_s));
        QVERIFY(local.open(QIODevice::WriteOnly)
            && local.write(fixture.content()) == fixture.content().size());
        local.close();
        for (TransferRequest request : {fixture.flat({}), fixture.tree({})}) {
            request.sources = {{.kind = Source::Kind::Local, .address = local.fileName()}};
            FALLOW_VERIFY_RESULT(fixture.run(request));
            QVERIFY(fixture.isRight());
            QFile::remove(fixture.path());
        }
    }
    void aHostThatWasBannedIsNotAsked()
    {
        TransferFixture fixture(test::randomBytes(100));
        Mirror mirror(fixture.content());
        TransferRequest request = fixture.tree({mirror.url()});
        request.bannedHosts = {mirror.host()};
        FALLOW_VERIFY_REASON(fixture.run(request), "content.host_banned");
        QVERIFY(mirror.requests().empty());
    }
};

QTEST_GUILESS_MAIN(TransferHostsTest)
#include "transfer_hosts_test.moc"
