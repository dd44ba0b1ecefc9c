#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <functional>
#include <vector>

namespace fallow::net {

enum class HttpMethod { Get, Head, Post, Put, Delete };

struct HttpHeader {
    QByteArray name;
    QByteArray value;
    friend bool operator==(const HttpHeader &, const HttpHeader &) = default;
};

/// How often a request that failed on the way, or met 502, 503 or 504, is sent again. The pause
/// doubles after each attempt.
struct RetryPolicy {
    int attempts = 1;
    std::chrono::milliseconds firstPause{0};
};

inline constexpr RetryPolicy noRetry{};
/// Only for requests that may safely arrive twice (poco.md D.11: HTTP retry 3 x 2 s).
inline constexpr RetryPolicy idempotentRetry{3, std::chrono::seconds(2)};

struct HttpRequest {
    HttpMethod method = HttpMethod::Get;
    QUrl url; ///< http or https with a host and without user information
    std::vector<HttpHeader> headers{};
    QByteArray body{};
    /// The whole exchange of one attempt; for a stream and while a file is sent the longest silence. 0: no limit.
    std::chrono::milliseconds timeout{15'000};
    qint64 maxReplyBytes = 1 << 20; ///< of the body after decompression; not for streams
    QByteArray bearer{}; ///< sent as "Authorization: Bearer …" when not empty
    RetryPolicy retry = noRetry;
    QString bodyFile{}; ///< sent instead of `body`, by Put or Post, as it is read
    std::function<void(qint64 bytes)> onSent{}; ///< of `bodyFile`, a few times a second while it is sent
};

struct HttpReply {
    int status = 0;
    QByteArray body;
    std::vector<HttpHeader> headers;

    bool isSuccess() const { return status >= 200 && status < 300; }
    /// The first of that name, any case; empty when absent.
    QByteArray header(const QByteArray &name) const;
};

/// Reason: `net.bad_url`.
base::Result<base::Done> checkUrl(const QUrl &url);
/// 127.0.0.0/8, ::1 and "localhost".
bool isLoopback(const QString &host);

} // namespace fallow::net
