#pragma once

#include "core/chain/log_follower.h"
#include "core/pool/market_chain.h"

namespace fallow::pool
{

/// The order book's chain on real nodes. Signatures by contracts (ERC-1271) are not asked for:
/// their orders count as not signed. Borrows what it is given; thread: the owner's.
class MarketChainAdapter : public QObject, public MarketChain
{
    Q_OBJECT
public:
    struct Options {
        base::Address hub;
        quint64 startBlock = 0;
        std::chrono::milliseconds poll{5'000};
    };
    MarketChainAdapter(chain::NodeClient &client, store::ChainCursorRepository &cursors,
        const Options &options);

    QFuture<base::Result<market::OfferFacts>> facts(const poco::AnyOrderValue &order) override;
    void follow(Listener listener) override;

private:
    template <typename T>
    QFuture<base::Result<T>> ask(const base::Address &contract, const QByteArray &data,
        base::Result<T> (*read)(const QByteArray &));
    QFuture<base::Result<poco::OrderFacts>> resourceFacts(
        const base::Address &registry, const base::Address &resource);
    QFuture<base::Result<poco::OrderFacts>> ownerFacts(const poco::AnyOrderValue &order);
    void takeLogs(const chain::LogBatch &batch);
    void acknowledge(qint64 to);

    chain::NodeClient &m_client;
    base::Address m_hub;
    chain::LogFollower m_follower;
    Listener m_listener;
    quint64 m_epoch = 0; ///< a rollback came: batches of before are not acknowledged any more
};

} // namespace fallow::pool
