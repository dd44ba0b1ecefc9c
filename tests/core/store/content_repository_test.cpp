#include "core/store/content_repository.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace fallow::base;
using namespace fallow::store;
using namespace Qt::StringLiterals;

class ContentRepositoryTest : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 hour = 60 * 60 * 1000;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ContentRepository> m_books;

    static ContentHash hash(char name) { return *ContentHash::fromBytes(QByteArray(32, name)); }
    static ContentRow row(char name, qint64 usedMs = 0)
    {
        return {.sha256 = hash(name), .size = 100, .usedMs = usedMs};
    }
    void put(const ContentRow &row) { FALLOW_VERIFY_RESULT(m_books->put(row)); }
    QByteArray evictionOrder(qint64 nowMs)
    {
        QByteArray names;
        const auto rows = m_books->evictable(nowMs);
        if (!rows)
            return "failed";
        for (const ContentRow &row : *rows)
            names.append(row.sha256.bytes().at(0));
        return names;
    }

private Q_SLOTS:
    void init()
    {
        auto database = Database::open(u":memory:"_s, migrationSet(u"core"_s));
        FALLOW_VERIFY_RESULT(database);
        m_database = std::move(*database);
        m_books = std::make_unique<ContentRepository>(*m_database);
    }

    void whatIsPinnedIsNeverEvictable()
    {
        put(row('a', 1));
        put(row('b', 2));
        FALLOW_VERIFY_RESULT(m_books->pin(hash('a'), u"task:1"_s));
        QCOMPARE(evictionOrder(0), "b");
        FALLOW_VERIFY_REASON(m_books->pin(hash('x'), u"task:1"_s), "store.constraint");
    }
    void case30TwoReferencesKeepItUntilTheSecondGoes()
    {
        put(row('a'));
        for (const QString &owner : {u"task:1"_s, u"task:2"_s, u"task:2"_s})
            FALLOW_VERIFY_RESULT(m_books->pin(hash('a'), owner));
        FALLOW_VERIFY_RESULT(m_books->unpin(hash('a'), u"task:1"_s));
        QCOMPARE(evictionOrder(0), "");
        QCOMPARE(m_books->pins(hash('a'))->size(), size_t{1});
        FALLOW_VERIFY_RESULT(m_books->unpin(hash('a'), u"task:2"_s));
        QCOMPARE(evictionOrder(0), "a");
    }
    void sealingAgainKeepsThePins()
    {
        put(row('a'));
        FALLOW_VERIFY_RESULT(m_books->pin(hash('a'), u"user"_s));
        put(row('a', 5));
        QCOMPARE(m_books->pins(hash('a'))->size(), size_t{1});
        QCOMPARE((*m_books->find(hash('a')))->usedMs, 5);
    }
    void whatIsOverGoesFirstThenTheLeastRecentlyUsed()
    {
        put(row('a', 10));
        put(row('b', 20));
        ContentRow over = row('c', 99);
        over.untilMs = 50;
        put(over);
        ContentRow orphan = row('d', 98);
        orphan.livesWith = hash('x');
        put(orphan);
        ContentRow bound = row('e', 30);
        bound.livesWith = hash('a');
        put(bound);
        QCOMPARE(evictionOrder(50), "dcabe");
        QCOMPARE(evictionOrder(49), "dabec");
        FALLOW_VERIFY_RESULT(m_books->touch(hash('a'), 1000));
        QCOMPARE(evictionOrder(49), "dbeca");
    }
    void case20AQuotaThatIsTooSmallIsRefusedWithWhatIsMissing()
    {
        put(row('a')); // 100 bytes
        FALLOW_VERIFY_RESULT(m_books->reserve(u"one"_s, 500, 1000));
        const auto refused = m_books->reserve(u"two"_s, 450, 1000);
        FALLOW_VERIFY_REASON(refused, "content.quota_exceeded");
        QVERIFY(refused.error().detail.startsWith(u"50 bytes"));
        QCOMPARE(*m_books->used(), 600); // the refused one holds nothing
        FALLOW_VERIFY_RESULT(m_books->reserve(u"one"_s, 900, 1000)); // in place of the 500
        FALLOW_VERIFY_RESULT(m_books->release(u"one"_s));
        QCOMPARE(*m_books->used(), 100);
        FALLOW_VERIFY_RESULT(m_books->reserve(u"two"_s, 900, 1000));
        FALLOW_VERIFY_RESULT(m_books->releaseAll());
        QCOMPARE(*m_books->used(), 100);
    }
    void aRefusedReservationLeavesWhatTheJobHad()
    {
        FALLOW_VERIFY_RESULT(m_books->reserve(u"one"_s, 500, 1000));
        FALLOW_VERIFY_REASON(m_books->reserve(u"one"_s, 1001, 1000), "content.quota_exceeded");
        QCOMPARE(*m_books->used(), 500);
    }
    void threeStrikesInADayBanAHost()
    {
        for (const qint64 at : {0 * hour, 10 * hour, 23 * hour})
            FALLOW_VERIFY_RESULT(m_books->strike(u"a:443"_s, at));
        FALLOW_VERIFY_RESULT(m_books->strike(u"b:443"_s, 1));
        QCOMPARE(*m_books->banned(23 * hour), std::vector{u"a:443"_s});
        QCOMPARE(*m_books->banned(24 * hour), std::vector<QString>()); // the first is a day old
        FALLOW_VERIFY_RESULT(m_books->strike(u"a:443"_s, 25 * hour));
        QCOMPARE(*m_books->banned(25 * hour), std::vector{u"a:443"_s});
    }
    void everyFieldComesBack()
    {
        const ContentRow full{.sha256 = hash('a'),
            .size = qint64{1} << 40,
            .root = *Bytes32::fromBytes(QByteArray(32, 'r')),
            .inode = 1,
            .modifiedNs = 2,
            .changedNs = 3,
            .checkedMs = 4,
            .usedMs = 5,
            .untilMs = 6,
            .livesWith = hash('b'),
            .attributes = {-1, true, hash('c'), {u"https"_s, u"bt2"_s}, 3},
            .name = u"https://example.org/file"_s};
        put(full);
        QCOMPARE(**m_books->find(hash('a')), full);
        QCOMPARE(*m_books->all(), std::vector{full});
        FALLOW_VERIFY_RESULT(m_books->remove(hash('a')));
        QVERIFY(!*m_books->find(hash('a')));
    }
};

QTEST_GUILESS_MAIN(ContentRepositoryTest)
#include "content_repository_test.moc"
