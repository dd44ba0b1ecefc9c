#include "sandbox/backends/linux/probe.h"

#include "sandbox/backends/linux/harden.h"
#include "sandbox/backends/linux/posix.h"
#include "sandbox/backends/linux/roles.h"
#include "sandbox/backends/linux/stage.h"

#include <linux/seccomp.h>
#include <nlohmann/json.hpp>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

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

Feature feature(const char *name, const std::string &said, const char *fine, const char *fix)
{
    return {name, said.empty(), said.empty() ? fine : said, said.empty() ? "" : fix};
}

} // namespace

std::vector<Feature> probeFeatures(const std::string &bwrap)
{
    return {
        feature("bubblewrap", access(bwrap, X_OK), "found", "Install the package \"bubblewrap\"."),
        feature("user_namespaces", inChild(tryNamespace), "created one",
            "Allow user namespaces: sysctl kernel.unprivileged_userns_clone=1 and "
            "user.max_user_namespaces above 0; on Ubuntu install the AppArmor profile of bwrap."),
        feature("overlay", inChild(tryOverlay), "mounted one as a user",
            "Needs Linux 5.11 or later; until then each run copies its image."),
        feature("seccomp_notify", tryNotify(), "the kernel has it", "Needs Linux 5.0 or later."),
        feature("autogroup", access("/proc/self/autogroup", W_OK),
            "the session's share can be lowered",
            "Boot with the kernel option autogroup, or let systemd manage the share."),
    };
}

std::optional<Failure> missingFeature(
    const std::vector<std::string> &names, const std::string &bwrap)
{
    if (names.empty())
        return std::nullopt;
    static const std::vector<Feature> features =
        probeFeatures(bwrap); // does not change while we run
    for (const std::string &name : names) {
        const auto found = std::find_if(features.begin(), features.end(),
            [&name](const Feature &one) { return one.name == name; });
        if (found == features.end())
            return Failure{"sandbox.missing_feature", name + ": unknown"};
        if (!found->ok)
            return Failure{"sandbox.missing_feature", name + ": " + found->why};
    }
    return std::nullopt;
}

int probe(const std::vector<std::string> &arguments)
{
    const std::string bwrap =
        arguments.size() == 2 && arguments[0] == "--bwrap" ? arguments[1] : "/usr/bin/bwrap";
    auto list = nlohmann::json::array();
    for (const Feature &one : probeFeatures(bwrap))
        list.push_back({{"name", one.name}, {"ok", one.ok}, {"why", one.why}, {"fix", one.fix}});
    std::printf("%s\n", list.dump(2).c_str());
    return 0;
}

} // namespace fallow::sandbox
