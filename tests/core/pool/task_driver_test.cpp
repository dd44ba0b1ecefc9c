#include "tests/support/pool_fixture.h"

#include <QTest>

using namespace fallow;
using namespace fallow::test;
using namespace Qt::StringLiterals;

/// What the chain takes back or others do to it (poco.md C.4, D.9).
class TaskDriverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void forgetsADealThatTheChainTookBack();
    void servesADealAgainThatComesBack();
    void keepsADealThatIsStillThere();
    void keepsADealWhileNobodyKnows();
    void goesOnWithATaskThatAStrangerInitialized();

private:
    pool::PoolState &state() { return m_fixture->pool->ledger().state(); }
    bool isKnown() { return state().deals.contains(m_deal) || state().tasks.contains(m_task); }
    /// One block back; the deal was in it.
    void rollBack(bool dealIsGone)
    {
        m_done = 0;
        m_fixture->chain.rollBack(m_block - 1,
            dealIsGone ? std::set{m_deal} : std::set<base::DealId>(), [this] { ++m_done; });
    }
    bool restart()
    {
        m_fixture->pool.reset();
        return m_fixture->start();
    }

    std::unique_ptr<PoolFixture> m_fixture;
    base::DealId m_deal = base::DealId::from(evm::keccak256(QByteArray("deal")));
    base::TaskId m_task;
    quint64 m_block = 0;
    int m_done = 0;
};

/// A deal of one task with one worker on it.
void TaskDriverTest::init()
{
    m_fixture = std::make_unique<PoolFixture>();
    QVERIFY(m_fixture->start());
    FakePoolChain &chain = m_fixture->chain;
    m_task = chain.taskId(m_deal, 0);
    chain.match(m_deal, m_fixture->standardDeal(1));
    m_block = state().deals.at(m_deal).block;
    QTRY_VERIFY(!state().ready.empty());
    const auto wallet = testKey(1).address();
    pool::Worker worker;
    worker.wallet = wallet;
    worker.registered = m_fixture->clock.now();
    state().workers[wallet] = worker;
    m_fixture->pool->ledger().saveWorker(worker);
    m_fixture->pool->ledger().addReplicate(*state().task(m_task), wallet, 2);
}

void TaskDriverTest::forgetsADealThatTheChainTookBack()
{
    rollBack(true);
    QTRY_COMPARE(m_done, 1);
    QVERIFY(!isKnown());
    QVERIFY(state().ready.empty());
    QVERIFY(state().workers.at(testKey(1).address()).open.empty());
    QVERIFY(restart());
    QVERIFY(!isKnown());
}

void TaskDriverTest::servesADealAgainThatComesBack()
{
    rollBack(true);
    QTRY_COMPARE(m_done, 1);
    m_fixture->pass(std::chrono::seconds(5));
    m_fixture->chain.match(m_deal, m_fixture->standardDeal(1));
    QTRY_VERIFY(!state().ready.empty());
    const pool::Task &task = state().task(m_task)->task;
    QCOMPARE(task.status, pool::TaskStatus::Initialized);
    QCOMPARE(task.finalDeadline, m_fixture->clock.now().addSecs(600));
    QVERIFY(task.replicates.empty());
    QVERIFY(restart());
    QVERIFY(state().task(m_task)->task.replicates.empty());
}

void TaskDriverTest::keepsADealThatIsStillThere()
{
    rollBack(false);
    QTRY_COMPARE(m_done, 1);
    QCOMPARE(state().task(m_task)->task.replicates.size(), size_t(1));
}

void TaskDriverTest::keepsADealWhileNobodyKnows()
{
    m_fixture->chain.reachable = false;
    rollBack(true);
    m_fixture->settle();
    QVERIFY(isKnown());
    QCOMPARE(m_done, 0); // or a restart would not look again
    m_fixture->chain.reachable = true;
    m_fixture->pool->driver().sweep();
    QTRY_COMPARE(m_done, 1);
    QVERIFY(!isKnown());
}

void TaskDriverTest::goesOnWithATaskThatAStrangerInitialized()
{
    const auto other = base::DealId::from(evm::keccak256(QByteArray("other")));
    const auto task = m_fixture->chain.taskId(other, 0);
    m_fixture->chain.deals[other] = m_fixture->standardDeal(1);
    (void)m_fixture->chain.initialize(other, 0, u"a stranger's"_s);
    m_fixture->chain.match(other, m_fixture->standardDeal(1));
    m_fixture->settle();
    m_fixture->pool->driver().sweep();
    QTRY_COMPARE(state().task(task)->task.status, pool::TaskStatus::Initialized);
}

QTEST_GUILESS_MAIN(TaskDriverTest)
#include "task_driver_test.moc"
