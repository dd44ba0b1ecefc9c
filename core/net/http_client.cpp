#include "core/net/http_client.h"

#include "core/net/http_operation.h"

#include <QNetworkProxyFactory>

#include <algorithm>

namespace fallow::net {

using base::Result;

namespace {
/// A proxy cannot reach this computer's own services.
class ProxyExceptLoopback final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};
} // namespace

HttpClient::HttpClient() : m_manager(std::make_unique<QNetworkAccessManager>())
{
    m_manager->setProxyFactory(new ProxyExceptLoopback); // the manager owns it
}

HttpClient::~HttpClient() = default;

QFuture<Result<HttpReply>> HttpClient::send(HttpRequest request)
{
    if (const auto checked = checkUrl(request.url); !checked)
        return QtFuture::makeReadyFuture(Result<HttpReply>(checked.error()));
    auto operation = std::make_unique<HttpOperation>(*m_manager, std::move(request));
    HttpOperation *started = operation.get();
    m_operations.push_back(std::move(operation));
    QObject::connect(started, &HttpOperation::finished, m_manager.get(),
                     [this, started] { forget(started); });
    auto future = started->future();
    started->start();
    return future;
}

Result<std::unique_ptr<HttpStream>> HttpClient::stream(const HttpRequest &request)
{
    if (const auto checked = checkUrl(request.url); !checked)
        return checked.error();
    return std::unique_ptr<HttpStream>(new HttpStream(*m_manager, request));
}

void HttpClient::forget(const HttpOperation *operation)
{
    const auto found = std::find_if(m_operations.begin(), m_operations.end(),
                                    [&](const auto &entry) { return entry.get() == operation; });
    if (found == m_operations.end())
        return;
    found->release()->deleteLater(); // it stands in its own signal
    m_operations.erase(found);
}

} // namespace fallow::net
