#include "app/fallow/single_instance.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fallow::app {

using base::Code;
using base::Done;
using base::Result;
using base::operator""_reason;
using namespace std::chrono_literals;

namespace {

const QByteArray heard = "heard\n";
constexpr auto patience = 5s; // a window that draws its first frame on a slow disk answers by then
constexpr auto retry = 50ms; // between its claim and its first answer a window does next to nothing

/// Ours, and nobody else may make or move files in it.
bool isSafeFolder(const QByteArray &folder)
{
    struct stat info{};
    return ::lstat(folder.constData(), &info) == 0 && S_ISDIR(info.st_mode) && info.st_uid == ::getuid()
        && (info.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

bool isSameUser(const QLocalSocket &socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && peer.uid == ::getuid();
}

} // namespace

QString windowSocketPath(const QString &coreSocket)
{
    return QFileInfo(coreSocket).absoluteDir().filePath(QStringLiteral("window.sock"));
}

Result<std::unique_ptr<SingleInstance>> SingleInstance::create(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    QDir().mkpath(QFileInfo(folder).absolutePath());
    QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!isSafeFolder(QFile::encodeName(folder)))
        return base::fail(Code::Denied, "window.unsafe_folder"_reason, folder);
    const QByteArray lockFile = QFile::encodeName(path + QStringLiteral(".lock"));
    const int lock = ::open(lockFile.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (lock < 0)
        return base::fail(Code::Unavailable, "window.cannot_listen"_reason, path);
    std::unique_ptr<SingleInstance> instance(new SingleInstance(lock));
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0)
        return base::fail(Code::Conflict, "window.already_open"_reason, path);
    QLocalServer::removeServer(path); // of one that died: whoever lives holds the lock
    instance->m_server.setSocketOptions(QLocalServer::UserAccessOption);
    instance->m_server.setMaxPendingConnections(mostGuests);
    if (!instance->m_server.listen(path))
        return base::fail(Code::Unavailable, "window.cannot_listen"_reason, path + u": " + instance->m_server.errorString());
    connect(&instance->m_server, &QLocalServer::newConnection, instance.get(), &SingleInstance::accept);
    return instance;
}

SingleInstance::~SingleInstance()
{
    m_server.close(); // while the lock is held: the next one makes a socket of its own
    ::close(m_lock);
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (m_guests >= mostGuests || !isSameUser(*socket)) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_guests;
        connect(socket, &QObject::destroyed, this, [this] { --m_guests; });
        socket->setReadBufferSize(longestVisit + 1);
        auto *limit = new QTimer(socket);
        limit->setSingleShot(true);
        connect(limit, &QTimer::timeout, socket, &QLocalSocket::abort);
        limit->start(patience);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        read(socket);
    }
}

void SingleInstance::read(QLocalSocket *socket)
{
    if (socket->state() != QLocalSocket::ConnectedState)
        return;
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestVisit)
            socket->abort();
        return;
    }
    const auto visit = json::fromText<Visit>(socket->readLine());
    if (!visit) {
        socket->abort();
        return;
    }
    socket->write(heard);
    socket->disconnectFromServer();
    Q_EMIT visited(*visit);
}

Knock::Knock(const QString &path, const Visit &visit) : m_path(path), m_line(json::toText(visit) + '\n')
{
    m_patience.setSingleShot(true);
    m_again.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { finish(base::fail(Code::Unavailable, "window.not_answering"_reason, m_path)); });
    connect(&m_again, &QTimer::timeout, this, [this] { m_socket.connectToServer(m_path); });
    connect(&m_socket, &QLocalSocket::connected, this, [this] { m_socket.write(m_line); });
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
        if (m_socket.canReadLine() && m_socket.readLine() == heard)
            finish(Done());
    });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this](QLocalSocket::LocalSocketError error) {
        if (error == QLocalSocket::ServerNotFoundError || error == QLocalSocket::ConnectionRefusedError)
            m_again.start(retry);
        else
            finish(base::fail(Code::Unavailable, "window.not_answering"_reason, m_socket.errorString()));
    });
}

void Knock::start()
{
    m_patience.start(patience);
    m_socket.connectToServer(m_path);
}

void Knock::finish(const Result<Done> &result)
{
    if (std::exchange(m_isOver, true))
        return;
    m_patience.stop();
    m_again.stop();
    Q_EMIT finished(result);
}

} // namespace fallow::app
