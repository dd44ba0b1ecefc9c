#include "sandbox/backends/linux/cgroup_v1.h"

#include "sandbox/backends/linux/posix.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <sstream>

namespace fallow::sandbox
{
namespace
{

constexpr std::array controllers = {
    "memory", "pids", "cpu", "cpuacct", "cpuset", "freezer", "blkio"};

class V1Limits : public RunLimits
{
public:
    explicit V1Limits(std::map<std::string, ControlGroup> groups) : m_groups(std::move(groups)) { }
    ~V1Limits() override { remove(); }

    Expected<Nothing> limit(const Policy &policy, const std::vector<unsigned> &cpus);

    std::string method() const override
    {
        return holdsMemory() && countsCpu() ? "cgroup-v1" : "cgroup-v1+init+sampling";
    }
    std::vector<int> doors() const override;
    bool holdsMemory() const override { return m_groups.contains("memory"); }
    bool countsCpu() const override { return m_groups.contains("cpuacct"); }
    bool countsForks() const override { return m_groups.contains("pids"); }
    Counted counted() const override;
    int memoryAlarm() const override { return m_alarm.get(); }
    Expected<Nothing> limitTime(uint64_t percent) override;
    void yieldProcessors() override;
    bool canFreeze() const override { return m_groups.contains("freezer"); }
    bool freeze() override;
    bool isFrozen() const override;
    void thaw() override;
    void letDie() override;
    void kill() override;
    Expected<Nothing> reclaim(uint64_t bytes) override;
    bool remove() override;

private:
    const ControlGroup *group(const char *controller) const
    {
        const auto found = m_groups.find(controller);
        return found == m_groups.end() ? nullptr : &found->second;
    }
    Expected<Nothing> limitMemory(uint64_t bytes);
    Expected<Nothing> limitCpu(const Policy &policy, const std::vector<unsigned> &cpus);
    void watchMemory(const ControlGroup &memory);
    void hurry() const;
    void readDisk(Counted &counted) const;

    std::map<std::string, ControlGroup> m_groups;
    std::vector<FileHandle> m_doors;
    FileHandle m_alarm;
    FileHandle m_memoryEvents;
    uint64_t m_memoryBytes = 0;
    bool m_yields = false;
};

Failure cannot(const std::string &what)
{
    return systemFailure("sandbox.limits_failed", what);
}

Expected<Nothing> V1Limits::limit(const Policy &policy, const std::vector<unsigned> &cpus)
{
    if (policy.memory_bytes != 0 && holdsMemory()) {
        if (const auto limited = limitMemory(policy.memory_bytes); !limited)
            return limited;
    }
    // bubblewrap is in the group and not in the policy's number.
    if (const ControlGroup *pids = group("pids");
        pids && !pids->write("pids.max", std::to_string(policy.pids_max + 1)))
        return cannot("pids.max");
    if (const auto limited = limitCpu(policy, cpus); !limited)
        return limited;
    if (const ControlGroup *blkio = group("blkio"))
        blkio->write("blkio.bfq.weight", "1"); // without BFQ there is no such file
    for (const auto &[name, one] : m_groups) {
        m_doors.push_back(one.openFile("cgroup.procs", O_WRONLY));
        if (!m_doors.back().isOpen())
            return cannot(name + ": cgroup.procs");
    }
    return Nothing{};
}

Expected<Nothing> V1Limits::limitMemory(uint64_t bytes)
{
    const ControlGroup &memory = *group("memory");
    m_memoryBytes = bytes;
    if (!memory.write("memory.limit_in_bytes", std::to_string(bytes)))
        return cannot("memory.limit_in_bytes");
    // Together: no swap at all. A kernel without accounting of swap has no such file.
    memory.write("memory.memsw.limit_in_bytes", std::to_string(bytes));
    memory.write("memory.swappiness", "0");
    watchMemory(memory);
    return Nothing{};
}

void V1Limits::watchMemory(const ControlGroup &memory)
{
    m_memoryEvents = memory.openFile("memory.oom_control", O_RDONLY);
    FileHandle alarm(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    if (m_memoryEvents.isOpen()
        && memory.write("cgroup.event_control",
            std::to_string(alarm.get()) + " " + std::to_string(m_memoryEvents.get())))
        m_alarm = std::move(alarm);
}

Expected<Nothing> V1Limits::limitCpu(const Policy &policy, const std::vector<unsigned> &cpus)
{
    if (policy.cpu_quota_percent != 0) {
        if (const auto limited = limitTime(policy.cpu_quota_percent); !limited)
            return limited;
    }
    if (const ControlGroup *set = group("cpuset")) {
        const std::string list =
            cpus.empty() ? set->read("../cpuset.effective_cpus") : cpuListText(cpus);
        // Nobody may enter before it has processors and memory nodes.
        if (!set->write("cpuset.cpus", list)
            || !set->write("cpuset.mems", set->read("../cpuset.effective_mems")))
            m_groups.erase("cpuset"); // the affinity that the launcher inherits does the same
    }
    return Nothing{};
}

Expected<Nothing> V1Limits::limitTime(uint64_t percent)
{
    constexpr uint64_t periodUs = 100'000;
    const ControlGroup *cpu = group("cpu");
    if (!cpu) {
        if (percent == 0)
            return Nothing{};
        return Failure{"sandbox.missing_feature", "cpu_quota: no cpu controller"};
    }
    const std::string quota = percent == 0 ? "-1" : std::to_string(percent * periodUs / 100);
    if (!cpu->write("cpu.cfs_period_us", std::to_string(periodUs))
        || !cpu->write("cpu.cfs_quota_us", quota))
        return cannot("cpu.cfs_quota_us");
    return Nothing{};
}

std::vector<int> V1Limits::doors() const
{
    std::vector<int> doors;
    for (const FileHandle &door : m_doors)
        doors.push_back(door.get());
    return doors;
}

Counted V1Limits::counted() const
{
    Counted counted;
    if (const ControlGroup *cpu = group("cpuacct")) {
        if (const auto ns = cpu->number("cpuacct.usage"))
            counted.cpuMs = *ns / 1'000'000;
    }
    if (const ControlGroup *memory = group("memory")) {
        if (const auto bytes = memory->number("memory.usage_in_bytes"))
            counted.memoryKb = *bytes / 1024;
        if (const auto bytes = memory->number("memory.max_usage_in_bytes"))
            counted.peakMemoryKb = *bytes / 1024;
        counted.outOfMemory = memory->keyed("memory.oom_control", "oom_kill").value_or(0) != 0;
    }
    if (const ControlGroup *pids = group("pids")) {
        counted.pidsPeak = pids->number("pids.peak");
        counted.forksRefused = pids->keyed("pids.events", "max").value_or(0);
    }
    readDisk(counted);
    return counted;
}

/// Lines "8:0 Read 4096" for each device, then a total.
void V1Limits::readDisk(Counted &counted) const
{
    const ControlGroup *blkio = group("blkio");
    if (!blkio || !blkio->has("blkio.throttle.io_service_bytes"))
        return;
    counted.ioReadBytes = 0;
    counted.ioWriteBytes = 0;
    std::istringstream lines(blkio->read("blkio.throttle.io_service_bytes"));
    std::string device;
    std::string kind;
    for (uint64_t bytes = 0; lines >> device >> kind >> bytes;) {
        if (kind == "Read")
            *counted.ioReadBytes += bytes;
        else if (kind == "Write")
            *counted.ioWriteBytes += bytes;
    }
}

void V1Limits::yieldProcessors()
{
    const ControlGroup *cpu = group("cpu");
    m_yields = cpu && (cpu->write("cpu.idle", "1") || cpu->write("cpu.shares", "2"));
}

/// On a busy machine what yields would wait long for the turn in which it stops or dies; for these
/// few milliseconds it comes first.
void V1Limits::hurry() const
{
    const ControlGroup *cpu = group("cpu");
    if (!m_yields || !cpu)
        return;
    cpu->write("cpu.idle", "0");
    cpu->write("cpu.shares", "10240");
}

bool V1Limits::freeze()
{
    hurry();
    return canFreeze() && group("freezer")->write("freezer.state", "FROZEN");
}

bool V1Limits::isFrozen() const
{
    const ControlGroup *freezer = group("freezer");
    return freezer && freezer->read("freezer.state") == "FROZEN\n";
}

void V1Limits::thaw()
{
    if (const ControlGroup *memory = group("memory"); memory && m_memoryBytes != 0)
        memory->write("memory.limit_in_bytes", std::to_string(m_memoryBytes));
    if (m_yields)
        yieldProcessors(); // before anybody runs: freeze() had put them first
    if (canFreeze())
        group("freezer")->write("freezer.state", "THAWED");
}

void V1Limits::letDie()
{
    hurry();
    if (canFreeze())
        group("freezer")->write("freezer.state", "THAWED");
}

void V1Limits::kill()
{
    // Frozen, nothing is forked between reading the list and the signal; what is frozen dies when
    // it thaws, before it runs any code of its own.
    freeze();
    const ControlGroup *any = canFreeze() ? group("freezer") : &m_groups.begin()->second;
    any->signalAll(SIGKILL);
    letDie();
}

Expected<Nothing> V1Limits::reclaim(uint64_t bytes)
{
    const ControlGroup *memory = group("memory");
    // Not while it runs: version 1 knows no limit that only slows down.
    if (!memory || m_memoryBytes == 0 || !isFrozen())
        return Failure{"sandbox.cannot_reclaim", "only of a paused run with a limit"};
    // The kernel frees what it can, then refuses a limit below what is left.
    if (!memory->write("memory.limit_in_bytes", std::to_string(std::min(bytes, m_memoryBytes)))
        && errno != EBUSY)
        return systemFailure("sandbox.cannot_reclaim", std::to_string(bytes) + " bytes");
    return Nothing{};
}

bool V1Limits::remove()
{
    bool gone = true;
    for (const auto &[name, one] : m_groups)
        gone = one.remove() && gone;
    return gone;
}

bool mayMakeFolders(const std::string &path)
{
    return !path.empty() && ::access(path.c_str(), W_OK) == 0 && ::geteuid() == 0;
}

} // namespace

CgroupV1Root::Roots CgroupV1Root::mounted()
{
    Roots roots;
    for (const std::string controller : controllers) {
        if (std::string path = mountPoint("cgroup", controller); mayMakeFolders(path))
            roots[controller] = std::move(path);
    }
    return roots;
}

CgroupV1Root::CgroupV1Root(Roots roots) : m_roots(std::move(roots)), m_prefix(ownGroupPrefix()) { }

std::string CgroupV1Root::method() const
{
    return m_roots.contains("memory") && m_roots.contains("cpuacct") ? "cgroup-v1"
                                                                     : "cgroup-v1+init+sampling";
}

Expected<std::unique_ptr<RunLimits>> CgroupV1Root::make(
    const Policy &policy, const std::vector<unsigned> &cpus)
{
    const std::string name = m_prefix + std::to_string(++m_made);
    std::map<std::string, ControlGroup> groups;
    for (const auto &[controller, root] : m_roots) {
        auto group = ControlGroup::create(root + "/" + name);
        if (!group) {
            V1Limits(std::move(groups)).remove();
            return group.failure();
        }
        groups.emplace(controller, std::move(*group));
    }
    auto limits = std::make_unique<V1Limits>(std::move(groups));
    if (const auto limited = limits->limit(policy, cpus); !limited)
        return limited.failure();
    return std::unique_ptr<RunLimits>(std::move(limits));
}

unsigned CgroupV1Root::removeLeftovers()
{
    unsigned left = 0;
    for (const auto &[controller, root] : m_roots) {
        for (const std::string &path : leftGroups(root)) {
            const auto group = ControlGroup::open(path);
            if (!group)
                continue;
            group->signalAll(SIGKILL);
            group->write("freezer.state", "THAWED"); // what is frozen dies only when it thaws
            left += group->remove() ? 0 : 1;
        }
    }
    return left;
}

} // namespace fallow::sandbox
