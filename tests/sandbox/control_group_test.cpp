#include "sandbox/backends/linux/cgroup_v1.h"
#include "sandbox/backends/linux/cgroup_v2.h"
#include "sandbox/backends/linux/cgroup_v2_run.h"
#include "sandbox/backends/linux/cpu_plan.h"
#include "sandbox/backends/linux/energy.h"
#include "sandbox/backends/linux/posix.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/inotify.h>
#include <unistd.h>

#include <memory>

using namespace fallow::sandbox;

namespace
{

/// Plain files where the kernel would have its own: what is written where, and what is read from
/// what. How the kernel takes it, the other tests see.
class FakeTree
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &text) const
    {
        QDir(m_folder.path()).mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::string root() const { return m_folder.path().toStdString(); }

private:
    QTemporaryDir m_folder;
};

/// In which order files of a folder are written to.
class Writes
{
public:
    explicit Writes(const FakeTree &tree) : m_events(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        ::inotify_add_watch(m_events.get(), tree.root().c_str(), IN_MODIFY);
    }
    QStringList names() const
    {
        alignas(inotify_event) char buffer[4096];
        const ssize_t got = ::read(m_events.get(), buffer, sizeof buffer);
        QStringList names;
        for (ssize_t at = 0; at < got;) {
            const auto *event = reinterpret_cast<const inotify_event *>(buffer + at);
            names.push_back(QString::fromLocal8Bit(event->name));
            at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
        }
        return names;
    }

private:
    FileHandle m_events;
};

void fillV2(const FakeTree &tree)
{
    for (const char *name : {"memory.max", "memory.high", "memory.swap.max", "memory.oom.group",
             "pids.max", "cpu.max", "cpu.idle", "cpu.weight", "cpuset.cpus", "io.weight",
             "cgroup.procs", "cgroup.freeze", "cgroup.kill"})
        tree.write(QString::fromLatin1(name), "");
    tree.write(QStringLiteral("cpu.stat"), "usage_usec 1234567\nuser_usec 1\nsystem_usec 2\n");
    tree.write(QStringLiteral("memory.current"), "20480\n");
    tree.write(QStringLiteral("memory.peak"), "40960\n");
    tree.write(QStringLiteral("memory.events"), "low 0\nhigh 3\nmax 9\noom 1\noom_kill 0\n");
    tree.write(QStringLiteral("pids.peak"), "17\n");
    tree.write(QStringLiteral("pids.events"), "max 4\n");
    tree.write(QStringLiteral("io.stat"),
        "8:0 rbytes=4096 wbytes=100 rios=1 wios=1 dbytes=7\n"
        "254:0 rbytes=1 wbytes=2 rios=1 wios=1\n");
    tree.write(QStringLiteral("cgroup.events"), "populated 1\nfrozen 0\n");
}

Policy policy()
{
    Policy policy;
    policy.memory_bytes = 1 << 27;
    policy.pids_max = 64;
    policy.cpu_quota_percent = 150;
    return policy;
}

Expected<std::unique_ptr<RunLimits>> limitsFor(const FakeTree &tree, const Policy &policy)
{
    auto group = ControlGroup::open(tree.root());
    if (!group)
        return group.failure();
    return limitsOfV2(std::move(*group), policy, {0, 2});
}

std::unique_ptr<RunLimits> limitsIn(const FakeTree &tree)
{
    auto limits = limitsFor(tree, policy());
    return limits ? std::move(*limits) : nullptr;
}

} // namespace

class ControlGroupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void version2IsGivenEveryLimit()
    {
        const FakeTree tree;
        fillV2(tree);
        const auto limits = limitsIn(tree);
        QVERIFY(limits);
        QCOMPARE(tree.read(QStringLiteral("memory.max")), QByteArray("134217728"));
        QCOMPARE(tree.read(QStringLiteral("memory.swap.max")), QByteArray("0"));
        QCOMPARE(tree.read(QStringLiteral("memory.oom.group")), QByteArray("1"));
        QCOMPARE(tree.read(QStringLiteral("pids.max")), QByteArray("65")); // and bubblewrap
        QCOMPARE(tree.read(QStringLiteral("cpu.max")), QByteArray("150000 100000"));
        QCOMPARE(tree.read(QStringLiteral("cpuset.cpus")), QByteArray("0,2"));
        QCOMPARE(tree.read(QStringLiteral("io.weight")), QByteArray("default 1"));
        QCOMPARE(limits->method(), std::string("cgroup-v2"));
    }
    void aQuotaOfTimeCanChangeWhileItRuns()
    {
        const FakeTree tree;
        fillV2(tree);
        const auto limits = limitsIn(tree);
        QVERIFY(limits->limitTime(40));
        QCOMPARE(tree.read(QStringLiteral("cpu.max")), QByteArray("40000 100000"));
        QVERIFY(limits->limitTime(0));
        QCOMPARE(tree.read(QStringLiteral("cpu.max")), QByteArray("max 100000"));
    }
    void version2IsReadAsTheKernelWritesIt()
    {
        const FakeTree tree;
        fillV2(tree);
        const auto limits = limitsIn(tree);
        const Counted counted = limits->counted();
        QCOMPARE(*counted.cpuMs, uint64_t(1234));
        QCOMPARE(*counted.memoryKb, uint64_t(20));
        QCOMPARE(*counted.peakMemoryKb, uint64_t(40));
        QCOMPARE(*counted.pidsPeak, uint64_t(17));
        QCOMPARE(counted.forksRefused, uint64_t(4));
        QCOMPARE(*counted.ioReadBytes, uint64_t(4097));
        QCOMPARE(*counted.ioWriteBytes, uint64_t(102));
        QVERIFY(!counted.outOfMemory); // pressed against the limit, but nobody was ended
        tree.write(QStringLiteral("memory.events"), "oom 2\noom_kill 1\noom_group_kill 1\n");
        QVERIFY(limits->counted().outOfMemory);
    }
    void version2WithoutControllersSaysWhatItCannot()
    {
        const FakeTree tree;
        tree.write(QStringLiteral("cgroup.procs"), "");
        tree.write(QStringLiteral("cgroup.freeze"), "");
        tree.write(QStringLiteral("cpu.stat"), "usage_usec 2000\n");
        Policy plain = policy();
        const auto refused = limitsFor(tree, plain);
        QVERIFY(!refused);
        QCOMPARE(refused.failure().reason, std::string("sandbox.missing_feature"));
        plain.cpu_quota_percent = 0;
        const auto limits = limitsFor(tree, plain);
        QVERIFY(limits);
        QVERIFY(!(*limits)->holdsMemory() && !(*limits)->countsForks());
        QCOMPARE((*limits)->method(), std::string("cgroup-v2+init+sampling"));
        QVERIFY(!(*limits)->counted().memoryKb);
        QCOMPARE(*(*limits)->counted().cpuMs, uint64_t(2));
        QVERIFY((*limits)->limitTime(0));
        QCOMPARE((*limits)->limitTime(40).failure().reason, std::string("sandbox.missing_feature"));
    }
    void whatYieldsHurriesToStopAndYieldsAgain()
    {
        const FakeTree tree;
        fillV2(tree);
        const auto limits = limitsIn(tree);
        limits->yieldProcessors();
        QCOMPARE(tree.read(QStringLiteral("cpu.idle")), QByteArray("1"));
        QVERIFY(limits->freeze());
        QCOMPARE(tree.read(QStringLiteral("cpu.idle")), QByteArray("0"));
        QCOMPARE(tree.read(QStringLiteral("cgroup.freeze")), QByteArray("1"));
        QVERIFY(!limits->isFrozen());
        tree.write(QStringLiteral("cgroup.events"), "populated 1\nfrozen 1\n");
        QVERIFY(limits->isFrozen());
        QVERIFY(limits->reclaim(4096));
        QCOMPARE(tree.read(QStringLiteral("memory.high")), QByteArray("4096"));
        limits->thaw();
        QCOMPARE(tree.read(QStringLiteral("cgroup.freeze")), QByteArray("0"));
        QVERIFY(tree.read(QStringLiteral("memory.high")).startsWith("max"));
        QCOMPARE(tree.read(QStringLiteral("cpu.idle")), QByteArray("1"));
    }
    /// Else it runs before everybody, and before those who had it resumed.
    void whatGoesOnYieldsBeforeItRuns()
    {
        const FakeTree tree;
        fillV2(tree);
        const auto limits = limitsIn(tree);
        limits->yieldProcessors();
        QVERIFY(limits->freeze());
        const Writes writes(tree);
        limits->thaw();
        const QStringList names = writes.names();
        const qsizetype yielded = names.indexOf(QStringLiteral("cpu.idle"));
        QVERIFY(yielded >= 0 && yielded < names.indexOf(QStringLiteral("cgroup.freeze")));
    }
    void aFolderThatIsNoControlGroupIsRefused()
    {
        const FakeTree tree;
        QVERIFY(!CgroupV2Scope::open(tree.root()));
        QVERIFY(!CgroupV2Scope::open("/no/such/folder"));
        QVERIFY(!chooseLimits({"cgroup-v3", {}}));
        QVERIFY(!chooseLimits({"auto", "/no/such/folder"})); // asked for: never another instead
    }
    void leftGroupsAreThoseOfTheDead()
    {
        const FakeTree tree;
        const QString ours = QString::fromStdString(ownGroupPrefix());
        QStringList parts = ours.split(u'.');
        parts[3] = QStringLiteral("1"); // our number, of a process that started before us
        const QString dead = parts.join(u'.') + u'3';
        parts[1] = QStringLiteral("7"); // of another pid namespace
        for (const QString &name :
            {QString(ours + u'1'), dead, QString(parts.join(u'.') + u'4'), QStringLiteral("fallow"),
                QStringLiteral("fallow.x"), QStringLiteral("user.slice")})
            QDir(tree.path({})).mkpath(name);
        const auto left = leftGroups(tree.root());
        QCOMPARE(left.size(), size_t(1));
        QCOMPARE(left.front(), tree.path(dead).toStdString());
    }
    void processorsAreSpread()
    {
        CpuPlan plan(std::vector<unsigned>{0, 1, 2, 5});
        QVERIFY(plan.choose(0).empty() && plan.choose(4).empty() && plan.choose(9).empty());
        const auto first = plan.choose(2);
        QCOMPARE(first, (std::vector<unsigned>{0, 1}));
        plan.take(first);
        QCOMPARE(plan.choose(3), (std::vector<unsigned>{0, 2, 5}));
        plan.giveBack(first);
        QCOMPARE(plan.choose(1), (std::vector<unsigned>{0}));
    }
    void energyIsTheRunsShareOfTheMeter()
    {
        const FakeTree tree;
        const EnergyMeter::Places places{tree.path(QStringLiteral("cap")).toStdString(),
            tree.path(QStringLiteral("stat")).toStdString()};
        const auto meter = [&tree](const char *energy, const char *stat) {
            tree.write(QStringLiteral("cap/intel-rapl:0/energy_uj"), energy);
            tree.write(QStringLiteral("cap/intel-rapl:0/max_energy_range_uj"), "1000000\n");
            tree.write(QStringLiteral("cap/intel-rapl:0:0/energy_uj"), "77\n"); // counted already
            tree.write(QStringLiteral("stat"), stat);
        };
        meter("900000\n", "cpu 100 0 0 500 0 0 0 0 0 0\n");
        EnergyMeter energy(10'000, places);
        QCOMPARE(energy.method(), "rapl");
        meter("100000\n", "cpu 140 0 0 900 0 0 0 0 0 0\n"); // wrapped: 200 mJ, 400 ms busy
        energy.sample(100);
        QCOMPARE(energy.millijoules(), uint64_t(50));
    }
    void energyWithoutAMeterIsTheStatedPower()
    {
        EnergyMeter energy(8000, {"/no/such/folder", "/no/such/file"});
        energy.sample(2500);
        QCOMPARE(energy.method(), "stated");
        QCOMPARE(energy.millijoules(), uint64_t(20'000));
        energy.sample(1000); // time does not go back
        QCOMPARE(energy.millijoules(), uint64_t(20'000));
    }
};

QTEST_GUILESS_MAIN(ControlGroupTest)
#include "control_group_test.moc"
