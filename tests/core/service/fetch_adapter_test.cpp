#include "core/service/fetch_adapter.h"
#include "tests/support/store_fixture.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTcpServer>
#include <QTest>

#include <sys/stat.h>

using namespace fallow;
using namespace fallow::base;
using namespace fallow::content;
using namespace Qt::StringLiterals;
using test::Mirror;

/// What the worker's walk asks for, on the real store and helper.
class FetchAdapterTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::StoreFixture> m_fixture;
    std::unique_ptr<service::ImageDesk> m_images;
    std::unique_ptr<service::FetchAdapter> m_adapter;
    const TaskId m_one = TaskId::from(Sha256::of("one"));
    const TaskId m_two = TaskId::from(Sha256::of("two"));
    qint64 m_seen = 0; ///< bytes, by progress

    QString input(const QString &name) const { return m_fixture->dir.filePath(name); }
    Result<Done> download(
        const TaskId &task, const QString &url, const Bytes32 &checksum, const QString &path)
    {
        return test::await(start(task, url, checksum, path), 30'000);
    }
    /// Of this computer, where nobody listens any more.
    static quint16 closedPort()
    {
        QTcpServer server;
        return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
    }
    QFuture<Result<Done>> start(
        const TaskId &task, const QString &url, const Bytes32 &checksum, const QString &path)
    {
        return m_adapter->download(task, url, checksum, path,
            [this](const model::TransferProgress &progress) { m_seen = progress.receivedBytes; });
    }
    std::vector<QString> pins(const QByteArray &content) const
    {
        return m_fixture->contents->pins(Sha256::of(content)).value();
    }
    static QByteArray bytesAt(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static Bytes32 checksumOf(const QByteArray &content)
    {
        return Bytes32::from(Sha256::of(content));
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::StoreFixture>();
        m_fixture->open(qint64{8} << 30); // what comes without a size is promised a gigabyte at first
        m_fixture->contents->setHosts(
            {{u"127.0.0.1"_s}, true}, {u"http://127.0.0.1:"_s + QString::number(closedPort())});
        m_images = std::make_unique<service::ImageDesk>(m_fixture->fetch, *m_fixture->contents, m_fixture->clock,
            service::ImageDesk::Settings{.folder = m_fixture->dir.path()});
        m_adapter = std::make_unique<service::FetchAdapter>(
            m_fixture->fetch, *m_fixture->contents, *m_images);
        m_seen = 0;
    }
    void cleanup()
    {
        m_adapter.reset();
        m_images.reset();
    }

    void aDatasetIsMovedOnceAndHeldForEachTask()
    {
        const QByteArray content = test::randomBytes(2 << 20);
        Mirror mirror(content);
        FALLOW_VERIFY_RESULT(download(m_one, mirror.url(), checksumOf(content), input(u"one"_s)));
        FALLOW_VERIFY_RESULT(download(m_two, mirror.url(), checksumOf(content), input(u"two"_s)));
        QCOMPARE(mirror.requests().size(), size_t{1});
        QVERIFY(bytesAt(input(u"one"_s)) == content && bytesAt(input(u"two"_s)) == content);
        struct stat file {
        };
        QCOMPARE(stat(QFile::encodeName(input(u"one"_s)).constData(), &file), 0);
        QCOMPARE(file.st_nlink, nlink_t{3}); // nothing is copied
        QCOMPARE(pins(content).size(), size_t{2});
        QCOMPARE(m_adapter->downloadedBytes(), content.size());
        QCOMPARE(m_seen, content.size());
        m_adapter->release(m_one);
        QVERIFY(!QFile::exists(input(u"one"_s)));
        QCOMPARE(pins(content), std::vector<QString>{u"task:"_s + m_two.toString()});
        m_adapter->release(m_two);
        QVERIFY(pins(content).empty());
        // For the next task it is there still, and as it was sealed: nothing is read again.
        QVERIFY(start(m_one, mirror.url(), checksumOf(content), input(u"one"_s)).isFinished());
    }
    void aFileWithAnotherChecksumIsNowhere()
    {
        Mirror mirror("not what was promised");
        FALLOW_VERIFY_REASON(download(m_one, mirror.url(), checksumOf("promised"), input(u"one"_s)),
            "content.checksum_mismatch");
        QVERIFY(!QFile::exists(input(u"one"_s)) && m_fixture->contents->list()->empty());
    }
    void aHostThatNobodyReachesIsNamedSo()
    {
        FALLOW_VERIFY_REASON(
            download(m_one, u"/ipfs/bafkreiekhhjkxu4ztk3tyng3er3ijhg56mb44oe3gwbgquhzu4afrg2ksa"_s,
                checksumOf("x"), input(u"one"_s)),
            "content.unreachable");
        Mirror missing("x", {.status = 404});
        FALLOW_VERIFY_REASON(
            download(m_one, missing.url(), {}, input(u"one"_s)), "content.http_status");
    }
    void anInputFileWithoutChecksumIsAskedForEachTime()
    {
        Mirror mirror("first");
        FALLOW_VERIFY_RESULT(download(m_one, mirror.url(), {}, input(u"one"_s)));
        mirror.setContent("second");
        FALLOW_VERIFY_RESULT(download(m_two, mirror.url(), {}, input(u"two"_s)));
        QCOMPARE(bytesAt(input(u"one"_s)), "first");
        QCOMPARE(bytesAt(input(u"two"_s)), "second");
    }
    void whereNoLinkCanBeThereIsACopy()
    {
        const QTemporaryDir elsewhere(u"/dev/shm/fallow-XXXXXX"_s);
        if (!elsewhere.isValid() || QStorageInfo(elsewhere.path()) == QStorageInfo(m_fixture->dir.path()))
            QSKIP("no second file system");
        const QByteArray content = test::randomBytes(1 << 20);
        Mirror mirror(content);
        const QString path = elsewhere.filePath(u"copy"_s);
        FALLOW_VERIFY_RESULT(download(m_one, mirror.url(), checksumOf(content), path));
        QCOMPARE(bytesAt(path), content);
        QCOMPARE(mirror.requests().size(), size_t{1});
    }
    void aTaskThatIsGivenUpStopsItsDownload()
    {
        const QByteArray content = test::randomBytes(4 << 20);
        Mirror slow(content, {.bytesPerSecond = 20'000});
        const auto job = start(m_one, slow.url(), checksumOf(content), input(u"one"_s));
        QVERIFY(test::waitUntil([this] { return m_seen > 0; }, 30'000));
        m_adapter->release(m_one);
        FALLOW_VERIFY_REASON(test::await(job), "content.cancelled");
        QVERIFY(test::waitUntil([this] { return m_fixture->contents->downloads().empty(); }, 30'000));
    }
    void whatAnEarlierRunPinnedIsReleasedUnlessItsTaskGoesOn()
    {
        const QByteArray content = test::randomBytes(1000);
        Mirror mirror(content);
        FALLOW_VERIFY_RESULT(download(m_one, mirror.url(), checksumOf(content), input(u"one"_s)));
        FALLOW_VERIFY_RESULT(download(m_two, mirror.url(), checksumOf(content), input(u"two"_s)));
        FALLOW_VERIFY_RESULT(m_fixture->contents->pin(Sha256::of(content), u"user"_s));
        m_adapter->releaseAllBut({m_two});
        QCOMPARE(pins(content), (std::vector<QString>{u"task:"_s + m_two.toString(), u"user"_s}));
    }
};

QTEST_GUILESS_MAIN(FetchAdapterTest)
#include "fetch_adapter_test.moc"
