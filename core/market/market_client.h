#pragma once

#include "core/market/offer_json.h"

#include <QFuture>
#include <QObject>

namespace fallow::market
{

struct MarketRequest {
    QByteArray method;
    QString path; ///< "/apporders", below the server's URL
    std::vector<std::pair<QString, QString>> query; ///< not encoded
    QByteArray authorization; ///< empty: none
    QByteArray body;
};

/// What the client needs of the network: the body of any answer, whatever its status.
class MarketPort
{
public:
    virtual ~MarketPort() = default;
    virtual QFuture<base::Result<QByteArray>> exchange(const MarketRequest &request) = 0;
};

/// Speaks to one server of the market's API for one (chain, hub). Borrows the port. Reasons besides
/// the port's: `market.bad_answer`, `market.refused`.
class MarketClient : public QObject
{
    Q_OBJECT
public:
    using Filters = std::vector<std::pair<QString, QString>>;

    MarketClient(MarketPort &port, poco::Domain domain) : m_port(port), m_domain(std::move(domain))
    {
    }

    /// One page, from 0. Filters by their names in the API.
    QFuture<base::Result<OfferPage>> offers(OrderKind kind, Filters filters, qint64 pageIndex);
    /// The text that the account has to sign as "iExec Gateway" typed data, and nothing else: a
    /// server that asks for another signature is refused with `market.bad_challenge`.
    QFuture<base::Result<QString>> challenge(const base::Address &account);
    /// Shows a signed order; the answer is the hash that the server put it under, which is ours.
    QFuture<base::Result<base::Bytes32>> publish(
        const poco::AnyOrderValue &order, const QByteArray &authorization);
    QFuture<base::Result<base::Done>> unpublish(
        OrderKind kind, const base::Bytes32 &hash, const QByteArray &authorization);

private:
    MarketRequest request(const char *method, const QString &path) const;

    MarketPort &m_port;
    poco::Domain m_domain;
};

/// The header that proves an account: what was signed, the signature, who signed.
QByteArray authorizationOf(
    const base::Bytes32 &digest, const QByteArray &signature, const base::Address &account);
/// The challenge in a server's typed data. Reason: `market.bad_challenge`.
base::Result<QString> challengeOfAnswer(const QByteArray &body, quint64 chainId);

} // namespace fallow::market
