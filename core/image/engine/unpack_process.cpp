#include "core/image/engine/unpack_process.h"

#include "core/content/wire.h"
#include "core/image/engine/unpack_wire.h"

#include <QElapsedTimer>
#include <QFile>

#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <spawn.h>

namespace fallow::image::engine
{

using namespace base;
using namespace content::engine;
using namespace Qt::StringLiterals;
namespace wire = content::wire;

namespace
{

constexpr int pollMs = 100; // how soon a cancelled job ends
constexpr qsizetype maxAnswer = 64 * 1024; // one line of ours; more is no answer

Error failed(const QString &detail)
{
    return fail(Code::Unavailable, "image.unpacker_failed"_reason, detail);
}

/// One stream to the child and back. A socket: writing to a child that died must not raise SIGPIPE.
struct Ends {
    Descriptor ours;
    Descriptor childs;
};

Result<Ends> makeStream()
{
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return failed(u"socketpair"_s);
    return Ends{Descriptor(ends[0]), Descriptor(ends[1])};
}

bool sendAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t done =
            send(descriptor, bytes.data(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL);
        if (done < 0 && errno != EINTR)
            return false;
        bytes = bytes.sliced(std::max<ssize_t>(done, 0));
    }
    return true;
}

/// One unpacking process, from its start to its end: it does not outlive the object.
class Child
{
public:
    static Result<std::unique_ptr<Child>> start(const QString &program, const UnpackOrder &order);
    ~Child() { (void)end(); }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    Result<UnpackCount> follow(const UnpackLimits &limits, const Job &job);

private:
    Child(pid_t pid, Descriptor stream) : m_pid(pid), m_stream(std::move(stream)) { }
    int end();
    Error lost();
    Result<std::optional<UnpackCount>> handle(const QByteArray &line, const Job &job) const;

    pid_t m_pid;
    Descriptor m_stream;
};

Result<std::unique_ptr<Child>> Child::start(const QString &program, const UnpackOrder &order)
{
    auto stream = makeStream();
    if (!stream)
        return stream.error();
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, stream->childs.get(), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, stream->childs.get(), STDOUT_FILENO);
    posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
    QByteArray path = QFile::encodeName(program);
    QByteArray role("unpack");
    char *const arguments[] = {path.data(), role.data(), nullptr};
    char *const environment[] = {nullptr};
    pid_t pid = -1;
    const int error =
        posix_spawn(&pid, path.constData(), &actions, nullptr, arguments, environment);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0)
        return failed(program + u": "_s + QString::fromLocal8Bit(std::strerror(error)));
    std::unique_ptr<Child> child(new Child(pid, std::move(stream->ours)));
    stream->childs.reset();
    if (!sendAll(child->m_stream.get(), wire::line(toJson(order))))
        return child->lost();
    shutdown(child->m_stream.get(), SHUT_WR);
    return child;
}

int Child::end()
{
    if (m_pid < 0)
        return 0;
    int status = 0;
    kill(m_pid, SIGKILL); // it has answered, or it is not wanted any more
    while (waitpid(m_pid, &status, 0) < 0 && errno == EINTR) { }
    m_pid = -1;
    return status;
}

Error Child::lost()
{
    siginfo_t info{};
    waitid(
        P_PID, static_cast<id_t>(m_pid), &info, WEXITED | WNOWAIT); // its output ended: it is dying
    end();
    return failed(info.si_code == CLD_EXITED ? u"it left with code %1"_s.arg(info.si_status)
                                             : u"signal %1"_s.arg(info.si_status));
}

Result<std::optional<UnpackCount>> Child::handle(const QByteArray &line, const Job &job) const
{
    const auto message = wire::parseLine(line);
    if (!message)
        return failed(message.error().detail);
    if (message->contains("error"_L1))
        return wire::errorFromJson(message->value("error"_L1).toObject());
    if (message->contains("count"_L1)) {
        const auto count = unpackCountFromJson(message->value("count"_L1).toObject());
        return count ? Result(std::optional(*count)) : failed(count.error().detail);
    }
    job.report({.phase = u"unpack"_s, .written = message->value("written"_L1).toInteger()});
    return std::optional<UnpackCount>();
}

Result<UnpackCount> Child::follow(const UnpackLimits &limits, const Job &job)
{
    QElapsedTimer elapsed;
    elapsed.start();
    QByteArray input;
    for (;;) {
        pollfd ready{.fd = m_stream.get(), .events = POLLIN, .revents = 0};
        const bool isReady = poll(&ready, 1, pollMs) > 0;
        if (const auto running = job.check(); !running)
            return running.error();
        if (elapsed.hasExpired(std::chrono::milliseconds(limits.time).count()))
            return fail(Code::Denied, "image.unpack_timeout"_reason);
        if (!isReady)
            continue;
        char buffer[4096];
        const ssize_t got = read(m_stream.get(), buffer, sizeof buffer);
        if (got <= 0 || input.size() > maxAnswer)
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

} // namespace

Unpacker unpackerProcess(const QString &program)
{
    return [program](const UnpackOrder &order, const Job &job) -> Result<UnpackCount> {
        const auto child = Child::start(program, order);
        return child ? (*child)->follow(order.limits, job) : child.error();
    };
}

} // namespace fallow::image::engine
