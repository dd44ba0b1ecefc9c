#include "ui/session/runs_controller.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_core.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace fallow::ui
{

using model::Run;
using model::RunPhase;
using test::FakeCore;
using Role = RunListModel::Role;
using namespace Qt::StringLiterals;

/// What was bought: one row a deal, its stage, what it locks, and its results.
class RunsTest : public QObject
{
    Q_OBJECT

private:
    FakeCore &core() { return static_cast<FakeCore &>(m_link->core()); }
    QVariant at(int row, Role role) const { return m_runs->list()->index(row).data(role); }
    Run run(int deal, int index = 0, RunPhase phase = RunPhase::Computing) const
    {
        Run run{.task = base::TaskId::fromBytes(QByteArray(31, char(deal)) + char(index)).value(),
            .deal = base::DealId::fromBytes(QByteArray(32, char(deal))).value(), .index = index};
        run.appName = u"BLAST"_s;
        run.phase = phase;
        run.price = {500'000'000};
        run.contributors = 2;
        run.agreeing = 2;
        run.matchedAt = m_clock.now().addSecs(deal * 60 - 3600);
        run.finalDeadline = m_clock.now().addSecs(3600);
        if (phase == RunPhase::Completed)
            run.resultLocation = u"/ipfs/Qm%1"_s.arg(index);
        return run;
    }

    test::FakeClock m_clock{1795348802};
    std::unique_ptr<LocalLink> m_link;
    std::unique_ptr<CoreState> m_state;
    std::unique_ptr<RunsController> m_runs;

private Q_SLOTS:
    void init()
    {
        m_runs.reset();
        m_state.reset();
        m_link = std::make_unique<LocalLink>(FakeCore::empty());
        m_state = std::make_unique<CoreState>(*m_link, m_clock, QLocale::c());
        m_runs = std::make_unique<RunsController>(*m_state, m_clock, QLocale::c());
        core().putRun(run(1));
        m_state->start();
        QTRY_VERIFY(m_runs->hasHeard());
    }
    void whatWasBoughtIsThereAtOnce()
    {
        QCOMPARE(m_runs->list()->count(), 1);
        QCOMPARE(at(0, Role::NameRole).toString(), u"BLAST"_s);
        QCOMPARE(at(0, Role::StageRole).toString(), u"Computing"_s);
        QCOMPARE(at(0, Role::LockedRole).toString(), u"0.500"_s);
        QCOMPARE(at(0, Role::NextRole).toInt(), int(RunListModel::None));
        QVERIFY(!at(0, Role::HasShareRole).toBool());
        QVERIFY(at(0, Role::UntilRole).toString().startsWith(u"can be claimed back after "));
        QCOMPARE(m_runs->summary(), u"1 under way"_s);
    }
    void aBagIsOneRow()
    {
        const QAbstractItemModelTester tester(m_runs->list(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int index = 0; index < 4; ++index)
            core().putRun(run(2, index, index < 3 ? RunPhase::Completed : RunPhase::Computing));
        QTRY_COMPARE(m_runs->list()->count(), 2);
        QCOMPARE(at(0, Role::ProgressRole).toString(), u"3 of 4 results"_s); // the newest first
        QCOMPARE(at(0, Role::ShareRole).toDouble(), 0.75);
        QCOMPARE(at(0, Role::LockedRole).toString(), u"0.500"_s); // of the one that is not done
        QCOMPARE(at(0, Role::NextRole).toInt(), int(RunListModel::Get));
    }
    void whatIsOverdueCanBeClaimed()
    {
        m_clock.advance(3601);
        m_runs->tick();
        QCOMPARE(at(0, Role::StageRole).toString(), u"Overdue"_s);
        QCOMPARE(at(0, Role::NextRole).toInt(), int(RunListModel::Claim));
        QCOMPARE(at(0, Role::TaskRole).toString(), run(1).task.toString());
        QVERIFY(at(0, Role::UntilRole).toString().isEmpty());
        core().putRun(run(1, 0, RunPhase::Failed)); // claimed
        QTRY_COMPARE(at(0, Role::NextRole).toInt(), int(RunListModel::None));
        QCOMPARE(at(0, Role::LockedRole).toString(), u"0.000"_s);
        QCOMPARE(m_runs->summary(), QString());
    }
    void everyResultOfADealIsFetchedByOnePress()
    {
        for (int index = 0; index < 2; ++index)
            core().putRun(run(2, index, RunPhase::Completed));
        QTRY_COMPARE(m_runs->list()->count(), 2);
        m_runs->get(run(2).deal.toString());
        QTRY_COMPARE(at(0, Role::NextRole).toInt(), int(RunListModel::Open));
        QCOMPARE(at(0, Role::StageRole).toString(), u"Result here"_s);
        QVERIFY(at(0, Role::FolderRole).toString().startsWith(u"file:"));
        QVERIFY(m_runs->fetching().isEmpty());
    }
    void aDownloadMovesTheBarOfItsDeal()
    {
        core().putRun(run(2, 0, RunPhase::Completed));
        QTRY_COMPARE(m_runs->list()->count(), 2);
        QSignalSpy moved(m_runs->list(), &QAbstractItemModel::dataChanged);
        core().failNext(base::fail(base::Code::Unavailable, base::Reason(u"content.no_source"_s)));
        m_runs->get(run(2).deal.toString());
        QTRY_VERIFY(!m_runs->error().isEmpty()); // and what failed can be tried again
        QVERIFY(m_runs->fetching().isEmpty());
        QCOMPARE(at(0, Role::NextRole).toInt(), int(RunListModel::Get));
        QVERIFY(moved.count() > 0);
    }
    void nothingIsFetchedThatIsNotReady()
    {
        m_runs->get(run(1).deal.toString());
        m_runs->get(u"0x12"_s);
        QVERIFY(m_runs->fetching().isEmpty());
        QVERIFY(m_runs->error().isEmpty());
    }
    void anAnswerOnTheChainIsNoFile()
    {
        Run answered = run(3, 0, RunPhase::Completed);
        answered.resultLocation.clear();
        core().putRun(answered);
        QTRY_COMPARE(m_runs->list()->count(), 2);
        QCOMPARE(at(0, Role::NextRole).toInt(), int(RunListModel::None));
        QCOMPARE(at(0, Role::ProgressRole).toString(), u"its answer stands on the chain"_s);
    }
};

} // namespace fallow::ui

QTEST_MAIN(fallow::ui::RunsTest)
#include "runs_test.moc"
