#include "core/service/market/http_port.h"

#include "core/base/future.h"

#include <QUrlQuery>

namespace fallow::service {

using base::Result;

namespace {

constexpr std::chrono::seconds longestAnswer{8};
constexpr qint64 mostAnswerBytes = 4 * 1024 * 1024; // as core/market reads

net::HttpMethod methodOf(const QByteArray &name)
{
    return name == "POST" ? net::HttpMethod::Post : name == "PUT" ? net::HttpMethod::Put : net::HttpMethod::Get;
}

} // namespace

QFuture<Result<QByteArray>> HttpMarketPort::exchange(const market::MarketRequest &request)
{
    QUrl url(m_url + request.path);
    QUrlQuery query;
    for (const auto &[name, value] : request.query)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    url.setQuery(query);
    net::HttpRequest asked{.method = methodOf(request.method), .url = url, .body = request.body,
                           .timeout = longestAnswer, .maxReplyBytes = mostAnswerBytes};
    if (!request.body.isEmpty())
        asked.headers.push_back({"Content-Type", "application/json"});
    if (!request.authorization.isEmpty())
        asked.headers.push_back({"authorization", request.authorization});
    return base::then(m_context, m_http.send(asked), [](const Result<net::HttpReply> &reply) -> Result<QByteArray> {
        return reply ? Result<QByteArray>(reply->body) : Result<QByteArray>(reply.error());
    });
}

} // namespace fallow::service
