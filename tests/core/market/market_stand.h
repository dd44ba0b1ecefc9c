#pragma once

#include "core/market/offer.h"
#include "tests/support/actors.h"
#include "tests/support/test_data.h"

#include <QJsonObject>

namespace fallow::test
{

inline const poco::Domain marketDomain{
    .chainId = 31337, .hub = id<base::Address>(u"0x9a9f2ccfde556a7e9ff0848998aa4a0cfd8863ae")};

template <poco::AnyOrder Order> Order vectorOrder(const char *name)
{
    const QJsonObject json = dataObject("poco.json")[u"orders"][QString::fromLatin1(name)]
                                 .toObject()[u"order"]
                                 .toObject();
    return poco::orderFromJson<Order>(json).value();
}

/// The order of the vectors that `actor` signs; a request is theirs too.
template <poco::AnyOrder Order> Order orderOfActor(const char *name, size_t number)
{
    Order order = vectorOrder<Order>(name);
    if constexpr (std::same_as<Order, poco::RequestOrder>)
        order.requester = actor(number).address();
    return poco::signedOrder(order, marketDomain, actor(number));
}

inline poco::AppOrder appOrder(size_t number = 2)
{
    return orderOfActor<poco::AppOrder>("AppOrder", number);
}

inline poco::WorkerpoolOrder poolOrder(size_t number = 1)
{
    return orderOfActor<poco::WorkerpoolOrder>("WorkerpoolOrder", number);
}

inline poco::RequestOrder requestOrder(size_t number = 4)
{
    return orderOfActor<poco::RequestOrder>("RequestOrder", number);
}

inline market::OfferFacts factsOf(size_t owner)
{
    market::OfferFacts facts;
    facts.order.isRegistered = true;
    facts.order.owner = actor(owner).address();
    facts.freeStake = {1'000'000'000'000};
    return facts;
}

} // namespace fallow::test
