#include "core/service/market/choosing.h"

#include "core/market/choice.h"
#include "core/poco/consensus.h"
#include "core/poco/match.h"

#include <algorithm>
#include <array>
#include <limits>

namespace fallow::service {

using namespace base;
using namespace Qt::StringLiterals;
using market::BuyerOffer;
using market::BuyerPreset;
using market::Criterion;

namespace {

constexpr qint64 mostTrust = 1'000'000'000; // more than any number of computers could give
constexpr qint64 mostWeight = 1'000'000;
constexpr std::array presets{std::pair{"balanced", BuyerPreset::Balanced}, std::pair{"cheapest", BuyerPreset::Cheap},
                             std::pair{"fastest", BuyerPreset::Fast}, std::pair{"trusted", BuyerPreset::Trusted},
                             std::pair{"greenest", BuyerPreset::Frugal}};
constexpr size_t reliability = 3; // its place among the buyer's criteria

Error badWish(const QString &what)
{
    return fail(Code::InvalidArgument, "market.bad_wish"_reason, what);
}

std::optional<BuyerPreset> presetNamed(const QString &name)
{
    for (const auto &[known, preset] : presets) {
        if (name == QLatin1String(known) || (name.isEmpty() && preset == BuyerPreset::Balanced))
            return preset;
    }
    return std::nullopt;
}

Result<std::vector<Criterion>> criteriaOf(const api::OffersRequest &request)
{
    const auto preset = presetNamed(request.preset);
    if (!preset)
        return badWish(u"preset "_s + request.preset.left(40));
    std::vector<Criterion> criteria = market::buyerCriteria(*preset);
    if (request.weights.empty())
        return criteria;
    for (Criterion &criterion : criteria)
        criterion.weight = 0;
    double all = 0;
    for (const api::OfferWeight &one : request.weights) {
        const auto found = std::find_if(criteria.begin(), criteria.end(), [&](const Criterion &each) { return each.key == one.key; });
        if (found == criteria.end() || one.weight < 0 || one.weight > mostWeight)
            return badWish(u"weight of "_s + one.key.left(40));
        found->weight = static_cast<double>(one.weight);
        all += found->weight;
    }
    if (all <= 0)
        return badWish(u"nothing counts"_s);
    return criteria;
}

/// One way to put orders together.
struct Combination {
    const ProvenOrder *app = nullptr;
    const ProvenOrder *dataset = nullptr; ///< null: none
    const ProvenOrder *pool = nullptr;
    quint64 trust = 1;
    std::vector<poco::MatchProblem> problems;
};

template<typename Order>
const Order &as(const ProvenOrder &order)
{
    return std::get<Order>(order.found.order);
}

/// The chain took the signature when it was proven: as if it were presigned.
poco::OrderFacts factsOf(const ProvenOrder &order)
{
    poco::OrderFacts facts = order.facts.order;
    facts.presigner = facts.owner;
    return facts;
}

quint64 trustOf(const api::OffersRequest &request, const poco::WorkerpoolOrder &pool)
{
    return std::max<quint64>(1, request.trust > 0 ? static_cast<quint64>(request.trust) : pool.trust);
}

poco::OrdersToMatch ordersOf(const Combination &one, const OfferWish &wish)
{
    poco::OrdersToMatch orders{.app = as<poco::AppOrder>(*one.app), .workerpool = as<poco::WorkerpoolOrder>(*one.pool)};
    if (one.dataset != nullptr)
        orders.dataset = as<poco::DatasetOrder>(*one.dataset);
    poco::RequestOrder &request = orders.request;
    request.app = wish.request.app;
    request.dataset = wish.request.dataset;
    request.workerpool = wish.request.pool;
    request.appMaxPrice = orders.app.appPrice;
    request.datasetMaxPrice = orders.dataset.datasetPrice;
    request.workerpoolMaxPrice = orders.workerpool.workerpoolPrice;
    request.requester = wish.requester;
    request.volume = static_cast<quint64>(wish.request.volume);
    request.tag = orders.app.tag;
    request.category = wish.request.category ? static_cast<quint64>(*wish.request.category) : orders.workerpool.category;
    request.trust = one.trust;
    return orders;
}

std::optional<Nrlc> priceOf(const poco::OrdersToMatch &orders)
{
    const auto wide = [](Nrlc amount) { return static_cast<uint128>(static_cast<quint64>(amount.value)); };
    const uint128 all = wide(orders.app.appPrice) + wide(orders.dataset.datasetPrice) + wide(orders.workerpool.workerpoolPrice);
    if (all > static_cast<uint128>(std::numeric_limits<qint64>::max()))
        return std::nullopt;
    return Nrlc{static_cast<qint64>(all)};
}

/// What would keep this person from buying it, but for money and signature, which come last.
std::vector<poco::MatchProblem> problemsOf(const Combination &one, const HeardOffers &heard, const OfferWish &wish)
{
    const poco::OrdersToMatch orders = ordersOf(one, wish);
    poco::MatchFacts facts{.categoryCount = heard.categoryCount, .app = factsOf(*one.app), .workerpool = factsOf(*one.pool)};
    if (one.dataset != nullptr)
        facts.dataset = factsOf(*one.dataset);
    facts.poolOwnerFree = one.pool->facts.freeStake;
    auto problems = poco::explainMatch(orders, facts);
    std::erase_if(problems, [](const poco::MatchProblem &problem) {
        return problem.reason.key() == u"poco.match_request_signature" || problem.reason.key() == u"poco.match_payer_stake";
    });
    const auto price = priceOf(orders);
    const quint64 open = poco::dealVolume(orders, facts);
    if (!price)
        problems.push_back({{}, "poco.amount_too_large"_reason, {}});
    if (open > 0 && open < orders.request.volume)
        problems.push_back({{}, "market.too_few_tasks"_reason, u"%1 wanted, %2 left"_s.arg(orders.request.volume).arg(open)});
    if (price && wish.request.mostPrice && *price > *wish.request.mostPrice)
        problems.push_back({{}, "market.price_above_limit"_reason, price->toString() + u" nRLC asked, at most "_s + wish.request.mostPrice->toString()});
    return problems;
}

/// The cheapest that fits; where none does, the one with the least against it.
Combination bestFor(const ProvenOrder &pool, const HeardOffers &heard, const OfferWish &wish)
{
    std::vector<const ProvenOrder *> datasets;
    for (const ProvenOrder &dataset : heard.datasets)
        datasets.push_back(&dataset);
    if (wish.request.dataset.isZero())
        datasets = {nullptr};
    std::optional<Combination> best;
    for (const ProvenOrder &app : heard.apps) {
        for (const ProvenOrder *dataset : datasets) {
            Combination one{&app, dataset, &pool, trustOf(wish.request, as<poco::WorkerpoolOrder>(pool)), {}};
            one.problems = problemsOf(one, heard, wish);
            const auto price = [&](const Combination &each) { return priceOf(ordersOf(each, wish)).value_or(Nrlc{std::numeric_limits<qint64>::max()}); };
            if (!best || std::pair(one.problems.size(), price(one)) < std::pair(best->problems.size(), price(*best)))
                best = std::move(one);
        }
    }
    return *best;
}

template<typename Order>
api::OfferedOrder offered(const ProvenOrder &order)
{
    return {.hash = order.found.hash, .order = poco::orderToJson(as<Order>(order)), .price = market::priceOf(order.found.order),
            .open = static_cast<qint64>(order.open), .foundAt = order.found.foundAt};
}

api::MarketOffer offerOf(const Combination &one, const HeardOffers &heard, const OfferWish &wish)
{
    const poco::OrdersToMatch orders = ordersOf(one, wish);
    const poco::WorkerpoolOrder &pool = orders.workerpool;
    api::MarketOffer offer{.app = offered<poco::AppOrder>(*one.app), .pool = offered<poco::WorkerpoolOrder>(*one.pool),
                           .poolAddress = pool.workerpool, .price = priceOf(orders).value_or(Nrlc{std::numeric_limits<qint64>::max()}),
                           .category = static_cast<qint64>(pool.category), .poolTrust = static_cast<qint64>(pool.trust),
                           .trust = static_cast<qint64>(one.trust),
                           .computers = std::max<qint64>(1, static_cast<qint64>(poco::ConsensusTally(one.trust).freshWorkersNeeded()))};
    offer.open = std::min(offer.app.open, offer.pool.open);
    if (one.dataset != nullptr) {
        offer.dataset = offered<poco::DatasetOrder>(*one.dataset);
        offer.open = std::min(offer.open, offer.dataset->open);
    }
    if (const auto name = heard.poolNames.find(pool.workerpool); name != heard.poolNames.end())
        offer.poolName = name->second;
    if (const auto category = heard.categories.find(pool.category); category != heard.categories.end()) {
        offer.categoryName = category->second.name;
        offer.categorySeconds = static_cast<qint64>(std::min<quint64>(category->second.workClockTimeRef, std::numeric_limits<qint32>::max()));
    }
    if (!one.problems.empty()) {
        offer.reason = one.problems.front().reason.key();
        offer.detail = one.problems.front().detail;
    }
    return offer;
}

std::optional<double> shareOfGood(const OfferWish &wish, const Address &pool)
{
    const auto found = wish.experience.find(pool);
    if (found == wish.experience.end() || found->second.good + found->second.bad == 0)
        return std::nullopt;
    return static_cast<double>(found->second.good) / static_cast<double>(found->second.good + found->second.bad);
}

/// What a pool is not known for counts like the average of those that are known.
double usualShare(const std::vector<api::MarketOffer> &offers, const OfferWish &wish)
{
    double sum = 0;
    int known = 0;
    for (const api::MarketOffer &offer : offers) {
        if (const auto share = shareOfGood(wish, offer.poolAddress)) {
            sum += *share;
            ++known;
        }
    }
    return known > 0 ? sum / known : 1;
}

BuyerOffer measured(const api::MarketOffer &offer, double completion)
{
    const auto seconds = static_cast<double>(offer.categorySeconds);
    return {.nrlcPerTask = static_cast<double>(offer.price.value), .secondsPerTask = seconds,
            .credibility = 1 - 1 / static_cast<double>(offer.trust), // poco.md C.5
            .completion = completion, .wattHoursPerTask = seconds * static_cast<double>(offer.computers)};
}

/// Fills place, flow and criteria of those that fit, and orders them.
Result<Done> rankThem(std::vector<api::MarketOffer> &offers, const OfferWish &wish)
{
    const auto criteria = criteriaOf(wish.request);
    if (!criteria)
        return criteria.error();
    const double usual = usualShare(offers, wish);
    std::vector<BuyerOffer> measures;
    for (const api::MarketOffer &offer : offers)
        measures.push_back(measured(offer, shareOfGood(wish, offer.poolAddress).value_or(usual)));
    const auto ranked = market::rank(*criteria, market::buyerMeasures(measures));
    if (!ranked)
        return ranked.error();
    double weights = 0;
    for (const Criterion &criterion : *criteria)
        weights += criterion.weight;
    std::vector<api::MarketOffer> ordered;
    for (const market::Ranked &one : *ranked) {
        api::MarketOffer offer = offers[one.index];
        const BuyerOffer &of = measures[one.index];
        const std::array values{of.nrlcPerTask, of.secondsPerTask, of.credibility, of.completion, of.wattHoursPerTask};
        for (size_t i = 0; i < values.size(); ++i)
            offer.criteria.push_back({.key = (*criteria)[i].key, .value = values[i],
                                      .isKnown = i != reliability || shareOfGood(wish, offer.poolAddress).has_value(),
                                      .weight = (*criteria)[i].weight / weights, .part = one.parts[i]});
        offer.flow = one.flow;
        offer.place = static_cast<qint64>(ordered.size()) + 1;
        ordered.push_back(std::move(offer));
    }
    offers = std::move(ordered);
    return Done{};
}

} // namespace

Result<Done> checkWish(const api::OffersRequest &request)
{
    if (request.app.isZero())
        return badWish(u"no app"_s);
    if (request.trust < 0 || request.trust > mostTrust || request.volume < 1 || request.category.value_or(0) < 0)
        return badWish(u"trust, volume or category"_s);
    return criteriaOf(request).transform([](auto &&) { return Done{}; });
}

Result<std::vector<api::MarketOffer>> chooseOffers(const HeardOffers &heard, const OfferWish &wish)
{
    if (const auto good = checkWish(wish.request); !good)
        return good.error();
    std::vector<api::MarketOffer> fitting;
    std::vector<api::MarketOffer> others;
    if (heard.apps.empty() || (!wish.request.dataset.isZero() && heard.datasets.empty()))
        return fitting;
    for (const ProvenOrder &pool : heard.pools) {
        if (!wish.request.pool.isZero() && as<poco::WorkerpoolOrder>(pool).workerpool != wish.request.pool)
            continue;
        const Combination best = bestFor(pool, heard, wish);
        (best.problems.empty() ? fitting : others).push_back(offerOf(best, heard, wish));
    }
    if (!fitting.empty()) {
        if (const auto ranked = rankThem(fitting, wish); !ranked)
            return ranked.error();
    }
    fitting.insert(fitting.end(), others.begin(), others.end());
    return fitting;
}

} // namespace fallow::service
