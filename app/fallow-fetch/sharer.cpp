#include "app/fallow-fetch/sharer.h"

#include "core/content/own_computer.h"
#include "core/content/wire.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>
#include <QTcpSocket>
#include <QTimer>

#include <fcntl.h>
#include <grp.h>
#include <seccomp.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>

namespace fallow::fetch {

using namespace base;
using namespace content::engine;
using namespace Qt::StringLiterals;

namespace {

constexpr int maxVisits = 32;
constexpr std::chrono::seconds longestSilence{30};
constexpr qint64 chunkSize = 256 * 1024;
constexpr uid_t nobody = 65534;

/// A difference says nothing of where it is.
bool isSame(QByteArrayView one, QByteArrayView other)
{
    int difference = one.size() == other.size() ? 0 : 1;
    for (qsizetype i = 0; i < std::min(one.size(), other.size()); ++i)
        difference |= one[i] ^ other[i];
    return difference == 0;
}

QByteArray titleOf(int status)
{
    switch (status) {
    case 200: return "200 OK";
    case 206: return "206 Partial Content";
    case 401: return "401 Unauthorized";
    case 404: return "404 Not Found";
    case 405: return "405 Method Not Allowed";
    case 416: return "416 Range Not Satisfiable";
    default: return "400 Bad Request";
    }
}

Result<Done> giveUp()
{
    if (geteuid() == 0 && (setgroups(0, nullptr) != 0 || setgid(nobody) != 0 || setuid(nobody) != 0))
        return fail(Code::Unavailable, "computers.not_shared"_reason, u"giving up root"_s);
    static constexpr std::array calls{SCMP_SYS(execve), SCMP_SYS(execveat), SCMP_SYS(connect), SCMP_SYS(ptrace),
        SCMP_SYS(fork), SCMP_SYS(vfork), SCMP_SYS(process_vm_readv), SCMP_SYS(process_vm_writev), SCMP_SYS(unlink),
        SCMP_SYS(unlinkat), SCMP_SYS(rename), SCMP_SYS(renameat2), SCMP_SYS(mkdir), SCMP_SYS(mkdirat), SCMP_SYS(mount)};
    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    bool isSet = filter != nullptr;
    for (const int call : calls)
        isSet = isSet && seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), call, 0) == 0;
    isSet = isSet && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return isSet ? Result<Done>(Done{}) : fail(Code::Unavailable, "computers.not_shared"_reason, u"seccomp"_s);
}

} // namespace

/// One connection, one request.
class Sharer::Visit
{
public:
    Visit(Sharer &sharer, QTcpSocket &socket) : m_sharer(sharer), m_socket(socket)
    {
        m_silence.setSingleShot(true);
        m_silence.setInterval(longestSilence);
        QObject::connect(&m_silence, &QTimer::timeout, &socket, &QTcpSocket::abort);
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { read(); });
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [this] { send(); });
        m_silence.start();
    }

private:
    void read()
    {
        if (m_hasAnswered) {
            m_socket.readAll(); // one request
            return;
        }
        m_head += m_socket.read(maxShareHead + 1 - m_head.size());
        const qsizetype end = m_head.indexOf("\r\n\r\n");
        if (end < 0 && m_head.size() <= maxShareHead)
            return;
        m_hasAnswered = true;
        const auto request = parseShareRequest(end < 0 ? m_head : m_head.first(end + 4));
        if (const int *status = std::get_if<int>(&request))
            return refuse(*status);
        answer(std::get<ShareRequest>(request));
    }

    void answer(const ShareRequest &request)
    {
        if (!isSame(request.ticket, content::shareTicket(m_sharer.m_secret, request.sha256)))
            return refuse(401);
        const QByteArray hex = request.sha256.bytes().toHex();
        const QByteArray name = hex.first(2) + '/' + hex;
        m_file = Descriptor(openat(m_sharer.m_folder.get(), name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
        struct stat info {
        };
        if (!m_file.isValid() || fstat(m_file.get(), &info) != 0 || !S_ISREG(info.st_mode))
            return refuse(404);
        const qint64 size = info.st_size;
        if (request.first && *request.first >= size)
            return refuse(416);
        m_next = request.first.value_or(0);
        m_end = std::min(request.last.value_or(size - 1), size - 1) + 1;
        QByteArray head = "HTTP/1.1 " + titleOf(request.first ? 206 : 200) + "\r\nContent-Length: "
            + QByteArray::number(m_end - m_next) + "\r\nAccept-Ranges: bytes\r\nETag: \"" + hex + "\"\r\n";
        if (request.first)
            head += "Content-Range: bytes " + QByteArray::number(m_next) + '-' + QByteArray::number(m_end - 1) + '/'
                + QByteArray::number(size) + "\r\n";
        if (request.isHead)
            m_next = m_end;
        m_socket.write(head + "Content-Type: application/octet-stream\r\nConnection: close\r\n\r\n");
        send();
    }

    void send()
    {
        m_silence.start();
        if (!m_hasAnswered || m_socket.bytesToWrite() > chunkSize)
            return;
        if (m_next >= m_end)
            return m_socket.disconnectFromHost(); // when all is written
        QByteArray bytes(std::min(chunkSize, m_end - m_next), Qt::Uninitialized);
        const ssize_t got = pread(m_file.get(), bytes.data(), static_cast<size_t>(bytes.size()), m_next);
        if (got <= 0)
            return m_socket.abort(); // shorter than it was: that it breaks off is seen
        m_next += got;
        m_socket.write(bytes.constData(), got);
    }

    void refuse(int status)
    {
        m_socket.write("HTTP/1.1 " + titleOf(status) + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        m_socket.disconnectFromHost();
    }

    Sharer &m_sharer;
    QTcpSocket &m_socket;
    QTimer m_silence;
    QByteArray m_head;
    bool m_hasAnswered = false;
    Descriptor m_file;
    qint64 m_next = 0;
    qint64 m_end = 0;
};

Sharer::Sharer(Descriptor folder, QByteArray secret) : m_folder(std::move(folder)), m_secret(std::move(secret))
{
    connect(this, &QTcpServer::newConnection, this, &Sharer::take);
}

void Sharer::take()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_visits >= maxVisits) {
            socket->abort();
            continue;
        }
        ++m_visits;
        socket->setReadBufferSize(maxShareHead + 1);
        const auto visit = std::make_shared<Visit>(*this, *socket);
        connect(socket, &QObject::destroyed, this, [this, visit] { --m_visits; });
    }
}

int runSharer(int input, int output)
{
    int count = 0;
    QCoreApplication application(count, nullptr);
    QFile orders;
    QFile answers;
    if (!orders.open(input, QIODevice::ReadOnly | QIODevice::Unbuffered) || !answers.open(output, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    const auto order = content::wire::parseLine(orders.readLine(content::wire::maxLine));
    if (!order)
        return 1;
    const QByteArray folder = QFile::encodeName(order->value("folder"_L1).toString());
    const QByteArray secret = QByteArray::fromHex(order->value("secret"_L1).toString().toLatin1());
    const auto port = static_cast<quint16>(order->value("port"_L1).toInt());
    Sharer sharer(Descriptor(open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)), secret);
    const auto tell = [&](const QJsonObject &message) { answers.write(content::wire::line(message)); };
    if (secret.size() != content::shareSecretSize || !sharer.listen(QHostAddress::Any, port)) {
        tell({{u"error"_s, content::wire::toJson(fail(Code::Conflict, "computers.port_taken"_reason, sharer.errorString()))}});
        return 1;
    }
    if (const auto given = giveUp(); !given) {
        tell({{u"error"_s, content::wire::toJson(given.error())}});
        return 1;
    }
    tell({{u"listening"_s, sharer.serverPort()}});
    QSocketNotifier ended(input, QSocketNotifier::Read);
    QObject::connect(&ended, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}

} // namespace fallow::fetch
