#include "tests/support/sandbox_run.h"

#include <QFile>
#include <QFileInfo>
#include <QFuture>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace fallow;
using namespace fallow::test;
using namespace Qt::StringLiterals;
using runner::Runner;

namespace
{

std::unique_ptr<Runner> newRunner()
{
    return std::move(Runner::create(runnerConfig())).value();
}

const char *counting = "while :; do echo >> /iexec_out/beat; sleep 0.01; done";

qint64 beats(const BusyboxRoot &place)
{
    return QFileInfo(place.path("out/beat")).size();
}

} // namespace

#define WAIT_FOR(expression)                                                                       \
    do {                                                                                           \
        const auto waited = expression;                                                            \
        QTRY_VERIFY_WITH_TIMEOUT(waited.isFinished(), 30'000);                                     \
    } while (false)

class RunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProgramThatIsNotInstalledIsNamed()
    {
        auto config = runnerConfig();
        config.program = u"/nowhere/fallow-sandbox"_s;
        FALLOW_VERIFY_REASON(Runner::create(config), "runner.no_sandbox_program");
        config = runnerConfig();
        config.bwrap = u"/nowhere/bwrap"_s;
        FALLOW_VERIFY_REASON(Runner::create(config), "sandbox.no_bubblewrap");
    }
    void aProgramThatIsNoSandboxEndsItsRuns()
    {
        const BusyboxRoot place;
        auto config = runnerConfig();
        config.program = u"/bin/true"_s;
        const auto runner = std::move(Runner::create(config)).value();
        const auto future = runner->start(u"t"_s, place.policy("true"));
        WAIT_FOR(future);
        FALLOW_VERIFY_REASON(future.result(), "runner.host_lost");
    }
    void aSupervisorThatDiesAtOnceIsNotStartedInALoop()
    {
        const BusyboxRoot place;
        place.write("program", "#!/bin/sh\necho >> " + place.path("starts").toUtf8() + "\n");
        QFile::setPermissions(place.path("program"), QFile::ReadOwner | QFile::ExeOwner);
        auto config = runnerConfig();
        config.program = place.path("program");
        const auto runner = std::move(Runner::create(config)).value();
        runner->keepReady();
        const auto starts = [&place] { return QFileInfo(place.path("starts")).size(); };
        QTRY_VERIFY(starts() >= 2);
        QTest::qWait(1000);
        QVERIFY2(starts() <= 6, qPrintable(QString::number(starts())));
    }
    void aSupervisorThatIsKeptReadyComesBack()
    {
        const auto runner = newRunner();
        QCOMPARE(runner->supervisorPid(), 0);
        runner->keepReady();
        QTRY_VERIFY(runner->supervisorPid() != 0);
        const qint64 first = runner->supervisorPid();
        QCOMPARE(::kill(static_cast<pid_t>(first), SIGKILL), 0);
        QTRY_VERIFY(runner->supervisorPid() != 0 && runner->supervisorPid() != first);
        const BusyboxRoot place;
        QCOMPARE(reportOf(runner->start(u"t"_s, place.policy("true"))).exit_code, 0);
    }
    void rulesThatMakeNoSenseAreRefusedBeforeTheyAreSent()
    {
        const BusyboxRoot place;
        const auto runner = newRunner();
        auto policy = place.policy("true");
        policy.rootfs = "relative";
        const auto wrong = runner->start(u"a"_s, policy);
        policy = place.policy(std::string(2'000'000, 'x'));
        const auto large = runner->start(u"b"_s, policy);
        WAIT_FOR(wrong);
        FALLOW_VERIFY_REASON(wrong.result(), "sandbox.bad_policy");
        WAIT_FOR(large);
        FALLOW_VERIFY_REASON(large.result(), "sandbox.bad_policy");
    }
    void ordersForATaskThatIsNotThereAreRefused()
    {
        const auto runner = newRunner();
        for (const auto &future :
            {runner->pause(u"x"_s), runner->resume(u"x"_s), runner->kill(u"x"_s)}) {
            WAIT_FOR(future);
            FALLOW_VERIFY_REASON(future.result(), "sandbox.no_such_task");
        }
    }
    void aTaskRunsOnceAtATime()
    {
        const BusyboxRoot place;
        const auto runner = newRunner();
        const auto first = runner->start(u"t"_s, place.policy("sleep 0.2"));
        const auto second = runner->start(u"t"_s, place.policy("true"));
        WAIT_FOR(second);
        FALLOW_VERIFY_REASON(second.result(), "sandbox.task_exists");
        QCOMPARE(reportOf(first).exit_code, 0);
    }
    void aRefusalIsToldWhileTheRunGoesOn()
    {
        const BusyboxRoot place;
        const auto runner = newRunner();
        QSignalSpy refused(runner.get(), &Runner::refused);
        const auto future = runner->start(u"t"_s, place.policy("nc -w 1 1.1.1.1 80; sleep 20"));
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(!future.isFinished());
        const auto killed = runner->kill(u"t"_s);
        WAIT_FOR(killed);
        FALLOW_VERIFY_RESULT(killed.result());
        const auto report = reportOf(future);
        QCOMPARE(outcomeName(report.outcome), std::string("killed"));
        QCOMPARE(report.denied.size(), size_t(1));
    }
    void aPausedTaskStandsStillAndGoesOn()
    {
        const BusyboxRoot place;
        const auto runner = newRunner();
        const auto future = runner->start(u"t"_s, place.policy(counting));
        QTRY_VERIFY(beats(place) > 3);
        const auto paused = runner->pause(u"t"_s);
        WAIT_FOR(paused);
        FALLOW_VERIFY_RESULT(paused.result());
        const auto before = beats(place);
        QTest::qWait(200);
        QCOMPARE(beats(place), before);
        const auto resumed = runner->resume(u"t"_s);
        WAIT_FOR(resumed);
        FALLOW_VERIFY_RESULT(resumed.result());
        QTRY_VERIFY(beats(place) > before + 3);
        WAIT_FOR(runner->kill(u"t"_s));
        const auto report = reportOf(future);
        QVERIFY(report.paused_ms >= 200);
    }
    void aPauseDoesNotUseUpTheTime()
    {
        const BusyboxRoot place;
        const auto runner = newRunner();
        auto policy = place.policy(counting);
        policy.wall_ms = 600;
        const auto future = runner->start(u"t"_s, policy);
        QTRY_VERIFY(beats(place) > 0);
        const auto paused = runner->pause(u"t"_s);
        WAIT_FOR(paused);
        QTest::qWait(800);
        QVERIFY(!future.isFinished());
        runner->resume(u"t"_s);
        QCOMPARE(outcomeName(reportOf(future).outcome), std::string("wall"));
    }
    void aPausedTaskCanBeKilled()
    {
        const BusyboxRoot place;
        const auto runner = newRunner();
        const auto future = runner->start(u"t"_s, place.policy(counting));
        QTRY_VERIFY(beats(place) > 0);
        WAIT_FOR(runner->pause(u"t"_s));
        WAIT_FOR(runner->kill(u"t"_s));
        QCOMPARE(outcomeName(reportOf(future).outcome), std::string("killed"));
    }
    void useIsKnownWhileItRuns()
    {
        const BusyboxRoot place;
        const auto runner = newRunner();
        const auto future = runner->start(u"t"_s, place.policy("echo hello; while :; do :; done"));
        QTRY_VERIFY(!place.printed().isEmpty());
        QFuture<Runner::RunResult> usage;
        const auto measured = [&usage, &runner] {
            usage = runner->usage(u"t"_s);
            return QTest::qWaitFor([&usage] { return usage.isFinished(); })
                && usage.result()->cpu_ms > 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(measured(), 20'000);
        QCOMPARE(usage.result()->stdout_bytes, uint64_t(6));
        QCOMPARE(outcomeName(usage.result()->outcome), std::string("running"));
    }
    void theDeathOfTheSupervisorLeavesNothingAndTheNextTaskRuns()
    {
        const BusyboxRoot place;
        const BusyboxRoot other;
        const auto runner = newRunner();
        const auto future = runner->start(u"t"_s, place.policy(counting));
        QTRY_VERIFY(beats(place) > 3);
        QVERIFY(runner->supervisorPid() > 0);
        QCOMPARE(::kill(static_cast<pid_t>(runner->supervisorPid()), SIGKILL), 0);
        WAIT_FOR(future);
        FALLOW_VERIFY_REASON(future.result(), "runner.host_lost");
        qint64 last = -1;
        QTRY_VERIFY(std::exchange(last, beats(place)) == beats(place));
        QTest::qWait(200);
        QCOMPARE(beats(place), last);
        QCOMPARE(reportOf(runner->start(u"t"_s, other.policy("exit 4"))).exit_code, 4);
    }
    void droppingTheRunnerEndsItsTasks()
    {
        const BusyboxRoot place;
        auto runner = newRunner();
        const auto future = runner->start(u"t"_s, place.policy(counting));
        QTRY_VERIFY(beats(place) > 3);
        runner.reset();
        WAIT_FOR(future);
        FALLOW_VERIFY_REASON(future.result(), "runner.stopped");
        QTest::qWait(300);
        const auto last = beats(place);
        QTest::qWait(200);
        QCOMPARE(beats(place), last);
    }
    void manyTasksRunBesideEachOther()
    {
        const auto runner = newRunner();
        std::vector<std::unique_ptr<BusyboxRoot>> places;
        std::vector<QFuture<Runner::RunResult>> futures;
        for (int i = 0; i < 8; ++i) {
            places.push_back(std::make_unique<BusyboxRoot>());
            futures.push_back(runner->start(QString::number(i),
                places.back()->policy(
                    "ls /proc | head -n 3 | cat > /iexec_out/seen; exit " + std::to_string(i))));
        }
        for (int i = 0; i < 8; ++i)
            QCOMPARE(reportOf(futures[static_cast<size_t>(i)]).exit_code, i);
    }
};

QTEST_GUILESS_MAIN(RunnerTest)
#include "runner_test.moc"
