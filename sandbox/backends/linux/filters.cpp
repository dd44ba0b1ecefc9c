#include "sandbox/backends/linux/filters.h"

#include "sandbox/backends/linux/posix.h"
#include "sandbox/backends/linux/syscall_list.h"
#include "sandbox/backends/linux/weaken.h"

#include <linux/sched.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <memory>

namespace fallow::sandbox
{
namespace
{

struct ReleaseFilter {
    void operator()(void *filter) const { seccomp_release(filter); }
};
using Filter = std::unique_ptr<void, ReleaseFilter>;

Failure broken(const std::string &what)
{
    return {"sandbox.seccomp_failed", what};
}

Filter newFilter(uint32_t defaultAction)
{
    Filter filter(seccomp_init(defaultAction));
    // 32-bit and x32 calls have other numbers and would slip through (sandbox.md 5.1 row 40).
    const uint32_t strange =
        isWeakened("other_architectures") ? SCMP_ACT_ALLOW : SCMP_ACT_KILL_PROCESS;
    if (filter && seccomp_attr_set(filter.get(), SCMP_FLTATR_ACT_BADARCH, strange) != 0)
        filter.reset();
    return filter;
}

/// A name this libseccomp or this processor does not know is skipped: it keeps the default.
template <size_t N>
bool addAll(scmp_filter_ctx filter, uint32_t action, const std::array<const char *, N> &names)
{
    for (const char *name : names) {
        const int number = seccomp_syscall_resolve_name(name);
        if (number == __NR_SCMP_ERROR || number < 0)
            continue;
        if (seccomp_rule_add_exact_array(filter, action, number, 0, nullptr) != 0)
            return false;
    }
    return true;
}

bool refuse(scmp_filter_ctx filter, int error, int number, const scmp_arg_cmp &when)
{
    return seccomp_rule_add_array(
               filter, SCMP_ACT_ERRNO(static_cast<uint16_t>(error)), number, 1, &when)
        == 0;
}

bool refuse(scmp_filter_ctx filter, int error, int number)
{
    return seccomp_rule_add_array(
               filter, SCMP_ACT_ERRNO(static_cast<uint16_t>(error)), number, 0, nullptr)
        == 0;
}

bool refuseArguments(scmp_filter_ctx filter)
{
    bool ok = true;
    for (const unsigned request : {unsigned(TIOCSTI), unsigned(TIOCLINUX)})
        ok = ok
            && refuse(filter, EPERM, SCMP_SYS(ioctl),
                SCMP_A1_32(SCMP_CMP_MASKED_EQ, 0xFFFFFFFFu, request));
    for (const uint64_t flag : {uint64_t(CLONE_NEWUSER), uint64_t(CLONE_NEWNS),
             uint64_t(CLONE_NEWPID), uint64_t(CLONE_NEWNET), uint64_t(CLONE_NEWIPC),
             uint64_t(CLONE_NEWUTS), uint64_t(CLONE_NEWCGROUP)})
        ok = ok
            && refuse(filter, EPERM, SCMP_SYS(clone), SCMP_A0_64(SCMP_CMP_MASKED_EQ, flag, flag));
    // socketpair opens no network but reaches families that nobody needs here.
    ok = ok && refuse(filter, EAFNOSUPPORT, SCMP_SYS(socketpair), SCMP_A0_32(SCMP_CMP_NE, AF_UNIX));
    // A task must not move itself out of the session whose share is lowered (sandbox.md 1.7).
    ok = ok && refuse(filter, EPERM, SCMP_SYS(setsid));
    return ok;
}

FileHandle exported(scmp_filter_ctx filter, const char *name)
{
    FileHandle file(::memfd_create(name, MFD_CLOEXEC));
    if (!file.isOpen() || seccomp_export_bpf(filter, file.get()) != 0)
        return {};
    ::lseek(file.get(), 0, SEEK_SET);
    return file;
}

} // namespace

Expected<Filters> buildFilters()
{
    const Filter allow = newFilter(SCMP_ACT_ERRNO(ENOSYS));
    const Filter deny = newFilter(SCMP_ACT_ALLOW);
    if (!allow || !deny)
        return broken("no filter");
    bool ok = addAll(allow.get(), SCMP_ACT_ALLOW, allowedCalls)
        && addAll(allow.get(), SCMP_ACT_ERRNO(EPERM), refusedCalls);
    // 0, "which one?" and "no randomised addresses"; the others weaken the program's own memory.
    for (const uint32_t persona : {0u, 0xFFFFFFFFu, 0x0040000u}) {
        const scmp_arg_cmp same = SCMP_A0_32(SCMP_CMP_EQ, persona);
        ok = ok
            && seccomp_rule_add_array(allow.get(), SCMP_ACT_ALLOW, SCMP_SYS(personality), 1, &same)
                == 0;
    }
    if (!ok || !refuseArguments(deny.get()))
        return broken("a rule was refused");
    Filters filters{exported(allow.get(), "allow"), exported(deny.get(), "deny")};
    if (!filters.allow.isOpen() || !filters.deny.isOpen())
        return broken("export");
    return filters;
}

} // namespace fallow::sandbox
