#include "core/pool/task_machine.h"

#include "core/evm/keccak.h"

#include <QTest>

using namespace fallow;
using namespace fallow::pool;
using Kind = Step::Kind;

class TaskMachineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wantsOneWorkerAtTrustOne();
    void asksForAFourthAfterOneLiar();
    void givesUpHopeInTheSilentAfterOnePeriod();
    void leavesATaskThatTooManyFailed();
    void waitsForTheLastOneBeforeItLeavesATask();
    void forgivesAReopenedTaskTheFailuresOfItsFirstRound();
    void readsTheChainBeforeItBelievesADeadline();
    void finalizesOnlyWhenAllRevealedOrTheDeadlinePassed();
    void asksAnotherWorkerAfterTheUploadTimeout();
    void reopensWhenNobodyRevealed();
    void givesUpAtTheFinalDeadline();
    void completesWheneverTheChainSaysSo();

private:
    static QDateTime at(qint64 seconds) { return QDateTime::fromSecsSinceEpoch(1'000'000 + seconds, Qt::UTC); }
    static Moment moment(qint64 seconds) { return {at(seconds), at(seconds)}; }
    static base::Address wallet(int n) { return base::Address::fromBytes(QByteArray(20, char(n))).value(); }
    static Task running(quint64 trust)
    {
        Task task;
        task.trust = trust;
        task.categorySeconds = 60;
        task.status = TaskStatus::Running;
        task.chain = ChainTaskStatus::Active;
        task.contributionDeadline = at(420);
        task.finalDeadline = at(600);
        task.chainReadAt = at(0);
        return task;
    }
    static Replicate &add(Task &task, int n, ReplicateStatus status)
    {
        Replicate &replicate = task.replicates[wallet(n)];
        replicate.walk.enter(status);
        replicate.authorizedAt = at(0);
        return replicate;
    }
    static void contribute(Task &task, int n, const char *result)
    {
        Replicate &replicate = add(task, n, ReplicateStatus::Contributed);
        replicate.contributed = true;
        replicate.resultHash = evm::keccak256(QByteArray(result));
    }
    /// Three who gave back, of three that may.
    static Task broken()
    {
        Task task = running(1);
        for (const int n : {1, 2, 3})
            add(task, n, ReplicateStatus::Aborted);
        return task;
    }
    static constexpr TaskLimits three{.failures = 3};
    static Task revealing()
    {
        Task task = running(3);
        contribute(task, 1, "right");
        contribute(task, 2, "right");
        task.chain = ChainTaskStatus::Revealing;
        task.status = TaskStatus::ConsensusReached;
        task.consensusValue = evm::keccak256(QByteArray("right"));
        task.winners = 2;
        task.revealDeadline = at(200);
        return task;
    }
    static std::optional<Kind> kind(const Task &task, qint64 seconds)
    {
        const auto step = nextStep(task, {}, moment(seconds));
        return step ? std::optional(step->kind) : std::nullopt;
    }
};

void TaskMachineTest::wantsOneWorkerAtTrustOne()
{
    Task task = running(1);
    QVERIFY(wantsWorker(task, {}, at(1)));
    add(task, 1, ReplicateStatus::Computing);
    QVERIFY(!wantsWorker(task, {}, at(1)));
    task.replicates[wallet(1)].walk.enter(ReplicateStatus::Aborted);
    QVERIFY(wantsWorker(task, {}, at(1)));
}

void TaskMachineTest::asksForAFourthAfterOneLiar()
{
    Task task = running(3);
    contribute(task, 1, "right");
    QVERIFY(wantsWorker(task, {}, at(1)));
    contribute(task, 2, "wrong");
    contribute(task, 3, "right");
    // 4 * 3 = 12 is not above (1 + 4 + 2) * 2 = 14 (poco.md C.5).
    QVERIFY(wantsWorker(task, {}, at(1)));
    add(task, 4, ReplicateStatus::Created);
    QVERIFY(!wantsWorker(task, {}, at(1)));
}

void TaskMachineTest::givesUpHopeInTheSilentAfterOnePeriod()
{
    Task task = running(1);
    add(task, 1, ReplicateStatus::Computing);
    QVERIFY(!wantsWorker(task, {}, at(59)));
    QVERIFY(wantsWorker(task, {}, at(60)));
    QVERIFY(!wantsWorker(task, {}, at(420)));
}

void TaskMachineTest::leavesATaskThatTooManyFailed()
{
    Task task = broken();
    QVERIFY(!wantsWorker(task, three, at(1)));
    const auto step = nextStep(task, three, moment(1));
    QVERIFY(step);
    QCOMPARE(step->kind, Kind::GiveUp);
    QCOMPARE(step->failure, TaskStatus::RunningFailed);
    task.replicates[wallet(3)].walk.enter(ReplicateStatus::Computing);
    task.replicates[wallet(3)].authorizedAt = at(-60); // silent for too long, but not a failure
    QVERIFY(wantsWorker(task, three, at(1)));
    QVERIFY(!nextStep(task, three, moment(1)));
}

void TaskMachineTest::waitsForTheLastOneBeforeItLeavesATask()
{
    Task task = broken();
    add(task, 4, ReplicateStatus::Computing);
    QVERIFY(!wantsWorker(task, three, at(1)));
    QVERIFY(!nextStep(task, three, moment(1)));
    QCOMPARE(nextStep(task, three, moment(60))->failure, TaskStatus::RunningFailed);
    contribute(task, 4, "right");
    task.chain = ChainTaskStatus::Revealing;
    QCOMPARE(nextStep(task, three, moment(60))->kind, Kind::AnnounceReveal);
}

void TaskMachineTest::forgivesAReopenedTaskTheFailuresOfItsFirstRound()
{
    Task task = broken();
    task.round = 1;
    contribute(task, 4, "right");
    task.replicates[wallet(4)].rejected = true;
    task.replicates[wallet(4)].walk.enter(ReplicateStatus::Aborted); // of no account: it contributed
    QVERIFY(wantsWorker(task, three, at(1)));
    QVERIFY(!nextStep(task, three, moment(1)));
}

void TaskMachineTest::readsTheChainBeforeItBelievesADeadline()
{
    Task task = running(1);
    QVERIFY(!kind(task, 419));
    QCOMPARE(kind(task, 420), Kind::ReadChain);
    task.chainReadAt = at(420);
    const auto step = nextStep(task, {}, moment(421));
    QCOMPARE(step->kind, Kind::GiveUp);
    QCOMPARE(step->failure, TaskStatus::ContributionTimeout);
    task.chain = ChainTaskStatus::Revealing;
    QCOMPARE(kind(task, 421), Kind::AnnounceReveal);
}

void TaskMachineTest::finalizesOnlyWhenAllRevealedOrTheDeadlinePassed()
{
    Task task = revealing();
    task.status = TaskStatus::ResultUploaded;
    task.reveals = 1;
    QVERIFY(!kind(task, 199));
    QCOMPARE(kind(task, 200), Kind::ReadChain);
    task.chainReadAt = at(200);
    QCOMPARE(kind(task, 200), Kind::Finalize);
    task.reveals = 2;
    QCOMPARE(kind(task, 10), Kind::Finalize);
}

void TaskMachineTest::asksAnotherWorkerAfterTheUploadTimeout()
{
    Task task = revealing();
    task.status = TaskStatus::AtLeastOneRevealed;
    task.reveals = 2;
    for (const int n : {1, 2}) {
        task.replicates[wallet(n)].walk.enter(ReplicateStatus::Revealed);
        task.replicates[wallet(n)].revealed = true;
    }
    auto step = nextStep(task, {}, moment(10));
    QCOMPARE(step->kind, Kind::RequestUpload);
    QCOMPARE(step->worker, wallet(1));
    task.status = TaskStatus::ResultUploading;
    task.uploader = wallet(1);
    task.uploadAskedAt = at(10);
    task.replicates[wallet(1)].walk.enter(ReplicateStatus::ResultUploadRequested);
    QVERIFY(!kind(task, 129));
    step = nextStep(task, {}, moment(130));
    QCOMPARE(step->worker, wallet(2));
    task.resultStored = true;
    QCOMPARE(kind(task, 20), Kind::NoteUpload);
}

void TaskMachineTest::reopensWhenNobodyRevealed()
{
    Task task = revealing();
    QVERIFY(!kind(task, 199));
    QCOMPARE(kind(task, 200), Kind::ReadChain);
    task.chainReadAt = at(200);
    QCOMPARE(kind(task, 200), Kind::Reopen);
    task.reveals = 1;
    QCOMPARE(kind(task, 200), Kind::NoteReveal);
}

void TaskMachineTest::givesUpAtTheFinalDeadline()
{
    Task task = revealing();
    task.chainReadAt = at(600);
    const auto step = nextStep(task, {}, moment(600));
    QCOMPARE(step->kind, Kind::GiveUp);
    QCOMPARE(step->failure, TaskStatus::FinalDeadlineReached);
}

void TaskMachineTest::completesWheneverTheChainSaysSo()
{
    for (const TaskStatus status : {TaskStatus::Running, TaskStatus::Finalizing, TaskStatus::ResultUploaded}) {
        Task task = revealing();
        task.status = status;
        task.chain = ChainTaskStatus::Completed;
        QCOMPARE(kind(task, 10), Kind::Complete);
    }
}

QTEST_GUILESS_MAIN(TaskMachineTest)
#include "task_machine_test.moc"
