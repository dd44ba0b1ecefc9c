#pragma once

#include "core/service/market/heard.h"

namespace fallow::service {

/// How this person's own runs ended at a pool.
struct PoolExperience {
    qint64 good = 0;
    qint64 bad = 0;
};

struct OfferWish {
    api::OffersRequest request;
    base::Address requester; ///< zero: no account yet
    std::map<base::Address, PoolExperience> experience;
};

/// What can be refused without asking anybody. Reason: `market.bad_wish`.
base::Result<base::Done> checkWish(const api::OffersRequest &request);

/// An offer for each order of a pool, with the cheapest orders of app and dataset that go with it: those that fit ranked
/// by PROMETHEE, then the others with the reason. Reasons: `market.bad_wish`, `market.bad_weight`.
base::Result<std::vector<api::MarketOffer>> chooseOffers(const HeardOffers &heard, const OfferWish &wish);

} // namespace fallow::service
