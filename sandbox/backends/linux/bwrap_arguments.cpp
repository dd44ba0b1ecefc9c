#include "sandbox/backends/linux/bwrap_arguments.h"

#include "sandbox/backends/linux/graphics.h"
#include "sandbox/backends/linux/run_files.h"
#include "sandbox/backends/linux/weaken.h"

#include <sys/stat.h>

#include <array>

namespace fallow::sandbox
{
namespace
{

using Arguments = std::vector<std::string>;

constexpr std::array maskedFiles = {"keys", "key-users", "timer_list", "kallsyms", "kcore", "kmsg",
    "cmdline", "partitions", "diskstats", "interrupts", "sched_debug", "latency_stats",
    "sysrq-trigger"};
constexpr std::array maskedFolders = {
    "acpi", "scsi", "asound", "driver", "bus", "fs", "irq", "pressure"};

void add(Arguments &arguments, const Arguments &more)
{
    arguments.insert(arguments.end(), more.begin(), more.end());
}

bool hostHas(const std::string &path)
{
    struct stat status = {};
    return ::lstat(path.c_str(), &status) == 0;
}

void addNamespaces(Arguments &arguments, const Identity &identity)
{
    add(arguments,
        {"--unshare-user", "--unshare-pid", "--unshare-cgroup", "--as-pid-1", "--uid",
            std::to_string(identity.uid), "--gid", std::to_string(identity.gid)});
    const auto protect = [&arguments](const char *name, const Arguments &how) {
        if (!isWeakened(name))
            add(arguments, how);
    };
    protect("ipc_namespace", {"--unshare-ipc"});
    protect("net_namespace", {"--unshare-net"});
    protect("uts_namespace", {"--unshare-uts", "--hostname", "iexec"});
    protect("user_namespaces_off", {"--disable-userns"});
    protect("death_with_parent", {"--die-with-parent"});
    protect("no_capabilities", {"--cap-drop", "ALL"});
    protect("own_environment", {"--clearenv"});
}

void addProc(Arguments &arguments)
{
    add(arguments,
        isWeakened("own_proc") ? Arguments{"--bind", "/proc", "/proc"}
                               : Arguments{"--proc", "/proc"});
    if (isWeakened("proc_masks"))
        return add(arguments, {"--ro-bind", "/proc/sys", "/proc/sys", "--remount-ro", "/proc"});
    for (const std::string name : maskedFiles) {
        if (hostHas("/proc/" + name))
            add(arguments, {"--ro-bind", "/dev/null", "/proc/" + name});
    }
    for (const std::string name : maskedFolders) {
        if (hostHas("/proc/" + name))
            add(arguments,
                {"--size", "4096", "--tmpfs", "/proc/" + name, "--remount-ro", "/proc/" + name});
    }
    if (!isWeakened("proc_read_only"))
        add(arguments, {"--ro-bind", "/proc/sys", "/proc/sys", "--remount-ro", "/proc"});
}

/// A card that has gone since the supervisor looked is a device less, and the task says so.
void addCard(Arguments &arguments, const std::string &name)
{
    const auto card = cardNamed(name, name.empty() ? std::vector<GraphicsCard>() : findCards());
    for (const std::string &device : card ? card->devices : std::vector<std::string>())
        add(arguments, {"--dev-bind", device, device});
}

void addFilter(Arguments &arguments, const char *name, int file)
{
    if (!isWeakened(name))
        add(arguments, {"--add-seccomp-fd", std::to_string(file)});
}

} // namespace

std::vector<std::string> bwrapArguments(
    const Policy &policy, const Stage &stage, const Identity &identity)
{
    Arguments arguments;
    addNamespaces(arguments, identity);
    add(arguments, {"--bind", isWeakened("own_root") ? "/" : stage.root, "/"});
    if (isWeakened("own_devices"))
        add(arguments, {"--dev-bind", "/dev", "/dev"});
    else
        add(arguments,
            {"--dev", "/dev", "--perms", "1777", "--size", std::to_string(policy.shm_bytes),
                "--tmpfs", "/dev/shm"});
    addCard(arguments, policy.gpu);
    addProc(arguments);
    if (!stage.input.empty())
        add(arguments, {"--bind", stage.input, "/iexec_in"});
    add(arguments, {"--bind", stage.output, "/iexec_out", "--chdir", "/"});
    addFilter(arguments, "allow_filter", run_files::allowFilter);
    addFilter(arguments, "deny_filter", run_files::denyFilter);
    return arguments;
}

std::string joinedByNul(const std::vector<std::string> &arguments)
{
    std::string text;
    for (const std::string &argument : arguments)
        text.append(argument).push_back('\0');
    return text;
}

} // namespace fallow::sandbox
