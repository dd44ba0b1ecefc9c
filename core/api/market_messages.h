#pragma once

#include "core/api/messages.h"

/// Requests and replies about orders that are offered. Prices are per task.
namespace fallow::api {

/// Where orders are looked for.
struct MarketSource {
    QString kind; ///< "network" (came with it), "pool" (its order book), "own" (the person added it), "chain" (broadcasts)
    QString url; ///< of a server of the market's API; empty: the chain
    QString name; ///< of the pool; empty: nobody says
    std::optional<QDateTime> asked; ///< absent: never
    QString reason; ///< why it gave nothing at that time; empty: it answered
    qint64 orders = 0; ///< that it gave then
    bool isPartial = false; ///< it has more than were looked at, or the chain is still being read
    friend bool operator==(const MarketSource &, const MarketSource &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("kind", &MarketSource::kind), json::field("url", &MarketSource::url),
                          json::defaulted("name", &MarketSource::name), json::field("asked", &MarketSource::asked),
                          json::defaulted("reason", &MarketSource::reason), json::defaulted("orders", &MarketSource::orders),
                          json::defaulted("is_partial", &MarketSource::isPartial)};
    }
};

struct MarketSourceList {
    std::vector<MarketSource> sources;
    static constexpr auto jsonFields() { return std::tuple{json::field("sources", &MarketSourceList::sources)}; }
};

struct MarketServerRequest {
    QString url;
    static constexpr auto jsonFields() { return std::tuple{json::field("url", &MarketServerRequest::url)}; }
};

/// How much one criterion counts, in proportion to the others.
struct OfferWeight {
    QString key; ///< "cost", "speed", "trust", "reliability", "energy"
    qint64 weight = 0;
    friend bool operator==(const OfferWeight &, const OfferWeight &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("key", &OfferWeight::key), json::field("weight", &OfferWeight::weight)};
    }
};

struct OffersRequest {
    base::Address app;
    base::Address dataset; ///< zero: none
    base::Address pool; ///< zero: any
    qint64 trust = 0; ///< 0: all that each pool gives for its price
    qint64 volume = 1; ///< tasks
    std::optional<qint64> category; ///< absent: any
    std::optional<base::Nrlc> mostPrice; ///< for one task, all three together
    QString preset; ///< "balanced", "cheapest", "fastest", "trusted", "greenest"; empty: balanced
    std::vector<OfferWeight> weights; ///< instead of the preset's; what is missing counts nothing
    bool isAnew = false; ///< ask even where an answer is remembered
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("app", &OffersRequest::app), json::defaulted("dataset", &OffersRequest::dataset),
                          json::defaulted("pool", &OffersRequest::pool), json::defaulted("trust", &OffersRequest::trust),
                          json::defaulted("volume", &OffersRequest::volume), json::field("category", &OffersRequest::category),
                          json::field("most_price", &OffersRequest::mostPrice), json::defaulted("preset", &OffersRequest::preset),
                          json::defaulted("weights", &OffersRequest::weights), json::defaulted("is_anew", &OffersRequest::isAnew)};
    }
};

/// One signed order, proven on the chain a moment ago.
struct OfferedOrder {
    base::Bytes32 hash;
    QJsonObject order; ///< in the official form
    base::Nrlc price;
    qint64 open = 0; ///< tasks that are left of it
    std::vector<QString> foundAt; ///< addresses of servers; "chain" for a broadcast
    friend bool operator==(const OfferedOrder &, const OfferedOrder &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("hash", &OfferedOrder::hash), json::field("order", &OfferedOrder::order),
                          json::field("price", &OfferedOrder::price), json::field("open", &OfferedOrder::open),
                          json::field("found_at", &OfferedOrder::foundAt)};
    }
};

/// What speaks for or against an offer's place.
struct OfferCriterion {
    QString key; ///< as in OfferWeight
    double value = 0; ///< nRLC; seconds at most; probability of a right result; share of own runs there that ended well;
                      ///< seconds of all computers together at most
    bool isKnown = true; ///< false: of nothing that happened yet, and it counts nothing
    double weight = 0; ///< share of all weights
    double part = 0; ///< of the net flow, positive: it speaks for it
    friend bool operator==(const OfferCriterion &, const OfferCriterion &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("key", &OfferCriterion::key), json::field("value", &OfferCriterion::value),
                          json::defaulted("is_known", &OfferCriterion::isKnown), json::field("weight", &OfferCriterion::weight),
                          json::field("part", &OfferCriterion::part)};
    }
};

struct MarketOffer {
    OfferedOrder app;
    OfferedOrder pool;
    std::optional<OfferedOrder> dataset;
    base::Address poolAddress;
    QString poolName; ///< as a catalog or the network has it; empty: neither knows it
    base::Nrlc price; ///< of one task, all together
    qint64 category = 0;
    QString categoryName;
    qint64 categorySeconds = 0; ///< the longest a task may run
    qint64 poolTrust = 0; ///< the most that the pool accepts
    qint64 trust = 0; ///< that it would be bought with
    qint64 computers = 1; ///< that must agree, as far as they are new
    qint64 open = 0; ///< tasks that all its orders still have
    QString reason; ///< why it cannot be had: `poco.match_*`, `market.*`; empty: it fits
    QString detail; ///< of the reason
    qint64 place = 0; ///< from 1; 0: it does not fit
    double flow = 0; ///< from -1 to 1
    std::vector<OfferCriterion> criteria; ///< empty where it does not fit
    friend bool operator==(const MarketOffer &, const MarketOffer &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("app", &MarketOffer::app), json::field("pool", &MarketOffer::pool),
                          json::field("dataset", &MarketOffer::dataset), json::field("pool_address", &MarketOffer::poolAddress),
                          json::defaulted("pool_name", &MarketOffer::poolName), json::field("price", &MarketOffer::price),
                          json::field("category", &MarketOffer::category), json::defaulted("category_name", &MarketOffer::categoryName),
                          json::field("category_seconds", &MarketOffer::categorySeconds),
                          json::field("pool_trust", &MarketOffer::poolTrust), json::field("trust", &MarketOffer::trust),
                          json::field("computers", &MarketOffer::computers), json::field("open", &MarketOffer::open),
                          json::defaulted("reason", &MarketOffer::reason), json::defaulted("detail", &MarketOffer::detail),
                          json::field("place", &MarketOffer::place), json::defaulted("flow", &MarketOffer::flow),
                          json::defaulted("criteria", &MarketOffer::criteria)};
    }
};

/// Orders that were not shown, because they are not what they say.
struct LeftOut {
    QString reason; ///< `market.order_*`, `market.bad_entry`
    qint64 count = 0;
    friend bool operator==(const LeftOut &, const LeftOut &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("reason", &LeftOut::reason), json::field("count", &LeftOut::count)};
    }
};

struct OfferList {
    std::vector<MarketOffer> offers; ///< one for each order of a pool
    qint64 appOrders = 0; ///< that were looked at, without those left out
    qint64 datasetOrders = 0;
    qint64 poolOrders = 0;
    std::vector<LeftOut> leftOut;
    bool isCut = false; ///< there are more orders than are looked at: the cheapest of those that may fit were
    QDateTime asked; ///< when it was heard
    std::vector<MarketSource> sources;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("offers", &OfferList::offers), json::field("app_orders", &OfferList::appOrders),
                          json::field("dataset_orders", &OfferList::datasetOrders), json::field("pool_orders", &OfferList::poolOrders),
                          json::defaulted("left_out", &OfferList::leftOut), json::defaulted("is_cut", &OfferList::isCut),
                          json::field("asked", &OfferList::asked), json::field("sources", &OfferList::sources)};
    }
};

} // namespace fallow::api
