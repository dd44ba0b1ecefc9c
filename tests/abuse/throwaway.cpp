// throwaway [--uid N] [--copy FROM=TO]... [--forbid sysctl|filter] -- PROGRAM [ARGUMENT]...
//
// Runs a program where even an escape finds nothing: its root is a memory file system that holds
// the copied files and nothing else, in namespaces of its own, and all of it is gone afterwards.
// With --uid (needs root) the program is that user and has no way back; without it, whoever calls.
// With --forbid it cannot make user namespaces: by user.max_user_namespaces, or because a seccomp
// filter refuses, as in a container.

#include <fcntl.h>
#include <grp.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <net/if.h>
#include <string>
#include <vector>

namespace
{

constexpr const char *root = "/mnt";

[[noreturn]] void die(const std::string &what)
{
    std::fprintf(stderr, "throwaway: %s: %s\n", what.c_str(), std::strerror(errno));
    ::_exit(125);
}
void must(bool done, const std::string &what)
{
    if (!done)
        die(what);
}

struct Copy {
    int from = -1;
    std::string to;
};

struct Orders {
    long uid = -1;
    std::vector<Copy> copies;
    std::string forbid;
    std::vector<char *> program;
};

Orders read(int count, char **values)
{
    Orders orders;
    int at = 1;
    for (; at < count && std::strcmp(values[at], "--") != 0; at += 2) {
        const std::string option = values[at];
        must(at + 1 < count, "an option without value");
        const std::string value = values[at + 1];
        if (option == "--uid") {
            orders.uid = std::strtol(value.c_str(), nullptr, 10);
        } else if (option == "--forbid") {
            orders.forbid = value;
        } else {
            const size_t equals = value.find('=');
            must(option == "--copy" && equals != std::string::npos, "no such option: " + option);
            const std::string from = value.substr(0, equals);
            const int file = ::open(from.c_str(), O_RDONLY | O_CLOEXEC);
            must(file >= 0, from);
            orders.copies.push_back({file, value.substr(equals + 1)});
        }
    }
    for (++at; at < count; ++at)
        orders.program.push_back(values[at]);
    orders.program.push_back(nullptr);
    must(orders.program.size() > 1, "no program");
    return orders;
}

void write(const char *path, const std::string &text)
{
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    must(file >= 0 && ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size()),
        path);
    ::close(file);
}

void mapMyself(uid_t uid, gid_t gid)
{
    write("/proc/self/setgroups", "deny");
    write("/proc/self/uid_map", std::to_string(uid) + " " + std::to_string(uid) + " 1");
    write("/proc/self/gid_map", std::to_string(gid) + " " + std::to_string(gid) + " 1");
}

void leaveHost()
{
    const uid_t uid = ::geteuid();
    const gid_t gid = ::getegid();
    int flags = CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS;
    if (::geteuid() != 0)
        flags |= CLONE_NEWUSER;
    must(::unshare(flags) == 0, "namespaces");
    if ((flags & CLONE_NEWUSER) != 0)
        mapMyself(uid, gid);
}

void makeFolders(const std::string &path)
{
    for (size_t slash = path.find('/', 1); slash != std::string::npos;
         slash = path.find('/', slash + 1))
        ::mkdir(path.substr(0, slash).c_str(), 0755);
}

void copyFile(const Copy &copy)
{
    const std::string path = root + copy.to;
    makeFolders(path);
    const int to = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0755);
    must(to >= 0, path);
    ssize_t done = 0;
    while ((done = ::sendfile(to, copy.from, nullptr, 1 << 24)) > 0) { }
    must(done == 0, path);
    ::close(to);
}

void raiseRoot(const Orders &orders)
{
    must(::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0, "private mounts");
    const long owner = orders.uid > 0 ? orders.uid : static_cast<long>(::geteuid());
    const std::string options = "mode=755,size=1g,uid=" + std::to_string(owner);
    must(::mount("throwaway", root, "tmpfs", MS_NODEV, options.c_str()) == 0, "tmpfs");
    must(::chdir(root) == 0, root);
    for (const char *name : {"proc", "dev", "mnt", "iexec_in", "iexec_out"})
        ::mkdir(name, 0755);
    for (const char *name : {"tmp", "job"}) {
        ::mkdir(name, 0);
        ::chmod(name, 01777);
    }
    for (const Copy &copy : orders.copies)
        copyFile(copy);
    must(::mount("proc", "proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, nullptr) == 0, "proc");
    for (const char *name : {"null", "zero", "full", "random", "urandom", "tty"}) {
        const std::string to = std::string("dev/") + name;
        ::close(::open(to.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0666));
        must(::mount(("/" + to).c_str(), to.c_str(), nullptr, MS_BIND, nullptr) == 0, to);
    }
    ::close(::open("dev/host-disk", O_CREAT | O_WRONLY | O_CLOEXEC, 0666));
    must(::syscall(SYS_pivot_root, ".", ".") == 0, "pivot_root");
    must(::umount2(".", MNT_DETACH) == 0 && ::chdir("/") == 0, "old root");
}

/// So that a service on 127.0.0.1 is there to be reached for.
void raiseLoopback()
{
    const int one = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq request = {};
    std::strcpy(request.ifr_name, "lo");
    request.ifr_flags = IFF_UP | IFF_RUNNING;
    must(one >= 0 && ::ioctl(one, SIOCSIFFLAGS, &request) == 0, "loopback");
    ::close(one);
    must(::sethostname("persons-computer", 16) == 0, "host name");
}

/// A namespace of its own, whose number of inner ones its owner may set to none.
void forbidBySysctl()
{
    const uid_t uid = ::geteuid();
    const gid_t gid = ::getegid();
    ::prctl(PR_SET_DUMPABLE, 1);
    must(::unshare(CLONE_NEWUSER) == 0, "user namespace");
    mapMyself(uid, gid);
    write("/proc/sys/user/max_user_namespaces", "0");
}

/// unshare is refused altogether, and clone of a user namespace.
void forbidByFilter()
{
    constexpr auto number = static_cast<uint32_t>(offsetof(seccomp_data, nr));
    constexpr auto flags = static_cast<uint32_t>(offsetof(seccomp_data, args));
    sock_filter rules[] = {
        {BPF_LD | BPF_W | BPF_ABS, 0, 0, number},
        {BPF_JMP | BPF_JEQ | BPF_K, 3, 0, SYS_unshare},
        {BPF_JMP | BPF_JEQ | BPF_K, 0, 3, SYS_clone},
        {BPF_LD | BPF_W | BPF_ABS, 0, 0, flags},
        {BPF_JMP | BPF_JSET | BPF_K, 0, 1, CLONE_NEWUSER},
        {BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ERRNO | EPERM},
        {BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW},
    };
    const sock_fprog filter = {sizeof(rules) / sizeof(rules[0]), rules};
    must(::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
            && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0,
        "filter");
}

[[noreturn]] void become(const Orders &orders)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (orders.uid > 0) {
        const auto uid = static_cast<uid_t>(orders.uid);
        must(::setgroups(0, nullptr) == 0 && ::setresgid(uid, uid, uid) == 0
                && ::setresuid(uid, uid, uid) == 0,
            "user");
        must(::setresuid(0, 0, 0) != 0, "still root");
    }
    ::setsid();
    if (orders.forbid == "sysctl")
        forbidBySysctl();
    else if (orders.forbid == "filter")
        forbidByFilter();
    char path[] = "PATH=/bin:/usr/bin";
    char *environment[] = {path, nullptr};
    ::execve(orders.program.front(), orders.program.data(), environment);
    die(orders.program.front());
}

/// Pid 1 in there: reaps whoever is left to it, and with it everything ends.
int attend(pid_t program)
{
    int status = 0;
    int result = 125;
    for (pid_t pid = 0; (pid = ::waitpid(-1, &status, 0)) > 0;) {
        if (pid != program)
            continue;
        result = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        break;
    }
    return result;
}

} // namespace

int main(int count, char **values)
{
    const Orders orders = read(count, values);
    must(orders.uid < 0 || ::geteuid() == 0, "--uid without root");
    leaveHost();
    const pid_t first = ::fork();
    must(first >= 0, "fork");
    if (first == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        raiseRoot(orders);
        raiseLoopback();
        const pid_t program = ::fork();
        must(program >= 0, "fork");
        if (program == 0)
            become(orders);
        ::_exit(attend(program));
    }
    int status = 0;
    ::waitpid(first, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 125;
}
