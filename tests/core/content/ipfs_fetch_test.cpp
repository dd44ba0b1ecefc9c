#include "tests/core/content/ipfs_gateway.h"
#include "tests/support/transfer_fixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace fallow;
using namespace fallow::base;
using namespace fallow::content;
using namespace fallow::test;
using namespace Qt::StringLiterals;

/// Files by their CID from gateways on loopback, through the whole transfer.
class IpfsFetchTest : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 size = 3'000'000;
    static constexpr qsizetype chunk = 64 * 1024;
    const QByteArray m_content = randomBytes(size);
    const IpfsTree m_tree{m_content, chunk, 20}; // two levels
    std::unique_ptr<TransferFixture> m_fixture;

    TransferRequest request(const QStringList &gateways) const { return request(gateways, m_tree.root.cid); }
    TransferRequest request(const QStringList &gateways, const Cid &cid) const
    {
        TransferRequest request = m_fixture->flat({});
        request.ref = {.cid = cid};
        for (const QString &gateway : gateways)
            request.sources.push_back({.kind = Source::Kind::Ipfs, .address = gateway});
        return request;
    }
    Result<TransferredFile> run(const TransferRequest &request) { return m_fixture->run(request); }
    QByteArray leaf(qsizetype i) const { return m_tree.leaves[i].cid.digest; }
    /// Stops it half-way; what was proven stays.
    void stopHalfWay(const TransferRequest &request)
    {
        m_fixture->onProgress = [this](const Progress &progress) {
            if (progress.written > size / 2)
                m_fixture->cancel();
        };
        FALLOW_VERIFY_REASON(run(request), "content.cancelled");
        m_fixture->onProgress = {};
        m_fixture->cancel(false);
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<TransferFixture>(m_content); }

    void oneGatewaySendsItAtOnce()
    {
        Gateway gateway(m_tree);
        const auto file = run(request({gateway.url()}));
        FALLOW_VERIFY_RESULT(file);
        QVERIFY(m_fixture->isRight());
        QCOMPARE(file->sha256, Sha256::of(m_content));
        QCOMPARE(file->size, size);
        QCOMPARE(gateway.cars(), 1);
        QCOMPARE(gateway.blocks(), 0);
        QCOMPARE(m_fixture->source(0).address, gateway.url());
        QVERIFY(m_fixture->source(0).verified >= size && m_fixture->source(0).dropped.isEmpty());
        QCOMPARE(m_fixture->last().total, size);
    }
    void aGatewayWithoutCarsSendsBlocks()
    {
        Gateway gateway(m_tree, {.hasNoCars = true});
        FALLOW_VERIFY_RESULT(run(request({gateway.url()})));
        QVERIFY(m_fixture->isRight());
        QCOMPARE(gateway.blocks(), static_cast<int>(m_tree.inDepth.size()));
    }
    void whoMakesPagesIsNoGateway()
    {
        Gateway pages(m_tree, {.makesPages = true});
        FALLOW_VERIFY_REASON(run(request({pages.url()})), "content.ipfs_no_gateway");
        QVERIFY(!m_fixture->isThere());
        Gateway honest(m_tree);
        FALLOW_VERIFY_RESULT(run(request({pages.url(), honest.url()})));
        QVERIFY(m_fixture->isRight());
        QCOMPARE(m_fixture->source(0).wasted, 0);
    }
    void severalShareTheWork()
    {
        Gateway one(m_tree, {.bytesPerSecond = 2'000'000});
        Gateway two(m_tree, {.bytesPerSecond = 2'000'000});
        FALLOW_VERIFY_RESULT(run(request({one.url(), two.url()})));
        QVERIFY(m_fixture->isRight());
        QCOMPARE(one.cars() + two.cars(), 0);
        QVERIFY(one.blocks() > 10 && two.blocks() > 10);
        QCOMPARE(one.blocks() + two.blocks(), static_cast<int>(m_tree.inDepth.size()));
    }
    void aGatewayThatLiesIsOutAndNamed()
    {
        Gateway honest(m_tree, {.bytesPerSecond = 4'000'000});
        Gateway liar(m_tree, {.flipped = {leaf(3), leaf(4), leaf(5), leaf(6), leaf(7)}});
        FALLOW_VERIFY_RESULT(run(request({liar.url(), honest.url()})));
        QVERIFY(m_fixture->isRight());
        QCOMPARE(m_fixture->source(0).dropped, u"content.ipfs_wrong_block"_s);
        QVERIFY(m_fixture->source(0).wasted > 0 && m_fixture->source(0).wasted < 4 << 20);
        QVERIFY(m_fixture->source(1).dropped.isEmpty() && m_fixture->source(1).verified > size / 2);
    }
    void whereAllLieNothingIsThere()
    {
        Gateway one(m_tree, {.flipped = {m_tree.root.cid.digest}});
        Gateway two(m_tree, {.flipped = {leaf(20)}});
        FALLOW_VERIFY_REASON(run(request({one.url(), two.url()})), "content.ipfs_wrong_block");
        QVERIFY(!m_fixture->isThere());
        QVERIFY(!m_fixture->source(0).dropped.isEmpty() && !m_fixture->source(1).dropped.isEmpty());
    }
    void badCarsPutTheirGatewayOut_data()
    {
        QTest::addColumn<QByteArray>("car");
        QTest::addColumn<QString>("reason");
        const IpfsBlock stranger = rawBlock("not asked for");
        IpfsBlock flipped = m_tree.leaves.front();
        flipped.bytes[0] = static_cast<char>(flipped.bytes[0] ^ 1);
        const IpfsBlock inner = m_tree.inDepth[1];
        QTest::newRow("a block nobody asked for") << car({m_tree.root, stranger}) << u"unexpected_block"_s;
        QTest::newRow("a block too early") << car({m_tree.root, m_tree.leaves.back()}) << u"unexpected_block"_s;
        QTest::newRow("a wrong block") << car({m_tree.root, inner, flipped}) << u"wrong_block"_s;
        QTest::newRow("no CAR") << QByteArray(1000, 'x') << u"bad_car"_s;
        QTest::newRow("version 2") << carHeader(m_tree.root.cid, 2) << u"car_version"_s;
    }
    void badCarsPutTheirGatewayOut()
    {
        QFETCH(const QByteArray, car);
        QFETCH(const QString, reason);
        Gateway gateway(m_tree, {.car = car});
        const auto file = run(request({gateway.url()}));
        QVERIFY(!file && !m_fixture->isThere());
        QCOMPARE(file.error().reason.key(), u"content.ipfs_"_s + reason);
        QCOMPARE(m_fixture->source(0).dropped, u"content.ipfs_"_s + reason);
    }
    void whatACarDoesNotBringComesInBlocks_data()
    {
        QTest::addColumn<qint64>("cutAfter");
        QTest::addColumn<bool>("isShort");
        QTest::newRow("cut in a block") << size / 2 << false;
        QTest::newRow("ends too early") << qint64{-1} << true;
    }
    void whatACarDoesNotBringComesInBlocks()
    {
        QFETCH(const qint64, cutAfter);
        QFETCH(const bool, isShort);
        Gateway gateway(m_tree,
            {.car = isShort ? car(m_tree.inDepth.first(10)) : QByteArray(), .cutAfter = cutAfter});
        FALLOW_VERIFY_RESULT(run(request({gateway.url()})));
        QVERIFY(m_fixture->isRight());
        QVERIFY(gateway.blocks() > 0 && gateway.blocks() < m_tree.inDepth.size());
    }
    void whatStandsThereTwiceIsFetchedOnce()
    {
        const QByteArray part = randomBytes(chunk, 7);
        QByteArray content;
        for (int i = 0; i < 40; ++i)
            content += part;
        m_fixture = std::make_unique<TransferFixture>(content);
        const IpfsTree tree(content, chunk);
        Gateway one(tree);
        Gateway two(tree);
        FALLOW_VERIFY_RESULT(run(request({one.url(), two.url()}, tree.root.cid)));
        QVERIFY(m_fixture->isRight());
        QCOMPARE(one.blocks() + two.blocks(), 2);
    }
    void goesOnWhereItWasStopped_data()
    {
        QTest::addColumn<bool>("isRaw");
        QTest::newRow("leaves are the bytes") << true;
        QTest::newRow("leaves are nodes") << false;
    }
    void goesOnWhereItWasStopped()
    {
        QFETCH(const bool, isRaw);
        IpfsTree tree = m_tree;
        if (!isRaw) {
            QList<IpfsBlock> leaves;
            for (qint64 at = 0; at < size; at += chunk)
                leaves.push_back(node({}, m_content.mid(at, chunk)));
            tree.root = node(leaves);
            tree.inDepth = QList<IpfsBlock>{tree.root} + leaves;
        }
        Gateway first(tree, {.bytesPerSecond = 3'000'000});
        stopHalfWay(request({first.url()}, tree.root.cid));
        Gateway second(tree);
        FALLOW_VERIFY_RESULT(run(request({second.url()}, tree.root.cid)));
        QVERIFY(m_fixture->isRight());
        QVERIFY2(second.bytesSent() < size * 3 / 4, qPrintable(QString::number(second.bytesSent())));
    }
    void whatTheDiskChangedMeanwhileIsFetchedAgain()
    {
        Gateway first(m_tree, {.bytesPerSecond = 3'000'000});
        stopHalfWay(request({first.url()}));
        const int data = open(QFile::encodeName(m_fixture->ingest() + u"/data"_s).constData(), O_WRONLY);
        QVERIFY(data >= 0);
        QCOMPARE(pwrite(data, "X!", 2, 100'000), ssize_t{2});
        ::close(data);
        Gateway second(m_tree);
        FALLOW_VERIFY_RESULT(run(request({second.url()})));
        QVERIFY(m_fixture->isRight());
        QVERIFY(second.bytesSent() < size * 3 / 4);
    }
    void otherHashesMustBeThoseOfTheSameFile()
    {
        Gateway gateway(m_tree);
        TransferRequest wrong = request({gateway.url()});
        wrong.ref.sha256 = Sha256::of("another");
        FALLOW_VERIFY_REASON(run(wrong), "content.hashes_disagree");
        wrong = request({gateway.url()});
        wrong.ref.size = size + 1;
        FALLOW_VERIFY_REASON(run(wrong), "content.size_mismatch");
        QVERIFY(!m_fixture->isThere());
    }
    void whereTheCidIsAnotherFilesTheSha256Decides()
    {
        const IpfsTree other("something else", chunk);
        Gateway gateway(other);
        Mirror mirror(m_content);
        TransferRequest both = request({gateway.url()}, other.root.cid);
        both.ref.sha256 = Sha256::of(m_content);
        both.sources.push_back({.address = mirror.url()});
        FALLOW_VERIFY_RESULT(run(both));
        QVERIFY(m_fixture->isRight());
    }
    void whereGatewaysAreAwayAMirrorWillDo()
    {
        Gateway away(m_tree, {.status = 404});
        Mirror mirror(m_content);
        TransferRequest both = request({away.url()});
        both.ref.sha256 = Sha256::of(m_content);
        both.sources.push_back({.address = mirror.url()});
        FALLOW_VERIFY_RESULT(run(both));
        QVERIFY(m_fixture->isRight());
        QCOMPARE(m_fixture->source(0).dropped, u"content.http_status"_s);
        QCOMPARE(m_fixture->source(1).verified, size);
    }
    void aMirrorIsNotProvenByACid()
    {
        Mirror mirror(m_content);
        TransferRequest plain = request({});
        plain.sources = {{.address = mirror.url()}};
        FALLOW_VERIFY_REASON(run(plain), "content.unverifiable");
        plain.mayBeUnproven = true;
        FALLOW_VERIFY_REASON(run(plain), "content.unverifiable");
        QVERIFY(mirror.requests().empty() && !m_fixture->isThere());
    }
    void addressesAreFilteredWhenTheyAreConnectedTo()
    {
        Gateway gateway(m_tree);
        TransferRequest strict = request({gateway.url()});
        strict.hosts.allowPrivateHosts = false;
        FALLOW_VERIFY_REASON(run(strict), "content.private_address");
        strict.hosts = {};
        FALLOW_VERIFY_REASON(run(strict), "content.plain_http_refused");
        strict = request({gateway.url()});
        strict.bannedHosts = QStringList{gateway.host()};
        FALLOW_VERIFY_REASON(run(strict), "content.host_banned");
        QCOMPARE(gateway.cars() + gateway.blocks(), 0);
    }
    void aFolderIsNotAFile()
    {
        IpfsTree folder = m_tree;
        folder.root = node(m_tree.leaves.first(2), {}, 1);
        folder.inDepth = {folder.root};
        Gateway gateway(folder);
        FALLOW_VERIFY_REASON(run(request({gateway.url()}, folder.root.cid)), "content.ipfs_not_a_file");
    }
    void moreThanIsAllowedIsRefusedAtOnce()
    {
        Gateway gateway(m_tree);
        TransferRequest small = request({gateway.url()});
        small.maxBytes = size - 1;
        FALLOW_VERIFY_REASON(run(small), "content.ipfs_too_large");
        QVERIFY(m_fixture->last().written == 0 && !m_fixture->isThere());
    }
    void anEmptyFileAndOneOfOneByteAreFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("one byte") << QByteArray("x");
    }
    void anEmptyFileAndOneOfOneByteAreFiles()
    {
        QFETCH(const QByteArray, content);
        m_fixture = std::make_unique<TransferFixture>(content);
        IpfsTree tree(content, chunk);
        tree.root = rawBlock(content);
        tree.inDepth = {tree.root};
        Gateway gateway(tree);
        FALLOW_VERIFY_RESULT(run(request({gateway.url()}, tree.root.cid)));
        QVERIFY(m_fixture->isRight());
    }
    void theLimitHoldsForGatewaysToo()
    {
        Gateway gateway(m_tree);
        m_fixture->limit.set(1'500'000);
        QElapsedTimer timer;
        timer.start();
        FALLOW_VERIFY_RESULT(run(request({gateway.url()})));
        QVERIFY2(timer.elapsed() > 1'500, qPrintable(QString::number(timer.elapsed()))); // of 2 s
    }
};

QTEST_GUILESS_MAIN(IpfsFetchTest)
#include "ipfs_fetch_test.moc"
