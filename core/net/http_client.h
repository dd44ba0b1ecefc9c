#pragma once

#include "core/net/http_stream.h"
#include "core/net/http_types.h"

#include <QFuture>

#include <memory>
#include <vector>

class QNetworkAccessManager;

namespace fallow::net {

class HttpOperation;

/// HTTP/1.1 for small bodies, over the system's proxy except to loopback. Redirects are replies.
/// One thread, that of its event loop.
class HttpClient
{
public:
    HttpClient();
    /// Cancels what is under way: those futures become cancelled and `then` is not called.
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    /// Every status is a reply; only the transport fails. Cancelling the future ends the exchange.
    /// Reasons: `net.bad_url`, `net.unreachable`, `net.timeout`, `net.tls`, `net.too_large`,
    /// `net.cancelled`, `net.bad_reply`, `net.unreadable_file`.
    QFuture<base::Result<HttpReply>> send(HttpRequest request);
    /// A body without end, as it comes. Must not outlive the client. Reason: `net.bad_url`.
    base::Result<std::unique_ptr<HttpStream>> stream(const HttpRequest &request);

private:
    void forget(const HttpOperation *operation);

    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::vector<std::unique_ptr<HttpOperation>> m_operations;
};

} // namespace fallow::net
