#include "core/content/engine/role_process.h"

#include "core/content/engine/safe_tree.h"
#include "core/content/wire.h"

#include <QElapsedTimer>
#include <QFile>

#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <memory>
#include <spawn.h>

namespace fallow::content::engine {

using namespace base;
using namespace Qt::StringLiterals;

namespace {

constexpr int pollMs = 100; // how soon a cancelled job ends
constexpr qint64 progressEveryMs = 100;

/// One stream to the child and back. A socket: writing to a child that died must not raise SIGPIPE.
struct Ends {
    Descriptor ours;
    Descriptor childs;
};

/// As much as the other end takes.
void sendAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t done =
            send(descriptor, bytes.data(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL);
        if (done < 0 && errno != EINTR)
            return;
        bytes = bytes.sliced(std::max<ssize_t>(done, 0));
    }
}

/// One process, from its start to its end: it does not outlive the object.
class Child
{
public:
    static Result<std::unique_ptr<Child>> start(const RoleOrder &order);
    ~Child() { (void)end(); }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    Result<QJsonObject> follow(const Job &job);

private:
    Child(const RoleOrder &order, pid_t pid, Descriptor stream)
        : m_order(order), m_pid(pid), m_stream(std::move(stream)) {}
    int end();
    Error failed(const QString &detail) const { return fail(Code::Unavailable, m_order.failed, detail); }
    Error lost();
    Result<std::optional<QJsonObject>> handle(const QByteArray &line, const Job &job) const;

    const RoleOrder &m_order;
    pid_t m_pid;
    Descriptor m_stream;
};

Result<std::unique_ptr<Child>> Child::start(const RoleOrder &order)
{
    int both[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, both) != 0)
        return fail(Code::Unavailable, order.failed, u"socketpair"_s);
    Ends stream{Descriptor(both[0]), Descriptor(both[1])};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, stream.childs.get(), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, stream.childs.get(), STDOUT_FILENO);
    if (order.file >= 0)
        posix_spawn_file_actions_adddup2(&actions, order.file, roleFile);
    posix_spawn_file_actions_addclosefrom_np(&actions, order.file >= 0 ? roleFile + 1 : roleFile);
    QByteArray path = QFile::encodeName(order.program);
    QByteArray role = order.role;
    char *const arguments[] = {path.data(), role.data(), nullptr};
    char *const environment[] = {nullptr};
    pid_t pid = -1;
    const int error = posix_spawn(&pid, path.constData(), &actions, nullptr, arguments, environment);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0)
        return fail(Code::Unavailable, order.failed,
                    order.program + u": "_s + QString::fromLocal8Bit(std::strerror(error)));
    std::unique_ptr<Child> child(new Child(order, pid, std::move(stream.ours)));
    stream.childs.reset();
    // Who ends before it has read all may have answered all the same: `follow` hears what it said.
    sendAll(child->m_stream.get(), wire::line(order.order));
    shutdown(child->m_stream.get(), SHUT_WR);
    return child;
}

int Child::end()
{
    if (m_pid < 0)
        return 0;
    int status = 0;
    kill(m_pid, SIGKILL); // it has answered, or it is not wanted any more
    while (waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {}
    m_pid = -1;
    return status;
}

Error Child::lost()
{
    siginfo_t info{};
    waitid(P_PID, static_cast<id_t>(m_pid), &info, WEXITED | WNOWAIT); // its output ended: it is dying
    end();
    return failed(info.si_code == CLD_EXITED ? u"it left with code %1"_s.arg(info.si_status)
                                             : u"signal %1"_s.arg(info.si_status));
}

Result<std::optional<QJsonObject>> Child::handle(const QByteArray &line, const Job &job) const
{
    const auto message = wire::parseLine(line);
    if (!message)
        return failed(message.error().detail);
    if (message->contains("error"_L1))
        return wire::errorFromJson(message->value("error"_L1).toObject());
    if (message->contains("done"_L1))
        return std::optional(message->value("done"_L1).toObject());
    job.report({.phase = m_order.phase, .written = message->value("written"_L1).toInteger()});
    return std::optional<QJsonObject>();
}

Result<QJsonObject> Child::follow(const Job &job)
{
    QElapsedTimer elapsed;
    elapsed.start();
    QByteArray input;
    for (;;) {
        pollfd ready{.fd = m_stream.get(), .events = POLLIN, .revents = 0};
        const bool isReady = poll(&ready, 1, pollMs) > 0;
        if (const auto running = job.check(); !running)
            return running.error();
        if (elapsed.hasExpired(std::chrono::milliseconds(m_order.time).count()))
            return fail(Code::Denied, m_order.timedOut);
        if (!isReady)
            continue;
        char buffer[4096];
        const ssize_t got = read(m_stream.get(), buffer, sizeof buffer);
        if (got <= 0 || input.size() > wire::maxLine)
            return got <= 0 ? lost() : failed(u"an answer without end"_s);
        input.append(buffer, got);
        for (qsizetype line = input.indexOf('\n'); line >= 0; line = input.indexOf('\n')) {
            const auto answer = handle(input.first(line), job);
            input.remove(0, line + 1);
            if (!answer)
                return answer.error();
            if (*answer)
                return **answer;
        }
    }
}

Result<QJsonObject> readOrder(int input)
{
    QByteArray line;
    char buffer[64 * 1024];
    for (ssize_t got = 1; got > 0;) {
        got = read(input, buffer, sizeof buffer);
        line.append(buffer, std::max<ssize_t>(got, 0));
        if (line.size() > wire::maxLine)
            break;
    }
    return wire::parseLine(line);
}

void say(int output, const QJsonObject &message)
{
    const QByteArray line = wire::line(message);
    for (qsizetype sent = 0; sent < line.size();) {
        const ssize_t done = write(output, line.constData() + sent, static_cast<size_t>(line.size() - sent));
        if (done <= 0 && errno != EINTR)
            _exit(1); // nobody listens
        sent += std::max<ssize_t>(done, 0);
    }
}

} // namespace

Result<QJsonObject> playRole(const RoleOrder &order, const Job &job)
{
    const auto child = Child::start(order);
    return child ? (*child)->follow(job) : child.error();
}

int serveRole(int input, int output, const ServeRole &serve)
{
    const std::atomic_bool never = false; // who cancels kills
    QElapsedTimer sinceReport;
    sinceReport.start();
    const Job job{never, [&](const Progress &progress) {
        if (sinceReport.elapsed() < progressEveryMs)
            return;
        sinceReport.start();
        say(output, {{u"written"_s, progress.written}});
    }};
    const auto order = readOrder(input);
    const auto done = order ? serve(*order, job) : order;
    say(output, done ? QJsonObject{{u"done"_s, *done}} : QJsonObject{{u"error"_s, wire::toJson(done.error())}});
    return 0;
}

} // namespace fallow::content::engine
