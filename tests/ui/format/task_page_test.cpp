#include "ui/format/receipt.h"
#include "ui/format/timeline.h"

#include <QTest>

using namespace fallow;
using namespace fallow::ui;
using model::TaskPhase;
using State = TimelineStep::State;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0)); // local: texts are local

/// It took the phases one minute after another, until noon.
model::Task taskThrough(const std::vector<TaskPhase> &phases)
{
    model::Task task;
    task.id.data()[0] = 9;
    task.appName = QStringLiteral("FFmpeg transcode");
    task.trust = 3;
    task.stake = base::Nrlc{2'500'000'000};
    task.contributionDeadline = noon.addSecs(161 * 60);
    task.finalDeadline = noon.addSecs(300 * 60);
    task.phase = phases.back();
    for (size_t i = 0; i < phases.size(); ++i)
        task.timeline.push_back({phases[i], noon.addSecs(60 * (static_cast<qint64>(i) + 1 - static_cast<qint64>(phases.size())))});
    return task;
}

const std::vector<TaskPhase> toComputing{TaskPhase::Starting, TaskPhase::Downloading, TaskPhase::Verifying, TaskPhase::Computing};

std::vector<TaskPhase> with(std::vector<TaskPhase> phases, std::initializer_list<TaskPhase> more)
{
    phases.insert(phases.end(), more);
    return phases;
}

QString drawn(const std::vector<TimelineStep> &steps)
{
    QString text;
    for (const TimelineStep &step : steps)
        text += u"+>.!"[static_cast<size_t>(step.state)];
    return text;
}

QStringList fields(const QByteArray &csv)
{
    return QString::fromUtf8(csv).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
}

} // namespace

class TaskPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPhaseHasItsPlaceOnTheLine_data()
    {
        using enum TaskPhase;
        QTest::addColumn<std::vector<TaskPhase>>("phases");
        QTest::addColumn<QString>("line");
        const auto agreed = with(toComputing, {Contributing, WaitingForOthers, Revealing, Uploading, WaitingForPayment});
        QTest::newRow("new") << std::vector{Starting} << QStringLiteral("......");
        QTest::newRow("downloading") << std::vector{Starting, Downloading} << QStringLiteral(">.....");
        QTest::newRow("computing") << toComputing << QStringLiteral("++>...");
        QTest::newRow("others") << with(toComputing, {Contributing, WaitingForOthers}) << QStringLiteral("+++>..");
        QTest::newRow("uploading") << with(toComputing, {Contributing, Revealing, Uploading}) << QStringLiteral("++++>.");
        QTest::newRow("waits for payment") << agreed << QStringLiteral("+++++>");
        QTest::newRow("paid") << with(agreed, {Paid}) << QStringLiteral("++++++");
        QTest::newRow("given back while computing") << with(toComputing, {GivenBack}) << QStringLiteral("++!");
        QTest::newRow("given back at once") << std::vector{Starting, GivenBack} << QStringLiteral("!");
        QTest::newRow("rejected") << with(toComputing, {Contributing, WaitingForOthers, Rejected}) << QStringLiteral("+++!");
        QTest::newRow("overdue") << with(agreed, {Overdue}) << QStringLiteral("+++++!");
        QTest::newRow("computed twice after a crash") << with(toComputing, {Starting, Downloading}) << QStringLiteral(">.....");
    }
    void everyPhaseHasItsPlaceOnTheLine()
    {
        QFETCH(std::vector<TaskPhase>, phases);
        QTEST(drawn(timelineOf(taskThrough(phases), noon, english)), "line");
    }
    void aStepSaysWhenItWasDoneAndWhatIsAhead()
    {
        model::Task task = taskThrough(toComputing);
        task.timeLimitMs = 300'000;
        task.usage = model::TaskUsage{.wallMs = 60'000};
        const auto steps = timelineOf(task, noon, english);
        QCOMPARE(steps[0], (TimelineStep{QStringLiteral("Downloaded"), QStringLiteral("11:59"), State::Done}));
        QCOMPARE(steps[2].detail, QStringLiteral("1 min of at most 5 min"));
        QCOMPARE(steps[3].detail, QStringLiteral("trust 3"));
        QCOMPARE(steps[5].detail, QStringLiteral("by 17:00"));
    }
    void whatIsPaidStandsOnTheLastStep()
    {
        model::Task task = taskThrough(with(toComputing, {TaskPhase::Contributing, TaskPhase::Revealing, TaskPhase::WaitingForPayment, TaskPhase::Paid}));
        task.reward = base::Nrlc{120'000'000};
        QCOMPARE(timelineOf(task, noon, english).back().detail, QStringLiteral("0.120 RLC"));
    }
    void deadlinesCountDownUntilTheEnd()
    {
        model::Task task = taskThrough(toComputing);
        QCOMPARE(deadlineText(task, noon, english), QStringLiteral("contribute by 14:41 (in 2 h 41 min), final 17:00"));
        QCOMPARE(deadlineText(task, noon.addSecs(162 * 60), english), QStringLiteral("contribute by 14:41, final 17:00"));
        task.phase = TaskPhase::Revealing;
        task.revealDeadline = noon.addSecs(20 * 60);
        QCOMPARE(deadlineText(task, noon, english), QStringLiteral("reveal by 12:20 (in 20 min), final 17:00"));
        task.phase = TaskPhase::Paid;
        QVERIFY(deadlineText(task, noon, english).isEmpty());
    }
    void nothingIsMeasuredBeforeItRan()
    {
        QVERIFY(measuredRows(taskThrough({TaskPhase::Downloading}), english).empty());
    }
    void energySaysHowItIsKnown()
    {
        model::Task task = taskThrough(toComputing);
        task.usage = model::TaskUsage{.cpuMs = 2'472'000, .method = QStringLiteral("cgroup-v2"), .energyMj = 64'800'000, .energyMethod = QStringLiteral("stated")};
        const auto rows = measuredRows(task, english);
        QCOMPARE(rows.front().note, QStringLiteral("Measured by cgroup-v2"));
        QCOMPARE(rows.back().value, QStringLiteral("18 Wh"));
        QCOMPARE(rows.back().note, QStringLiteral("An estimate from the watts that were stated"));
    }
    void theReceiptHasWhatIsKnownAndNothingElse()
    {
        model::Task task = taskThrough(toComputing);
        const QStringList before = fields(receiptCsv(task));
        QCOMPARE(before.front(), QStringLiteral("field,value"));
        QVERIFY(before.filter(QStringLiteral("reward")).isEmpty() && before.filter(QStringLiteral("cpu_ms")).isEmpty());
        task.reward = base::Nrlc{120'000'000};
        task.usage = model::TaskUsage{.cpuMs = 41};
        const QStringList after = fields(receiptCsv(task));
        QVERIFY(after.contains(QStringLiteral("reward_nrlc,\"120000000\"")) && after.contains(QStringLiteral("cpu_ms,\"41\"")));
        QCOMPARE(after.filter(QRegularExpression(QStringLiteral("^at,\"(starting|computing) .*Z\"$"))).size(), 2);
    }
    void foreignNamesAreNoFormulasOfASpreadsheet()
    {
        model::Task task = taskThrough(toComputing);
        task.appName = QStringLiteral("=cmd|'/c calc'!A1,\"x\"");
        QVERIFY(fields(receiptCsv(task)).contains(QStringLiteral("app_name,\"'=cmd|'/c calc'!A1,\"\"x\"\"\"")));
    }
};

QTEST_GUILESS_MAIN(TaskPageTest)
#include "task_page_test.moc"
