#include "tests/support/scripted_http_server.h"

#include <QTcpSocket>
#include <QUrl>

namespace fallow::test {

ScriptedHttpServer::ScriptedHttpServer(Handler handler) : m_handler(std::move(handler))
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            m_buffers.insert(socket, {});
            QObject::connect(socket, &QTcpSocket::readyRead, &m_server,
                             [this, socket] { read(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, &m_server, [this, socket] {
                m_buffers.remove(socket);
                socket->deleteLater();
            });
        }
    });
    m_server.listen(QHostAddress::LocalHost);
    m_port = m_server.serverPort();
}

ScriptedHttpServer::~ScriptedHttpServer()
{
    stopListening();
}

QUrl ScriptedHttpServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path));
}

void ScriptedHttpServer::stopListening()
{
    m_server.close();
    const auto sockets = m_buffers.keys();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

void ScriptedHttpServer::listenAgain()
{
    m_server.listen(QHostAddress::LocalHost, m_port);
}

void ScriptedHttpServer::reply(QTcpSocket &socket, int status, const QByteArray &body,
                               const QByteArray &extraHeaders)
{
    socket.write("HTTP/1.1 " + QByteArray::number(status)
                 + " Status\r\nContent-Type: application/json\r\n" + "Content-Length: "
                 + QByteArray::number(body.size()) + "\r\n" + extraHeaders + "\r\n" + body);
}

void ScriptedHttpServer::read(QTcpSocket *socket)
{
    m_buffers[socket] += socket->readAll();
    while (m_buffers.contains(socket) && readOne(socket)) { }
}

bool ScriptedHttpServer::readOne(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    ServerRequest request;
    const QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.value(0).trimmed().split(' ');
    request.method = first.value(0);
    request.path = first.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype size = request.headers.value("content-length").toLongLong();
    if (buffer.size() < headEnd + 4 + size)
        return false;
    request.body = buffer.mid(headEnd + 4, size);
    buffer.remove(0, headEnd + 4 + size);
    m_requests.push_back(request);
    m_handler(request, *socket);
    return true;
}

} // namespace fallow::test
