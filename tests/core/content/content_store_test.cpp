#include "core/content/file_stamp.h"
#include "tests/support/store_fixture.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace fallow;
using namespace fallow::base;
using namespace fallow::content;
using namespace Qt::StringLiterals;
using test::Mirror;

/// The books on the real helper process.
class ContentStoreTest : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 mib = 1024 * 1024;
    std::unique_ptr<test::StoreFixture> m_fixture;
    ContentStore *m_store = nullptr;

    static ContentStore::Order orderOf(
        const QByteArray &content, const QStringList &urls, const QString &owner = {})
    {
        ContentStore::Order order{
            .ref = {.sha256 = Sha256::of(content), .size = content.size()}, .owner = owner};
        for (const QString &url : urls)
            order.sources.push_back({.address = url});
        return order;
    }
    template <typename T> static Result<T> wait(const QFuture<Result<T>> &future)
    {
        return test::await(future, 30'000);
    }
    /// The file with one bit flipped, its size and times as they were.
    static void rot(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
            && file.open(QIODevice::ReadWrite));
        const QDateTime modified = file.fileTime(QFileDevice::FileModificationTime);
        char byte = 0;
        QVERIFY(file.getChar(&byte) && file.seek(0) && file.putChar(static_cast<char>(byte ^ 1))
            && file.flush());
        QVERIFY(file.setFileTime(modified, QFileDevice::FileModificationTime));
    }
    void open(qint64 quota)
    {
        m_fixture->open(quota);
        m_store = m_fixture->contents.get();
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::StoreFixture>();
        m_store = m_fixture->contents.get();
    }

    void case20AQuotaThatIsTooSmallIsRefusedBeforeTheFirstByte()
    {
        const QByteArray content = test::randomBytes(2 * mib);
        Mirror mirror(content);
        open(2 * mib - 7);
        const auto refused = wait(m_store->obtain(orderOf(content, {mirror.url()})));
        FALLOW_VERIFY_REASON(refused, "content.quota_exceeded");
        QVERIFY(refused.error().detail.startsWith(u"7 bytes"));
        QVERIFY(mirror.requests().empty());
    }
    void case21AFileThatRotsIsQuarantinedAndFetchedAgain()
    {
        const QByteArray content = test::randomBytes(mib);
        Mirror mirror(content);
        const auto held = wait(m_store->obtain(orderOf(content, {mirror.url()}, u"task:1"_s)));
        FALLOW_VERIFY_RESULT(held);
        rot(held->path);
        const auto again = wait(m_store->obtain(orderOf(content, {mirror.url()})));
        FALLOW_VERIFY_RESULT(again);
        QFile file(again->path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll() == content);
        QCOMPARE(QDir(m_fixture->dir.filePath(u"quarantine"_s)).entryList(QDir::Files).size(), 1);
        QCOMPARE(mirror.requests().size(), size_t{2});
        QCOMPARE(m_store->pins(held->sha256)->size(), size_t{1});
        rot(again->path);
        FALLOW_VERIFY_REASON(wait(m_store->verify(held->sha256)), "content.changed_on_disk");
    }
    void whatIsThereIsNotFetchedAgain()
    {
        const QByteArray content = test::randomBytes(mib);
        Mirror mirror(content);
        FALLOW_VERIFY_RESULT(wait(m_store->obtain(orderOf(content, {mirror.url()}))));
        FALLOW_VERIFY_RESULT(wait(m_store->obtain(orderOf(content, {mirror.url()}))));
        QCOMPARE(mirror.requests().size(), size_t{1});
    }
    void aSealedFileWhoseRowWasLostIsTakenUp()
    {
        const QByteArray content = test::randomBytes(mib);
        Mirror mirror(content);
        const auto held = wait(m_store->obtain(orderOf(content, {mirror.url()})));
        FALLOW_VERIFY_RESULT(held);
        FALLOW_VERIFY_RESULT(
            m_fixture->database->execute("DELETE FROM content")); // as after a kill between the two
        FALLOW_VERIFY_RESULT(wait(m_store->obtain(orderOf(content, {mirror.url()}, u"task:1"_s))));
        QCOMPARE(mirror.requests().size(), size_t{1});
        QCOMPARE(m_store->list()->size(), size_t{1});
        QCOMPARE(m_store->pins(held->sha256)->size(), size_t{1});
    }
    void case30TwoOrdersOfOneContentShareOneTransferAndKeepTwoReferences()
    {
        const QByteArray content = test::randomBytes(4 * mib);
        Mirror mirror(content);
        const auto one = m_store->obtain(orderOf(content, {mirror.url()}, u"task:1"_s));
        const auto two = m_store->obtain(orderOf(content, {mirror.url()}, u"task:2"_s));
        QCOMPARE(m_store->downloads().size(), size_t{1});
        FALLOW_VERIFY_RESULT(wait(one));
        const auto held = wait(two);
        FALLOW_VERIFY_RESULT(held);
        QCOMPARE(mirror.requests().size(), size_t{1});
        FALLOW_VERIFY_RESULT(m_store->unpin(held->sha256, u"task:1"_s));
        FALLOW_VERIFY_REASON(m_store->evict(held->sha256), "content.pinned");
        FALLOW_VERIFY_RESULT(m_store->unpin(held->sha256, u"task:2"_s));
        FALLOW_VERIFY_RESULT(m_store->evict(held->sha256));
        QVERIFY(!QFile::exists(held->path));
        FALLOW_VERIFY_REASON(m_store->evict(held->sha256), "content.unknown");
    }
    void theLeastRecentlyUsedMakesRoomAndThePinnedStays()
    {
        open(5 * mib);
        std::vector<ContentHash> hashes;
        std::vector<std::unique_ptr<Mirror>> mirrors;
        for (quint32 i = 0; i < 3; ++i) {
            const QByteArray content = test::randomBytes(2 * mib, i + 1);
            mirrors.push_back(std::make_unique<Mirror>(content));
            hashes.push_back(Sha256::of(content));
            m_fixture->clock.advance(60);
            FALLOW_VERIFY_RESULT(wait(m_store->obtain(
                orderOf(content, {mirrors.back()->url()}, i == 0 ? u"user"_s : QString()))));
        }
        QVERIFY(QFile::exists(m_store->pathOf(hashes[0])));
        QVERIFY(!QFile::exists(m_store->pathOf(hashes[1])));
        QVERIFY(QFile::exists(m_store->pathOf(hashes[2])));
        const QByteArray large = test::randomBytes(4 * mib, 9);
        Mirror mirror(large);
        FALLOW_VERIFY_REASON(
            wait(m_store->obtain(orderOf(large, {mirror.url()}))), "content.quota_exceeded");
        QVERIFY(QFile::exists(m_store->pathOf(hashes[2]))); // nothing goes in vain
    }
    void aMirrorThatLiedThreeTimesIsNotAskedForADay()
    {
        Mirror liar(test::randomBytes(100, 9));
        for (quint32 i = 0; i < 3; ++i) {
            const QByteArray content = test::randomBytes(100, i);
            Mirror good(content);
            FALLOW_VERIFY_RESULT(
                wait(m_store->obtain(orderOf(content, {liar.url(), good.url()}))));
        }
        const size_t asked = liar.requests().size();
        const auto order = orderOf(test::randomBytes(100, 5), {liar.url()});
        FALLOW_VERIFY_REASON(wait(m_store->obtain(order)), "content.host_banned");
        QCOMPARE(liar.requests().size(), asked);
        m_fixture->clock.advance(25 * 60 * 60);
        FALLOW_VERIFY_REASON(wait(m_store->obtain(order)), "content.checksum_mismatch");
    }
    void aHostIsNotBannedByWrongHashes()
    {
        // As a requester could who names wrong checksums for files of others.
        Mirror honest(test::randomBytes(100, 9));
        for (quint32 i = 0; i < 4; ++i)
            FALLOW_VERIFY_REASON(
                wait(m_store->obtain(orderOf(test::randomBytes(100, i), {honest.url()}))),
                "content.checksum_mismatch");
        FALLOW_VERIFY_RESULT(
            wait(m_store->obtain(orderOf(test::randomBytes(100, 9), {honest.url()}))));
    }
    void whatIsAskedForElsewhereIsNotKept()
    {
        const QByteArray content = test::randomBytes(mib);
        Mirror mirror(content);
        ContentStore::Order order = orderOf(content, {mirror.url()}, u"user"_s);
        order.path = m_fixture->dir.filePath(u"elsewhere"_s);
        const auto held = wait(m_store->obtain(order));
        FALLOW_VERIFY_RESULT(held);
        QCOMPARE(held->path, order.path);
        QCOMPARE(held->sources.size(), size_t{1});
        QVERIFY(QFile::exists(order.path) && m_store->list()->empty());
        QCOMPARE(*m_store->used(), 0);
        QCOMPARE(QDir(m_fixture->dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
    void cancellingEndsItForAll()
    {
        const QByteArray content = test::randomBytes(4 * mib);
        Mirror slow(content, {.bytesPerSecond = 20'000});
        const auto one = m_store->obtain(orderOf(content, {slow.url()}));
        const auto two = m_store->obtain(orderOf(content, {slow.url()}));
        QSignalSpy changed(m_store, &ContentStore::downloadChanged);
        QVERIFY(changed.wait(30'000));
        m_store->cancel(m_store->downloads().front().id);
        FALLOW_VERIFY_REASON(wait(one), "content.cancelled");
        FALLOW_VERIFY_REASON(wait(two), "content.cancelled");
        QVERIFY(m_store->downloads().empty());
    }
};

QTEST_GUILESS_MAIN(ContentStoreTest)
#include "content_store_test.moc"
