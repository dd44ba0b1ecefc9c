#include "tests/support/sandbox_run.h"

using namespace fallow;
using namespace fallow::test;
using sandbox::Outcome;
using sandbox::Report;

/// What a run may use, and that it ends when it uses more.
class LimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWallLimitEndsEvenWhatIgnoresEverySignal()
    {
        const BusyboxRoot place;
        auto policy = place.policy("trap '' TERM INT HUP; while :; do sleep 1; done");
        policy.wall_ms = 300;
        const Report report = run(policy);
        QCOMPARE(outcomeName(report.outcome), std::string("wall"));
        QCOMPARE(report.reason, std::string("sandbox.wall_limit"));
        QVERIFY(report.wall_ms >= 300 && report.wall_ms < 5000);
    }
    void theProcessorLimitCountsChildrenThatHide()
    {
        const BusyboxRoot place;
        auto policy = place.policy("trap '' CHLD; (while :; do :; done) & sleep 100");
        policy.cpu_ms = 100;
        policy.wall_ms = 100'000; // at the lowest priority, a busy machine lets it wait
        const Report report = run(policy);
        QCOMPARE(outcomeName(report.outcome), std::string("cpu"));
    }
    void aFloodOfOutputIsCutAndCounted()
    {
        const BusyboxRoot place;
        auto policy = place.policy("yes 0123456789 | head -c 3000000");
        policy.stdout_bytes = 1000;
        const Report report = run(policy);
        QCOMPARE(outcomeName(report.outcome), std::string("exited"));
        QCOMPARE(place.printed().size(), 1000);
        QCOMPARE(report.stdout_bytes, uint64_t(3'000'000));
    }
    void moreResultsThanTheQuotaEndTheRun()
    {
        const BusyboxRoot place;
        auto policy = place.policy("while :; do head -c 100000 /dev/zero >> /iexec_out/big; done");
        policy.out_bytes = 1'000'000;
        const Report report = run(policy);
        QCOMPARE(outcomeName(report.outcome), std::string("output"));
        QCOMPARE(report.reason, std::string("sandbox.output_limit"));
    }
    void tooManyResultFilesEndTheRun()
    {
        const BusyboxRoot place;
        auto policy = place.policy("for i in $(seq 200); do echo > /iexec_out/$i; done; sleep 20");
        policy.out_files = 100;
        QCOMPARE(outcomeName(run(policy).outcome), std::string("output"));
    }
    void aFullRootIsAWriteThatWasRefused()
    {
        const BusyboxRoot place;
        auto policy = place.policy("dd if=/dev/zero of=/fill bs=64k; sleep 1");
        policy.root_bytes = 2 << 20;
        const Report report = run(policy);
        QCOMPARE(report.denied.size(), size_t(1));
        QCOMPARE(report.denied.front().detail, std::string("no room in /"));
    }
    void aForkBombMeetsTheLimitAndEnds()
    {
        const BusyboxRoot place;
        auto policy = place.policy("bomb() { bomb | bomb & }; bomb; sleep 20");
        policy.pids_max = 32;
        policy.wall_ms = 1000;
        const Report report = run(policy);
        QVERIFY(report.outcome == Outcome::Wall || report.outcome == Outcome::Exited);
    }
    void memoryBeyondTheLimitIsNotHad()
    {
        const BusyboxRoot place;
        auto policy = place.policy("dd if=/dev/zero of=/dev/null bs=100M count=1; echo $?");
        policy.memory_bytes = uint64_t(50) << 20;
        const Report report = run(policy);
        QCOMPARE(outcomeName(report.outcome), std::string("exited"));
        QVERIFY(place.printed() != "0\n");
        QVERIFY(place.read("stderr").contains("memory"));
    }
    void daemonsEndWithTheProgram()
    {
        const BusyboxRoot place;
        const Report report =
            run(place.policy("(trap '' HUP TERM; while :; do echo >> /iexec_out/alive; sleep 0.01; "
                             "done) & sleep 0.1; exit 0"));
        QCOMPARE(outcomeName(report.outcome), std::string("exited"));
        const auto size = QFileInfo(place.path("out/alive")).size();
        QVERIFY(size > 0);
        QTest::qWait(100);
        QCOMPARE(QFileInfo(place.path("out/alive")).size(), size);
    }
};

QTEST_GUILESS_MAIN(LimitsTest)
#include "limits_test.moc"
