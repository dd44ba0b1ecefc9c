#include "sandbox/backends/linux/refusals.h"

#include <linux/seccomp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace fallow::sandbox
{
namespace
{

std::string familyName(uint32_t family)
{
    switch (family) {
    case AF_INET:
        return "AF_INET";
    case AF_INET6:
        return "AF_INET6";
    case AF_NETLINK:
        return "AF_NETLINK";
    case AF_PACKET:
        return "AF_PACKET";
    case AF_VSOCK:
        return "AF_VSOCK";
    case AF_ALG:
        return "AF_ALG";
    case AF_BLUETOOTH:
        return "AF_BLUETOOTH";
    default:
        return std::to_string(family);
    }
}

struct Refusal {
    const char *what;
    std::string detail;
    int error;
};

Refusal refusalOf(const seccomp_data &call)
{
    const auto argument = [&call](size_t index) { return static_cast<uint32_t>(call.args[index]); };
    const auto owner = [&argument](size_t index) {
        return "chown to " + std::to_string(argument(index)) + ":"
            + std::to_string(argument(index + 1));
    };
    switch (call.nr) {
    case SYS_socket:
        // SOCK_CLOEXEC and SOCK_NONBLOCK share the type's word.
        return {"network",
            "socket(" + familyName(argument(0)) + ", " + std::to_string(argument(1) & 0xF) + ")",
            EAFNOSUPPORT};
    case SYS_fchownat:
        return {"write", owner(2), EPERM};
    case SYS_mknodat:
        return {"write", "device node", EPERM};
#ifdef SYS_chown
    case SYS_mknod:
        return {"write", "device node", EPERM};
#endif
    default:
        return {"write", owner(1), EPERM};
    }
}

} // namespace

void DeniedList::add(const std::string &what, const std::string &detail)
{
    ++m_total;
    const auto same = std::find_if(m_denied.begin(), m_denied.end(),
        [&](const Denied &one) { return one.what == what && one.detail == detail; });
    if (same != m_denied.end())
        ++same->count;
    else if (m_denied.size() < maxKinds)
        m_denied.push_back({what, detail, 1});
}

void refuseOneCall(int listener, DeniedList &denied)
{
    // Room for what a newer kernel adds to the structures; it must be zero (seccomp_unotify(2)).
    alignas(seccomp_notif) std::array<char, 1024> request = {};
    alignas(seccomp_notif_resp) std::array<char, 1024> response = {};
    if (::ioctl(listener, SECCOMP_IOCTL_NOTIF_RECV, request.data()) != 0)
        return;
    seccomp_notif call = {};
    std::memcpy(&call, request.data(), sizeof(call));
    const Refusal refusal = refusalOf(call.data);
    denied.add(refusal.what, refusal.detail);
    seccomp_notif_resp answer = {};
    answer.id = call.id;
    answer.error = -refusal.error;
    std::memcpy(response.data(), &answer, sizeof(answer));
    ::ioctl(listener, SECCOMP_IOCTL_NOTIF_SEND, response.data());
}

} // namespace fallow::sandbox
