#pragma once

#include "core/pool/challenges.h"
#include "core/pool/http_types.h"
#include "core/pool/market_watch.h"

namespace fallow::pool
{

/// A community's order book behind the market's API (poco.md F.1): `/challenge` and the four kinds
/// of orders. A failure is 400, 403 or 404 with `{"ok":false,"error":"<reason> …"}`. Thread: the
/// owner's.
class MarketDesk : public QObject
{
    Q_OBJECT
public:
    MarketDesk(market::OrderBook &book, MarketChain &chain, const base::Clock &clock);

    /// Looks at the chain from now on.
    void start() { m_watch.start(); }
    /// Whether the path is one of ours.
    static bool serves(const std::vector<QByteArray> &path);
    void answer(const HttpRequest &request, const ReplyTo &reply);

private:
    HttpReply challenge(const HttpRequest &request);
    HttpReply list(market::OrderKind kind, const HttpRequest &request);
    void one(market::OrderKind kind, const QByteArray &hash, const ReplyTo &reply);
    void publish(market::OrderKind kind, const HttpRequest &request, const ReplyTo &reply);
    HttpReply publishWith(const poco::AnyOrderValue &order, const base::Address &account,
        const base::Result<market::OfferFacts> &facts);
    HttpReply unpublish(market::OrderKind kind, const HttpRequest &request);
    base::Result<std::vector<base::Bytes32>> targets(
        market::OrderKind kind, const QJsonObject &body, const base::Address &account);
    /// What a request asks for can be bought: some open app order fits it.
    base::Result<base::Done> checkApp(const poco::AnyOrderValue &order);

    market::OrderBook &m_book;
    MarketChain &m_chain;
    const base::Clock &m_clock;
    MarketWatch m_watch;
    Challenges m_challenges;
};

} // namespace fallow::pool
