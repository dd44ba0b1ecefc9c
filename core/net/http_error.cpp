#include "core/net/http_error.h"

namespace fallow::net {

using base::Code;
using base::Error;
using base::operator""_reason;

namespace {
// QNetworkReply numbers its errors by kind: below 100 the connection, 101 to 199 the proxy; from
// 201 on it is an HTTP status or the protocol.
constexpr int lastConnectionError = 199;
constexpr int firstErrorStatus = 400; // 400 itself counts as "protocol" there
} // namespace

std::optional<Error> transportError(const QNetworkReply &reply)
{
    const QNetworkReply::NetworkError error = reply.error();
    if (error == QNetworkReply::NoError)
        return std::nullopt;
    const QString detail = reply.url().host() + u": " + reply.errorString();
    if (error == QNetworkReply::TimeoutError)
        return base::fail(Code::Unavailable, "net.timeout"_reason, detail);
    if (error == QNetworkReply::OperationCanceledError)
        return base::fail(Code::Cancelled, "net.cancelled"_reason, detail);
    if (error == QNetworkReply::SslHandshakeFailedError)
        return base::fail(Code::Denied, "net.tls"_reason, detail);
    if (error <= lastConnectionError)
        return base::fail(Code::Unavailable, "net.unreachable"_reason, detail);
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status < firstErrorStatus)
        return base::fail(Code::Corrupt, "net.bad_reply"_reason, detail);
    return std::nullopt;
}

} // namespace fallow::net
