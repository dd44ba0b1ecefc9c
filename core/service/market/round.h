#pragma once

#include "core/service/market/broadcasts.h"
#include "core/service/market/http_port.h"
#include "core/service/market/proof.h"

namespace fallow::service {

/// One question to all sources for the orders of one wish, and to the chain for what is true of them. Borrows its parts;
/// dropping it drops the question.
class OfferRound : public QObject
{
    Q_OBJECT

public:
    // The most orders that are proven: each costs the chain two questions, each pool three more.
    static constexpr size_t mostOfResource = 10; ///< of the app, and of the dataset
    static constexpr size_t mostPools = 40;

    struct Parts {
        net::HttpClient &http;
        ChainReader &reader;
        Broadcasts &broadcasts;
        const base::Clock &clock;
    };
    struct Wish {
        base::Address app;
        base::Address dataset; ///< zero: none
        base::Address pool; ///< zero: any
        base::Address requester; ///< zero: nobody yet
        qint64 trust = 0;
        std::optional<qint64> category;
        friend auto operator<=>(const Wish &, const Wish &) = default;
    };
    OfferRound(const Parts &parts, Wish wish, poco::Domain domain, std::vector<api::MarketSource> sources);

    /// Reasons: `chain.*`, `evm.*`. Sources that fail are told in what was heard.
    QFuture<base::Result<HeardOffers>> run();

private:
    struct Page {
        size_t source = 0;
        std::vector<FoundOrder> orders;
        std::map<QString, qint64> leftOut;
        bool isPartial = false;
        QString reason; ///< why there is none
    };
    using Pages = std::vector<Page>;
    std::vector<QFuture<base::Result<Page>>> askServer(size_t source);
    QFuture<base::Result<Page>> askServer(size_t source, market::OrderKind kind, const market::MarketClient::Filters &filters);
    QFuture<base::Result<Page>> askChain(size_t source);
    void merge(const Pages &pages);
    std::vector<FoundOrder> chosen();
    bool mayFit(const poco::AnyOrderValue &order) const;
    QFuture<base::Result<HeardOffers>> proveAll(const Pages &pages);
    void take(const OrderProof::Proven &proven);
    QFuture<base::Result<HeardOffers>> addCategories();

    Parts m_parts;
    Wish m_wish;
    poco::Domain m_domain;
    OrderProof m_proof;
    std::vector<std::unique_ptr<HttpMarketPort>> m_ports;
    std::vector<std::unique_ptr<market::MarketClient>> m_clients; ///< by source; null: the chain
    std::map<base::Bytes32, FoundOrder> m_found;
    HeardOffers m_heard;
};

} // namespace fallow::service
