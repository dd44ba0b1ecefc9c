#include "sandbox/backends/linux/filters.h"
#include "sandbox/backends/linux/posix.h"
#include "sandbox/backends/linux/weaken.h"

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstddef>
#include <vector>

namespace fallow::sandbox
{
namespace
{

using Program = std::vector<sock_filter>;

constexpr sock_filter statement(uint16_t code, uint32_t value)
{
    return {code, 0, 0, value};
}
constexpr sock_filter jumpIfEqual(uint32_t value, uint8_t whenTrue, uint8_t whenFalse)
{
    return {BPF_JMP | BPF_JEQ | BPF_K, whenTrue, whenFalse, value};
}
constexpr sock_filter answer(uint32_t action)
{
    return statement(BPF_RET | BPF_K, action);
}
/// The low half of a call's argument; both processors we build for are little-endian, and the
/// kernel looks at 32 bits of all these.
constexpr sock_filter loadArgument(uint32_t index)
{
    return statement(
        BPF_LD | BPF_W | BPF_ABS, static_cast<uint32_t>(offsetof(seccomp_data, args)) + 8 * index);
}
constexpr sock_filter notice = answer(SECCOMP_RET_USER_NOTIF);
constexpr sock_filter pass = answer(SECCOMP_RET_ALLOW);

void addCall(Program &program, long number, const Program &block)
{
    program.push_back(
        jumpIfEqual(static_cast<uint32_t>(number), 0, static_cast<uint8_t>(block.size())));
    program.insert(program.end(), block.begin(), block.end());
}

/// Owner and group at `at` and the next: ours are the only ones there are, -1 leaves them as they are.
Program ownerBlock(uint32_t at)
{
    constexpr uint32_t unchanged = 0xFFFFFFFF;
    const uint32_t uid = ::getuid();
    const uint32_t gid = ::getgid();
    return {loadArgument(at), jumpIfEqual(uid, 2, 0), jumpIfEqual(unchanged, 1, 0), notice,
        loadArgument(at + 1), jumpIfEqual(gid, 2, 0), jumpIfEqual(unchanged, 1, 0), notice, pass};
}

Program nodeBlock(uint32_t mode)
{
    return {loadArgument(mode), statement(BPF_ALU | BPF_AND | BPF_K, S_IFMT),
        jumpIfEqual(S_IFCHR, 1, 0), jumpIfEqual(S_IFBLK, 0, 1), notice, pass};
}

Program program()
{
    if (isWeakened("notify_filter"))
        return {pass};
    Program result = {statement(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr))};
    addCall(result, SYS_socket, {loadArgument(0), jumpIfEqual(AF_UNIX, 1, 0), notice, pass});
    addCall(result, SYS_fchown, ownerBlock(1));
    addCall(result, SYS_fchownat, ownerBlock(2));
    addCall(result, SYS_mknodat, nodeBlock(2));
#ifdef SYS_chown
    addCall(result, SYS_chown, ownerBlock(1));
    addCall(result, SYS_lchown, ownerBlock(1));
    addCall(result, SYS_mknod, nodeBlock(1));
#endif
    result.push_back(pass);
    return result;
}

} // namespace

Expected<FileHandle> installNotifyFilter()
{
    Program code = program();
    const sock_fprog filter = {static_cast<unsigned short>(code.size()), code.data()};
    FileHandle listener(static_cast<int>(::syscall(
        SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &filter)));
    if (!listener.isOpen())
        return systemFailure("sandbox.seccomp_failed", "user notification");
    return listener;
}

} // namespace fallow::sandbox
