#include "ui/session/work_controller.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_core.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace fallow::ui
{

using model::TaskPhase;
using test::FakeCore;

class WorkControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsEveryTaskAndNarrowsThem();
    void searchesNamesNumbersAndStages();
    void anUnknownTaskIsNotShown();
    void theTaskThatIsShownFollowsTheCore();
    void saysWhyATaskEnded();
    void writesAReceiptOnce_data();
    void writesAReceiptOnce();
    void refusesOtherPlacesForAReceipt();
    void showsTheLogOfTheTask();
    void givesATaskBackOnce();
    void whatIsContributedStays();
    void sortsByEachColumn();

private:
    model::Task first() const { return m_state->tasks().tasks().front(); }
    FakeCore &core() { return static_cast<FakeCore &>(m_link->core()); }

    const test::FakeClock m_clock{1795348802};
    std::unique_ptr<LocalLink> m_link;
    std::unique_ptr<CoreState> m_state;
    std::unique_ptr<WorkController> m_work;
};

void WorkControllerTest::init()
{
    m_work.reset();
    m_state.reset();
    m_link = std::make_unique<LocalLink>(FakeCore::typical());
    m_state = std::make_unique<CoreState>(*m_link, m_clock, QLocale::c());
    m_work = std::make_unique<WorkController>(*m_state, m_clock, QLocale::c());
    m_state->start();
    QTRY_COMPARE(m_state->phase(), CoreState::Phase::Live);
}

void WorkControllerTest::listsEveryTaskAndNarrowsThem()
{
    WorkModel &tasks = *m_work->tasks();
    const QAbstractItemModelTester tester(&tasks, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int all = static_cast<int>(m_state->tasks().tasks().size());
    QCOMPARE(tasks.count(), all);
    const QSignalSpy counted(&tasks, &TaskOrderModel::countChanged);
    tasks.setFilter(WorkModel::UnderWay);
    const int underWay = tasks.count();
    tasks.setFilter(WorkModel::Paid);
    const int paid = tasks.count();
    tasks.setFilter(WorkModel::NotPaid);
    QCOMPARE(underWay + paid + tasks.count(), all); // each task is in exactly one of them
    QVERIFY(underWay > 0 && paid > 0 && counted.count() > 0);
}

void WorkControllerTest::searchesNamesNumbersAndStages()
{
    WorkModel &tasks = *m_work->tasks();
    tasks.setSearch(first().appName.toUpper());
    QVERIFY(tasks.count() >= 1);
    tasks.setSearch(first().id.toString());
    QCOMPARE(tasks.count(), 1);
    tasks.setSearch(QStringLiteral(" computing "));
    QVERIFY(tasks.count() >= 1);
    tasks.setSearch(QStringLiteral("nothing like it"));
    QCOMPARE(tasks.count(), 0);
}

void WorkControllerTest::anUnknownTaskIsNotShown()
{
    m_work->open(QStringLiteral("0x00"));
    QVERIFY(!m_work->task().known);
    QCOMPARE(m_work->steps()->count(), 0);
    m_work->writeReceipt(QStringLiteral("/nowhere.csv"));
    QVERIFY(m_work->written().isEmpty() && m_work->error().isEmpty());
}

void WorkControllerTest::theTaskThatIsShownFollowsTheCore()
{
    model::Task task = first();
    m_work->open(task.id.toString());
    QVERIFY(m_work->task().known);
    QCOMPARE(m_work->steps()->count(), 6);
    task.phase = TaskPhase::Paid;
    task.reward = base::Nrlc{120'000'000};
    task.timeline.push_back({TaskPhase::Paid, m_clock.now()});
    core().putTask(task);
    QTRY_COMPARE(m_work->task().phase, QStringLiteral("Paid"));
    QCOMPARE(m_work->steps()->index(5).data(LineListModel::DetailRole).toString(), QStringLiteral("0.120 RLC"));
    m_work->open({});
    QVERIFY(!m_work->task().known);
}

void WorkControllerTest::saysWhyATaskEnded()
{
    model::Task task = first();
    task.phase = TaskPhase::GivenBack;
    task.reason = QStringLiteral("task.no_digest");
    core().putTask(task);
    m_work->open(task.id.toString());
    QTRY_VERIFY(!m_work->task().reason.isEmpty());
    QVERIFY(!m_work->task().reason.contains(QStringLiteral("task.no_digest"))); // in words
}

void WorkControllerTest::writesAReceiptOnce_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("csv") << QStringLiteral("a.csv") << QByteArrayLiteral("field,value\r\n");
    QTest::newRow("pdf") << QStringLiteral("a.PDF") << QByteArrayLiteral("%PDF-");
}

void WorkControllerTest::writesAReceiptOnce()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    m_work->open(first().id.toString());
    m_work->writeReceipt(path);
    QVERIFY2(m_work->error().isEmpty(), qPrintable(m_work->error()));
    QVERIFY(m_work->written().contains(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith(start) && text.size() > 300);
    m_work->writeReceipt(path); // never over another file
    QVERIFY(m_work->written().isEmpty() && !m_work->error().isEmpty());
    file.seek(0);
    QCOMPARE(file.readAll(), text);
}

void WorkControllerTest::refusesOtherPlacesForAReceipt()
{
    const QTemporaryDir folder;
    m_work->open(first().id.toString());
    for (const QString &path : {QStringLiteral("a.csv"), QString(), folder.filePath(QStringLiteral("a.txt")),
             folder.filePath(QStringLiteral("none/a.csv")), folder.filePath(QStringLiteral("none/a.pdf"))}) {
        m_work->writeReceipt(path);
        QVERIFY2(!m_work->error().isEmpty(), qPrintable(path));
        QVERIFY(!QFile::exists(path));
    }
}

void WorkControllerTest::showsTheLogOfTheTask()
{
    const model::Task computing = first();
    QCOMPARE(computing.phase, TaskPhase::Computing);
    core().tasks().setLog(computing.id, {.output = QStringLiteral("frame 1"), .errors = QStringLiteral("slow"), .isCut = true});
    TaskController &care = *m_work->care();
    m_work->open(computing.id.toString());
    QTRY_COMPARE(care.output(), QStringLiteral("frame 1"));
    QCOMPARE(care.errors(), QStringLiteral("slow"));
    QVERIFY(!care.note().isEmpty());
    core().tasks().setLog(computing.id, {.output = QStringLiteral("frame 2")});
    for (int second = 0; second < 5; ++second)
        m_work->tick();
    QTRY_COMPARE(care.output(), QStringLiteral("frame 2"));
    QVERIFY(care.note().isEmpty());
    m_work->open(m_state->tasks().tasks().back().id.toString()); // one without a log
    QTRY_VERIFY(care.output().isEmpty() && !care.note().isEmpty() && care.error().isEmpty());
    m_work->open({});
    QVERIFY(care.note().isEmpty() && !care.canGiveBack());
}

void WorkControllerTest::givesATaskBackOnce()
{
    TaskController &care = *m_work->care();
    care.giveBack(); // none is shown
    m_work->open(first().id.toString());
    QVERIFY(care.canGiveBack());
    const QSignalSpy back(&care, &TaskController::givenBack);
    care.giveBack();
    QTRY_COMPARE(back.count(), 1);
    QTRY_COMPARE(m_work->task().phase, QStringLiteral("Given back"));
    QVERIFY(!care.canGiveBack() && care.error().isEmpty());
    QVERIFY(!m_work->task().reason.isEmpty());
    care.giveBack();
    QVERIFY(!care.isBusy());
}

void WorkControllerTest::whatIsContributedStays()
{
    model::Task task = first();
    task.phase = TaskPhase::WaitingForOthers;
    core().putTask(task);
    m_work->open(task.id.toString());
    QTRY_VERIFY(!m_work->care()->canGiveBack());
    m_work->care()->giveBack();
    QVERIFY(!m_work->care()->isBusy());
    QCOMPARE(core().showTask({task.id}).result()->phase, TaskPhase::WaitingForOthers);
}

void WorkControllerTest::sortsByEachColumn()
{
    WorkModel &tasks = *m_work->tasks();
    const QAbstractItemModelTester tester(&tasks, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto column = [&tasks](int role) {
        QStringList values;
        for (int row = 0; row < tasks.count(); ++row)
            values << tasks.index(row, 0).data(role).toString();
        return values;
    };
    const QStringList usual = column(TaskListModel::IdRole);
    tasks.toggleOrder(WorkModel::ByName);
    QStringList names = column(TaskListModel::NameRole);
    QVERIFY(std::is_sorted(names.begin(), names.end(), [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; }));
    tasks.toggleOrder(WorkModel::ByName);
    QVERIFY(tasks.isReversed());
    std::reverse(names.begin(), names.end());
    QCOMPARE(column(TaskListModel::NameRole), names);
    tasks.toggleOrder(WorkModel::ByReward);
    QVERIFY(!tasks.isReversed() && tasks.order() == WorkModel::ByReward);
    const QStringList rewards = column(TaskListModel::RewardRole);
    QVERIFY(!rewards.front().isEmpty() && rewards.back().isEmpty()); // most first
    tasks.toggleOrder(WorkModel::ByReward);
    tasks.toggleOrder(WorkModel::ByReward);
    QCOMPARE(tasks.order(), WorkModel::Usual);
    QCOMPARE(column(TaskListModel::IdRole), usual);
}

} // namespace fallow::ui

QTEST_MAIN(fallow::ui::WorkControllerTest)
#include "work_controller_test.moc"
