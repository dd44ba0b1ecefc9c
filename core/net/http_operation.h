#pragma once

#include "core/net/http_types.h"

#include <QFutureWatcher>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>
#include <QTimer>

namespace fallow::net {

/// The request as Qt wants it: HTTP/1.1, no redirects, no cookies, no cache.
QNetworkRequest toQt(const HttpRequest &request);
/// `file` instead of the body where there is one; it outlives the reply.
QNetworkReply *dispatch(QNetworkAccessManager &manager, const HttpRequest &request, QIODevice *file = nullptr);

/// Ends the exchange without telling `receiver` (Qt's own connections must stay: abort uses them).
struct DeleteReply {
    QObject *receiver = nullptr;
    void operator()(QNetworkReply *reply) const;
};
using ReplyPointer = std::unique_ptr<QNetworkReply, DeleteReply>;

/// One request until its only answer, attempts included. Destroying it cancels the future.
class HttpOperation : public QObject
{
    Q_OBJECT

public:
    HttpOperation(QNetworkAccessManager &manager, HttpRequest request);
    QFuture<base::Result<HttpReply>> future() { return m_promise.future(); }
    void start();

Q_SIGNALS:
    void finished(); ///< the owner may delete it (later: we may stand in its own signal)

private:
    void attempt();
    void sent(qint64 bytes, qint64 total);
    void watchSize();
    void take();
    void replyFinished();
    void abandon(const base::Error &error);
    bool retryLater();
    void finish(const base::Result<HttpReply> &result);

    QNetworkAccessManager &m_manager;
    HttpRequest m_request;
    QPromise<base::Result<HttpReply>> m_promise;
    QFutureWatcher<base::Result<HttpReply>> m_watcher;
    ReplyPointer m_reply;
    QByteArray m_body;
    QTimer m_deadline;
    QTimer m_pause;
    int m_attempts = 0;
};

} // namespace fallow::net
