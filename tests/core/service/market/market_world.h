#pragma once

#include "core/service/market/desk.h"
#include "tests/core/market/market_stand.h"
#include "tests/support/await.h"
#include "tests/support/fake_catalog.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_node.h"

#include <QTemporaryDir>

namespace fallow::test
{

/// A chain on which apps and pools are registered, and a server of the market's API that shows what it likes.
class MarketWorld
{
public:
    MarketWorld();
    ~MarketWorld();

    poco::AppOrder appOrder(qint64 price, const std::function<void(poco::AppOrder &)> &change = {}) const;
    poco::WorkerpoolOrder poolOrder(size_t pool, qint64 price, const std::function<void(poco::WorkerpoolOrder &)> &change = {}) const;
    base::Address poolAt(size_t number) const { return base::Address::fromBytes(QByteArray(20, static_cast<char>('1' + number))).value(); }

    /// The entry of an order as the server shows it.
    template <poco::AnyOrder Order> QJsonObject entry(const Order &order) const
    {
        const market::Offer offer{.order = order, .hash = poco::orderHash(order, marketDomain), .signer = actor(2).address(), .remaining = order.volume};
        return market::offerToJson(offer, marketDomain);
    }
    template <poco::AnyOrder Order> void show(const Order &order)
    {
        collectionOf(static_cast<market::OrderKind>(poco::AnyOrderValue(order).index())).append(entry(order));
    }
    QJsonArray &collectionOf(market::OrderKind kind) { return m_shown[market::collectionName(kind)]; }
    template <poco::AnyOrder Order> void broadcast(const Order &order)
    {
        chain.mine({FakeLog{marketDomain.hub, {poco::broadcastTopics()[poco::AnyOrderValue(order).index()]}, poco::hub::broadcastOrder(order).mid(4)}});
    }
    template <poco::AnyOrder Order> void consume(const Order &order, quint64 tasks) { setConsumed(poco::orderHash(order, marketDomain), tasks); }
    void setConsumed(const base::Bytes32 &hash, quint64 tasks);
    void setStake(size_t pool, qint64 nrlc); ///< of its owner
    void forgetResource(const base::Address &resource);

    base::Result<api::OfferList> offers(const api::OffersRequest &request) { return await(desk->offers(request), 30'000); }
    base::Result<api::OfferList> offers() { return offers({.app = app}); }
    int asked() const { return static_cast<int>(server.requests().size()); } ///< of the server

    const base::Address app = base::Address::fromBytes(QByteArray(20, 'a')).value();
    const base::Address requester = actor(5).address();
    FakeClock clock{1'700'000'000};
    FakeChain chain{1'700'000'000};
    FakeNode node{chain};
    std::function<void(const ServerRequest &, QTcpSocket &)> answer; ///< instead of what is shown
    ScriptedHttpServer server;
    service::Network network;
    std::vector<model::Run> runs;
    FakeCatalog catalog;
    std::unique_ptr<chain::NodeClient> client;
    std::unique_ptr<service::ChainReader> reader;
    std::unique_ptr<service::MarketDesk> desk;

private:
    std::optional<FakeAnswer> call(const QJsonArray &params) const;
    void put(const QByteArray &data, const QByteArray &answer) { m_calls[data] = answer; }

    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
    net::HttpClient m_http;
    std::map<QByteArray, QByteArray> m_calls; ///< what the contracts answer, by call data
    std::map<QString, QJsonArray> m_shown;
};

} // namespace fallow::test
