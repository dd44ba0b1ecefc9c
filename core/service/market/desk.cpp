#include "core/service/market/desk.h"

#include "core/service/market/all_of.h"

#include <algorithm>
#include <set>

namespace fallow::service {

using namespace base;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 experienceDays = 30;

/// What a catalog calls it; empty where none knows it, or warns of it.
QString nameIn(const Result<api::EntryPage> &page, const Address &address, qint64 chain)
{
    if (!page)
        return {};
    for (const model::CatalogEntry &entry : page->entries) {
        const bool isGood = entry.standing == u"approved" || entry.standing == u"unreviewed";
        if (entry.kind == u"workerpool" && entry.address == address && entry.chain == chain && isGood)
            return entry.name;
    }
    return {};
}

} // namespace

MarketDesk::MarketDesk(Parts parts, Ports ports, const QString &folder) :
    m_parts(parts), m_ports(std::move(ports)), m_servers(folder)
{
}

std::vector<api::MarketSource> MarketDesk::sourcesNow() const
{
    std::vector<api::MarketSource> sources = m_servers.list(m_ports.place());
    sources.push_back({.kind = u"chain"_s});
    for (api::MarketSource &source : sources) {
        const auto known = m_lastAsked.find(source.url);
        if (known == m_lastAsked.end())
            continue;
        const api::MarketSource is = source;
        source = known->second;
        source.kind = is.kind;
        source.name = is.name;
    }
    return sources;
}

api::Answer<api::MarketSourceList> MarketDesk::sources(const api::Empty &)
{
    return readyWith<api::MarketSourceList>(api::MarketSourceList{sourcesNow()});
}

api::Answer<api::MarketSourceList> MarketDesk::addServer(const api::MarketServerRequest &request)
{
    const auto added = m_servers.add(m_ports.place(), request.url);
    if (added)
        m_remembered.clear();
    return added ? sources({}) : readyWith<api::MarketSourceList>(added.error());
}

api::Answer<api::MarketSourceList> MarketDesk::removeServer(const api::MarketServerRequest &request)
{
    const auto removed = m_servers.remove(m_ports.place(), request.url);
    if (removed)
        m_remembered.clear();
    return removed ? sources({}) : readyWith<api::MarketSourceList>(removed.error());
}

api::Answer<api::OfferList> MarketDesk::offers(const api::OffersRequest &request)
{
    if (const auto good = checkWish(request); !good)
        return readyWith<api::OfferList>(good.error());
    ChainReader *reader = m_ports.reader();
    if (reader == nullptr)
        return readyWith<api::OfferList>(m_ports.trouble());
    const Wish wish{.app = request.app, .dataset = request.dataset, .pool = request.pool, .requester = m_ports.requester(),
                    .trust = request.trust, .category = request.category};
    const auto known = m_remembered.find(wish);
    const bool isYoung = known != m_remembered.end() && known->second.at.secsTo(m_parts.clock.now()) < rememberedSeconds;
    if (isYoung && !request.isAnew)
        return readyWith(answerOf(known->second, request));
    const bool isNew = !m_asking.contains(wish);
    Waiting waiting{request, {}};
    waiting.promise.start();
    const auto answer = waiting.promise.future();
    m_asking[wish].waiting.push_back(std::move(waiting));
    if (isNew)
        begin(wish, *reader);
    return answer;
}

Broadcasts &MarketDesk::broadcasts(ChainReader &reader)
{
    if (!m_broadcasts) {
        const Network &network = m_ports.place().network;
        m_broadcasts = std::make_unique<Broadcasts>(
            Broadcasts::Parts{reader, m_parts.database, m_parts.clock},
            Broadcasts::Options{.domain = {.chainId = static_cast<quint64>(network.chainId), .hub = network.hub},
                                .firstBlock = static_cast<quint64>(network.firstBlock)});
    }
    return *m_broadcasts;
}

void MarketDesk::begin(const Wish &wish, ChainReader &reader)
{
    std::vector<api::MarketSource> sources = m_servers.list(m_ports.place());
    sources.push_back({.kind = u"chain"_s});
    const poco::Domain domain{.chainId = static_cast<quint64>(m_ports.place().network.chainId), .hub = reader.hub()};
    auto round = std::make_unique<OfferRound>(OfferRound::Parts{m_parts.http, reader, broadcasts(reader), m_parts.clock}, wish, domain,
                                              std::move(sources));
    OfferRound *running = round.get();
    m_asking[wish].round = std::move(round);
    const auto heard = base::then(running, running->run(), [this](const Result<HeardOffers> &found) {
        return found ? named(*found) : readyWith(found);
    }).unwrap();
    base::then(running, heard, [this, wish, running](const Result<HeardOffers> &found) { finish(wish, running, found); });
}

QFuture<Result<HeardOffers>> MarketDesk::named(const HeardOffers &heard)
{
    const Network &network = m_ports.place().network;
    std::set<Address> pools;
    for (const ProvenOrder &pool : heard.pools)
        pools.insert(market::resourceOf(pool.found.order));
    std::vector<QFuture<Result<QString>>> asked;
    for (const Address &pool : pools) {
        const auto found = m_parts.catalog.search({.text = pool.toString(), .kind = u"workerpool"_s});
        asked.push_back(base::then(this, found, [pool, chain = network.chainId](const Result<api::EntryPage> &page) -> Result<QString> {
            return nameIn(page, pool, chain);
        }));
    }
    return base::then(this, allOf(std::move(asked)), [heard, pools, known = network.pools](const Result<std::vector<QString>> &names) -> Result<HeardOffers> {
        HeardOffers full = heard;
        for (const api::NetworkPool &pool : known)
            full.poolNames[pool.address] = pool.name;
        auto pool = pools.begin();
        for (const QString &name : names.value_or(std::vector<QString>())) {
            if (!name.isEmpty())
                full.poolNames[*pool] = name;
            ++pool;
        }
        return full;
    });
}

void MarketDesk::finish(const Wish &wish, const OfferRound *round, const Result<HeardOffers> &heard)
{
    const auto found = m_asking.find(wish);
    if (found == m_asking.end() || found->second.round.get() != round)
        return; // that network was left
    Asking asking = std::move(m_asking.extract(found).mapped());
    asking.round.release()->deleteLater(); // it called us
    if (heard)
        remember(wish, *heard);
    for (Waiting &each : asking.waiting) {
        each.promise.addResult(heard ? answerOf(*heard, each.request) : Result<api::OfferList>(heard.error()));
        each.promise.finish();
    }
}

void MarketDesk::remember(const Wish &wish, const HeardOffers &heard)
{
    for (const api::MarketSource &source : heard.sources)
        m_lastAsked[source.url] = source;
    m_remembered[wish] = heard;
    if (m_remembered.size() <= mostRemembered)
        return;
    m_remembered.erase(std::min_element(m_remembered.begin(), m_remembered.end(), [](const auto &one, const auto &other) {
        return one.second.at < other.second.at;
    }));
}

Result<api::OfferList> MarketDesk::answerOf(const HeardOffers &heard, const api::OffersRequest &request) const
{
    auto chosen = chooseOffers(heard, {.request = request, .requester = m_ports.requester(), .experience = experience()});
    if (!chosen)
        return chosen.error();
    api::OfferList list{.offers = *std::move(chosen), .appOrders = static_cast<qint64>(heard.apps.size()),
                        .datasetOrders = static_cast<qint64>(heard.datasets.size()), .poolOrders = static_cast<qint64>(heard.pools.size()),
                        .isCut = heard.isCut, .asked = heard.at, .sources = heard.sources};
    for (const auto &[reason, count] : heard.leftOut)
        list.leftOut.push_back({reason, count});
    return list;
}

std::map<Address, PoolExperience> MarketDesk::experience() const
{
    std::map<Address, PoolExperience> experience;
    const QDateTime from = m_parts.clock.now().addDays(-experienceDays);
    for (const model::Run &run : m_ports.runs()) {
        if (run.matchedAt < from)
            continue;
        const bool isGood = run.phase == model::RunPhase::Completed || run.phase == model::RunPhase::Downloaded;
        experience[run.pool].good += isGood;
        experience[run.pool].bad += run.phase == model::RunPhase::Failed;
    }
    return experience;
}

std::vector<QString> MarketDesk::servers() const
{
    std::vector<QString> urls;
    for (const api::MarketSource &source : m_servers.list(m_ports.place()))
        urls.push_back(source.url);
    return urls;
}

void MarketDesk::leave()
{
    for (auto &[wish, asking] : std::exchange(m_asking, {})) {
        asking.round.release()->deleteLater();
        for (Waiting &each : asking.waiting) {
            each.promise.addResult(Result<api::OfferList>(fail(Code::Cancelled, "network.left"_reason)));
            each.promise.finish();
        }
    }
    m_broadcasts.reset();
    m_remembered.clear();
    m_lastAsked.clear();
}

} // namespace fallow::service
