#pragma once

#include "core/api/market_messages.h"
#include "core/market/offer.h"
#include "core/poco/hub_types.h"

namespace fallow::service {

/// An order that a source showed: whatever else it said of it, its hash is the order's.
struct FoundOrder {
    poco::AnyOrderValue order;
    base::Bytes32 hash{};
    bool isCancelled = false; ///< as the source has it; only a log says so, and only when nothing is left of it
    std::vector<QString> foundAt;
};

/// What the chain said of one that is open.
struct ProvenOrder {
    FoundOrder found;
    market::OfferFacts facts;
    quint64 open = 0; ///< tasks
};

/// All that is known of the offers for one app, at one time.
struct HeardOffers {
    std::vector<ProvenOrder> apps; ///< each list cheapest first
    std::vector<ProvenOrder> datasets;
    std::vector<ProvenOrder> pools;
    std::map<quint64, poco::Category> categories;
    quint64 categoryCount = 0;
    std::map<base::Address, QString> poolNames;
    std::map<QString, qint64> leftOut; ///< by reason
    bool isCut = false;
    QDateTime at;
    std::vector<api::MarketSource> sources;
};

} // namespace fallow::service
