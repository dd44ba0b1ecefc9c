#include "core/task/report.h"

#include <QDate>
#include <QDateTime>
#include <QTest>
#include <QTime>

using namespace fallow::task;

namespace {

constexpr auto allStages()
{
    std::array<Stage, 16> stages{};
    for (size_t i = 0; i < stages.size(); ++i)
        stages[i] = static_cast<Stage>(i);
    return stages;
}

const QDateTime start(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

ChainView active()
{
    return {.task = ChainView::Task::Active,
            .now = start,
            .contributionDeadline = start.addSecs(420),
            .finalDeadline = start.addSecs(600)};
}

ChainView revealing(bool ours)
{
    ChainView view = active();
    view.task = ChainView::Task::Revealing;
    view.contribution = ChainView::Contribution::Contributed;
    view.consensusIsOurs = ours;
    view.revealDeadline = start.addSecs(120);
    return view;
}

} // namespace

class StageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePathOfAnHonestPoolLeadsToTheEnd()
    {
        using enum Stage;
        QCOMPARE(stepFor(Received, Order::Start), Step::Check);
        QCOMPARE(stepFor(Checked, Order::DownloadApp), Step::FetchApp);
        QCOMPARE(stepFor(AppReady, Order::DownloadData), Step::FetchData);
        QCOMPARE(stepFor(DataReady, Order::Compute), Step::Run);
        QCOMPARE(stepFor(Computed, Order::Contribute), Step::Contribute);
        QCOMPARE(stepFor(Contributed, Order::Reveal), Step::Reveal);
        QCOMPARE(stepFor(Revealed, Order::Upload), Step::Upload);
        QCOMPARE(stepFor(Uploaded, Order::Complete), Step::Complete);
    }
    void noOrderRunsATaskWhoseDigestIsJournaled()
    {
        for (const Stage stage : allStages()) {
            if (stage == Stage::DataReady)
                continue;
            QVERIFY(stepFor(stage, Order::Compute) != Step::Run);
        }
    }
    void noOrderContributesBeforeThereIsADigest()
    {
        for (const Stage stage : {Stage::Received, Stage::Checked, Stage::AppReady, Stage::DataReady, Stage::Running})
            QVERIFY(!stepFor(stage, Order::Contribute));
    }
    void aBrokenInputIsContributedAsError()
    {
        QCOMPARE(stepFor(Stage::Broken, Order::Contribute), Step::Contribute);
    }
    void noPoolCanMakeUsForgetAContribution()
    {
        QCOMPARE(stepFor(Stage::Computed, Order::Abort), Step::GiveBack);
        for (const Stage stage : {Stage::Contributing, Stage::Contributed, Stage::Revealing, Stage::Revealed})
            QVERIFY(!stepFor(stage, Order::Abort));
    }
    void recoveryNeverRunsATaskWhoseDigestIsJournaled()
    {
        for (const Stage stage : allStages()) {
            if (stage >= Stage::Computed)
                QVERIFY(stepToRecover(stage) != Step::Run);
        }
        QCOMPARE(stepToRecover(Stage::Checked), Step::FetchApp);
        QCOMPARE(stepToRecover(Stage::Computed), Step::Contribute);
    }
    void nothingMovesATaskThatIsOver()
    {
        for (const auto &order : jsonNames(Order{})) {
            QVERIFY(!stepFor(Stage::Completed, order.value));
            QVERIFY(!stepFor(Stage::GivenBack, order.value));
        }
        QVERIFY(!stepFromChain(Stage::GivenBack, revealing(true)));
    }
    void theChainAloneCausesReveal()
    {
        QCOMPARE(stepFromChain(Stage::Contributed, revealing(true)), Step::Reveal);
        QCOMPARE(stepFromChain(Stage::Revealing, revealing(true)), Step::Reveal);
    }
    void anotherConsensusIsNotRevealed()
    {
        QVERIFY(!stepFromChain(Stage::Contributed, revealing(false)));
    }
    void aRevealAfterItsDeadlineIsNotSent()
    {
        ChainView view = revealing(true);
        view.now = view.revealDeadline;
        QVERIFY(!stepFromChain(Stage::Contributed, view));
    }
    void aContributionThatCannotBeInTimeIsGivenBack()
    {
        ChainView view = active();
        QVERIFY(!stepFromChain(Stage::Running, view));
        view.now = view.contributionDeadline;
        QCOMPARE(stepFromChain(Stage::Running, view), Step::GiveBack);
        QCOMPARE(stepFromChain(Stage::Computed, view), Step::GiveBack);
    }
    void aContributionOnTheChainIsNeverGivenBackForTheContributionDeadline()
    {
        ChainView view = active();
        view.contribution = ChainView::Contribution::Contributed;
        view.now = view.contributionDeadline;
        QVERIFY(!stepFromChain(Stage::Contributing, view));
        QVERIFY(!stepFromChain(Stage::Contributed, view));
    }
    void consensusOfOthersEndsTheRun()
    {
        ChainView view = revealing(false);
        view.contribution = ChainView::Contribution::None;
        QCOMPARE(stepFromChain(Stage::Running, view), Step::GiveBack);
    }
    void aReopenedTaskThatRejectedUsIsGivenBack()
    {
        ChainView view = active();
        view.contribution = ChainView::Contribution::Rejected;
        QCOMPARE(stepFromChain(Stage::Contributed, view), Step::GiveBack);
    }
    void aFinishedTaskCompletesForItsWinnersOnly()
    {
        ChainView view = revealing(true);
        view.task = ChainView::Task::Completed;
        view.contribution = ChainView::Contribution::Proved;
        QCOMPARE(stepFromChain(Stage::Revealed, view), Step::Complete);
        view.contribution = ChainView::Contribution::Rejected;
        QCOMPARE(stepFromChain(Stage::Contributed, view), Step::GiveBack);
    }
    void theFinalDeadlineEndsEverything()
    {
        ChainView view = active();
        view.now = view.finalDeadline;
        for (const Stage stage : {Stage::Received, Stage::Contributed, Stage::Revealed})
            QCOMPARE(stepFromChain(stage, view), Step::GiveBack);
    }
    void aCrashNeverForgetsADigest()
    {
        for (const Stage stage : allStages()) {
            const Stage next = afterCrash(stage);
            QCOMPARE(next >= Stage::Computed, stage >= Stage::Computed);
            QVERIFY(next <= stage);
        }
        QCOMPARE(afterCrash(Stage::Running), Stage::DataReady);
    }
    void everyStepButGivingBackHasItsReports()
    {
        QCOMPARE(reportsOf(Step::Check).failed, ReplicateStatus::StartFailed);
        QCOMPARE(reportsOf(Step::Upload).done, ReplicateStatus::ResultUploaded);
    }
};

QTEST_GUILESS_MAIN(StageTest)
#include "stage_test.moc"
