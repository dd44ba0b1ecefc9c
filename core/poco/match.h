#pragma once

#include "core/poco/orders.h"

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace fallow::poco {

/// What the chain says about one order.
struct OrderFacts {
    bool isRegistered = false; ///< isRegistered(resource) on its registry; unused for requests
    base::Address owner; ///< of the resource now; for a request its requester
    quint64 consumed = 0; ///< viewConsumed(orderHash)
    base::Address presigner; ///< viewPresigned(orderHash), zero when nobody
    std::optional<bool> contractAccepts; ///< ERC-1271 answer, set when the owner has code
};

struct MatchFacts {
    Domain domain;
    quint64 categoryCount = 0; ///< countCategory()
    OrderFacts app;
    OrderFacts dataset;
    OrderFacts workerpool;
    OrderFacts request;
    base::Nrlc payerFree; ///< balanceOf(requester, or the sponsor)
    base::Nrlc poolOwnerFree; ///< balanceOf(workerpool owner)
    std::set<std::pair<base::Address, base::Address>> members; ///< (group contract, member)
    bool ignoresDatasetTeeFramework = false; ///< PoCo 6.2 and later
};

struct MatchProblem {
    std::optional<quint8> code; ///< NN of iExecV5-matchOrders-0xNN; none for the two stakes
    base::Reason reason;
    QString detail;
};

struct OrdersToMatch {
    AppOrder app;
    DatasetOrder dataset; ///< all zeros when the request wants none
    WorkerpoolOrder workerpool;
    RequestOrder request;
};

/// Everything that would make matchOrders revert, in the contract's order (poco.md B.6); empty when
/// it would pass. The contract reports only the first. Reasons: `poco.match_category_differs`,
/// `_category_unknown`, `_trust_too_low`, `_app_price`, `_dataset_price`, `_workerpool_price`,
/// `_tag`, `_app_not_tee`, `_app_differs`, `_dataset_differs`, `_request_restricts_workerpool`,
/// `_app_restricts_{dataset,workerpool,requester}`, `_dataset_restricts_{app,workerpool,requester}`,
/// `_workerpool_restricts_{app,dataset,requester}`, `_{app,dataset,workerpool}_not_registered`,
/// `_{app,dataset,workerpool,request}_signature`, `_volume`, `_payer_stake`, `_pool_stake`.
std::vector<MatchProblem> explainMatch(const OrdersToMatch &orders, const MatchFacts &facts);

/// Whether the chain takes the order's signature as the owner's (poco.md B.2): presigned, by the
/// owner's contract or key. Reason: `poco.order_not_signed`.
template<AnyOrder Order>
base::Result<base::Done> checkSigned(const Order &order, const OrderFacts &facts,
                                     const Domain &domain);

struct MatchCost {
    quint64 volume = 0; ///< tasks the deal will have
    base::Nrlc pricePerTask;
    base::Nrlc payerLocks;
    base::Nrlc poolOwnerLocks;
};

/// What the match locks (poco.md B.4). Reason: `poco.amount_too_large`.
base::Result<MatchCost> matchCost(const OrdersToMatch &orders, const MatchFacts &facts);
/// computeDealVolume: what is left of each order, the smallest.
quint64 dealVolume(const OrdersToMatch &orders, const MatchFacts &facts);

} // namespace fallow::poco
