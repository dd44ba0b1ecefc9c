#include "core/store/score_repository.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace fallow;
using base::Address;
using store::Database;
using store::ScoreRepository;
using Rows = std::vector<ScoreRepository::Row>;

class ScoreRepositoryTest : public QObject
{
    Q_OBJECT

private:
    const Address m_me = *Address::fromBytes(QByteArray(20, 'm'));
    std::unique_ptr<Database> m_database;

    void note(qint64 at, qint64 score, qint64 chain = 1) { FALLOW_VERIFY_RESULT(ScoreRepository(*m_database).note(chain, m_me, {at, score})); }
    Rows since(qint64 at, qint64 chain = 1) { return ScoreRepository(*m_database).since(chain, m_me, at).value_or({}); }

private Q_SLOTS:
    void init()
    {
        auto database = Database::open(QStringLiteral(":memory:"), store::migrationSet(QStringLiteral("core")));
        FALLOW_VERIFY_RESULT(database);
        m_database = std::move(*database);
    }
    void keepsChangesOnly()
    {
        QVERIFY(since(0).empty());
        note(10, 0);
        note(20, 0);
        note(30, 1);
        note(40, 1);
        note(50, 0); // as it was before, but not as it was last
        QCOMPARE(since(0), (Rows{{10, 0}, {30, 1}, {50, 0}}));
    }
    void tellsWhatTheTimeBeganWith()
    {
        note(10, 5);
        note(30, 6);
        note(50, 4);
        QCOMPARE(since(40), (Rows{{30, 6}, {50, 4}}));
        QCOMPARE(since(30), (Rows{{10, 5}, {30, 6}, {50, 4}}));
        QCOMPARE(since(99), (Rows{{50, 4}}));
    }
    void chainsAndWorkersAreApart()
    {
        note(10, 5);
        note(10, 7, 2);
        QCOMPARE(since(0), (Rows{{10, 5}}));
        QCOMPARE(since(0, 2), (Rows{{10, 7}}));
        QVERIFY(ScoreRepository(*m_database).since(1, Address(), 0).value_or(Rows{{}}).empty());
    }
};

QTEST_GUILESS_MAIN(ScoreRepositoryTest)
#include "score_repository_test.moc"
