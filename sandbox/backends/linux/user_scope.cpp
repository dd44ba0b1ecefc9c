#include "sandbox/backends/linux/user_scope.h"

#include "sandbox/backends/linux/cgroup_v2.h"
#include "sandbox/backends/linux/posix.h"

#include <fcntl.h>
#include <linux/close_range.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <vector>

namespace fallow::sandbox
{
namespace
{

constexpr const char *tool = "/usr/bin/busctl";

Failure noScope(const std::string &why)
{
    return {"sandbox.limits_failed", "scope of the user's systemd: " + why};
}

constexpr const char *slice = "fallow.slice";

/// org.freedesktop.systemd1.Manager.StartTransientUnit(name, mode, properties, aux)
std::vector<std::string> startUnit(
    const std::string &unit, const char *cpuWeight, const std::vector<std::string> &more)
{
    std::vector<std::string> words = {tool, "--user", "--quiet", "--timeout=5", "call",
        "org.freedesktop.systemd1", "/org/freedesktop/systemd1", "org.freedesktop.systemd1.Manager",
        "StartTransientUnit", "ssa(sv)a(sa(sv))", unit, "fail"};
    words.insert(words.end(), more.begin(), more.end()); // how many properties, and those
    words.insert(words.end(), {"CPUWeight", "t", cpuWeight, "IOWeight", "t", "1", "0"});
    return words;
}

/// Beside the slices of the person's programs: what yields inside of one of them yields to what is
/// in that one only.
std::vector<std::string> sliceRequest(const char *cpuWeight)
{
    return startUnit(slice, cpuWeight, {"2"});
}

/// No memory limit here: systemd would end the whole scope, the supervisor too, when a run meets it.
std::vector<std::string> scopeRequest(const std::string &unit, const char *cpuWeight)
{
    return startUnit(unit, cpuWeight,
        {"7", "PIDs", "au", "1", std::to_string(::getpid()), "Slice", "s", slice, "Delegate", "b",
            "true", "TasksMax", "t", "16384", "CollectMode", "s", "inactive-or-failed"});
}

bool call(std::vector<std::string> words)
{
    std::vector<char *> arguments;
    for (std::string &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const int pid = ::fork();
    if (pid == 0) {
        const int null = ::open("/dev/null", O_RDWR | O_CLOEXEC);
        for (const int number : {0, 1, 2})
            ::dup2(null, number);
        ::syscall(SYS_close_range, 3, ~0U, CLOSE_RANGE_CLOEXEC);
        ::execv(tool, arguments.data()); // with our environment: it names the user's bus
        ::_exit(127);
    }
    int status = 0;
    return pid > 0 && ::waitpid(pid, &status, 0) == pid && status == 0;
}

} // namespace

Expected<std::string> enterUserScope()
{
    const char *runtime = std::getenv("XDG_RUNTIME_DIR");
    struct stat status = {};
    if (!runtime || ::stat((std::string(runtime) + "/systemd").c_str(), &status) != 0)
        return noScope("there is none");
    const std::string unit = "fallow-sandbox-" + std::to_string(::getpid()) + ".scope";
    // 0 is "idle", which systemd knows since version 252; 1 is the least before.
    if (!call(sliceRequest("0")))
        call(sliceRequest("1")); // refused as well where another supervisor has made it
    if (!call(scopeRequest(unit, "0")) && !call(scopeRequest(unit, "1")))
        return noScope("refused");
    // The answer comes before the move; nothing but /proc tells when it is done.
    constexpr uint64_t patienceMs = 2000;
    for (const uint64_t start = monotonicMs(); monotonicMs() - start < patienceMs;) {
        const std::string group = ownV2Group();
        if (group.size() > unit.size() && group.ends_with("/" + unit))
            return group;
        ::usleep(2000);
    }
    return noScope("not entered");
}

} // namespace fallow::sandbox
