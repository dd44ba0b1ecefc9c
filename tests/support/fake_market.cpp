#include "tests/support/fake_market.h"

#include "core/base/future.h"

#include <algorithm>
#include <array>

namespace fallow::test
{

using namespace base;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime askedAt(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
constexpr std::array keys{"cost", "speed", "trust", "reliability", "energy"};
constexpr std::array weights{25, 20, 25, 20, 10};

template <typename Id> Id numbered(int number)
{
    return Id::fromBytes(QByteArray(Id::size, static_cast<char>(number))).value();
}

api::OfferedOrder order(int number, qint64 milliRlc, qint64 open, const QString &where)
{
    return {.hash = numbered<Bytes32>(number), .order = {{u"salt"_s, QString::number(number)}}, .price = {milliRlc * 1'000'000},
            .open = open, .foundAt = {where}};
}

/// `parts`: for and against it, in the order of the keys.
api::MarketOffer offerOf(int number, const QString &pool, qint64 milliRlc, qint64 seconds, qint64 trust, std::array<double, 5> parts)
{
    api::MarketOffer offer{.app = order(60, 300, 100, u"https://market.example"_s),
                           .pool = order(number, milliRlc, 40, u"https://"_s + pool.toLower() + u".example"_s),
                           .poolAddress = numbered<Address>(number), .poolName = pool, .categoryName = u"S"_s, .categorySeconds = seconds,
                           .poolTrust = trust, .trust = trust, .computers = trust > 5 ? 4 : 2, .open = 40};
    offer.price = {offer.app.price.value + offer.pool.price.value};
    for (size_t i = 0; i < keys.size(); ++i)
        offer.criteria.push_back({.key = QString::fromLatin1(keys[i]), .isKnown = i != 3, .part = parts[i]});
    offer.criteria[0].value = static_cast<double>(offer.price.value);
    offer.criteria[1].value = static_cast<double>(seconds);
    offer.criteria[2].value = 1 - 1.0 / static_cast<double>(std::max<qint64>(trust, 1));
    offer.criteria[3].value = 1;
    offer.criteria[4].value = static_cast<double>(seconds * offer.computers);
    return offer;
}

double weightOf(const api::OffersRequest &request, size_t criterion)
{
    const QString key = QString::fromLatin1(keys[criterion]);
    for (const api::OfferWeight &one : request.weights) {
        if (one.key == key)
            return static_cast<double>(one.weight) / 100;
    }
    if (!request.weights.empty())
        return 0;
    static const std::array favourites{"balanced"_L1, "fastest"_L1, "trusted"_L1, "none"_L1, "greenest"_L1};
    const bool isFavourite = request.preset == (criterion == 0 ? "cheapest"_L1 : favourites[criterion]);
    return isFavourite ? 1 : weights[criterion] / 100.0;
}

void judge(api::MarketOffer &offer, const api::OffersRequest &request)
{
    offer.flow = 0;
    offer.reason.clear();
    if (request.trust > 0) {
        offer.trust = request.trust;
        offer.reason = request.trust > offer.poolTrust ? u"poco.match_trust_too_low"_s : QString();
        offer.detail = offer.reason.isEmpty() ? QString() : u"%1 wanted, %2 offered"_s.arg(request.trust).arg(offer.poolTrust);
    }
    if (request.mostPrice && offer.price > *request.mostPrice)
        offer.reason = u"market.price_above_limit"_s;
    for (size_t i = 0; i < offer.criteria.size(); ++i) {
        offer.criteria[i].weight = weightOf(request, i);
        offer.flow += offer.criteria[i].part * offer.criteria[i].weight;
    }
}

} // namespace

FakeMarket::FakeMarket()
{
    m_offers = {offerOf(61, u"Prairie"_s, 90, 720, 100, {0.1, 0.3, 0.5, 0, 0.1}), offerOf(62, u"Steppe"_s, 70, 1860, 5, {0.6, -0.4, -0.2, 0, -0.1}),
                offerOf(63, u"Pampas"_s, 160, 360, 3, {-0.5, 0.7, -0.4, 0, 0.4}), offerOf(64, {}, 450, 360, 10, {-0.9, 0.2, 0.1, 0, -0.4})};
    m_sources = {{.kind = u"network"_s, .url = u"https://market.example"_s, .asked = askedAt, .orders = 3},
                 {.kind = u"pool"_s, .url = u"https://prairie.example"_s, .name = u"Prairie"_s, .asked = askedAt, .orders = 1},
                 {.kind = u"own"_s, .url = u"https://friends.example"_s, .asked = askedAt, .reason = u"net.timeout"_s},
                 {.kind = u"chain"_s, .asked = askedAt, .orders = 2}};
}

void FakeMarket::fillUp()
{
    m_offers.clear();
    for (int number = 0; number < 40; ++number) {
        m_offers.push_back(offerOf(number + 80, u"Pool with a name as long as its catalog allows, number %1"_s.arg(number),
                                   qint64{87'000'000} * (number + 1), 36'000, number % 3 == 0 ? 1 : 1'000'000, {0.1 * number, -0.1, 0.2, 0, 0}));
    }
}

api::Answer<api::OfferList> FakeMarket::offers(const api::OffersRequest &request)
{
    m_asked = request;
    if (request.app.isZero() || request.volume < 1 || request.trust < 0)
        return readyWith<api::OfferList>(fail(Code::InvalidArgument, "market.bad_wish"_reason));
    api::OfferList list{.appOrders = 1, .poolOrders = static_cast<qint64>(m_offers.size()), .asked = askedAt, .sources = m_sources};
    for (api::MarketOffer offer : m_offers) {
        if (!request.dataset.isZero()) {
            offer.dataset = order(65, 200, 10, u"chain"_s);
            offer.price = {offer.price.value + offer.dataset->price.value};
        }
        judge(offer, request);
        if (request.pool.isZero() || request.pool == offer.poolAddress)
            list.offers.push_back(std::move(offer));
    }
    std::stable_sort(list.offers.begin(), list.offers.end(), [](const api::MarketOffer &one, const api::MarketOffer &other) {
        return std::pair(!one.reason.isEmpty(), -one.flow) < std::pair(!other.reason.isEmpty(), -other.flow);
    });
    for (size_t i = 0; i < list.offers.size(); ++i) {
        api::MarketOffer &offer = list.offers[i];
        offer.place = offer.reason.isEmpty() ? static_cast<qint64>(i) + 1 : 0;
        if (offer.place == 0)
            offer.criteria.clear();
    }
    return readyWith<api::OfferList>(std::move(list));
}

api::Answer<api::MarketSourceList> FakeMarket::sources(const api::Empty &)
{
    return readyWith<api::MarketSourceList>(api::MarketSourceList{m_sources});
}

api::Answer<api::MarketSourceList> FakeMarket::addServer(const api::MarketServerRequest &request)
{
    const bool isKnown = std::any_of(m_sources.begin(), m_sources.end(), [&](const auto &source) { return source.url == request.url; });
    if (isKnown || !request.url.startsWith(u"http"))
        return readyWith<api::MarketSourceList>(fail(Code::InvalidArgument, Reason(isKnown ? u"market.server_known"_s : u"market.bad_server"_s)));
    m_sources.push_back({.kind = u"own"_s, .url = request.url});
    return sources({});
}

api::Answer<api::MarketSourceList> FakeMarket::removeServer(const api::MarketServerRequest &request)
{
    const auto removed = std::erase_if(m_sources, [&](const auto &source) { return source.kind == u"own" && source.url == request.url; });
    return removed > 0 ? sources({}) : readyWith<api::MarketSourceList>(fail(Code::NotFound, "market.unknown_server"_reason, request.url));
}

} // namespace fallow::test
