#include "sandbox/policy/policy.h"
#include "tests/support/busybox_root.h"
#include "tests/support/supervisor_wire.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sched.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <ctime>

using namespace fallow;
using test::Wire;
using Json = nlohmann::json;

namespace
{

/// Groups that a supervisor has made, wherever control groups are mounted.
QStringList groupsOf(qint64 supervisor)
{
    QStringList found;
    QDirIterator folders(QStringLiteral("/sys/fs/cgroup"), QDir::Dirs | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (folders.hasNext()) {
        folders.next();
        const QStringList parts = folders.fileName().split(u'.'); // fallow.NAMESPACE.PID.START.N
        if (parts.size() == 5 && parts[0] == u"fallow" && parts[2] == QString::number(supervisor))
            found << folders.filePath();
    }
    return found;
}

uint64_t threadMs()
{
    timespec used = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<uint64_t>(used.tv_sec) * 1000
        + static_cast<uint64_t>(used.tv_nsec) / 1000000;
}

} // namespace

/// Pausing, resuming, ending, and what is left when a supervisor dies: the same by every method.
class ControlTest : public QObject
{
    Q_OBJECT

private:
    QString m_method;
    test::BusyboxRoot m_place;

    QStringList options() const { return {QStringLiteral("--limits"), m_method}; }
    sandbox::Policy bomb() const
    {
        auto policy = m_place.policy("");
        policy.argv = {"hog", "bomb", "64"};
        policy.pids_max = 256;
        policy.wall_ms = 120'000;
        return policy;
    }
    static Json start(Wire &wire, const sandbox::Policy &policy)
    {
        const Json answer = wire.ask({{"op", "start"}, {"policy", toJson(policy)}});
        return answer.value("ok", false) ? wire.event("started") : answer;
    }
    static uint64_t cpuMs(Wire &wire)
    {
        return wire.ask({{"op", "usage"}})["report"]["cpu_ms"].get<uint64_t>();
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("method");
        const QByteArray only = qgetenv("FALLOW_LIMITS"); // has to be there
        if (!only.isEmpty()) {
            QTest::newRow(only.constData()) << QString::fromLatin1(only);
            return;
        }
        QTest::newRow("sampling") << QStringLiteral("sampling");
        for (const char *method : {"cgroup-v1", "cgroup-v2"}) {
            Wire wire({QStringLiteral("--limits"), QString::fromLatin1(method)});
            if (wire.ask({{"op", "usage"}}).is_object()) // or it has refused to begin
                QTest::newRow(method) << QString::fromLatin1(method);
        }
    }
    void initTestCase()
    {
        m_place.yields = false;
        QVERIFY(QFile::copy(QStringLiteral(FALLOW_BIN_DIR "/hog"), m_place.path("root/bin/hog")));
    }
    void init()
    {
        QFETCH_GLOBAL(QString, method);
        m_method = method;
    }

    void aPausedBombStandsStillAndGoesOn()
    {
        Wire wire(options());
        QCOMPARE(start(wire, bomb()).value("event", std::string()), std::string("started"));
        QTRY_VERIFY(cpuMs(wire) > 50);
        const Json paused = wire.ask({{"op", "pause"}});
        QVERIFY2(paused.value("ok", false), paused.dump().c_str());
        QVERIFY2(paused["took_us"].get<uint64_t>() < 2'000'000, paused.dump().c_str());
        QTest::qWait(300); // of samples, the last may still be under way
        const uint64_t still = cpuMs(wire);
        QTest::qWait(500);
        QCOMPARE(cpuMs(wire), still);
        const Json resumed = wire.ask({{"op", "resume"}});
        QVERIFY2(resumed.value("ok", false), resumed.dump().c_str());
        QTRY_VERIFY(cpuMs(wire) > still + 20);
        const Json killed = wire.ask({{"op", "kill"}});
        QVERIFY2(killed["took_us"].get<uint64_t>() < 2'000'000, killed.dump().c_str());
        const Json report = wire.event("finished")["report"];
        QCOMPARE(report["reason"].get<std::string>(), std::string("sandbox.killed"));
        QVERIFY(report["paused_ms"].get<uint64_t>() >= 700);
    }
    void whatIsPausedCanBeEnded()
    {
        Wire wire(options());
        start(wire, bomb());
        QVERIFY(wire.ask({{"op", "pause"}}).value("ok", false));
        QVERIFY(wire.ask({{"op", "kill"}}).value("ok", false));
        QCOMPARE(
            wire.event("finished")["report"]["outcome"].get<std::string>(), std::string("killed"));
        QCOMPARE(groupsOf(wire.process.processId()), QStringList());
    }
    void pausingTwiceIsAnsweredAndResumingWhatRunsIsRefused()
    {
        Wire wire(options());
        start(wire, m_place.policy("sleep 60"));
        QVERIFY(!wire.ask({{"op", "resume"}}).value("ok", true));
        QVERIFY(wire.ask({{"op", "pause"}}).value("ok", false));
        const Json again = wire.ask({{"op", "pause"}});
        QCOMPARE(again["error"]["reason"].get<std::string>(), std::string("sandbox.not_running"));
        QVERIFY(wire.ask({{"op", "resume"}}).value("ok", false));
    }
    void theWallClockStandsWhileItIsPaused()
    {
        auto policy = m_place.policy("sleep 60");
        policy.wall_ms = 600;
        Wire wire(options());
        start(wire, policy);
        QVERIFY(wire.ask({{"op", "pause"}}).value("ok", false));
        QTest::qWait(1000);
        QVERIFY(wire.ask({{"op", "resume"}}).value("ok", false));
        const Json report = wire.event("finished")["report"];
        QCOMPARE(report["outcome"].get<std::string>(), std::string("wall"));
        QVERIFY(report["paused_ms"].get<uint64_t>() >= 1000);
    }
    void theEndOfTheClientEndsEvenWhatIsPaused()
    {
        Wire wire(options());
        const qint64 supervisor = wire.process.processId();
        start(wire, bomb());
        QVERIFY(wire.ask({{"op", "pause"}}).value("ok", false));
        wire.hangUp();
        QVERIFY(wire.process.waitForFinished());
        QCOMPARE(groupsOf(supervisor), QStringList());
    }
    void whatAKilledSupervisorLeftPausedIsEndedByTheNext()
    {
        auto policy = m_place.policy("while :; do echo >> /iexec_out/beat; sleep 0.01; done");
        Wire first(options());
        const qint64 supervisor = first.process.processId();
        start(first, policy);
        const QString beat = m_place.path("out/beat");
        QTRY_VERIFY(QFileInfo(beat).size() > 3);
        QVERIFY(first.ask({{"op", "pause"}}).value("ok", false));
        ::kill(static_cast<pid_t>(supervisor), SIGKILL);
        QVERIFY(first.process.waitForFinished());
        Wire second(options());
        QTRY_COMPARE(groupsOf(supervisor), QStringList());
        const qint64 size = QFileInfo(beat).size();
        QTest::qWait(200);
        QCOMPARE(QFileInfo(beat).size(), size);
        QVERIFY(second.ask({{"op", "usage"}}).is_object());
    }
    void groupsOfALivingSupervisorAreLeftAlone()
    {
        Wire first(options());
        start(first, m_place.policy("sleep 60"));
        const auto before = groupsOf(first.process.processId());
        Wire second(options());
        QVERIFY(second.ask({{"op", "usage"}}).is_object());
        QCOMPARE(groupsOf(first.process.processId()), before);
    }
    void memoryIsGivenBackOrRefusedWithAReason()
    {
        auto policy = m_place.policy(
            "head -c 60000000 /dev/zero > /iexec_out/cached; cat /iexec_out/cached > /dev/null;"
            "echo > /iexec_out/ready; sleep 60");
        policy.memory_bytes = uint64_t(200) << 20;
        Wire wire(options());
        start(wire, policy);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_place.path("out/ready")), 30'000);
        QVERIFY(wire.ask({{"op", "pause"}}).value("ok", false));
        const auto method = wire.ask({{"op", "usage"}})["report"]["method"].get<std::string>();
        const Json answer = wire.ask({{"op", "reclaim"}, {"bytes", uint64_t(20) << 20}});
        if (method != "cgroup-v1" && method != "cgroup-v2") {
            QVERIFY2(
                answer.value("ok", false) || answer["error"]["reason"] == "sandbox.cannot_reclaim",
                answer.dump().c_str());
            return;
        }
        QVERIFY2(answer.value("ok", false), answer.dump().c_str());
        QVERIFY2(answer["after_kb"].get<uint64_t>() <= 20 * 1024, answer.dump().c_str());
        QVERIFY(wire.ask({{"op", "resume"}}).value("ok", false));
        const Json bad = wire.ask({{"op", "reclaim"}, {"bytes", -1}});
        QCOMPARE(bad["error"]["reason"].get<std::string>(), std::string("sandbox.bad_request"));
    }
    void aQuotaOfTimeChangesWhileItRuns()
    {
        auto policy = m_place.policy("");
        policy.argv = {"hog", "spin", "60000"};
        Wire wire(options());
        start(wire, policy);
        QTRY_VERIFY(cpuMs(wire) > 0);
        const Json answer = wire.ask({{"op", "limit"}, {"cpu_quota_percent", 10}});
        if (m_method != u"cgroup-v1" && !answer.value("ok", false)) {
            QCOMPARE(answer["error"]["reason"].get<std::string>(), std::string("sandbox.missing_feature"));
            QVERIFY(wire.ask({{"op", "limit"}, {"cpu_quota_percent", 0}}).value("ok", false));
            return;
        }
        QVERIFY2(answer.value("ok", false), answer.dump().c_str());
        const auto usedIn = [&](int ms) {
            const uint64_t before = cpuMs(wire);
            QTest::qWait(ms);
            return cpuMs(wire) - before;
        };
        const uint64_t limited = usedIn(1000);
        QVERIFY2(limited < 250, std::to_string(limited).c_str());
        QVERIFY(wire.ask({{"op", "limit"}, {"cpu_quota_percent", 0}}).value("ok", false));
        QTRY_VERIFY(usedIn(200) > 50);
    }
    void aQuotaThatIsNoneIsRefused()
    {
        Wire wire(options());
        start(wire, m_place.policy("sleep 60"));
        for (const Json &quota : {Json(-1), Json("10"), Json(1.5), Json(), Json(200'000)}) {
            const Json answer = wire.ask({{"op", "limit"}, {"cpu_quota_percent", quota}});
            QVERIFY(!answer.value("ok", true));
            QCOMPARE(answer["error"]["reason"].get<std::string>(), std::string("sandbox.bad_request"));
        }
    }
    void aBusyCoreOfThePersonIsHardlyTaken()
    {
        QFile group(QStringLiteral("/proc/self/cgroup"));
        QVERIFY(group.open(QIODevice::ReadOnly));
        if (m_method == u"cgroup-v2" && ::geteuid() != 0 && group.readAll().contains("/session-"))
            QSKIP("root weighs a login's session against the user's systemd (PROMISES.md)");
        auto policy = m_place.policy("");
        policy.argv = {"hog", "spin", "60000"};
        policy.yields = true;
        policy.cores = 1; // the first there is, for the first run
        cpu_set_t before;
        ::sched_getaffinity(0, sizeof(before), &before);
        cpu_set_t first;
        CPU_ZERO(&first);
        for (unsigned cpu = 0; cpu < CPU_SETSIZE && CPU_COUNT(&first) == 0; ++cpu) {
            if (CPU_ISSET(cpu, &before))
                CPU_SET(cpu, &first);
        }
        Wire wire(options());
        start(wire, policy);
        QTRY_VERIFY(cpuMs(wire) > 0);
        ::sched_setaffinity(0, sizeof(first), &first);
        const uint64_t began = threadMs();
        const uint64_t theirs = cpuMs(wire);
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 3000) { }
        const uint64_t mine = threadMs() - began;
        ::sched_setaffinity(0, sizeof(before), &before);
        const uint64_t taken = cpuMs(wire) - theirs;
        QVERIFY2(mine * 10 >= (mine + taken) * 9,
            (std::to_string(mine) + " against " + std::to_string(taken)).c_str());
    }
};

QTEST_GUILESS_MAIN(ControlTest)
#include "control_test.moc"
