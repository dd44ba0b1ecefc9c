#include "sandbox/backends/linux/bwrap_arguments.h"

#include "sandbox/backends/linux/run_files.h"

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

void add(Arguments &arguments, std::initializer_list<std::string> more)
{
    arguments.insert(arguments.end(), more);
}

bool hostHas(const std::string &path)
{
    struct stat status = {};
    return ::lstat(path.c_str(), &status) == 0;
}

void addNamespaces(Arguments &arguments)
{
    add(arguments,
        {"--unshare-user", "--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts",
            "--unshare-cgroup", "--disable-userns", "--die-with-parent", "--as-pid-1", "--cap-drop",
            "ALL", "--uid", "0", "--gid", "0", "--hostname", "iexec", "--clearenv"});
}

void addProc(Arguments &arguments)
{
    add(arguments, {"--proc", "/proc"});
    for (const std::string name : maskedFiles) {
        if (hostHas("/proc/" + name))
            add(arguments, {"--ro-bind", "/dev/null", "/proc/" + name});
    }
    for (const std::string name : maskedFolders) {
        if (hostHas("/proc/" + name))
            add(arguments,
                {"--size", "4096", "--tmpfs", "/proc/" + name, "--remount-ro", "/proc/" + name});
    }
    add(arguments, {"--ro-bind", "/proc/sys", "/proc/sys", "--remount-ro", "/proc"});
}

} // namespace

std::vector<std::string> bwrapArguments(const Policy &policy, const Stage &stage)
{
    Arguments arguments;
    addNamespaces(arguments);
    add(arguments,
        {"--bind", stage.root, "/", "--dev", "/dev", "--perms", "1777", "--size",
            std::to_string(policy.shm_bytes), "--tmpfs", "/dev/shm"});
    addProc(arguments);
    if (!stage.input.empty())
        add(arguments, {"--bind", stage.input, "/iexec_in"});
    add(arguments,
        {"--bind", stage.output, "/iexec_out", "--chdir", "/", "--add-seccomp-fd",
            std::to_string(run_files::allowFilter), "--add-seccomp-fd",
            std::to_string(run_files::denyFilter)});
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
