#include "sandbox/backends/linux/harden.h"

#include "sandbox/backends/linux/posix.h"
#include "sandbox/backends/linux/weaken.h"

#include <grp.h>
#include <linux/keyctl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace fallow::sandbox
{
namespace
{

struct Limit {
    decltype(RLIMIT_CORE) what;
    rlim_t value;
};

bool lower(const Limit &limit)
{
    rlimit current = {};
    if (::getrlimit(limit.what, &current) != 0)
        return false;
    const rlim_t value = std::min(limit.value, current.rlim_max);
    const rlimit wanted = {value, value};
    return ::setrlimit(limit.what, &wanted) == 0;
}

bool lowerLimits(const Policy &policy)
{
    // One more than the quota, so that a file that met this limit is one that is over the quota.
    const rlim_t fileBytes = std::max(policy.out_bytes, policy.root_bytes) + 1;
    const std::array limits = {
        Limit{RLIMIT_CORE, 1}, // with 0 a piped core_pattern still runs the host's handler
        Limit{RLIMIT_FSIZE, fileBytes},
        Limit{RLIMIT_NOFILE, 4096},
        Limit{RLIMIT_MEMLOCK, 64 * 1024},
        Limit{RLIMIT_MSGQUEUE, 64 * 1024},
        Limit{RLIMIT_SIGPENDING, 1024},
        Limit{RLIMIT_STACK, 8 * 1024 * 1024}, // Docker's and every shell's
        Limit{RLIMIT_NICE, 0},
        Limit{RLIMIT_RTPRIO, 0},
    };
    return std::all_of(limits.begin(), limits.end(), lower);
}

} // namespace

void leaveSession(bool yields)
{
    ::setsid();
    if (!isWeakened("own_keyring"))
        ::syscall(SYS_keyctl, KEYCTL_JOIN_SESSION_KEYRING, "fallow");
    if (!isWeakened("first_to_go"))
        writeFile("/proc/self/oom_score_adj", "1000");
    if (!yields)
        return;
    // A user's writes are rate-limited; without it SCHED_IDLE alone is what remains.
    for (int attempt = 0; attempt < 3 && !writeFile("/proc/self/autogroup", "19"); ++attempt) {
        if (errno != EAGAIN)
            break;
        ::usleep(110 * 1000); // the kernel's own interval is 100 ms; nothing else runs here
    }
}

Expected<Nothing> dropRoot(uint32_t uid)
{
    if (::geteuid() == 0
        && (::setgroups(0, nullptr) != 0 || ::setresgid(uid, uid, uid) != 0
            || ::setresuid(uid, uid, uid) != 0))
        return systemFailure("sandbox.cannot_drop_root", "user " + std::to_string(uid));
    uid_t real = 0;
    uid_t effective = 0;
    uid_t saved = 0;
    // Kernel user 0 could write the host's /proc/sys even without capabilities (sandbox.md 0.2).
    if (::getresuid(&real, &effective, &saved) != 0 || real == 0 || effective == 0 || saved == 0)
        return Failure{"sandbox.cannot_drop_root", "still user 0"};
    // The change made /proc/self the property of root; the user's map has to be written there.
    ::prctl(PR_SET_DUMPABLE, 1);
    return Nothing{};
}

Expected<Nothing> tieDown(const Policy &policy, int supervisorPid)
{
    const int deathSignal = isWeakened("death_with_parent") ? 0 : SIGKILL;
    if (::prctl(PR_SET_PDEATHSIG, deathSignal) != 0
        || ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return systemFailure("sandbox.harden_failed", "prctl");
    if (::getppid() != supervisorPid)
        return Failure{"sandbox.harden_failed", "the supervisor has gone"};
    ::umask(077);
    constexpr int idleClass = 3 << 13; // IOPRIO_CLASS_IDLE, for this process
    if (policy.yields)
        ::syscall(SYS_ioprio_set, 1, 0, idleClass);
    if (!isWeakened("limits") && !lowerLimits(policy))
        return systemFailure("sandbox.harden_failed", "limits");
    return Nothing{};
}

} // namespace fallow::sandbox
