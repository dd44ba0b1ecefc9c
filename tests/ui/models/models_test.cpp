#include "tests/support/fake_clock.h"
#include "ui/models/check_list_model.h"
#include "ui/models/now_model.h"

#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QTime>

using namespace fallow;
using namespace fallow::ui;
using model::TaskPhase;

namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

model::Task task(uint8_t number, TaskPhase phase, const QDateTime &changed = noon)
{
    model::Task task;
    task.id.data()[0] = number;
    task.appName = QStringLiteral("app %1").arg(number);
    task.phase = phase;
    task.timeline = {{phase, changed}};
    return task;
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result += model.index(row, 0).data(TaskListModel::NameRole).toString();
    return result;
}

} // namespace

class ModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOneRowForOneTask();
    void refreshesOnlyTextsThatSomebodyReads();
    void appendsAnUnknownTask();
    void staysSilentWhenNothingChanged();
    void namesEveryRole();
    void answersNothingOutsideItsRows();
    void showsNoRewardBeforeItIsPaid();
    void putsWorkUnderWayFirst();
    void movesATaskDownWhenItEnds();
    void dropsATaskADayAfterItsEnd();
    void updatesAChangedCheckInPlace();
    void readsTheChecksAnewWhenTheirKeysChange();

private:
    const test::FakeClock m_clock{noon.toSecsSinceEpoch()};
};

void ModelsTest::changesOneRowForOneTask()
{
    TaskListModel model(m_clock, QLocale::c());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reset({task(1, TaskPhase::Starting), task(2, TaskPhase::Starting)});
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.put(task(2, TaskPhase::Computing));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(model.index(1).data(TaskListModel::PhaseRole).toString(), QStringLiteral("Computing"));
}

void ModelsTest::refreshesOnlyTextsThatSomebodyReads()
{
    TaskListModel model(m_clock, QLocale::c());
    model.reset({task(1, TaskPhase::Computing), task(2, TaskPhase::Computing), task(3, TaskPhase::Computing)});
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.index(1).data(TaskListModel::DetailRole);
    model.index(0).data(TaskListModel::NameRole); // has no time in it
    model.refreshTexts();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    model.refreshTexts(); // nobody has read it again
    QCOMPARE(changed.count(), 1);
    model.index(2).data(TaskListModel::SpokenRole);
    model.reset({task(1, TaskPhase::Computing)});
    model.refreshTexts();
    QCOMPARE(changed.count(), 1);
}

void ModelsTest::appendsAnUnknownTask()
{
    TaskListModel model(m_clock, QLocale::c());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.put(task(1, TaskPhase::Starting));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(model.rowCount(), 1);
}

void ModelsTest::staysSilentWhenNothingChanged()
{
    TaskListModel model(m_clock, QLocale::c());
    model.put(task(1, TaskPhase::Starting));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.put(task(1, TaskPhase::Starting));
    QCOMPARE(changed.count(), 0);
}

void ModelsTest::namesEveryRole()
{
    TaskListModel model(m_clock, QLocale::c());
    model.put(task(1, TaskPhase::Computing));
    for (int role = TaskListModel::IdRole; role <= TaskListModel::ChangedAtRole; ++role) {
        QVERIFY(model.roleNames().contains(role));
        QVERIFY(model.index(0).data(role).isValid());
    }
}

void ModelsTest::answersNothingOutsideItsRows()
{
    TaskListModel model(m_clock, QLocale::c());
    model.put(task(1, TaskPhase::Computing));
    QVERIFY(!model.data(QModelIndex(), TaskListModel::NameRole).isValid());
    QVERIFY(!model.index(0).data(Qt::UserRole + 1000).isValid());
}

void ModelsTest::showsNoRewardBeforeItIsPaid()
{
    TaskListModel model(m_clock, QLocale::c());
    model::Task paid = task(1, TaskPhase::WaitingForPayment);
    model.put(paid);
    QCOMPARE(model.index(0).data(TaskListModel::RewardRole).toString(), QString());
    paid.phase = TaskPhase::Paid;
    paid.reward = base::Nrlc{120'000'000};
    model.put(paid);
    QCOMPARE(model.index(0).data(TaskListModel::RewardRole).toString(), QStringLiteral("0.120"));
}

void ModelsTest::putsWorkUnderWayFirst()
{
    TaskListModel tasks(m_clock, QLocale::c());
    NowModel now(tasks, m_clock);
    const QAbstractItemModelTester tester(&now, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tasks.reset({task(1, TaskPhase::Paid, noon.addSecs(-100)), task(2, TaskPhase::Computing),
        task(3, TaskPhase::GivenBack, noon.addSecs(-50)), task(4, TaskPhase::Downloading)});
    QCOMPARE(names(now), QStringList({QStringLiteral("app 2"), QStringLiteral("app 4"),
                             QStringLiteral("app 3"), QStringLiteral("app 1")}));
}

void ModelsTest::movesATaskDownWhenItEnds()
{
    TaskListModel tasks(m_clock, QLocale::c());
    NowModel now(tasks, m_clock);
    const QAbstractItemModelTester tester(&now, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tasks.reset({task(1, TaskPhase::Computing), task(2, TaskPhase::Computing)});
    tasks.put(task(1, TaskPhase::Paid));
    QCOMPARE(names(now), QStringList({QStringLiteral("app 2"), QStringLiteral("app 1")}));
}

void ModelsTest::dropsATaskADayAfterItsEnd()
{
    test::FakeClock clock(noon.toSecsSinceEpoch());
    TaskListModel tasks(clock, QLocale::c());
    NowModel now(tasks, clock);
    tasks.reset({task(1, TaskPhase::Paid)});
    QCOMPARE(now.count(), 1);
    clock.advance(24 * 60 * 60 + 1);
    const QSignalSpy counted(&now, &NowModel::countChanged);
    now.refresh();
    QCOMPARE(now.count(), 0);
    QCOMPARE(counted.count(), 1);
}

void ModelsTest::updatesAChangedCheckInPlace()
{
    CheckListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.set({{QStringLiteral("node"), true, {}}, {QStringLiteral("stake"), true, {}}});
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.set({{QStringLiteral("node"), true, {}},
        {QStringLiteral("stake"), false, QStringLiteral("pool.stake_too_low")}});
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!model.index(1).data(CheckListModel::HoldsRole).toBool());
    QVERIFY(!model.index(1).data(CheckListModel::NextStepRole).toString().isEmpty());
}

void ModelsTest::readsTheChecksAnewWhenTheirKeysChange()
{
    CheckListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.set({{QStringLiteral("node"), true, {}}});
    model.set({});
    QCOMPARE(model.count(), 0);
}

QTEST_GUILESS_MAIN(ModelsTest)
#include "models_test.moc"
