#include "sandbox/backends/linux/probe.h"

#include "sandbox/backends/linux/graphics.h"
#include "sandbox/backends/linux/harden.h"
#include "sandbox/backends/linux/kernel_rules.h"
#include "sandbox/backends/linux/posix.h"
#include "sandbox/backends/linux/roles.h"
#include "sandbox/backends/linux/stage.h"

#include <fcntl.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <nlohmann/json.hpp>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace fallow::sandbox
{
namespace
{

/// Runs `attempt` in a child that may change its identity and namespaces; empty is success.
template <typename F> std::string inChild(F attempt)
{
    int ends[2] = {};
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return "no pipe";
    const FileHandle reader(ends[0]);
    FileHandle writer(ends[1]);
    const int pid = ::fork();
    if (pid == 0) {
        const std::string said = attempt();
        ::_exit(writeAll(writer.get(), said) ? 0 : 1);
    }
    writer.reset();
    std::string text;
    char buffer[512];
    ssize_t count = 0;
    while ((count = ::read(reader.get(), buffer, sizeof(buffer))) > 0)
        text.append(buffer, static_cast<size_t>(count));
    int status = 0;
    ::waitpid(pid, &status, 0);
    return text.empty() && status != 0 ? "the attempt died" : text;
}

std::string tryNamespace()
{
    if (const auto dropped = dropRoot(Policy::defaultUid); !dropped)
        return dropped.failure().detail;
    const auto entered = enterUserNamespace();
    return entered ? std::string() : entered.failure().detail;
}

std::string tryOverlay()
{
    if (std::string said = tryNamespace(); !said.empty())
        return said;
    const bool ready = ::mount("probe", "/mnt", "tmpfs", 0, nullptr) == 0
        && ::mkdir("/mnt/a", 0755) == 0 && ::mkdir("/mnt/b", 0755) == 0
        && ::mkdir("/mnt/c", 0755) == 0 && ::mkdir("/mnt/d", 0755) == 0;
    if (ready
        && ::mount("overlay", "/mnt/d", "overlay", 0,
               "lowerdir=/mnt/a,upperdir=/mnt/b,workdir=/mnt/c,userxattr")
            == 0)
        return {};
    return systemFailure("", "mount").detail;
}

std::string tryNotify()
{
    const unsigned action = SECCOMP_RET_USER_NOTIF;
    if (::syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0)
        return {};
    return systemFailure("", "seccomp").detail;
}

std::string access(const std::string &path, int mode)
{
    return ::access(path.c_str(), mode) == 0 ? std::string() : systemFailure("", path).detail;
}

/// What was tried, and what a person reads then.
struct Trial {
    std::string said; ///< empty: it worked
    std::string fine;
    std::string fix;
};

Feature feature(const char *name, bool isNeeded, const Trial &trial)
{
    const bool isThere = trial.said.empty();
    return {name, isThere, isNeeded, isThere ? trial.fine : trial.said, isThere ? "" : trial.fix};
}

/// "0.8.0" of "bubblewrap 0.8.0", or nothing.
std::string bubblewrapVersion(const std::string &bwrap)
{
    const std::string said = inChild([&bwrap]() -> std::string {
        int ends[2] = {};
        if (::pipe2(ends, O_CLOEXEC) != 0)
            return {};
        const int pid = ::fork();
        if (pid == 0) {
            ::dup2(ends[1], 1);
            ::execl(bwrap.c_str(), "bwrap", "--version", nullptr);
            ::_exit(127);
        }
        ::close(ends[1]);
        char text[64] = {};
        const ssize_t count = ::read(ends[0], text, sizeof(text) - 1);
        ::waitpid(pid, nullptr, 0);
        return count > 0 ? std::string(text) : std::string();
    });
    const size_t begin = said.find_first_of("0123456789");
    const size_t end = said.find_first_not_of("0123456789.", begin);
    return begin == std::string::npos ? std::string() : said.substr(begin, end - begin);
}

bool isAtLeast(const std::string &version, long major, long minor)
{
    char *rest = nullptr;
    const long first = std::strtol(version.c_str(), &rest, 10);
    const long second = *rest == '.' ? std::strtol(rest + 1, nullptr, 10) : 0;
    return first > major || (first == major && second >= minor);
}

Trial tryBubblewrap(const std::string &bwrap)
{
    Trial trial{access(bwrap, X_OK), {}, "Run: sudo apt-get install bubblewrap"};
    if (!trial.said.empty())
        return trial;
    const std::string version = bubblewrapVersion(bwrap);
    trial.fine = "version " + version;
    if (!isAtLeast(version, 0, 8)) {
        trial.said =
            version.empty() ? "does not tell its version" : "version " + version + " is too old";
        trial.fix = "Install bubblewrap 0.8 or later, as Debian 12 has it.";
    }
    return trial;
}

Trial tryKernel()
{
    utsname name = {};
    ::uname(&name);
    Trial trial{{}, std::string("Linux ") + name.release, "Run Linux 5.11 or later."};
    if (!isAtLeast(name.release, 5, 11))
        trial.said =
            trial.fine + " has no close_range with close-on-exec, and no overlay for users";
    return trial;
}

Trial tryLandlock()
{
    const long version =
        ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version > 0)
        return {{}, "version " + std::to_string(version), {}};
    return {systemFailure("", "landlock").detail, {},
        "Run Linux 5.13 or later with \"landlock\" in the kernel option lsm=."};
}

/// Where our own group is, and whether we may make others below it.
Trial tryControlGroups()
{
    std::ifstream groups("/proc/self/cgroup");
    for (std::string line; std::getline(groups, line);) {
        const std::string path = "/sys/fs/cgroup" + line.substr(std::min<size_t>(3, line.size()));
        std::string controllers;
        std::ifstream(path + "/cgroup.controllers") >> controllers;
        if (line.rfind("0::", 0) == 0 && !controllers.empty() && ::access(path.c_str(), W_OK) == 0)
            return {{}, "version 2, delegated to us", {}};
    }
    if (::access("/sys/fs/cgroup/memory", W_OK) == 0)
        return {{}, "version 1, as root", {}};
    return {"none that we may use: limits are kept by sampling", {},
        "Start Fallow in a session of systemd, which gives each user a group of their own."};
}

/// The cards whose name begins so, of what computing needs.
Trial tryCards(const char *stem, const char *maker)
{
    std::string names;
    for (const GraphicsCard &card : findCards()) {
        if (card.name.rfind(stem, 0) == 0)
            names += (names.empty() ? "" : " ") + card.name;
    }
    if (!names.empty())
        return {{}, names, {}};
    return {std::string("no card of ") + maker + " that can compute", {},
        std::string("Install the driver of ") + maker + " if there is such a card."};
}

} // namespace

std::vector<Feature> probeFeatures(const std::string &bwrap)
{
    return {
        feature("bubblewrap", true, tryBubblewrap(bwrap)),
        feature("kernel", true, tryKernel()),
        feature("user_namespaces", true,
            {inChild(tryNamespace), "created one", namespaceFix(readKernelRules())}),
        feature("seccomp_notify", true,
            {tryNotify(), "the kernel has it", "Run Linux 5.0 or later, with seccomp filters."}),
        feature("overlay", false,
            {inChild(tryOverlay), "mounted one as a user",
                "Run Linux 5.11 or later; until then each run copies its image."}),
        feature("landlock", false, tryLandlock()),
        feature("control_groups", false, tryControlGroups()),
        feature("autogroup", false,
            {access("/proc/self/autogroup", W_OK), "the session's share can be lowered",
                "Boot with the kernel option autogroup, or let systemd manage the share."}),
        feature("gpu_nvidia", false, tryCards("nvidia", "NVIDIA")),
        feature("gpu_amd", false, tryCards("renderD", "AMD")),
    };
}

Expected<Nothing> requireHere(const std::vector<std::string> &names, const std::string &bwrap)
{
    if (names.empty())
        return Nothing{};
    static const std::vector<Feature> features = probeFeatures(bwrap);
    return requireFeatures(names, features);
}

int probe(const std::vector<std::string> &arguments)
{
    const std::string bwrap =
        arguments.size() == 2 && arguments[0] == "--bwrap" ? arguments[1] : "/usr/bin/bwrap";
    std::printf("%s\n", toJson(probeFeatures(bwrap)).dump(2).c_str());
    return 0;
}

} // namespace fallow::sandbox
