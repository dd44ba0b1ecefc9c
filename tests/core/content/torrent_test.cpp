#include "tests/support/torrent_seeder.h"
#include "tests/support/transfer_fixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace fallow;
using namespace fallow::base;
using namespace fallow::content;
using namespace fallow::test;
using namespace Qt::StringLiterals;

/// Torrents as sources, from peers of our own on loopback, through the whole transfer.
class TorrentTest : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 size = 3'000'000;
    const QByteArray m_content = randomBytes(size);
    std::unique_ptr<TransferFixture> m_fixture;

    /// Known by root and size; nobody has the layer but the torrents.
    TransferRequest request(const QStringList &torrents, const QStringList &urls = {}) const
    {
        TransferRequest request = m_fixture->tree(urls);
        request.ref.sha256.reset();
        request.layers.clear();
        for (const QString &torrent : torrents)
            request.sources.insert(request.sources.begin(), {.kind = Source::Kind::Torrent, .address = torrent});
        return request;
    }
    Result<TransferredFile> run(const TransferRequest &request) { return m_fixture->run(request); }
    const SourceReport *reportOf(const QString &address) const
    {
        for (const SourceReport &report : m_fixture->last().sources) {
            if (report.address == address)
                return &report;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<TransferFixture>(m_content); }

    void aFileComesFromThePeersItsTrackerNames_data()
    {
        QTest::addColumn<bool>("isHybrid");
        QTest::newRow("version 2") << false;
        QTest::newRow("hybrid") << true;
    }
    void aFileComesFromThePeersItsTrackerNames()
    {
        QFETCH(const bool, isHybrid);
        TorrentSeeder seeder(m_content, {.isHybrid = isHybrid});
        const auto file = run(request({seeder.url()}));
        FALLOW_VERIFY_RESULT(file);
        QVERIFY(m_fixture->isRight());
        QCOMPARE(file->sha256, Sha256::of(m_content));
        QCOMPARE(m_fixture->source(0).verified, size);
        QVERIFY(m_fixture->source(0).dropped.isEmpty());
    }
    void aMagnetLinkWillDo()
    {
        TorrentSeeder seeder(m_content);
        FALLOW_VERIFY_RESULT(run(request({seeder.magnet()})));
        QVERIFY(m_fixture->isRight());
        QCOMPARE(m_fixture->source(0).verified, size);
    }
    void whereTheLayerComesFromElsewhereItProvesThePieces()
    {
        TorrentSeeder seeder(m_content);
        TransferRequest layered = request({seeder.magnet()});
        layered.layers = m_fixture->tree({}).layers;
        FALLOW_VERIFY_RESULT(run(layered));
        QVERIFY(m_fixture->isRight());
    }
    void anySizeWillDo_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<int>("pieceSize");
        const qint64 kib = 1024;
        QTest::newRow("one byte") << qint64{1} << 16 * 1024;
        QTest::newRow("a leaf") << 16 * kib << 16 * 1024;
        QTest::newRow("a leaf and a byte") << 16 * kib + 1 << 16 * 1024;
        QTest::newRow("a piece of a megabyte") << 1024 * kib << 1024 * 1024;
        QTest::newRow("pieces of four megabytes") << 9'000 * kib + 7 << 4 * 1024 * 1024;
        QTest::newRow("one piece of four megabytes") << 3'000 * kib << 4 * 1024 * 1024;
    }
    void anySizeWillDo()
    {
        QFETCH(const qint64, bytes);
        QFETCH(const int, pieceSize);
        const QByteArray content = randomBytes(bytes);
        m_fixture = std::make_unique<TransferFixture>(content);
        TorrentSeeder seeder(content, {.pieceSize = pieceSize});
        FALLOW_VERIFY_RESULT(run(request({seeder.url()})));
        QVERIFY(m_fixture->isRight());
    }
    void peersAndMirrorsShareTheWork()
    {
        const QByteArray content = randomBytes(24 << 20);
        m_fixture = std::make_unique<TransferFixture>(content);
        TorrentSeeder seeder(content, {.bytesPerSecond = 6 << 20});
        Mirror mirror(content, {.bytesPerSecond = 1 << 20}); // of each of its four streams
        FALLOW_VERIFY_RESULT(run(request({seeder.url()}, {mirror.url()})));
        QVERIFY(m_fixture->isRight());
        QVERIFY(reportOf(seeder.url())->verified > 2 << 20);
        QVERIFY(reportOf(mirror.url())->verified > 2 << 20);
    }
    void webSeedsAreSourcesLikeOthers()
    {
        Mirror mirror(m_content);
        TorrentSeeder nobody(m_content, {.webSeeds = {mirror.url()}, .isAway = true});
        FALLOW_VERIFY_RESULT(run(request({nobody.url()})));
        QVERIFY(m_fixture->isRight());
        QVERIFY(reportOf(mirror.url()) && reportOf(mirror.url())->verified == size);
        for (const HttpRequest &request : mirror.requests()) // ours: the library asks in its own way
            QCOMPARE(request.headers.value("accept-encoding"), "identity");
    }
    void aWebSeedThatIsPoisonedIsOut()
    {
        Mirror mirror(m_content, {.flippedEvery = 100'000});
        TorrentSeeder seeder(m_content, {.webSeeds = {mirror.url()}});
        FALLOW_VERIFY_RESULT(run(request({seeder.url()})));
        QVERIFY(m_fixture->isRight());
        QVERIFY(reportOf(mirror.url()));
        QCOMPARE(reportOf(mirror.url())->dropped, u"content.checksum_mismatch"_s);
        QVERIFY(reportOf(mirror.url())->wasted <= 4 << 20);
    }
    void aPeerThatIsPoisonedIsBannedAndNamed()
    {
        TorrentSeeder bad(m_content);
        bad.poison(0, size);
        TorrentSeeder good(m_content, {.bytesPerSecond = 2'000'000}); // later than the other
        bad.introduce(good);
        FALLOW_VERIFY_RESULT(run(request({bad.url()})));
        QVERIFY(m_fixture->isRight());
        const SourceReport *peer = reportOf(u"peer "_s + bad.endpoint());
        QVERIFY(peer && peer->dropped == u"content.checksum_mismatch");
        QVERIFY(!reportOf(u"peer "_s + good.endpoint()));
        QVERIFY(m_fixture->source(0).wasted <= 4 << 20);
        QVERIFY(m_fixture->source(0).dropped.isEmpty());
    }
    void whereEveryPeerIsPoisonedNothingIsThere()
    {
        TorrentSeeder bad(m_content);
        bad.poison(size / 2, 1000);
        TransferRequest hopeless = request({bad.url()});
        const auto file = run(hopeless);
        QVERIFY(!file && !m_fixture->isThere());
        QVERIFY(reportOf(u"peer "_s + bad.endpoint()));
    }

    void refusesATorrentThatMeansSomethingElse_data()
    {
        QTest::addColumn<QByteArray>("torrent");
        QTest::addColumn<QString>("reason");
        const QString refused = u"content.torrent_refused"_s;
        TorrentSeeder seeder(m_content, {.isAway = true});
        const QByteArray good = seeder.torrentFile();
        QByteArray path = good;
        path.replace("4:name4:data", "4:name7:../../x");
        QTest::newRow("the name climbs out") << path << refused;
        path = good;
        path.replace("9:file treed4:datad", "9:file treed7:../../xd");
        QTest::newRow("the file's name climbs out") << path << refused;
        QByteArray bare = good;
        bare.replace("12:piece layers", "12:piece_layers");
        QTest::newRow("no layers") << bare << refused;
        QByteArray wrong = good;
        const qsizetype layer = wrong.indexOf("12:piece layers") + 15;
        wrong[layer + 80] = static_cast<char>(wrong[layer + 80] ^ 1);
        QTest::newRow("wrong layers") << wrong << refused;
        QTest::newRow("ten thousand files") << manyFiles(10'000) << refused;
        QTest::newRow("two files") << manyFiles(2) << refused;
        QTest::newRow("nonsense") << QByteArray("d4:infod4:name") << refused;
        QTest::newRow("empty") << QByteArray() << refused;
        QTest::newRow("deep") << QByteArray(100'000, 'l') << refused;
        TorrentSeeder old(m_content, {.isV1 = true, .isAway = true});
        QTest::newRow("version 1") << old.torrentFile() << refused;
        TorrentSeeder large(m_content, {.pieceSize = 8 << 20, .isAway = true});
        QTest::newRow("pieces of 8 MiB") << large.torrentFile() << refused;
        TorrentSeeder other(randomBytes(size, 5), {.isAway = true});
        QTest::newRow("another file") << other.torrentFile() << u"content.torrent_other_file"_s;
        TorrentSeeder longer(m_content + 'x', {.isAway = true});
        QTest::newRow("a byte more") << longer.torrentFile() << u"content.torrent_other_file"_s;
    }
    void refusesATorrentThatMeansSomethingElse()
    {
        QFETCH(const QByteArray, torrent);
        QFETCH(const QString, reason);
        HttpServer server;
        server.route("/x.torrent", HttpResponse{.body = torrent});
        const QString url = server.url(u"/x.torrent"_s);
        const auto file = run(request({url}));
        QVERIFY(!file && !m_fixture->isThere());
        QVERIFY(reportOf(url));
        QCOMPARE(reportOf(url)->dropped, reason);
        QCOMPARE(file.error().reason.key(), reason);
        Mirror mirror(m_content); // others are not held up
        TransferRequest both = request({url}, {mirror.url()});
        both.ref.sha256 = Sha256::of(m_content);
        FALLOW_VERIFY_RESULT(run(both));
        QVERIFY(m_fixture->isRight());
    }
    void whoNamesNoRootGetsNoTorrent()
    {
        TorrentSeeder seeder(m_content);
        TransferRequest flat = request({seeder.url()});
        flat.ref = {.sha256 = Sha256::of(m_content)};
        FALLOW_VERIFY_REASON(run(flat), "content.unverifiable");
        QCOMPARE(seeder.connections(), 0);
    }
    void whereNobodyAnswersItIsSaid()
    {
        TorrentSeeder nobody(m_content, {.isAway = true});
        FALLOW_VERIFY_REASON(run(request({nobody.url()})), "content.torrent_no_peers");
        FALLOW_VERIFY_REASON(
            run(request({u"magnet:?xt=urn:btmh:1220"_s + QString(64, u'a')})), "content.torrent_no_peers");
        FALLOW_VERIFY_REASON(run(request({u"magnet:?xt=urn:btih:"_s + QString(40, u'a')})),
            "content.torrent_refused");
        FALLOW_VERIFY_REASON(run(request({u"magnet:nonsense"_s})), "content.torrent_refused");
    }
    void peersAtPrivateAddressesAreNotTalkedTo()
    {
        TorrentSeeder seeder(m_content);
        TransferRequest strict = request({seeder.magnet()});
        strict.hosts.allowPrivateHosts = false;
        FALLOW_VERIFY_REASON(run(strict), "content.torrent_no_peers");
        QCOMPARE(seeder.connections(), 0);
        strict = request({seeder.url()});
        strict.hosts.allowPrivateHosts = false;
        FALLOW_VERIFY_REASON(run(strict), "content.private_address");
    }
    void goesOnWhereItWasStopped()
    {
        const QByteArray content = randomBytes(8 << 20);
        m_fixture = std::make_unique<TransferFixture>(content);
        TorrentSeeder slow(content, {.bytesPerSecond = 4'000'000});
        m_fixture->onProgress = [&](const Progress &progress) {
            if (progress.written > content.size() / 2)
                m_fixture->cancel();
        };
        FALLOW_VERIFY_REASON(run(request({slow.url()})), "content.cancelled");
        m_fixture->onProgress = {};
        m_fixture->cancel(false);
        QVERIFY(!m_fixture->isThere());
        TorrentSeeder second(content);
        FALLOW_VERIFY_RESULT(run(request({second.url()})));
        QVERIFY(m_fixture->isRight());
        QVERIFY2(second.uploaded() < content.size() * 3 / 4, qPrintable(QString::number(second.uploaded())));
    }
    void theLimitHoldsForPeersAndMirrorsTogether()
    {
        constexpr qint64 limit = 2 << 20; // a buffer of libcurl is half a megabyte: a fortieth of all
        const QByteArray content = randomBytes(10 * limit);
        m_fixture = std::make_unique<TransferFixture>(content);
        TorrentSeeder seeder(content);
        Mirror mirror(content);
        m_fixture->limit.set(limit);
        QElapsedTimer timer;
        timer.start();
        FALLOW_VERIFY_RESULT(run(request({seeder.url()}, {mirror.url()})));
        const double rate = static_cast<double>(m_fixture->last().received) * 1000
            / static_cast<double>(timer.elapsed());
        qInfo("%.3f of the limit, %.2f by peers", rate / limit,
            static_cast<double>(reportOf(seeder.url())->received) / static_cast<double>(content.size()));
        QVERIFY(m_fixture->isRight() && std::abs(rate / limit - 1) < 0.05);
        QVERIFY(reportOf(seeder.url())->verified > limit && reportOf(mirror.url())->verified > limit);
    }
    void nothingComesWhileTheLimitIsZero()
    {
        TorrentSeeder seeder(m_content);
        m_fixture->limit.set(0, u"metered"_s);
        QElapsedTimer held;
        qint64 before = -1;
        m_fixture->onProgress = [&](const Progress &progress) {
            if (progress.waitingFor != u"metered" || m_fixture->limit.rate() != 0)
                return; // what is told of it later may count what came since
            if (!held.isValid())
                held.start();
            before = progress.received;
            if (held.hasExpired(1'000))
                m_fixture->limit.set(std::nullopt);
        };
        TransferRequest patient = request({seeder.url()});
        patient.stallTime = std::chrono::seconds(30); // they have to find each other again
        FALLOW_VERIFY_RESULT(run(patient));
        QVERIFY(m_fixture->isRight());
        QCOMPARE(before, 0);
    }

private:
    /// A torrent of so many empty files.
    static QByteArray manyFiles(int count)
    {
        QByteArray tree;
        for (int i = 0; i < count; ++i) {
            const QByteArray name = QByteArray::number(100'000 + i);
            tree += QByteArray::number(name.size()) + ':' + name + "d0:d6:lengthi0eee";
        }
        return "d4:infod9:file treed" + tree + "e12:meta versioni2e4:name1:x12:piece lengthi65536eee";
    }
};

QTEST_GUILESS_MAIN(TorrentTest)
#include "torrent_test.moc"
