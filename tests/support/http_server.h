#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QThread>

#include <functional>
#include <memory>
#include <vector>

class QTcpServer;

namespace fallow::test {

/// What a client asked.
struct HttpRequest {
    QByteArray method;
    QByteArray path; ///< with the query
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
};

/// What it gets. Content-Length is the body's unless `declaredLength` says otherwise.
struct HttpResponse {
    int status = 200;
    QByteArray body;
    std::vector<QByteArray> headers; ///< "Name: value"
    qint64 declaredLength = -1; ///< lies about the length; the connection closes after the body
    bool neverAnswers = false;
    bool hasNoLength = false; ///< says no length and closes after the body
    qint64 bytesPerSecond = 0; ///< dripped in ten portions a second; 0 = at once
};

/// A scripted HTTP/1.1 server on loopback, in a thread of its own so that blocking clients can be
/// tested. Set routes before the first request; the longest matching path prefix answers.
class HttpServer
{
public:
    using Handler = std::function<HttpResponse(const HttpRequest &)>;

    HttpServer();
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    void route(const QByteArray &pathPrefix, Handler handler);
    void route(const QByteArray &pathPrefix, const HttpResponse &response);
    QString host() const; ///< "127.0.0.1:port"
    QString url(const QString &path) const;
    /// All requests so far, oldest first.
    std::vector<HttpRequest> requests() const;
    int requestsFor(const QByteArray &path) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
    QThread m_thread;
    QTcpServer *m_server = nullptr; ///< lives on m_thread
    quint16 m_port = 0;
};

} // namespace fallow::test
