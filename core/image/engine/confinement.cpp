#include "core/image/engine/confinement.h"

#include "core/content/sha256.h"

#include <grp.h>
#include <linux/landlock.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <malloc.h>
#include <memory>

namespace fallow::image::engine
{

using namespace base;

namespace
{

[[maybe_unused]] constexpr rlim_t maxMemory = rlim_t{512} << 20; // sandbox.md 4.1 rule 7
constexpr int priority = 10; // a person's own work comes first
constexpr int abiWithRefer = 2; // older ones forbid hard links between folders
constexpr quint64 truncateRight = quint64{1} << 14; // LANDLOCK_ACCESS_FS_TRUNCATE, ABI 3
constexpr int abiWithTruncate = 3;

Error failed(const char *what)
{
    return fail(Code::Internal, "image.unpacker_failed"_reason,
        QStringLiteral("%1: %2").arg(
            QLatin1String(what), QString::fromLocal8Bit(std::strerror(errno))));
}

Result<Done> become(quint32 user)
{
    if (setgroups(0, nullptr) != 0 || setresgid(user, user, user) != 0
        || setresuid(user, user, user) != 0)
        return failed("becoming the owner");
    return Done{};
}

Result<Done> limitFiles(const Confinement &confinement)
{
    const long abi =
        syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (abi < abiWithRefer)
        return Done{}; // openat2 and seccomp remain
    constexpr quint64 allRights = (LANDLOCK_ACCESS_FS_REFER << 1) - 1;
    const quint64 truncate = abi >= abiWithTruncate ? truncateRight : 0;
    const landlock_ruleset_attr rules{.handled_access_fs = allRights | truncate};
    const long ruleset = syscall(SYS_landlock_create_ruleset, &rules, sizeof rules, 0);
    if (ruleset < 0)
        return failed("landlock");
    constexpr quint64 toRead = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
    const quint64 toWrite = LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR
        | LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_DIR
        | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_SYM | LANDLOCK_ACCESS_FS_REFER
        | truncate;
    const landlock_path_beneath_attr below{
        .allowed_access = confinement.use == FolderUse::Write ? toRead | toWrite : toRead,
        .parent_fd = confinement.directory};
    const bool isHeld =
        syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &below, 0) == 0
        && syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    const Error error = failed("landlock");
    close(static_cast<int>(ruleset));
    return isHeld ? Result<Done>(Done{}) : error;
}

/// Those that change names and files by name.
constexpr std::array writingCalls{"mkdirat", "unlinkat", "symlinkat", "linkat", "fchmod",
    "fchmodat", "utimensat", "ftruncate", "syncfs"};
constexpr std::array allowedCalls{"read", "readv", "pread64", "write", "writev", "pwrite64",
    "lseek", "close", "poll", "ppoll", "fstat", "newfstatat", "statx", "lstat", "openat", "openat2",
    "fcntl", "getdents64", "fsync", "fdatasync", "munmap", "mremap", "madvise", "brk", "futex",
    "set_robust_list", "rseq", "rt_sigprocmask", "rt_sigaction", "rt_sigreturn", "sigaltstack",
    "restart_syscall", "getpid", "gettid", "tgkill", "exit", "exit_group", "clock_gettime",
    "clock_nanosleep", "sched_yield", "getrandom", "sysinfo", "sched_getaffinity"};

struct ReleaseFilter {
    void operator()(void *filter) const { seccomp_release(filter); }
};
using Filter = std::unique_ptr<void, ReleaseFilter>;

bool allow(const Filter &filter, const char *name, std::initializer_list<scmp_arg_cmp> when = {})
{
    const int number = seccomp_syscall_resolve_name(name);
    if (number < 0)
        return true; // not a call of this processor
    return seccomp_rule_add_array(filter.get(), SCMP_ACT_ALLOW, number,
               static_cast<unsigned>(when.size()), when.begin())
        == 0;
}

/// Everything else does not exist, so that the C library takes the ways it has for old kernels.
Result<Done> limitCalls(FolderUse use)
{
    const Filter filter(seccomp_init(SCMP_ACT_ERRNO(ENOSYS)));
    if (!filter)
        return failed("seccomp");
    bool isBuilt =
        seccomp_attr_set(filter.get(), SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS) == 0;
    for (const char *name : allowedCalls)
        isBuilt = isBuilt && allow(filter, name);
    for (const char *name : writingCalls)
        isBuilt = isBuilt && (use == FolderUse::Read || allow(filter, name));
    // The argument's number, how it is compared, the bits that count, and what they must be.
    const scmp_arg_cmp notExecutable{2, SCMP_CMP_MASKED_EQ, PROT_EXEC, 0};
    const scmp_arg_cmp threadOnly{
        0, SCMP_CMP_MASKED_EQ, CLONE_THREAD | CLONE_NEWUSER, CLONE_THREAD};
    isBuilt = isBuilt && allow(filter, "mmap", {notExecutable})
        && allow(filter, "mprotect", {notExecutable}) && allow(filter, "clone", {threadOnly});
    if (!isBuilt || seccomp_load(filter.get()) != 0)
        return failed("seccomp");
    return Done{};
}

Result<Done> limitMemory()
{
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    mallopt(M_ARENA_MAX, 1); // an arena a thread would cost 64 MiB of addresses
    const rlimit bound{maxMemory, maxMemory};
    if (setrlimit(RLIMIT_AS, &bound) != 0)
        return failed("memory limit");
#endif
    return Done{};
}

} // namespace

Result<Done> confine(const Confinement &confinement)
{
    (void)content::Sha256::of({}); // OpenSSL reads its settings at first use
    setpriority(PRIO_PROCESS, 0, priority);
    umask(022);
    if (confinement.user && geteuid() == 0) {
        if (const auto changed = become(*confinement.user); !changed)
            return changed;
    }
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return failed("no new privileges");
    if (const auto limited = limitMemory(); !limited)
        return limited;
    if (const auto limited = limitFiles(confinement); !limited)
        return limited;
    return limitCalls(confinement.use);
}

} // namespace fallow::image::engine
