#include "sandbox/policy/xray.h"

#include "sandbox/backends/linux/roles.h"

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fstream>

namespace fallow::sandbox
{
namespace
{

/// What came back of a call: "ok", or the name of the error.
std::string outcome(long result)
{
    return result >= 0 ? "ok" : ::strerrorname_np(errno);
}

std::string listed(const char *path)
{
    std::vector<std::string> names;
    DIR *folder = ::opendir(path);
    while (folder) {
        const dirent *one = ::readdir(folder);
        if (!one)
            break;
        if (std::strcmp(one->d_name, ".") != 0 && std::strcmp(one->d_name, "..") != 0)
            names.emplace_back(one->d_name);
    }
    if (folder)
        ::closedir(folder);
    std::sort(names.begin(), names.end());
    std::string text;
    for (const std::string &name : names) {
        if (text.size() > 400) // a screen's worth; an image may have thousands
            return text + " …";
        text += (text.empty() ? "" : " ") + name;
    }
    return text;
}

/// Everything tried, in the order in which a person reads it.
class Look
{
public:
    void files();
    void network();
    void processes();
    void devices();
    void limits();
    const std::vector<XrayLine> &lines() const { return m_lines; }

private:
    void saw(const char *area, const std::string &tried, const std::string &cameBack)
    {
        m_lines.push_back({area, tried, cameBack, true});
    }
    /// `result` must have failed.
    void refused(const char *area, const std::string &tried, long result)
    {
        const std::string cameBack = outcome(result);
        m_lines.push_back({area, tried, cameBack, result < 0});
    }
    void noOpen(const char *area, const char *path)
    {
        refused(area, std::string("open ") + path, ::open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    }
    void noSocket(const char *name, int family, int type)
    {
        refused("network", std::string("socket ") + name, ::socket(family, type, 0));
    }
    void limit(const char *name, decltype(RLIMIT_CORE) which)
    {
        rlimit value = {};
        ::getrlimit(which, &value);
        saw("limits", name,
            value.rlim_max == RLIM_INFINITY ? "none" : std::to_string(value.rlim_max));
    }

    std::vector<XrayLine> m_lines;
};

void Look::files()
{
    saw("files", "list /", listed("/"));
    saw("files", "list /iexec_in", listed("/iexec_in"));
    saw("files", "list /home, of the image", listed("/home")); // an image has one of its own
    const std::string kernel = listed("/sys");
    m_lines.push_back({"files", "list /sys", kernel, kernel.empty()});
    for (const char *path :
        {"/mnt/rootfs", "/proc/1/root", "/proc/1/environ", "/proc/kcore", "/proc/kmsg"})
        noOpen("files", path);
    refused(
        "files", "mount a file system over /tmp", ::syscall(SYS_mount, "x", "/tmp", "tmpfs", 0, 0));
    refused("files", "open a file by handle", ::syscall(SYS_open_by_handle_at, 1, nullptr, 0));
    refused("files", "write /proc/sys/kernel/core_pattern",
        ::open("/proc/sys/kernel/core_pattern", O_WRONLY | O_CLOEXEC));
}

void Look::network()
{
    std::ifstream interfaces("/proc/net/dev");
    std::string names;
    for (std::string line; std::getline(interfaces, line);) {
        const size_t colon = line.find(':');
        const size_t begin = line.find_first_not_of(' ');
        if (colon != std::string::npos && begin < colon)
            names += (names.empty() ? "" : " ") + line.substr(begin, colon - begin);
    }
    m_lines.push_back({"network", "list interfaces", names, names == "lo"});
    noSocket("of the Internet, TCP", AF_INET, SOCK_STREAM);
    noSocket("of the Internet, UDP", AF_INET, SOCK_DGRAM);
    noSocket("of the Internet, version 6", AF_INET6, SOCK_STREAM);
    noSocket("to the kernel's network", AF_NETLINK, SOCK_RAW);
    noSocket("to a virtual machine's host", AF_VSOCK, SOCK_STREAM);
    sockaddr_un screen = {};
    screen.sun_family = AF_UNIX;
    constexpr char name[] = "\0/tmp/.X11-unix/X0";
    std::memcpy(screen.sun_path, name, sizeof(name) - 1);
    const int local = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    refused("network", "connect to the screen",
        ::connect(local, reinterpret_cast<sockaddr *>(&screen),
            static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + sizeof(name) - 1)));
}

void Look::processes()
{
    int others = 0;
    for (int pid = 2; pid < 65536; ++pid)
        others += pid != ::getpid() && ::kill(pid, 0) == 0;
    m_lines.push_back({"processes", "count others", std::to_string(others), others == 0});
    refused("processes", "trace process 1", ::ptrace(PTRACE_ATTACH, 1, nullptr, nullptr));
    noOpen("processes", "/proc/1/mem");
    refused("processes", "leave for another user namespace", ::syscall(SYS_unshare, CLONE_NEWUSER));
    refused("processes", "leave the session", ::syscall(SYS_setsid));
    refused("processes", "run before others", ::setpriority(PRIO_PROCESS, 0, -5));
    std::ifstream map("/proc/self/uid_map");
    std::string inside;
    std::string outside;
    std::string count;
    map >> inside >> outside >> count;
    m_lines.push_back({"processes", "count identities", count, count == "1"});
}

void Look::devices()
{
    saw("devices", "list /dev", listed("/dev"));
    for (const char *path : {"/dev/mem", "/dev/kvm", "/dev/fuse", "/dev/dri", "/dev/nvidiactl",
             "/dev/kfd", "/dev/input", "/dev/snd", "/dev/video0"})
        noOpen("devices", path);
}

void Look::limits()
{
    limit("processes", RLIMIT_NPROC);
    limit("open files", RLIMIT_NOFILE);
    limit("bytes in one file", RLIMIT_FSIZE);
    limit("bytes of data", RLIMIT_DATA);
    for (const char *place : {"/", "/iexec_out", "/dev/shm"}) {
        struct statvfs room = {};
        if (::statvfs(place, &room) == 0)
            saw("limits", std::string("bytes free in ") + place,
                std::to_string(uint64_t(room.f_bavail) * room.f_frsize));
    }
    const int idle = ::sched_getscheduler(0);
    m_lines.push_back(
        {"limits", "scheduling class", idle == SCHED_IDLE ? "idle" : "other", idle == SCHED_IDLE});
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        for (const auto &[field, wanted] :
            std::array<std::pair<const char *, const char *>, 3>{{{"CapEff:", "0000000000000000"},
                {"NoNewPrivs:", "1"}, {"Seccomp_filters:", "3"}}}) {
            if (line.rfind(field, 0) != 0)
                continue;
            const std::string value =
                line.substr(line.find_first_not_of(" \t", std::strlen(field)));
            // Whoever started us may have laid filters of their own on us.
            const bool isHeld = value == wanted
                || (wanted[0] == '3' && std::atoi(value.c_str()) > std::atoi(wanted));
            m_lines.push_back(
                {"limits", std::string(field, std::strlen(field) - 1), value, isHeld});
        }
    }
}

} // namespace

int xray()
{
    Look look;
    look.files();
    look.network();
    look.processes();
    look.devices();
    look.limits();
    std::printf("%s\n",
        toJson(look.lines())
            .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)
            .c_str());
    return 0;
}

} // namespace fallow::sandbox
