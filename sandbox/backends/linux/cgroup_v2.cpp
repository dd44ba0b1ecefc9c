#include "sandbox/backends/linux/cgroup_v2.h"

#include "sandbox/backends/linux/cgroup_v2_run.h"
#include "sandbox/backends/linux/posix.h"
#include "sandbox/backends/linux/user_scope.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <array>
#include <sstream>

namespace fallow::sandbox
{
namespace
{

bool lists(const std::string &words, const std::string &wanted)
{
    std::istringstream list(words);
    for (std::string word; list >> word;) {
        if (word == wanted)
            return true;
    }
    return false;
}

} // namespace

std::string ownV2Group()
{
    const std::string mount = mountPoint("cgroup2", "");
    const FileHandle file(::open("/proc/self/cgroup", O_RDONLY | O_CLOEXEC));
    if (mount.empty() || !file.isOpen())
        return {};
    std::istringstream lines(readAll(file.get(), 1 << 16));
    for (std::string line; std::getline(lines, line);) {
        if (line.rfind("0::/", 0) == 0)
            return line.size() == 4 ? mount : mount + line.substr(3);
    }
    return {};
}

CgroupV2Scope::CgroupV2Scope(ControlGroup folder)
    : m_folder(std::move(folder)), m_prefix(ownGroupPrefix())
{
}

Expected<std::unique_ptr<CgroupV2Scope>> CgroupV2Scope::open(const std::string &folder)
{
    auto group = ControlGroup::open(folder);
    if (!group)
        return group.failure();
    if (!group->has("cgroup.procs") || !group->has("cgroup.controllers"))
        return Failure{"sandbox.limits_failed", folder + ": not of cgroup version 2"};
    if (ownV2Group() == folder && group->has("cgroup.type")) { // the root has none, and may do both
        const auto sup = ControlGroup::create(folder + "/sup");
        if (!sup)
            return sup.failure();
        if (!sup->write("cgroup.procs", "0"))
            return systemFailure("sandbox.limits_failed", sup->path());
    }
    std::unique_ptr<CgroupV2Scope> scope(new CgroupV2Scope(std::move(*group)));
    scope->handDown();
    // Being there is not being ours: the first run would find out too late.
    const auto trial = ControlGroup::create(folder + "/" + scope->m_prefix + "trial");
    if (!trial)
        return trial.failure();
    const bool usable = trial->openFile("cgroup.procs", O_WRONLY).isOpen();
    trial->remove();
    if (!usable)
        return systemFailure("sandbox.limits_failed", folder);
    return scope;
}

/// One by one: a controller that cannot be had must not cost the others.
void CgroupV2Scope::handDown()
{
    const std::string offered = m_folder.read("cgroup.controllers");
    for (const std::string controller : {"memory", "pids", "cpu", "cpuset", "io"}) {
        if (lists(offered, controller))
            m_folder.write("cgroup.subtree_control", "+" + controller);
    }
    m_hasMemory = lists(m_folder.read("cgroup.subtree_control"), "memory");
}

Expected<std::unique_ptr<CgroupV2Scope>> CgroupV2Scope::ofUserSystemd()
{
    const auto entered = enterUserScope();
    if (!entered)
        return entered.failure();
    return open(*entered);
}

Expected<std::unique_ptr<CgroupV2Scope>> CgroupV2Scope::ofRoot()
{
    const std::string mount = mountPoint("cgroup2", "");
    if (mount.empty() || ::geteuid() != 0)
        return Failure{"sandbox.limits_failed", "no cgroup version 2, or not root"};
    // Not in a folder of ours: what yields there yields to what else is in it, and to nobody.
    return open(mount);
}

std::string CgroupV2Scope::method() const
{
    return m_hasMemory ? "cgroup-v2" : "cgroup-v2+init+sampling";
}

Expected<std::unique_ptr<RunLimits>> CgroupV2Scope::make(
    const Policy &policy, const std::vector<unsigned> &cpus)
{
    auto group = ControlGroup::create(m_folder.path() + "/" + m_prefix + std::to_string(++m_made));
    if (!group)
        return group.failure();
    return limitsOfV2(std::move(*group), policy, cpus);
}

unsigned CgroupV2Scope::removeLeftovers()
{
    unsigned left = 0;
    std::vector<std::string> paths = leftGroups(m_folder.path());
    // Each supervisor under the user's systemd has a scope of its own beside ours.
    for (const std::string &scope : siblingScopes(m_folder.path())) {
        const auto more = leftGroups(scope);
        paths.insert(paths.end(), more.begin(), more.end());
    }
    for (const std::string &path : paths) {
        const auto group = ControlGroup::open(path);
        if (!group)
            continue;
        if (!group->write("cgroup.kill", "1")) // before Linux 5.14
            group->signalAll(SIGKILL);
        group->write("cgroup.freeze", "0");
        left += group->remove() ? 0 : 1;
    }
    return left;
}

} // namespace fallow::sandbox
