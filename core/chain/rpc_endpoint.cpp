#include "core/chain/rpc_endpoint.h"

#include "core/base/future.h"
#include "core/chain/rpc_codec.h"
#include "core/json/json.h"

namespace fallow::chain {

using base::Result;
using base::operator""_reason;
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestMessage = 500; // a stranger's text

/// Nodes put revert bytes at error.data as a string (geth, nitro, anvil) or in an object there.
QByteArray revertData(const QJsonValue &data)
{
    const QJsonValue inner = data.isObject() ? data.toObject().value(u"data"_s) : data;
    return base::fromHex(inner.toString()).value_or(QByteArray());
}

CallFailure readFailure(const QJsonObject &error)
{
    return {error.value(u"code"_s).toInteger(),
            error.value(u"message"_s).toString().left(longestMessage),
            revertData(error.value(u"data"_s))};
}

Result<RpcOutcome> readAnswer(const Result<net::HttpReply> &reply, qint64 id)
{
    if (!reply)
        return reply.error();
    auto outcome = parseRpcReply(reply->body, id);
    if (outcome || reply->status == 200)
        return outcome;
    return base::fail(base::Code::Unavailable, "chain.node_refused"_reason,
                      QStringLiteral("HTTP %1").arg(reply->status));
}
} // namespace

Result<RpcOutcome> parseRpcReply(const QByteArray &body, qint64 id)
{
    const auto object = json::parseObject(body);
    if (!object)
        return badReply(object.error().detail);
    if (object->value(u"id"_s).toInteger(-1) != id)
        return badReply(u"the answer to another question"_s);
    const QJsonValue error = object->value(u"error"_s);
    if (error.isObject())
        return RpcOutcome(readFailure(error.toObject()));
    if (!object->contains(u"result"_s))
        return badReply(u"neither result nor error"_s);
    return RpcOutcome(object->value(u"result"_s));
}

RpcEndpoint::RpcEndpoint(net::HttpClient &http, QUrl url, RpcLimits limits) :
    m_http(http), m_url(std::move(url)), m_limits(limits)
{
}

QFuture<Result<RpcOutcome>> RpcEndpoint::call(const QString &method, const QJsonArray &params)
{
    const qint64 id = ++m_lastId;
    const QJsonObject question{
        {u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"method"_s, method}, {u"params"_s, params}};
    auto reply = m_http.send({.method = net::HttpMethod::Post,
                              .url = m_url,
                              .headers = {{"Content-Type", "application/json"}},
                              .body = QJsonDocument(question).toJson(QJsonDocument::Compact),
                              .timeout = m_limits.timeout,
                              .maxReplyBytes = m_limits.maxReplyBytes});
    return base::then(
        this, reply, [id](const Result<net::HttpReply> &answer) { return readAnswer(answer, id); });
}

} // namespace fallow::chain
