#include "tests/support/store_fixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace fallow;
using namespace fallow::base;
using namespace fallow::content;
using namespace Qt::StringLiterals;
using test::Mirror;

/// Who needs what the store holds, on the real helper process.
class ContentOwnersTest : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 mib = 1024 * 1024;
    std::unique_ptr<test::StoreFixture> m_fixture;
    ContentStore *m_store = nullptr;

    static ContentStore::Order orderOf(
        const QByteArray &content, const QString &url, const QString &owner)
    {
        return {.ref = {.sha256 = Sha256::of(content)},
            .sources = {{.address = url}},
            .maxBytes = 64 * mib,
            .owner = owner};
    }
    template <typename T> static Result<T> wait(const QFuture<Result<T>> &future)
    {
        return test::await(future, 30'000);
    }
    void open(qint64 quota)
    {
        m_fixture->open(quota, mib);
        m_store = m_fixture->contents.get();
    }
    QString name() const { return m_fixture->dir.filePath(u"name"_s); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::StoreFixture>();
        open(100 * mib);
    }

    void whatHasNoHashIsHeldUnderTheHashOfWhatCame()
    {
        const QByteArray content = test::randomBytes(mib);
        Mirror mirror(content);
        ContentStore::Order order = orderOf(content, mirror.url(), u"task:1"_s);
        order.ref = {};
        FALLOW_VERIFY_REASON(wait(m_store->obtain(order)), "content.unverifiable");
        order.mayBeUnproven = true;
        const auto held = wait(m_store->obtain(order));
        FALLOW_VERIFY_RESULT(held);
        QCOMPARE(held->sha256, Sha256::of(content));
        QCOMPARE(m_store->pins(held->sha256).value(), std::vector{u"task:1"_s});
        QVERIFY(wait(m_store->verify(held->sha256)).has_value());
    }
    void whatATaskNeedsWaitsUntilAPersonWantsItToo()
    {
        const QByteArray content = test::randomBytes(mib);
        Mirror mirror(content);
        m_fixture->fetch.setLimits({.tasksWaitFor = u"metered"_s});
        QString waitsFor;
        QObject watch;
        connect(m_store, &ContentStore::downloadChanged, &watch,
            [&](const ContentStore::Download &download) { waitsFor = download.progress.waitingFor; });
        ContentStore::Order order = orderOf(content, mirror.url(), u"task:1"_s);
        order.isForTask = true;
        const auto forTask = m_store->obtain(order);
        QVERIFY(test::waitUntil([&] { return waitsFor == u"metered"; }, 30'000));
        order.owner = u"task:2"_s;
        const auto another = m_store->obtain(order);
        order.owner = u"user"_s;
        order.isForTask = false;
        FALLOW_VERIFY_RESULT(wait(m_store->obtain(order)));
        FALLOW_VERIFY_RESULT(wait(forTask));
        FALLOW_VERIFY_RESULT(wait(another));
        QCOMPARE(m_store->pins(Sha256::of(content))->size(), size_t{3});
        // What is not under way yet is held from its beginning, and let go with the others.
        const QByteArray other = test::randomBytes(mib, 7);
        Mirror second(other);
        ContentStore::Order late = orderOf(other, second.url(), u"task:1"_s);
        late.isForTask = true;
        const auto held = m_store->obtain(late);
        waitsFor.clear();
        QVERIFY(test::waitUntil([&] { return waitsFor == u"metered"; }, 30'000));
        QVERIFY(!held.isFinished());
        m_fixture->fetch.setLimits({});
        FALLOW_VERIFY_RESULT(wait(held));
    }
    void whatIsLargerThanWasPromisedMakesRoomWhenItSaysSo()
    {
        open(5 * mib);
        const QByteArray old = test::randomBytes(2 * mib, 5);
        Mirror first(old);
        FALLOW_VERIFY_RESULT(wait(m_store->obtain(orderOf(old, first.url(), {}))));
        const QByteArray content = test::randomBytes(4 * mib);
        Mirror mirror(content, {.bytesPerSecond = 8 * mib}); // long enough to be told of
        FALLOW_VERIFY_RESULT(wait(m_store->obtain(orderOf(content, mirror.url(), {}))));
        QVERIFY(!QFile::exists(m_store->pathOf(Sha256::of(old))));
        QCOMPARE(*m_store->used(), 4 * mib);
    }
    void whatDoesNotFitIsRefusedOnceItSaysItsSize()
    {
        open(5 * mib);
        const QByteArray old = test::randomBytes(2 * mib, 5);
        Mirror first(old);
        FALLOW_VERIFY_RESULT(wait(m_store->obtain(orderOf(old, first.url(), u"user"_s))));
        const QByteArray content = test::randomBytes(16 * mib);
        Mirror mirror(content, {.bytesPerSecond = 2 * mib});
        const auto refused = wait(m_store->obtain(orderOf(content, mirror.url(), {})));
        FALLOW_VERIFY_REASON(refused, "content.quota_exceeded");
        QVERIFY(mirror.bytesSent() > 0 && QFile::exists(m_store->pathOf(Sha256::of(old))));
        QCOMPARE(*m_store->used(), 2 * mib);
    }
    void anotherNameLeavesItAsItWasSealed()
    {
        const QByteArray content = test::randomBytes(mib);
        Mirror mirror(content);
        const auto held = wait(m_store->obtain(orderOf(content, mirror.url(), u"task:1"_s)));
        FALLOW_VERIFY_RESULT(held);
        FALLOW_VERIFY_RESULT(m_store->link(held->sha256, name()));
        FALLOW_VERIFY_REASON(m_store->link(held->sha256, name()), "content.no_link");
        QFile file(name());
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll() == content);
        // At once: nothing has to be read again by the helper.
        QVERIFY(m_store->obtain(orderOf(content, mirror.url(), u"task:2"_s)).isFinished());
        m_store->unlink(held->sha256, name());
        QVERIFY(!QFile::exists(name()));
        QVERIFY(m_store->obtain(orderOf(content, mirror.url(), u"task:2"_s)).isFinished());
    }
    void aNameOfWhatWasTouchedDoesNotMakeItGoodAgain()
    {
        const QByteArray content = test::randomBytes(mib);
        Mirror mirror(content);
        const auto held = wait(m_store->obtain(orderOf(content, mirror.url(), u"task:1"_s)));
        FALLOW_VERIFY_RESULT(held);
        QFile file(held->path);
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        FALLOW_VERIFY_RESULT(m_store->link(held->sha256, name()));
        QVERIFY(!m_store->obtain(orderOf(content, mirror.url(), {})).isFinished());
    }
    void releasingEndsATransferThatNobodyElseWaitsFor()
    {
        const QByteArray content = test::randomBytes(4 * mib);
        Mirror slow(content, {.bytesPerSecond = 20'000});
        const auto one = m_store->obtain(orderOf(content, slow.url(), u"task:1"_s));
        const auto two = m_store->obtain(orderOf(content, slow.url(), u"task:2"_s));
        QSignalSpy changed(m_store, &ContentStore::downloadChanged);
        QVERIFY(changed.wait(30'000));
        FALLOW_VERIFY_RESULT(m_store->release(u"task:1"_s));
        FALLOW_VERIFY_REASON(wait(one), "content.cancelled");
        QVERIFY(changed.wait(30'000) && !two.isFinished());
        FALLOW_VERIFY_RESULT(m_store->release(u"task:2"_s));
        FALLOW_VERIFY_REASON(wait(two), "content.cancelled");
        QTRY_VERIFY_WITH_TIMEOUT(m_store->downloads().empty(), 30'000);
        QCOMPARE(*m_store->used(), 0);
    }
    void releasingTakesEveryPinOfThatOwner()
    {
        std::vector<ContentHash> hashes;
        for (quint32 seed = 1; seed <= 2; ++seed) {
            const QByteArray content = test::randomBytes(1000, seed);
            Mirror mirror(content);
            for (const QString &owner : {u"task:1"_s, u"task:2"_s})
                FALLOW_VERIFY_RESULT(wait(m_store->obtain(orderOf(content, mirror.url(), owner))));
            hashes.push_back(Sha256::of(content));
        }
        QCOMPARE(m_store->owners().value(), (std::vector{u"task:1"_s, u"task:2"_s}));
        FALLOW_VERIFY_RESULT(m_store->release(u"task:1"_s));
        for (const ContentHash &hash : hashes)
            QCOMPARE(m_store->pins(hash).value(), std::vector{u"task:2"_s});
        QCOMPARE(m_store->owners().value(), std::vector{u"task:2"_s});
    }
};

QTEST_GUILESS_MAIN(ContentOwnersTest)
#include "content_owners_test.moc"
