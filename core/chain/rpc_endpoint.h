#pragma once

#include "core/chain/block.h"
#include "core/net/http_client.h"

#include <QFuture>
#include <QJsonArray>
#include <QObject>

#include <variant>

namespace fallow::chain {

/// A node's answer: a result, or its refusal with code and data.
using RpcOutcome = std::variant<QJsonValue, CallFailure>;

struct RpcLimits {
    std::chrono::milliseconds timeout{10'000};
    qint64 maxReplyBytes = 8 << 20;
};

/// JSON-RPC 2.0 over HTTP to one address. Borrows the client.
class RpcEndpoint : public QObject
{
    Q_OBJECT

public:
    RpcEndpoint(net::HttpClient &http, QUrl url, RpcLimits limits = {});

    /// Reasons: those of net::HttpClient, `chain.node_refused` (an HTTP error without an answer in
    /// JSON-RPC), `chain.bad_reply`.
    QFuture<base::Result<RpcOutcome>> call(const QString &method, const QJsonArray &params);
    const QUrl &url() const { return m_url; }

private:
    net::HttpClient &m_http;
    QUrl m_url;
    RpcLimits m_limits;
    qint64 m_lastId = 0;
};

/// What the node answered, as `read` makes it of the result; its refusal is `chain.rpc_error`.
template <typename T>
base::Result<T> readOutcome(
    const base::Result<RpcOutcome> &outcome, base::Result<T> (*read)(const QJsonValue &))
{
    if (!outcome)
        return outcome.error();
    if (const auto *failure = std::get_if<CallFailure>(&*outcome))
        return failure->toError();
    return read(std::get<QJsonValue>(*outcome));
}

/// Reason: `chain.bad_reply`, also for the answer to another question.
base::Result<RpcOutcome> parseRpcReply(const QByteArray &body, qint64 id);

} // namespace fallow::chain
