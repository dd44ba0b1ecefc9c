#include "core/market/offer.h"

#include <limits>

namespace fallow::market
{

using namespace base;
using poco::AppOrder;
using poco::DatasetOrder;
using poco::RequestOrder;
using poco::WorkerpoolOrder;

namespace
{

constexpr quint64 poolStakePercent = 30;

constexpr std::array statuses{std::pair{OrderStatus::Open, "open"},
    std::pair{OrderStatus::Filled, "filled"}, std::pair{OrderStatus::Cancelled, "canceled"},
    std::pair{OrderStatus::Dead, "dead"}};

template <typename... F> struct Overloaded : F... {
    using F::operator()...;
};
template <typename... F> Overloaded(F...) -> Overloaded<F...>;

uint128 wide(Nrlc amount)
{
    return static_cast<uint128>(static_cast<quint64>(amount.value));
}

/// Of a request the owner is the requester, whatever the registries say.
poco::OrderFacts ownerFacts(const poco::AnyOrderValue &order, poco::OrderFacts facts)
{
    if (const auto *request = std::get_if<RequestOrder>(&order)) {
        facts.owner = request->requester;
        facts.isRegistered = true;
    }
    return facts;
}

bool isSigned(
    const poco::AnyOrderValue &order, const poco::OrderFacts &facts, const poco::Domain &domain)
{
    return std::visit(
        [&](const auto &value) { return poco::checkSigned(value, facts, domain).has_value(); },
        order);
}

} // namespace

QString statusName(OrderStatus status)
{
    return QString::fromLatin1(statuses[static_cast<size_t>(status)].second);
}

std::optional<OrderStatus> statusNamed(QStringView name)
{
    for (const auto &[status, text] : statuses) {
        if (name == QLatin1String(text))
            return status;
    }
    return std::nullopt;
}

QString collectionName(OrderKind kind)
{
    switch (kind) {
    case OrderKind::App:
        return QStringLiteral("apporders");
    case OrderKind::Dataset:
        return QStringLiteral("datasetorders");
    case OrderKind::Workerpool:
        return QStringLiteral("workerpoolorders");
    case OrderKind::Request:
        break;
    }
    return QStringLiteral("requestorders");
}

Bytes32 hashOf(const poco::AnyOrderValue &order, const poco::Domain &domain)
{
    return std::visit([&](const auto &value) { return poco::orderHash(value, domain); }, order);
}

quint64 volumeOf(const poco::AnyOrderValue &order)
{
    return std::visit([](const auto &value) { return value.volume; }, order);
}

Address resourceOf(const poco::AnyOrderValue &order)
{
    return std::visit(Overloaded{[](const AppOrder &value) { return value.app; },
                          [](const DatasetOrder &value) { return value.dataset; },
                          [](const WorkerpoolOrder &value) { return value.workerpool; },
                          [](const RequestOrder &value) { return value.app; }},
        order);
}

Nrlc priceOf(const poco::AnyOrderValue &order)
{
    return std::visit(Overloaded{[](const AppOrder &value) { return value.appPrice; },
                          [](const DatasetOrder &value) { return value.datasetPrice; },
                          [](const WorkerpoolOrder &value) { return value.workerpoolPrice; },
                          [](const RequestOrder &value) { return value.workerpoolMaxPrice; }},
        order);
}

Result<Nrlc> stakeFor(const poco::AnyOrderValue &order, quint64 remaining)
{
    uint128 perTask = 0; // each price is below 2^63: three of them, and times 30, fit well
    if (const auto *pool = std::get_if<WorkerpoolOrder>(&order))
        perTask = wide(pool->workerpoolPrice) * poolStakePercent / 100;
    else if (const auto *request = std::get_if<RequestOrder>(&order))
        perTask = wide(request->appMaxPrice) + wide(request->datasetMaxPrice)
            + wide(request->workerpoolMaxPrice);
    constexpr auto most = static_cast<uint128>(std::numeric_limits<qint64>::max());
    if (perTask != 0 && remaining > most / perTask)
        return fail(Code::InvalidArgument, "poco.amount_too_large"_reason,
            QString::number(remaining) + QStringLiteral(" tasks"));
    return Nrlc{static_cast<qint64>(perTask * remaining)};
}

OrderStatus statusOf(
    const poco::AnyOrderValue &order, const OfferFacts &facts, const poco::Domain &domain)
{
    const poco::OrderFacts known = ownerFacts(order, facts.order);
    if (facts.isClosed)
        return OrderStatus::Cancelled;
    if (known.consumed >= volumeOf(order))
        return OrderStatus::Filled;
    const auto stake = stakeFor(order, volumeOf(order) - known.consumed);
    const bool isGood = known.isRegistered && isSigned(order, known, domain) && stake
        && *stake <= facts.freeStake;
    return isGood ? OrderStatus::Open : OrderStatus::Dead;
}

Result<Offer> openOffer(const poco::AnyOrderValue &order, const OfferFacts &facts,
    const poco::Domain &domain, qint64 nowMs)
{
    const poco::OrderFacts known = ownerFacts(order, facts.order);
    const quint64 volume = volumeOf(order);
    const Bytes32 hash = hashOf(order, domain);
    const auto refused = [&](const char *reason) {
        return fail(Code::Conflict, Reason(QString::fromLatin1(reason)), hash.toString());
    };
    if (volume == 0)
        return refused("market.order_empty");
    if (facts.isClosed)
        return refused("market.order_cancelled");
    if (known.consumed >= volume)
        return refused("market.order_filled");
    if (!known.isRegistered)
        return refused("market.order_not_registered");
    if (!isSigned(order, known, domain))
        return refused("market.order_not_signed");
    const quint64 remaining = volume - known.consumed;
    const auto stake = stakeFor(order, remaining);
    if (!stake)
        return stake.error();
    if (facts.freeStake < *stake)
        return refused("market.order_stake_too_low");
    return Offer{.order = order,
        .hash = hash,
        .signer = known.owner,
        .remaining = remaining,
        .status = OrderStatus::Open,
        .publishedAtMs = nowMs};
}

} // namespace fallow::market
