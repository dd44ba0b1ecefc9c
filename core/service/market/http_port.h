#pragma once

#include "core/market/market_client.h"
#include "core/net/http_client.h"

namespace fallow::service {

/// One server of the market's API over HTTP. What it answers is bounded in time and bytes; a redirect is no answer.
class HttpMarketPort final : public market::MarketPort
{
public:
    HttpMarketPort(QObject *context, net::HttpClient &http, QString url) : m_context(context), m_http(http), m_url(std::move(url)) {}

    /// Reasons: `net.*`.
    QFuture<base::Result<QByteArray>> exchange(const market::MarketRequest &request) override;

private:
    QObject *m_context;
    net::HttpClient &m_http;
    QString m_url;
};

} // namespace fallow::service
