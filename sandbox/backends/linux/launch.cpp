#include "sandbox/backends/linux/bwrap_arguments.h"
#include "sandbox/backends/linux/filters.h"
#include "sandbox/backends/linux/harden.h"
#include "sandbox/backends/linux/identity.h"
#include "sandbox/backends/linux/posix.h"
#include "sandbox/backends/linux/roles.h"
#include "sandbox/backends/linux/run_files.h"
#include "sandbox/backends/linux/stage.h"
#include "sandbox/backends/linux/weaken.h"

#include <fcntl.h>
#include <linux/close_range.h>
#include <nlohmann/json.hpp>
#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <charconv>

namespace fallow::sandbox
{
namespace
{

int refuse(const Failure &failure)
{
    const nlohmann::json message = {
        {"event", "failed"}, {"reason", failure.reason}, {"detail", failure.detail}};
    sendMessage(
        run_files::report, message.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    return 1;
}

/// Identity, mounts and root, in the order in which they permit each other.
Expected<Stage> contain(const Policy &policy, int supervisorPid, RootMethod method)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    leaveSession(policy.yields);
    const bool asRoot = ::geteuid() == 0;
    // Root binds first: the person's folders need not be reachable for the user it becomes.
    if (asRoot) {
        if (::unshare(CLONE_NEWNS) != 0)
            return systemFailure("sandbox.stage_failed", "mount namespace");
        if (const auto bound = bindSources(policy); !bound)
            return bound.failure();
    }
    if (const auto dropped = dropRoot(policy.uid); !dropped)
        return dropped.failure();
    if (const auto entered = enterUserNamespace(); !entered)
        return entered.failure();
    if (!asRoot) {
        if (const auto bound = bindSources(policy); !bound)
            return bound.failure();
    }
    auto stage = raiseRoot(policy, method);
    if (!stage)
        return stage;
    if (const auto tied = tieDown(policy, supervisorPid); !tied)
        return tied.failure();
    return stage;
}

/// Puts `handle` at the agreed number, open across exec.
bool place(FileHandle &handle, int number)
{
    if (handle.get() == number)
        return ::fcntl(handle.release(), F_SETFD, 0) == 0;
    return ::dup2(handle.get(), number) == number;
}

/// Everything of ours that bubblewrap and init need; nothing else stays open.
Expected<Nothing> placeFiles(const Policy &policy, const Stage &stage, const Identity &identity)
{
    auto filters = openFilters();
    if (!filters)
        return filters.failure();
    FileHandle arguments =
        memoryFile("arguments", joinedByNul(bwrapArguments(policy, stage, identity)));
    FileHandle self(::open("/proc/self/exe", O_RDONLY | O_CLOEXEC));
    if (!arguments.isOpen() || !self.isOpen())
        return systemFailure("sandbox.launch_failed", "files for bubblewrap");
    // First above the agreed numbers, so that no dup2 hits a source.
    for (FileHandle *handle : {&arguments, &filters->allow, &filters->deny, &self})
        *handle = FileHandle(::fcntl(handle->get(), F_DUPFD_CLOEXEC, run_files::last + 1));
    const bool placed = place(arguments, run_files::arguments)
        && place(filters->allow, run_files::allowFilter)
        && place(filters->deny, run_files::denyFilter) && place(self, run_files::self);
    if (!placed)
        return systemFailure("sandbox.launch_failed", "agreed descriptors");
    if (!isWeakened("no_descriptors")
        && ::syscall(SYS_close_range, run_files::last + 1, ~0U, CLOSE_RANGE_CLOEXEC) != 0)
        return systemFailure("sandbox.launch_failed", "descriptors");
    return Nothing{};
}

int becomeBwrap(const std::string &bwrap, const std::string &home)
{
    const std::string self = "/proc/self/fd/" + std::to_string(run_files::self);
    const std::string options = std::to_string(run_files::arguments);
    const std::array<const char *, 8> argv = {
        "bwrap", "--args", options.c_str(), "--", self.c_str(), "init", home.c_str(), nullptr};
    const std::array<const char *, 1> environment = {nullptr};
    ::execve(bwrap.c_str(), const_cast<char *const *>(argv.data()),
        isWeakened("own_environment") ? ::environ : const_cast<char *const *>(environment.data()));
    return refuse(systemFailure("sandbox.no_bubblewrap", bwrap));
}

} // namespace

int launch(const std::vector<std::string> &arguments)
{
    int supervisorPid = 0;
    if (arguments.size() != 3)
        return refuse({"sandbox.launch_failed", "arguments"});
    const std::string &number = arguments[1];
    if (std::from_chars(number.data(), number.data() + number.size(), supervisorPid).ec
        != std::errc())
        return refuse({"sandbox.launch_failed", "supervisor's pid"});
    const auto policy = policyFromText(readAll(run_files::policy, maxMessageBytes * 32));
    if (!policy)
        return refuse(policy.failure());
    const auto method = arguments[2] == "copy" ? RootMethod::CopyOnly : RootMethod::OverlayOrCopy;
    const auto stage = contain(*policy, supervisorPid, method);
    if (!stage)
        return refuse(stage.failure());
    const auto identity = identityOf(policy->user, stage->root);
    if (!identity)
        return refuse(identity.failure());
    if (const auto placed = placeFiles(*policy, *stage, *identity); !placed)
        return refuse(placed.failure());
    sendMessage(
        run_files::report, nlohmann::json{{"event", "staged"}, {"root", stage->method}}.dump());
    return becomeBwrap(arguments[0], identity->home);
}

} // namespace fallow::sandbox
