#include "core/poco/match.h"

#include "core/poco/settlement.h"

#include <algorithm>
#include <limits>

namespace fallow::poco {

using namespace base;

namespace {

quint64 rest(quint64 volume, quint64 consumed)
{
    return volume > consumed ? volume - consumed : 0;
}

} // namespace

quint64 dealVolume(const OrdersToMatch &orders, const MatchFacts &facts)
{
    quint64 volume = std::min({rest(orders.app.volume, facts.app.consumed),
                               rest(orders.workerpool.volume, facts.workerpool.consumed),
                               rest(orders.request.volume, facts.request.consumed)});
    if (!orders.request.dataset.isZero())
        volume = std::min(volume, rest(orders.dataset.volume, facts.dataset.consumed));
    return volume;
}

Result<MatchCost> matchCost(const OrdersToMatch &orders, const MatchFacts &facts)
{
    constexpr auto largest = static_cast<uint128>(std::numeric_limits<qint64>::max());
    const quint64 volume = dealVolume(orders, facts);
    const auto wide = [](Nrlc amount) { return static_cast<uint128>(amount.value); };
    const Nrlc poolPrice = orders.workerpool.workerpoolPrice;
    const uint128 perTask
        = wide(orders.app.appPrice) + wide(orders.dataset.datasetPrice) + wide(poolPrice);
    if (perTask > largest || perTask * volume > largest) {
        return fail(Code::InvalidArgument, "poco.amount_too_large"_reason,
                    QStringLiteral("the price exceeds all the RLC there is"));
    }
    const Nrlc poolStake = percentOf(poolPrice, workerpoolStakeRatio);
    return MatchCost{.volume = volume,
                     .pricePerTask = Nrlc{static_cast<qint64>(perTask)},
                     .payerLocks = Nrlc{static_cast<qint64>(perTask * volume)},
                     .poolOwnerLocks = Nrlc{static_cast<qint64>(wide(poolStake) * volume)}};
}

} // namespace fallow::poco
