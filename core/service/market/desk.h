#pragma once

#include "core/api/catalog.h"
#include "core/api/market.h"
#include "core/model/run.h"
#include "core/service/market/choosing.h"
#include "core/service/market/round.h"
#include "core/service/market/servers.h"

namespace fallow::service {

/// The contract's calls about offers. Borrows what it is given; one thread.
class MarketDesk : public QObject, public api::Market
{
    Q_OBJECT

public:
    static constexpr qint64 rememberedSeconds = 60;
    static constexpr size_t mostRemembered = 16;

    struct Parts {
        net::HttpClient &http;
        store::Database &database;
        const base::Clock &clock;
        api::Catalog &catalog; ///< asked for the names of pools
    };
    struct Ports {
        std::function<ChainReader *()> reader; ///< null: none is reached
        std::function<base::Error()> trouble; ///< why there is none
        std::function<MarketServers::Place()> place;
        std::function<base::Address()> requester; ///< zero: no account yet
        std::function<std::vector<model::Run>()> runs; ///< that this person bought
    };
    MarketDesk(Parts parts, Ports ports, const QString &folder);

    api::Answer<api::OfferList> offers(const api::OffersRequest &request) override;
    api::Answer<api::MarketSourceList> sources(const api::Empty &request) override;
    api::Answer<api::MarketSourceList> addServer(const api::MarketServerRequest &request) override;
    api::Answer<api::MarketSourceList> removeServer(const api::MarketServerRequest &request) override;

    /// Addresses of all that are asked for orders.
    std::vector<QString> servers() const;
    /// Another network comes: all that is asked ends with `network.left`, all that was heard is forgotten.
    void leave();

private:
    using Wish = OfferRound::Wish;
    struct Waiting {
        api::OffersRequest request;
        QPromise<base::Result<api::OfferList>> promise;
    };
    struct Asking {
        std::unique_ptr<OfferRound> round;
        std::vector<Waiting> waiting;
    };
    std::vector<api::MarketSource> sourcesNow() const;
    Broadcasts &broadcasts(ChainReader &reader);
    void begin(const Wish &wish, ChainReader &reader);
    QFuture<base::Result<HeardOffers>> named(const HeardOffers &heard);
    void finish(const Wish &wish, const OfferRound *round, const base::Result<HeardOffers> &heard);
    void remember(const Wish &wish, const HeardOffers &heard);
    base::Result<api::OfferList> answerOf(const HeardOffers &heard, const api::OffersRequest &request) const;
    std::map<base::Address, PoolExperience> experience() const;

    Parts m_parts;
    Ports m_ports;
    MarketServers m_servers;
    std::unique_ptr<Broadcasts> m_broadcasts; ///< of the network in use
    std::map<Wish, Asking> m_asking;
    std::map<Wish, HeardOffers> m_remembered;
    std::map<QString, api::MarketSource> m_lastAsked; ///< by url; what each said last
};

} // namespace fallow::service
