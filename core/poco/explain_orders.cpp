#include "core/poco/explain_story.h"
#include "core/poco/settlement.h"
#include "core/poco/tag.h"

#include <algorithm>
#include <limits>

namespace fallow::poco
{

using namespace base;
using namespace Qt::StringLiterals;

namespace
{

struct Prices {
    Nrlc app;
    Nrlc dataset;
    Nrlc pool;
};

/// price x volume; none when it is more than fits.
std::optional<Nrlc> total(const Prices &prices, quint64 volume)
{
    constexpr auto largest = static_cast<uint128>(std::numeric_limits<qint64>::max());
    const auto wide = [](Nrlc amount) { return static_cast<uint128>(amount.value); };
    const uint128 each = wide(prices.app) + wide(prices.dataset) + wide(prices.pool);
    if (each > largest || each * volume > largest)
        return std::nullopt;
    return Nrlc{static_cast<qint64>(each * volume)};
}

QStringList priceParts(const Prices &prices, const Story &story)
{
    const auto each = total(prices, 1);
    return {each ? story.rlc(*each) : u"too much"_s, story.rlc(prices.app),
        story.rlc(prices.dataset), story.rlc(prices.pool)};
}

QString tagText(const Bytes32 &tag)
{
    static const std::vector<std::pair<TagBit, QString>> names{{TagBit::Tee, u"tee"_s},
        {TagBit::Scone, u"scone"_s}, {TagBit::Gramine, u"gramine"_s}, {TagBit::Tdx, u"tdx"_s},
        {TagBit::Gpu, u"gpu"_s}};
    QStringList words;
    Bytes32 known;
    for (const auto &[bit, name] : names) {
        known = unitedTags(known, tagOf({bit}));
        if (hasBit(tag, bit))
            words << name;
    }
    return isSubset(tag, known) ? words.join(u", ") : tag.toString();
}

void sayTag(const Bytes32 &tag, Story &story)
{
    if (!tag.isZero())
        story.say(Say::TagIs, {tagText(tag)});
}

void sayRestriction(Say what, const Address &only, Story &story)
{
    if (!only.isZero())
        story.say(what, {story.who(only)});
}

void sayRequester(const Address &only, Story &story)
{
    if (only.isZero())
        story.say(Say::ForAnybody);
    else
        story.say(Say::OnlyRequester, {story.who(only)});
}

void sayTask(const RequestOrder &order, Story &story)
{
    story.say(Say::CategoryTrust, {QString::number(order.category), QString::number(order.trust)});
    if (order.beneficiary != order.requester)
        story.say(Say::ResultsTo, {story.who(order.beneficiary)});
    if (!order.callback.isZero())
        story.say(Say::CallsBack, {story.who(order.callback)});
    if (order.params.isEmpty())
        story.say(Say::NoParameters);
    else
        story.say(Say::Parameters, {plainText(order.params)});
}

void sayDataset(const Address &dataset, Story &story)
{
    if (dataset.isZero())
        story.say(Say::NoDataset);
    else
        story.say(Say::WithDataset, {story.who(dataset)});
}

void lockFor(const Address &payer, std::optional<Nrlc> amount, Story &story)
{
    if (!amount)
        return story.warn("amount_too_large", Say::AmountTooLarge);
    story.move(payer, {.stake = Nrlc{} - *amount, .locked = *amount});
}

void describe(const AppOrder &order, Story &story)
{
    sayRestriction(Say::OnlyDataset, order.datasetRestrict, story);
    sayRestriction(Say::OnlyPool, order.workerpoolRestrict, story);
    sayRequester(order.requesterRestrict, story);
    sayTag(order.tag, story);
}

void describe(const DatasetOrder &order, Story &story)
{
    sayRestriction(Say::OnlyApp, order.appRestrict, story);
    sayRestriction(Say::OnlyPool, order.workerpoolRestrict, story);
    sayRequester(order.requesterRestrict, story);
    sayTag(order.tag, story);
}

void describe(const WorkerpoolOrder &order, Story &story)
{
    story.say(Say::CategoryTrust, {QString::number(order.category), QString::number(order.trust)});
    story.say(Say::PoolLocks, {story.rlc(percentOf(order.workerpoolPrice, workerpoolStakeRatio))});
    sayRestriction(Say::OnlyApp, order.appRestrict, story);
    sayRestriction(Say::OnlyDataset, order.datasetRestrict, story);
    sayRequester(order.requesterRestrict, story);
    sayTag(order.tag, story);
}

void describe(const RequestOrder &order, Story &story)
{
    const Prices prices{order.appMaxPrice, order.datasetMaxPrice, order.workerpoolMaxPrice};
    const auto all = total(prices, order.volume);
    story.say(Say::AsksPrice, priceParts(prices, story));
    if (all)
        story.say(Say::AsksTotal, {story.rlc(*all), story.who(order.requester)});
    lockFor(order.requester, all, story);
    sayDataset(order.dataset, story);
    if (order.workerpool.isZero())
        story.say(Say::OnAnyPool);
    else
        story.say(Say::OnPool, {story.who(order.workerpool)});
    sayTask(order, story);
    sayTag(order.tag, story);
    if (!story.facts.isOwn(order.requester))
        story.warn("for_somebody_else", Say::ForSomebodyElse, {story.who(order.requester)});
}

} // namespace

template <AnyOrder Order> QString orderLine(const Order &order, const Story &story)
{
    const QString volume = QString::number(order.volume);
    if constexpr (std::same_as<Order, AppOrder>)
        return sentence(Say::OffersApp, {story.who(order.app), story.rlc(order.appPrice), volume});
    else if constexpr (std::same_as<Order, DatasetOrder>)
        return sentence(
            Say::OffersDataset, {story.who(order.dataset), story.rlc(order.datasetPrice), volume});
    else if constexpr (std::same_as<Order, WorkerpoolOrder>)
        return sentence(Say::OffersPool,
            {story.who(order.workerpool), story.rlc(order.workerpoolPrice), volume});
    else
        return sentence(Say::AsksRuns, {volume, story.who(order.app)});
}

template <AnyOrder Order> void describeOrder(const Order &order, Story &story)
{
    describe(order, story);
    story.say(Say::WhoHasTheOrder);
}

void describeMatch(const OrdersToMatch &orders, const Address &payer, Story &story)
{
    const bool hasDataset = !orders.request.dataset.isZero();
    quint64 volume = std::min({orders.app.volume, orders.workerpool.volume, orders.request.volume});
    if (hasDataset)
        volume = std::min(volume, orders.dataset.volume);
    const Prices prices{
        orders.app.appPrice, orders.dataset.datasetPrice, orders.workerpool.workerpoolPrice};
    const auto all = total(prices, volume);
    story.begin(ExplanationKind::Match, Say::Buys,
        {QString::number(volume), story.who(orders.request.app),
            all ? story.rlc(*all) : u"more RLC than there is"_s});
    story.say(Say::BuysDetail,
        {story.who(orders.workerpool.workerpool), story.who(orders.request.requester)});
    story.say(Say::PriceParts, priceParts(prices, story));
    if (all && story.facts.isOwn(payer))
        story.say(Say::LocksStake, {story.rlc(*all), story.who(payer)});
    else if (all)
        story.say(Say::LocksOther, {story.who(payer), story.rlc(*all)});
    lockFor(payer, all, story);
    sayDataset(orders.request.dataset, story);
    sayTask(orders.request, story);
    sayTag(unitedTags(unitedTags(orders.app.tag, orders.dataset.tag), orders.request.tag), story);
    if (!story.facts.isOwn(orders.request.requester))
        story.warn(
            "for_somebody_else", Say::ForSomebodyElse, {story.who(orders.request.requester)});
}

template <AnyOrder Order> Explanation explainOrder(const Order &order, const ChainFacts &facts)
{
    Story story(facts);
    story.begin(ExplanationKind::OrderOffer, {});
    story.out.headline = orderLine(order, story);
    describeOrder(order, story);
    return story.out;
}

template <AnyOrder Order>
Explanation explainOperation(const Order &order, OrderOperation operation, const ChainFacts &facts)
{
    Story story(facts);
    const QString line = orderLine(order, story);
    if (operation == OrderOperation::Close) {
        story.begin(ExplanationKind::OrderClose, Say::ClosesOrder, {line});
        story.say(Say::CloseIsFinal);
    } else {
        story.begin(ExplanationKind::OrderSign, Say::SignsOrder, {line});
        describeOrder(order, story);
    }
    story.say(Say::OperationByOthers);
    return story.out;
}

template QString orderLine(const AppOrder &, const Story &);
template QString orderLine(const DatasetOrder &, const Story &);
template QString orderLine(const WorkerpoolOrder &, const Story &);
template QString orderLine(const RequestOrder &, const Story &);
template void describeOrder(const AppOrder &, Story &);
template void describeOrder(const DatasetOrder &, Story &);
template void describeOrder(const WorkerpoolOrder &, Story &);
template void describeOrder(const RequestOrder &, Story &);
template Explanation explainOrder(const AppOrder &, const ChainFacts &);
template Explanation explainOrder(const DatasetOrder &, const ChainFacts &);
template Explanation explainOrder(const WorkerpoolOrder &, const ChainFacts &);
template Explanation explainOrder(const RequestOrder &, const ChainFacts &);
template Explanation explainOperation(const AppOrder &, OrderOperation, const ChainFacts &);
template Explanation explainOperation(const DatasetOrder &, OrderOperation, const ChainFacts &);
template Explanation explainOperation(const WorkerpoolOrder &, OrderOperation, const ChainFacts &);
template Explanation explainOperation(const RequestOrder &, OrderOperation, const ChainFacts &);

} // namespace fallow::poco
