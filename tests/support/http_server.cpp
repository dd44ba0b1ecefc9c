#include "tests/support/http_server.h"

#include <QMetaObject>
#include <QMutex>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <map>

namespace fallow::test {

struct HttpServer::State {
    mutable QMutex mutex; ///< the test's thread reads what the server's thread writes
    std::map<QByteArray, Handler> routes;
    std::vector<HttpRequest> requests;

    HttpResponse answer(const HttpRequest &request)
    {
        Handler handler;
        {
            const QMutexLocker locker(&mutex);
            requests.push_back(request);
            qsizetype longest = -1;
            for (const auto &[prefix, candidate] : routes) {
                if (request.path.startsWith(prefix) && prefix.size() > longest) {
                    longest = prefix.size();
                    handler = candidate;
                }
            }
        }
        return handler ? handler(request) : HttpResponse{.status = 404, .body = "no route"};
    }
};

namespace {

HttpRequest parseHead(const QByteArray &head)
{
    HttpRequest request;
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.value(0).trimmed().split(' ');
    request.method = first.value(0);
    request.path = first.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.insert(line.first(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    return request;
}

/// Portion after portion, until all is out or the client has gone.
void drip(QTcpSocket *socket, const HttpResponse &response, bool closes)
{
    auto *timer = new QTimer(socket);
    auto left = std::make_shared<QByteArray>(response.body); // of the timer's calls
    const qsizetype portion = std::max<qsizetype>(1, response.bytesPerSecond / 10);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, timer, left, portion, closes] {
        socket->write(left->first(std::min(portion, left->size())));
        left->remove(0, std::min(portion, left->size()));
        if (!left->isEmpty())
            return;
        timer->deleteLater();
        if (closes)
            socket->disconnectFromHost();
    });
    timer->start(100);
}

void respond(QTcpSocket *socket, const HttpResponse &response)
{
    if (response.neverAnswers)
        return;
    const qint64 length
        = response.declaredLength >= 0 ? response.declaredLength : response.body.size();
    socket->write("HTTP/1.1 " + QByteArray::number(response.status) + " Scripted\r\n");
    for (const QByteArray &header : response.headers)
        socket->write(header + "\r\n");
    if (!response.hasNoLength)
        socket->write("Content-Length: " + QByteArray::number(length) + "\r\n");
    socket->write("\r\n");
    const bool closes = response.declaredLength >= 0 || response.hasNoLength;
    if (response.bytesPerSecond > 0)
        return drip(socket, response, closes);
    socket->write(response.body);
    if (closes)
        socket->disconnectFromHost();
}

} // namespace

HttpServer::HttpServer() : m_state(std::make_unique<State>())
{
    m_server = new QTcpServer;
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] {
        QTcpSocket *socket = m_server->nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        auto head = std::make_shared<QByteArray>(); // shared by the calls of this one connection
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, head] {
            head->append(socket->readAll());
            for (qsizetype end = head->indexOf("\r\n\r\n"); end >= 0;
                 end = head->indexOf("\r\n\r\n")) {
                const HttpRequest request = parseHead(head->first(end));
                head->remove(0, end + 4);
                respond(socket, m_state->answer(request));
            }
        });
    });
    m_thread.start();
    QMetaObject::invokeMethod(
        m_server,
        [this] {
            m_server->listen(QHostAddress::LocalHost);
            m_port = m_server->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

HttpServer::~HttpServer()
{
    m_thread.quit();
    m_thread.wait();
}

void HttpServer::route(const QByteArray &pathPrefix, Handler handler)
{
    const QMutexLocker locker(&m_state->mutex);
    m_state->routes[pathPrefix] = std::move(handler);
}

void HttpServer::route(const QByteArray &pathPrefix, const HttpResponse &response)
{
    route(pathPrefix, [response](const HttpRequest &) { return response; });
}

QString HttpServer::host() const
{
    return QStringLiteral("127.0.0.1:%1").arg(m_port);
}

QString HttpServer::url(const QString &path) const
{
    return QStringLiteral("http://%1%2").arg(host(), path);
}

std::vector<HttpRequest> HttpServer::requests() const
{
    const QMutexLocker locker(&m_state->mutex);
    return m_state->requests;
}

int HttpServer::requestsFor(const QByteArray &path) const
{
    int count = 0;
    for (const HttpRequest &request : requests())
        count += request.path.startsWith(path) ? 1 : 0;
    return count;
}

} // namespace fallow::test
