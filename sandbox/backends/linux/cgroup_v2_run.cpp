#include "sandbox/backends/linux/cgroup_v2_run.h"

#include "sandbox/backends/linux/posix.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <algorithm>
#include <sstream>

namespace fallow::sandbox
{
namespace
{

Failure cannot(const std::string &what)
{
    return systemFailure("sandbox.limits_failed", what);
}

class V2Limits : public RunLimits
{
public:
    explicit V2Limits(ControlGroup group) : m_group(std::move(group)) { }
    ~V2Limits() override { remove(); }

    Expected<Nothing> limit(const Policy &policy, const std::vector<unsigned> &cpus);

    std::string method() const override
    {
        return holdsMemory() ? "cgroup-v2" : "cgroup-v2+init+sampling";
    }
    std::vector<int> doors() const override { return {m_door.get()}; }
    bool holdsMemory() const override { return m_group.has("memory.max"); }
    bool countsCpu() const override { return m_group.has("cpu.stat"); } // without any controller
    bool countsForks() const override { return m_group.has("pids.max"); }
    Counted counted() const override;
    int memoryAlarm() const override { return m_alarm.get(); }
    Expected<Nothing> limitTime(uint64_t percent) override;
    void yieldProcessors() override;
    bool canFreeze() const override { return m_group.has("cgroup.freeze"); } // Linux 5.2
    bool freeze() override;
    bool isFrozen() const override;
    void thaw() override;
    void letDie() override;
    void kill() override;
    Expected<Nothing> reclaim(uint64_t bytes) override;
    bool remove() override { return m_group.remove(); }

private:
    Expected<Nothing> limitMemory(uint64_t bytes);
    Expected<Nothing> limitCpu(const Policy &policy, const std::vector<unsigned> &cpus);
    void hurry() const;
    void readDisk(Counted &counted) const;

    ControlGroup m_group;
    FileHandle m_door;
    FileHandle m_alarm;
    bool m_yields = false;
};

Expected<Nothing> V2Limits::limit(const Policy &policy, const std::vector<unsigned> &cpus)
{
    if (policy.memory_bytes != 0 && holdsMemory()) {
        if (const auto limited = limitMemory(policy.memory_bytes); !limited)
            return limited;
    }
    // bubblewrap is in the group and not in the policy's number.
    if (countsForks() && !m_group.write("pids.max", std::to_string(policy.pids_max + 1)))
        return cannot("pids.max");
    if (const auto limited = limitCpu(policy, cpus); !limited)
        return limited;
    m_group.write("io.weight", "default 1"); // not there without a scheduler that knows weights
    m_group.write("io.bfq.weight", "default 1");
    m_door = m_group.openFile("cgroup.procs", O_WRONLY);
    if (!m_door.isOpen())
        return cannot("cgroup.procs");
    return Nothing{};
}

Expected<Nothing> V2Limits::limitMemory(uint64_t bytes)
{
    if (!m_group.write("memory.max", std::to_string(bytes)))
        return cannot("memory.max");
    m_group.write("memory.swap.max", "0"); // not there in a kernel without swap
    // A run that has lost one process has another result than elsewhere.
    m_group.write("memory.oom.group", "1");
    FileHandle alarm(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
    const std::string events = m_group.path() + "/memory.events";
    if (::inotify_add_watch(alarm.get(), events.c_str(), IN_MODIFY) >= 0)
        m_alarm = std::move(alarm);
    return Nothing{};
}

Expected<Nothing> V2Limits::limitCpu(const Policy &policy, const std::vector<unsigned> &cpus)
{
    if (policy.cpu_quota_percent != 0) {
        if (const auto limited = limitTime(policy.cpu_quota_percent); !limited)
            return limited;
    }
    if (!cpus.empty()) // the affinity that the launcher inherits does the same
        m_group.write("cpuset.cpus", cpuListText(cpus));
    return Nothing{};
}

Expected<Nothing> V2Limits::limitTime(uint64_t percent)
{
    constexpr uint64_t periodUs = 100'000;
    if (!m_group.has("cpu.max")) {
        if (percent == 0)
            return Nothing{};
        return Failure{"sandbox.missing_feature", "cpu_quota: no cpu controller"};
    }
    const std::string quota = percent == 0 ? "max" : std::to_string(percent * periodUs / 100);
    if (!m_group.write("cpu.max", quota + " " + std::to_string(periodUs)))
        return cannot("cpu.max");
    return Nothing{};
}

Counted V2Limits::counted() const
{
    Counted counted;
    if (const auto us = m_group.keyed("cpu.stat", "usage_usec"))
        counted.cpuMs = *us / 1000;
    if (const auto bytes = m_group.number("memory.current"))
        counted.memoryKb = *bytes / 1024;
    if (const auto bytes = m_group.number("memory.peak")) // Linux 5.19
        counted.peakMemoryKb = *bytes / 1024;
    counted.pidsPeak = m_group.number("pids.peak"); // Linux 6.1
    counted.outOfMemory = m_group.keyed("memory.events", "oom_kill").value_or(0) != 0;
    counted.forksRefused = m_group.keyed("pids.events", "max").value_or(0);
    readDisk(counted);
    return counted;
}

/// Lines "8:0 rbytes=4096 wbytes=0 …", one a device.
void V2Limits::readDisk(Counted &counted) const
{
    if (!m_group.has("io.stat"))
        return;
    counted.ioReadBytes = 0;
    counted.ioWriteBytes = 0;
    std::istringstream words(m_group.read("io.stat"));
    for (std::string word; words >> word;) {
        const auto value = [&word] { return std::strtoull(word.c_str() + 7, nullptr, 10); };
        if (word.rfind("rbytes=", 0) == 0)
            *counted.ioReadBytes += value();
        else if (word.rfind("wbytes=", 0) == 0)
            *counted.ioWriteBytes += value();
    }
}

void V2Limits::yieldProcessors()
{
    m_yields = m_group.write("cpu.idle", "1") || m_group.write("cpu.weight", "1");
}

/// On a busy machine what yields would wait long for the turn in which it stops or dies; for these
/// few milliseconds it comes first.
void V2Limits::hurry() const
{
    if (!m_yields)
        return;
    m_group.write("cpu.idle", "0");
    m_group.write("cpu.weight", "1000");
}

bool V2Limits::freeze()
{
    hurry();
    return m_group.write("cgroup.freeze", "1");
}

bool V2Limits::isFrozen() const
{
    return m_group.keyed("cgroup.events", "frozen").value_or(0) == 1;
}

void V2Limits::thaw()
{
    m_group.write("memory.high", "max");
    if (m_yields)
        yieldProcessors(); // before anybody runs: freeze() had put them first
    m_group.write("cgroup.freeze", "0");
}

void V2Limits::letDie()
{
    hurry();
    m_group.write("cgroup.freeze", "0");
}

void V2Limits::kill()
{
    hurry();
    if (m_group.write("cgroup.kill", "1")) // Linux 5.14; forks cannot outrun it, frozen or not
        return;
    freeze();
    m_group.signalAll(SIGKILL);
    m_group.write("cgroup.freeze", "0");
}

Expected<Nothing> V2Limits::reclaim(uint64_t bytes)
{
    // Writing it makes the kernel reclaim at once; beyond what it finds, the run is slowed down.
    if (!m_group.write("memory.high", std::to_string(bytes)))
        return systemFailure("sandbox.cannot_reclaim", "memory.high");
    return Nothing{};
}

} // namespace

Expected<std::unique_ptr<RunLimits>> limitsOfV2(
    ControlGroup group, const Policy &policy, const std::vector<unsigned> &cpus)
{
    auto limits = std::make_unique<V2Limits>(std::move(group));
    if (const auto limited = limits->limit(policy, cpus); !limited)
        return limited.failure();
    return std::unique_ptr<RunLimits>(std::move(limits));
}

} // namespace fallow::sandbox
