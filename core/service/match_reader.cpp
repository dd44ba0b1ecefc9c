#include "core/service/match_reader.h"

#include "core/poco/registry_calls.h"

#include <algorithm>
#include <limits>

namespace fallow::service {

using base::Result;
using poco::hub::Getter;

namespace {

constexpr quint64 weiPerNrlc = 1'000'000'000;

/// The owner's address, or zero when the contract has none: an unknown resource reverts.
QFuture<Result<base::Address>> ownerOf(ChainReader &reader, const base::Address &registry,
                                       const base::Address &resource)
{
    return reader.ask(registry, poco::registry::ownerOf(resource), &poco::hub::readAddress)
        .then(&reader.client(), [](const Result<base::Address> &owner) -> Result<base::Address> {
            const bool unknown = !owner && owner.error().reason.key() == u"chain.call_reverted";
            return unknown ? Result<base::Address>(base::Address{}) : owner;
        });
}

/// What the chain does not know is empty here; that the orders do not match is explained later.
template<typename T>
QFuture<Result<T>> orNone(QFuture<Result<T>> future)
{
    return future.then([](const Result<T> &result) -> Result<T> {
        const bool unknown = !result && result.error().reason.key() == u"chain.call_reverted";
        return unknown ? Result<T>(T{}) : result;
    });
}

QFuture<Result<poco::OrderFacts>> factsOf(ChainReader &reader, const base::Address &registry,
                                          const base::Address &resource, const base::Bytes32 &hash)
{
    auto registered = resource.isZero()
        ? readyWith(Result<bool>(false))
        : reader.ask(registry, poco::registry::isRegistered(resource), &poco::hub::readBoolean);
    auto owner = resource.isZero() ? readyWith(Result<base::Address>(base::Address{}))
                                   : ownerOf(reader, registry, resource);
    auto consumed = reader.ask(poco::hub::viewConsumed(hash), &poco::hub::readNumber);
    auto presigner = reader.ask(poco::hub::viewPresigned(hash), &poco::hub::readAddress);
    return base::allOf(registered, owner, consumed, presigner)
        .apply(&reader.client(),
               [](bool isRegistered, const base::Address &ownerNow, quint64 used,
                  const base::Address &signer) -> Result<poco::OrderFacts> {
                   poco::OrderFacts facts;
                   facts.isRegistered = isRegistered;
                   facts.owner = ownerNow;
                   facts.consumed = used;
                   facts.presigner = signer;
                   return facts;
               });
}

} // namespace

MatchReader::MatchReader(ChainReader &reader, quint64 chainId, base::Address rlc) :
    m_reader(reader), m_chainId(chainId), m_rlc(rlc)
{
}

poco::Domain MatchReader::domain() const
{
    return {.chainId = m_chainId, .hub = m_reader.hub()};
}

QFuture<Result<MatchReader::Registries>> MatchReader::registries()
{
    auto apps = m_reader.ask(poco::hub::get(Getter::AppRegistry), &poco::hub::readAddress);
    auto datasets = m_reader.ask(poco::hub::get(Getter::DatasetRegistry), &poco::hub::readAddress);
    auto pools = m_reader.ask(poco::hub::get(Getter::WorkerpoolRegistry), &poco::hub::readAddress);
    return base::allOf(apps, datasets, pools)
        .apply(this, [](const base::Address &a, const base::Address &d, const base::Address &p) -> Result<Registries> {
            return Registries{a, d, p};
        });
}

QFuture<Result<MatchPicture>> MatchReader::read(const poco::OrdersToMatch &orders)
{
    return registries()
        .then(this, [this, orders](const Result<Registries> &known) {
            return known ? readWith(*known, orders) : readyWith(Result<MatchPicture>(known.error()));
        })
        .unwrap();
}

QFuture<Result<MatchPicture>> MatchReader::readWith(const Registries &registries,
                                                    const poco::OrdersToMatch &orders)
{
    const poco::Domain domain = this->domain();
    auto app = factsOf(m_reader, registries.apps, orders.app.app, orderHash(orders.app, domain));
    auto dataset = factsOf(m_reader, registries.datasets, orders.dataset.dataset, orderHash(orders.dataset, domain));
    auto pool = factsOf(m_reader, registries.pools, orders.workerpool.workerpool, orderHash(orders.workerpool, domain));
    auto request = factsOf(m_reader, {}, {}, orderHash(orders.request, domain));
    auto count = m_reader.ask(poco::hub::countCategory(), &poco::hub::readNumber);
    auto category = m_reader.ask(poco::hub::viewCategory(orders.request.category), &poco::hub::readCategory);
    auto info = m_reader.ask(poco::hub::viewApp(orders.app.app), &poco::hub::readApp);
    return base::allOf(app, dataset, pool, request, count, orNone(category), orNone(info))
        .apply(this,
               [this, domain, orders](const poco::OrderFacts &a, const poco::OrderFacts &d,
                                      const poco::OrderFacts &p, const poco::OrderFacts &r, quint64 categories,
                                      const poco::Category &categoryInfo, const poco::AppInfo &appInfo)
                   -> QFuture<Result<MatchPicture>> {
                   MatchPicture picture;
                   picture.facts.domain = domain;
                   picture.facts.categoryCount = categories;
                   picture.facts.app = a;
                   picture.facts.dataset = d;
                   picture.facts.workerpool = p;
                   picture.facts.request = r;
                   picture.facts.request.owner = orders.request.requester;
                   picture.categorySeconds = categoryInfo.workClockTimeRef;
                   picture.appName = appInfo.name;
                   return addMoney(picture, orders.request.requester);
               });
}

QFuture<Result<MatchPicture>> MatchReader::addMoney(const MatchPicture &picture, const base::Address &requester)
{
    auto payer = m_reader.ask(poco::hub::viewAccount(requester), &poco::hub::readAccount);
    auto pool = m_reader.ask(poco::hub::viewAccount(picture.facts.workerpool.owner), &poco::hub::readAccount);
    auto coin = m_reader.client().balance(requester);
    auto token = m_rlc.isZero() ? readyWith(Result<base::Nrlc>(base::Nrlc{}))
                                : m_reader.ask(m_rlc, poco::rlc::balanceOf(requester), &poco::hub::readAmount);
    return base::allOf(payer, pool, coin, token)
        .apply(this,
               [this, picture](poco::Account payerAccount, poco::Account poolAccount, base::Wei wei,
                               base::Nrlc rlc) -> Result<MatchPicture> {
                   MatchPicture full = picture;
                   full.facts.payerFree = payerAccount.stake;
                   full.facts.poolOwnerFree = poolAccount.stake;
                   const base::uint128 native = wei.value / weiPerNrlc;
                   constexpr auto most = static_cast<base::uint128>(std::numeric_limits<qint64>::max());
                   full.walletRlc = m_rlc.isZero() ? base::Nrlc{static_cast<qint64>(std::min(native, most))} : rlc;
                   return full;
               });
}

} // namespace fallow::service
