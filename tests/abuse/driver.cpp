#include "tests/abuse/driver.h"

#include <fcntl.h>
#include <linux/keyctl.h>
#include <poll.h>
#include <signal.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <arpa/inet.h>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <mqueue.h>
#include <netinet/in.h>
#include <sstream>

extern "C" {
#include "tests/abuse/program/attempts.h"
}

namespace fallow::test
{

namespace fs = std::filesystem;

namespace
{

constexpr const char *walletText = "the person's wallet";

int listenAt(const sockaddr *address, socklen_t length)
{
    const int one = ::socket(address->sa_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (one < 0 || ::bind(one, address, length) != 0 || ::listen(one, 8) != 0) {
        std::perror("driver: bait");
        std::exit(3);
    }
    return one;
}

int listenUnix(const std::string &path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.data(), path.size());
    return listenAt(reinterpret_cast<sockaddr *>(&address),
        static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + path.size()));
}

bool hasCaller(int listener)
{
    pollfd file = {listener, POLLIN, 0};
    return ::poll(&file, 1, 0) != 0;
}

} // namespace

void tell(const std::string &name, const std::string &outcome)
{
    std::printf("%s=%s\n", name.c_str(), outcome.c_str());
    std::fflush(stdout);
}

void tellBreach(const std::string &name, bool isBreached)
{
    tell(name, isBreached ? "ok" : "EPERM");
}

std::string readFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

void writeFile(const std::string &path, const std::string &text)
{
    fs::create_directories(fs::path(path).parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

Bait::Bait()
{
    // The folders above are root's; the driver may be anybody.
    ::umask(022);
    writeFile(HOST_WALLET, walletText);
    sockaddr_in local = {};
    local.sin_family = AF_INET;
    local.sin_port = htons(HOST_PORT);
    local.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    listener = listenAt(reinterpret_cast<sockaddr *>(&local), sizeof(local));
    abstractSocket = listenUnix(std::string("\0" HOST_ABSTRACT, 1 + sizeof(HOST_ABSTRACT) - 1));
    fs::create_directories(fs::path(HOST_BUS).parent_path());
    bus = listenUnix(HOST_BUS);
    while (process < 1000) {
        process = ::fork();
        if (process == 0) {
            while (::getpid() >= 1000)
                ::pause();
            ::_exit(0);
        }
        if (process < 1000)
            ::waitpid(process, nullptr, 0);
    }
    ::shmget(HOST_SHM, 4096, IPC_CREAT | 0666);
    ::msgget(HOST_SHM, IPC_CREAT | 0666);
    ::mq_open(HOST_QUEUE, O_CREAT | O_RDWR, 0666, nullptr);
    ::syscall(SYS_add_key, "user", HOST_KEY, "secret", 6, KEY_SPEC_SESSION_KEYRING);
    ::setenv(HOST_VARIABLE, "secret", 1);
    // Left open by mistake, as a careless core would.
    ::dup2(::open(HOST_WALLET, O_RDONLY | O_CLOEXEC), 20);
}

Bait::~Bait()
{
    ::kill(process, SIGKILL);
    ::waitpid(process, nullptr, 0);
}

void Bait::inspect() const
{
    tellBreach("1.wallet_changed", readFile(HOST_WALLET) != walletText);
    tellBreach("24.host_service_called", hasCaller(listener));
    tellBreach("28.abstract_socket_called", hasCaller(abstractSocket));
    tellBreach("29.session_bus_called", hasCaller(bus));
}

Supervisor::Supervisor(const std::string &program)
{
    int ends[2] = {};
    ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends);
    m_socket = ends[0];
    m_pid = ::fork();
    if (m_pid == 0) {
        ::dup2(ends[1], 3);
        ::execl(
            program.c_str(), program.c_str(), "supervise", "--bwrap", "/usr/bin/bwrap", nullptr);
        ::_exit(127);
    }
    ::close(ends[1]);
}

Supervisor::~Supervisor()
{
    ::close(m_socket);
    ::waitpid(m_pid, nullptr, 0);
}

void Supervisor::send(const nlohmann::json &request)
{
    nlohmann::json whole = request;
    whole["id"] = m_nextId++;
    const std::string bytes = sandbox::frame(whole.dump());
    if (::write(m_socket, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()))
        std::perror("driver: send");
}

void Supervisor::start(const std::string &task, const sandbox::Policy &policy)
{
    send({{"op", "start"}, {"task", task}, {"policy", toJson(policy)}});
}

nlohmann::json Supervisor::receive(int patienceMs)
{
    for (;;) {
        auto next = m_reader.next();
        if (!next)
            return nullptr;
        if (*next)
            return nlohmann::json::parse(**next);
        pollfd file = {m_socket, POLLIN, 0};
        char buffer[65536];
        if (::poll(&file, 1, patienceMs) != 1)
            return nullptr;
        const ssize_t got = ::read(m_socket, buffer, sizeof(buffer));
        if (got <= 0)
            return nullptr;
        m_reader.feed({buffer, static_cast<size_t>(got)});
    }
}

sandbox::Report Supervisor::finish(const std::string &task)
{
    for (;;) {
        const nlohmann::json message = receive(60'000);
        sandbox::Report none;
        none.reason = "test.no_answer";
        if (message.is_null())
            return none;
        if (message.value("event", "") == "finished" && message.value("task", "") == task) {
            const auto report = sandbox::reportFromJson(message["report"]);
            return report ? *report : none;
        }
        if (message.contains("error")) {
            none.reason = message["error"].value("reason", "");
            none.detail = message["error"].value("detail", "");
            return none;
        }
    }
}

sandbox::Policy makeJob(const std::string &name, const std::vector<std::string> &argv)
{
    const std::string base = "/job/person-" + name;
    for (const char *folder : {"/image/bin", "/image/etc", "/image/tmp", "/in", "/out"})
        fs::create_directories(base + folder);
    for (const char *program : {"busybox", "abuse"})
        fs::copy_file(std::string("/bin/") + program, base + "/image/bin/" + program);
    for (const char *link : {"sh", "cat", "grep", "env"})
        fs::create_symlink("busybox", base + "/image/bin/" + link);
    writeFile(base + "/image/etc/release", "tiny\n");
    writeFile(base + "/in/data", "input\n");
    writeFile(base + "/in/big", std::string(100'000, 'i'));
    fs::copy_file("/bin/busybox", base + "/image/bin/setuid");
    ::chmod((base + "/image/bin/setuid").c_str(), 04755);
    sandbox::Policy policy;
    policy.rootfs = base + "/image";
    policy.argv = argv;
    policy.env = {{"PATH", "/bin"}};
    policy.in_dir = base + "/in";
    policy.out_dir = base + "/out";
    policy.stdout_path = base + "/stdout";
    policy.stderr_path = base + "/stderr";
    policy.root_bytes = uint64_t(64) << 20;
    policy.root_inodes = 2'000;
    policy.wall_ms = 30'000;
    policy.pids_max = 64;
    return policy;
}

namespace
{

template <typename F> void forEachProcess(const std::string &name, F visit)
{
    std::error_code error; // one may end while we look
    for (const auto &entry : fs::directory_iterator("/proc", error)) {
        if (std::atoi(entry.path().filename().c_str()) > 0
            && readFile(entry.path().string() + "/comm") == name + "\n")
            visit(entry.path().string());
    }
}

} // namespace

int countProcesses(const std::string &name)
{
    int count = 0;
    forEachProcess(name, [&count](const std::string &) { ++count; });
    return count;
}

uint64_t processorTicks(const std::string &name)
{
    uint64_t ticks = 0;
    forEachProcess(name, [&ticks](const std::string &folder) {
        const std::string stat = readFile(folder + "/stat");
        std::istringstream fields(stat.substr(std::min(stat.rfind(')') + 1, stat.size())));
        std::string field;
        // utime and stime are the 14th and 15th, the name with its brackets the second (proc(5)).
        for (int number = 3; number <= 15 && fields >> field; ++number)
            ticks += number >= 14 ? std::strtoull(field.c_str(), nullptr, 10) : 0;
    });
    return ticks;
}

} // namespace fallow::test
