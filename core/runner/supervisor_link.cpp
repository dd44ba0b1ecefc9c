#include "core/runner/supervisor_link.h"

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace fallow::runner
{

using namespace Qt::StringLiterals;
using base::Code;
using base::fail;
using base::operator""_reason;

namespace
{

constexpr int childSocket = 3; // where the supervisor looks for it

/// Runs between fork and exec: only calls that are safe there.
void handOver(int socket)
{
    if (socket == childSocket)
        ::fcntl(socket, F_SETFD, 0);
    else
        ::dup2(socket, childSocket);
}

} // namespace

SupervisorLink::SupervisorLink() : m_process(std::make_unique<QProcess>()) { }

SupervisorLink::~SupervisorLink()
{
    m_lost = true;
    m_socket.disconnect(this);
    m_process->disconnect(this);
    m_socket.abort();
    // It ends by itself, after its runs; until then Qt must not kill or wait for it.
    QProcess *const process = m_process.release();
    if (process->state() == QProcess::NotRunning)
        delete process;
    else
        QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
}

base::Result<std::unique_ptr<SupervisorLink>> SupervisorLink::start(
    const QString &program, const QStringList &arguments)
{
    std::array<int, 2> ends = {};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return fail(Code::Unavailable, "runner.no_socket"_reason, qt_error_string(errno));
    std::unique_ptr<SupervisorLink> link(new SupervisorLink);
    SupervisorLink *const self = link.get();
    self->m_socket.setSocketDescriptor(ends[0]);
    connect(&self->m_socket, &QLocalSocket::readyRead, self, &SupervisorLink::read);
    connect(&self->m_socket, &QLocalSocket::disconnected, self,
        [self] { self->giveUp(u"the supervisor closed its socket"_s); });
    connect(self->m_process.get(), &QProcess::errorOccurred, self,
        [self] { self->giveUp(self->m_process->errorString()); });
    self->m_process->setProgram(program);
    self->m_process->setArguments(arguments);
    self->m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    self->m_process->setStandardInputFile(QProcess::nullDevice());
    self->m_process->setStandardOutputFile(QProcess::nullDevice());
    self->m_process->setChildProcessModifier([socket = ends[1]] { handOver(socket); });
    self->m_process->start();
    ::close(ends[1]);
    return link;
}

void SupervisorLink::send(const nlohmann::json &message)
{
    const std::string bytes =
        sandbox::frame(message.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    m_socket.write(bytes.data(), static_cast<qint64>(bytes.size()));
}

void SupervisorLink::read()
{
    const QByteArray bytes = m_socket.readAll();
    m_reader.feed({bytes.constData(), static_cast<size_t>(bytes.size())});
    while (!m_lost) {
        const auto next = m_reader.next();
        if (!next)
            return giveUp(QString::fromStdString(next.failure().detail));
        if (!*next)
            return;
        const auto json = nlohmann::json::parse(**next, nullptr, false);
        if (!json.is_object())
            return giveUp(u"a frame that is not a JSON object"_s);
        Q_EMIT received(json);
    }
}

void SupervisorLink::giveUp(const QString &detail)
{
    if (std::exchange(m_lost, true))
        return;
    Q_EMIT lost(detail);
}

} // namespace fallow::runner
