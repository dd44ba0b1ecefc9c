#pragma once

#include <QByteArray>
#include <QHash>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <vector>

class QTcpSocket;

namespace fallow::test {

struct ServerRequest {
    QByteArray method;
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; ///< lower-case names
    QByteArray body;
};

/// An HTTP/1.1 server on a free loopback port that does what the test says, also what no server
/// should: `onRequest` writes raw bytes to the socket, or nothing, or closes it.
class ScriptedHttpServer
{
public:
    using Handler = std::function<void(const ServerRequest &, QTcpSocket &)>;

    explicit ScriptedHttpServer(Handler handler);
    ~ScriptedHttpServer();
    QUrl url(const QString &path = QStringLiteral("/")) const;
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    const std::vector<ServerRequest> &requests() const { return m_requests; }
    void stopListening(); ///< also drops every connection
    void listenAgain(); ///< on the same port

    static void reply(QTcpSocket &socket, int status, const QByteArray &body,
                      const QByteArray &extraHeaders = {});

private:
    void read(QTcpSocket *socket);
    bool readOne(QTcpSocket *socket);

    QTcpServer m_server;
    quint16 m_port = 0;
    Handler m_handler;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    std::vector<ServerRequest> m_requests;
};

} // namespace fallow::test
