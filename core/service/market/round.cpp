#include "core/service/market/round.h"

#include "core/service/market/all_of.h"

#include <algorithm>
#include <set>

namespace fallow::service {

using namespace base;
using namespace Qt::StringLiterals;
using market::OrderKind;
using Filters = market::MarketClient::Filters;

namespace {

const QString any = u"any"_s;

FoundOrder foundOf(const market::Offer &offer, const QString &where)
{
    return {.order = offer.order, .hash = offer.hash, .isCancelled = offer.status == market::OrderStatus::Cancelled, .foundAt = {where}};
}

} // namespace

OfferRound::OfferRound(const Parts &parts, Wish wish, poco::Domain domain, std::vector<api::MarketSource> sources) :
    m_parts(parts), m_wish(std::move(wish)), m_domain(std::move(domain)), m_proof(parts.reader, m_domain)
{
    m_heard.sources = std::move(sources);
    for (const api::MarketSource &source : m_heard.sources) {
        m_ports.push_back(source.url.isEmpty() ? nullptr : std::make_unique<HttpMarketPort>(this, m_parts.http, source.url));
        m_clients.push_back(m_ports.back() ? std::make_unique<market::MarketClient>(*m_ports.back(), m_domain) : nullptr);
    }
}

QFuture<Result<HeardOffers>> OfferRound::run()
{
    std::vector<QFuture<Result<Page>>> asked;
    for (size_t i = 0; i < m_heard.sources.size(); ++i) {
        if (!m_clients[i]) {
            asked.push_back(askChain(i));
            continue;
        }
        for (QFuture<Result<Page>> &page : askServer(i))
            asked.push_back(std::move(page));
    }
    return base::then(this, allOf(std::move(asked)), [this](const Result<Pages> &pages) {
        return pages ? proveAll(*pages) : readyWith(Result<HeardOffers>(pages.error()));
    }).unwrap();
}

/// First what may fit, so that no crowd of other orders hides it; then all, so that it can be said why one does not.
std::vector<QFuture<Result<OfferRound::Page>>> OfferRound::askServer(size_t source)
{
    const auto text = [](const Address &address) { return address.toString(); };
    const auto fitting = [&](Filters filters) {
        if (!m_wish.requester.isZero())
            filters.emplace_back(u"requester"_s, text(m_wish.requester));
        return filters;
    };
    const Filters everybody{{u"requester"_s, any}};
    const auto plus = [](Filters filters, const Filters &more) {
        filters.insert(filters.end(), more.begin(), more.end());
        return filters;
    };
    Filters pools{{u"app"_s, text(m_wish.app)}, {u"dataset"_s, m_wish.dataset.isZero() ? any : text(m_wish.dataset)}};
    if (m_wish.trust > 0)
        pools.emplace_back(u"minTrust"_s, QString::number(m_wish.trust));
    if (m_wish.category)
        pools.emplace_back(u"category"_s, QString::number(*m_wish.category));
    const Filters onePool = m_wish.pool.isZero() ? Filters() : Filters{{u"workerpool"_s, text(m_wish.pool)}};
    const Filters ofApp{{u"app"_s, text(m_wish.app)}, {u"dataset"_s, any}, {u"workerpool"_s, any}};
    std::vector<QFuture<Result<Page>>> asked;
    asked.push_back(askServer(source, OrderKind::App, fitting(ofApp)));
    asked.push_back(askServer(source, OrderKind::App, plus(ofApp, everybody)));
    asked.push_back(askServer(source, OrderKind::Workerpool, plus(onePool, fitting(pools))));
    asked.push_back(askServer(source, OrderKind::Workerpool, plus(onePool, {{u"app"_s, any}, {u"dataset"_s, any}, {u"requester"_s, any}})));
    if (!m_wish.dataset.isZero()) {
        const Filters ofData{{u"dataset"_s, text(m_wish.dataset)}, {u"app"_s, any}, {u"workerpool"_s, any}};
        asked.push_back(askServer(source, OrderKind::Dataset, fitting(ofData)));
        asked.push_back(askServer(source, OrderKind::Dataset, plus(ofData, everybody)));
    }
    return asked;
}

QFuture<Result<OfferRound::Page>> OfferRound::askServer(size_t source, OrderKind kind, const Filters &filters)
{
    return base::then(this, m_clients[source]->offers(kind, filters, 0), [this, source](const Result<market::OfferPage> &answer) -> Result<Page> {
        if (!answer)
            return Page{.source = source, .reason = answer.error().reason.key()};
        Page page{.source = source, .leftOut = answer->leftOut, .isPartial = answer->hasMore};
        for (const market::Offer &offer : answer->offers)
            page.orders.push_back(foundOf(offer, m_heard.sources[source].url));
        return page;
    });
}

QFuture<Result<OfferRound::Page>> OfferRound::askChain(size_t source)
{
    return base::then(this, m_parts.broadcasts.catchUp(), [this, source](const Result<bool> &isWhole) -> Result<Page> {
        Page page{.source = source, .isPartial = !isWhole || !*isWhole, .reason = isWhole ? QString() : isWhole.error().reason.key()};
        for (const auto &[kind, resource] : {std::pair{OrderKind::App, m_wish.app}, std::pair{OrderKind::Dataset, m_wish.dataset},
                                             std::pair{OrderKind::Workerpool, m_wish.pool}}) {
            if (kind == OrderKind::Dataset && resource.isZero())
                continue;
            const auto some = m_parts.broadcasts.find(kind, resource);
            if (!some)
                return some.error();
            page.isPartial = page.isPartial || some->isCut;
            page.orders.insert(page.orders.end(), some->orders.begin(), some->orders.end());
        }
        return page;
    });
}

/// One order may come from several places, and from one place twice.
void OfferRound::merge(const Pages &pages)
{
    for (const Page &page : pages) {
        api::MarketSource &source = m_heard.sources[page.source];
        source.asked = m_parts.clock.now();
        source.isPartial = source.isPartial || page.isPartial;
        if (source.reason.isEmpty())
            source.reason = page.reason;
        for (const auto &[reason, count] : page.leftOut)
            m_heard.leftOut[reason] += count;
        for (const FoundOrder &order : page.orders) {
            FoundOrder &known = m_found.try_emplace(order.hash, order).first->second;
            known.isCancelled = known.isCancelled || order.isCancelled;
            if (known.foundAt.back() != order.foundAt.back())
                known.foundAt.push_back(order.foundAt.back());
        }
    }
    for (const auto &[hash, order] : m_found) {
        for (api::MarketSource &source : m_heard.sources) {
            const QString where = source.url.isEmpty() ? u"chain"_s : source.url;
            source.orders += std::count(order.foundAt.begin(), order.foundAt.end(), where);
        }
    }
}

bool OfferRound::mayFit(const poco::AnyOrderValue &order) const
{
    const auto admits = [](const Address &restriction, const Address &who) { return restriction.isZero() || who.isZero() || restriction == who; };
    if (const auto *app = std::get_if<poco::AppOrder>(&order)) {
        return admits(app->requesterRestrict, m_wish.requester) && admits(app->workerpoolRestrict, m_wish.pool)
            && (app->datasetRestrict.isZero() || app->datasetRestrict == m_wish.dataset);
    }
    if (const auto *dataset = std::get_if<poco::DatasetOrder>(&order)) {
        return admits(dataset->requesterRestrict, m_wish.requester) && admits(dataset->workerpoolRestrict, m_wish.pool)
            && admits(dataset->appRestrict, m_wish.app);
    }
    const auto *pool = std::get_if<poco::WorkerpoolOrder>(&order);
    return pool != nullptr && admits(pool->requesterRestrict, m_wish.requester) && admits(pool->appRestrict, m_wish.app)
        && (pool->datasetRestrict.isZero() || pool->datasetRestrict == m_wish.dataset) && static_cast<quint64>(m_wish.trust) <= pool->trust
        && pool->category == static_cast<quint64>(m_wish.category.value_or(static_cast<qint64>(pool->category)));
}

/// Those that are worth the chain's questions.
std::vector<FoundOrder> OfferRound::chosen()
{
    const auto isAsked = [this](const poco::AnyOrderValue &order) {
        const Address resource = market::resourceOf(order);
        if (std::holds_alternative<poco::WorkerpoolOrder>(order))
            return m_wish.pool.isZero() || resource == m_wish.pool;
        return std::holds_alternative<poco::AppOrder>(order) ? resource == m_wish.app
                                                             : std::holds_alternative<poco::DatasetOrder>(order) && resource == m_wish.dataset;
    };
    std::vector<FoundOrder> all;
    for (const auto &[hash, order] : m_found) {
        if (isAsked(order.order))
            all.push_back(order);
    }
    std::stable_sort(all.begin(), all.end(), [this](const FoundOrder &one, const FoundOrder &other) {
        return std::pair(!mayFit(one.order), market::priceOf(one.order)) < std::pair(!mayFit(other.order), market::priceOf(other.order));
    });
    std::map<OrderKind, size_t> taken;
    std::vector<FoundOrder> some;
    for (const FoundOrder &one : all) {
        const auto kind = static_cast<OrderKind>(one.order.index());
        if (taken[kind]++ < (kind == OrderKind::Workerpool ? mostPools : mostOfResource))
            some.push_back(one);
    }
    m_heard.isCut = some.size() < all.size();
    return some;
}

QFuture<Result<HeardOffers>> OfferRound::proveAll(const Pages &pages)
{
    merge(pages);
    return base::then(this, m_proof.prove(chosen()), [this](const Result<OrderProof::Proven> &proven) {
        if (!proven)
            return readyWith(Result<HeardOffers>(proven.error()));
        take(*proven);
        return addCategories();
    }).unwrap();
}

void OfferRound::take(const OrderProof::Proven &proven)
{
    m_heard.at = m_parts.clock.now();
    m_parts.broadcasts.forget(proven.gone);
    for (const auto &[reason, count] : proven.leftOut)
        m_heard.leftOut[reason] += count;
    for (const ProvenOrder &one : proven.orders) {
        const auto kind = static_cast<OrderKind>(one.found.order.index());
        (kind == OrderKind::App ? m_heard.apps : kind == OrderKind::Dataset ? m_heard.datasets : m_heard.pools).push_back(one);
    }
}

QFuture<Result<HeardOffers>> OfferRound::addCategories()
{
    std::set<quint64> wanted;
    for (const ProvenOrder &pool : m_heard.pools)
        wanted.insert(std::get<poco::WorkerpoolOrder>(pool.found.order).category);
    std::vector<QFuture<Result<poco::Category>>> asked;
    for (const quint64 category : wanted) {
        asked.push_back(base::then(this, m_parts.reader.ask(poco::hub::viewCategory(category), &poco::hub::readCategory),
                                   [](const Result<poco::Category> &found) {
                                       const bool isUnknown = !found && found.error().reason.key() == u"chain.call_reverted";
                                       return isUnknown ? Result<poco::Category>(poco::Category{}) : found;
                                   }));
    }
    const auto count = m_parts.reader.ask(poco::hub::countCategory(), &poco::hub::readNumber);
    return base::allOf(count, allOf(std::move(asked)))
        .apply(this, [this, wanted](quint64 number, const std::vector<poco::Category> &found) -> Result<HeardOffers> {
            m_heard.categoryCount = number;
            auto category = wanted.begin();
            for (const poco::Category &one : found)
                m_heard.categories[*category++] = one;
            return m_heard;
        });
}

} // namespace fallow::service
