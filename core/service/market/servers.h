#pragma once

#include "core/api/market_messages.h"
#include "core/service/network.h"

namespace fallow::service {

/// The servers of the market's API that are known for a network: those of its settings, the order books of its pools and of
/// the pool that was joined, and the person's own, which are remembered in `markets.json` of the data folder.
class MarketServers
{
public:
    static constexpr size_t mostOwn = 16; ///< of a network

    explicit MarketServers(const QString &folder) : m_file(folder + u"/markets.json") {}

    struct Place {
        const Network &network;
        QString poolUrl; ///< of the pool that was joined; empty: none
        QString poolName;
    };
    /// Each address once. What may not be asked on this network is not among them.
    std::vector<api::MarketSource> list(const Place &place) const;
    /// Reasons: those of api::Market::addServer.
    base::Result<base::Done> add(const Place &place, const QString &url) const;
    /// Reasons: those of api::Market::removeServer.
    base::Result<base::Done> remove(const Place &place, const QString &url) const;

private:
    struct Server {
        qint64 chain = 0;
        base::Address hub;
        QString url;
        static constexpr auto jsonFields()
        {
            return std::tuple{json::field("chain", &Server::chain), json::field("hub", &Server::hub), json::field("url", &Server::url)};
        }
    };
    struct File {
        std::vector<Server> servers;
        static constexpr auto jsonFields() { return std::tuple{json::field("servers", &File::servers)}; }
    };
    base::Result<std::vector<Server>> read() const;
    base::Result<base::Done> write(const std::vector<Server> &servers) const;

    QString m_file;
};

/// As it is kept: without query, fragment and last slash. Reasons: `market.bad_server`, `market.insecure_server`,
/// `market.private_server`.
base::Result<QString> marketUrl(const Network &network, const QString &text);

} // namespace fallow::service
