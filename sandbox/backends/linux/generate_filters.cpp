#include "sandbox/backends/linux/syscall_list.h"

#include <linux/filter.h>
#include <linux/sched.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <vector>

/// A tool of the build: writes the two filters of filters.h for each processor as a C++ header.
/// Compiling them takes libseccomp longer than anything else that starting a run needs.
namespace fallow::sandbox
{
namespace
{

struct Processor {
    const char *name; ///< of the namespace
    uint32_t token;
};
constexpr std::array processors = {
    Processor{"x86_64", SCMP_ARCH_X86_64}, Processor{"aarch64", SCMP_ARCH_AARCH64}};

struct ReleaseFilter {
    void operator()(void *filter) const { seccomp_release(filter); }
};
using Filter = std::unique_ptr<void, ReleaseFilter>;

/// 32-bit and x32 calls have other numbers and would slip through (sandbox.md 5.1 row 40).
enum class Strangers { Killed, LetThrough };

class Builder
{
public:
    Builder(uint32_t processor, Strangers strangers)
        : m_processor(processor), m_strangers(strangers)
    {
    }
    std::vector<sock_filter> allow();
    std::vector<sock_filter> deny();

private:
    void begin(uint32_t defaultAction);
    void addAll(uint32_t action, const char *const *names, size_t count);
    void refuse(int error, int number) { add(SCMP_ACT_ERRNO(uint16_t(error)), number, {}); }
    void refuse(int error, int number, const scmp_arg_cmp &when)
    {
        add(SCMP_ACT_ERRNO(uint16_t(error)), number, {when});
    }
    void add(uint32_t action, int number, const std::vector<scmp_arg_cmp> &when)
    {
        m_ok = m_ok
            && seccomp_rule_add_array(
                   m_filter.get(), action, number, static_cast<unsigned>(when.size()), when.data())
                == 0;
    }
    std::vector<sock_filter> code() const;

    const uint32_t m_processor;
    const Strangers m_strangers;
    Filter m_filter;
    bool m_ok = false;
};

void Builder::begin(uint32_t defaultAction)
{
    m_filter.reset(seccomp_init(defaultAction));
    const uint32_t strange =
        m_strangers == Strangers::Killed ? SCMP_ACT_KILL_PROCESS : SCMP_ACT_ALLOW;
    m_ok = m_filter && seccomp_attr_set(m_filter.get(), SCMP_FLTATR_ACT_BADARCH, strange) == 0;
    if (m_processor != seccomp_arch_native())
        m_ok = m_ok && seccomp_arch_add(m_filter.get(), m_processor) == 0
            && seccomp_arch_remove(m_filter.get(), SCMP_ARCH_NATIVE) == 0;
}

/// A name this libseccomp or the processor does not know is skipped: it keeps the default.
void Builder::addAll(uint32_t action, const char *const *names, size_t count)
{
    for (size_t i = 0; i < count; ++i) {
        const int there = seccomp_syscall_resolve_name_arch(m_processor, names[i]);
        if (there != __NR_SCMP_ERROR && there >= 0)
            add(action, seccomp_syscall_resolve_name(names[i]), {}); // which it translates
    }
}

std::vector<sock_filter> Builder::allow()
{
    begin(SCMP_ACT_ERRNO(ENOSYS));
    addAll(SCMP_ACT_ALLOW, allowedCalls.data(), allowedCalls.size());
    addAll(SCMP_ACT_ERRNO(EPERM), refusedCalls.data(), refusedCalls.size());
    // 0, "which one?" and "no randomised addresses"; the others weaken the program's own memory.
    for (const uint32_t persona : {0u, 0xFFFFFFFFu, 0x0040000u})
        add(SCMP_ACT_ALLOW, SCMP_SYS(personality), {SCMP_A0_32(SCMP_CMP_EQ, persona)});
    return code();
}

std::vector<sock_filter> Builder::deny()
{
    begin(SCMP_ACT_ALLOW);
    for (const unsigned request : {unsigned(TIOCSTI), unsigned(TIOCLINUX)})
        refuse(EPERM, SCMP_SYS(ioctl), SCMP_A1_32(SCMP_CMP_MASKED_EQ, 0xFFFFFFFFu, request));
    for (const uint64_t flag : {uint64_t(CLONE_NEWUSER), uint64_t(CLONE_NEWNS),
             uint64_t(CLONE_NEWPID), uint64_t(CLONE_NEWNET), uint64_t(CLONE_NEWIPC),
             uint64_t(CLONE_NEWUTS), uint64_t(CLONE_NEWCGROUP)})
        refuse(EPERM, SCMP_SYS(clone), SCMP_A0_64(SCMP_CMP_MASKED_EQ, flag, flag));
    // socketpair opens no network but reaches families that nobody needs here.
    refuse(EAFNOSUPPORT, SCMP_SYS(socketpair), SCMP_A0_32(SCMP_CMP_NE, AF_UNIX));
    // A task must not move itself out of the session whose share is lowered (sandbox.md 1.7).
    refuse(EPERM, SCMP_SYS(setsid));
    return code();
}

/// Empty when anything has failed.
std::vector<sock_filter> Builder::code() const
{
    const int file = ::memfd_create("filter", MFD_CLOEXEC);
    if (!m_ok || file < 0 || seccomp_export_bpf(m_filter.get(), file) != 0)
        return {};
    std::vector<sock_filter> code(
        static_cast<size_t>(::lseek(file, 0, SEEK_END)) / sizeof(sock_filter));
    const size_t bytes = code.size() * sizeof(sock_filter);
    const bool read = ::pread(file, code.data(), bytes, 0) == static_cast<ssize_t>(bytes);
    ::close(file);
    return read ? code : std::vector<sock_filter>();
}

bool print(const char *name, const std::vector<sock_filter> &code)
{
    std::printf("inline constexpr std::array<sock_filter, %zu> %s = {{", code.size(), name);
    for (size_t i = 0; i < code.size(); ++i)
        std::printf("%s{0x%x, %u, %u, 0x%x}",
            i == 0           ? ""
                : i % 6 == 0 ? ",\n    "
                             : ", ",
            unsigned(code[i].code), unsigned(code[i].jt), unsigned(code[i].jf), code[i].k);
    std::printf("}};\n");
    return !code.empty();
}

bool printAll(const Processor &processor)
{
    Builder strict(processor.token, Strangers::Killed);
    Builder open(processor.token, Strangers::LetThrough); // for tests/abuse, see weaken.h
    std::printf("namespace fallow::sandbox::%s\n{\n", processor.name);
    const bool ok = print("allowCode", strict.allow()) && print("denyCode", strict.deny())
        && print("openAllowCode", open.allow()) && print("openDenyCode", open.deny());
    std::printf("} // namespace fallow::sandbox::%s\n", processor.name);
    return ok;
}

} // namespace
} // namespace fallow::sandbox

int main(int count, char **values)
{
    if (count != 2 || !std::freopen(values[1], "w", stdout)) {
        std::fputs("usage: generate_filters FILE\n", stderr);
        return 2;
    }
    std::printf("// Made by generate_filters.cpp.\n#pragma once\n\n#include <linux/filter.h>\n\n"
                "#include <array>\n\n");
    for (const auto &processor : fallow::sandbox::processors) {
        if (!fallow::sandbox::printAll(processor)) {
            std::fprintf(
                stderr, "generate_filters: libseccomp refuses a rule for %s\n", processor.name);
            return 1;
        }
    }
    return std::fflush(stdout) == 0 ? 0 : 1;
}
