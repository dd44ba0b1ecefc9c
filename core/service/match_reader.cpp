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
    return QtFuture::whenAll(registered, owner, consumed, presigner)
        .then(&reader.client(), [](const auto &all) -> Result<poco::OrderFacts> {
            const auto &[registeredF, ownerF, consumedF, presignerF] = all;
            const auto isRegistered = registeredF.result();
            const auto ownerNow = ownerF.result();
            const auto used = consumedF.result();
            const auto signer = presignerF.result();
            if (!isRegistered || !ownerNow || !used || !signer) {
                return !isRegistered ? isRegistered.error()
                    : !ownerNow      ? ownerNow.error()
                    : !used          ? used.error()
                                     : signer.error();
            }
            poco::OrderFacts facts;
            facts.isRegistered = *isRegistered;
            facts.owner = *ownerNow;
            facts.consumed = *used;
            facts.presigner = *signer;
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
    return QtFuture::whenAll(apps, datasets, pools).then(this, [](const auto &all) -> Result<Registries> {
        const auto &[appsF, datasetsF, poolsF] = all;
        const auto a = appsF.result();
        const auto d = datasetsF.result();
        const auto p = poolsF.result();
        if (!a || !d || !p)
            return !a ? a.error() : !d ? d.error() : p.error();
        return Registries{*a, *d, *p};
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
    return QtFuture::whenAll(app, dataset, pool, request, count, category, info)
        .then(this, [this, domain, orders](const auto &all) {
            const auto &[appF, datasetF, poolF, requestF, countF, categoryF, infoF] = all;
            const auto a = appF.result();
            const auto d = datasetF.result();
            const auto p = poolF.result();
            const auto r = requestF.result();
            const auto n = countF.result();
            if (!a || !d || !p || !r || !n) {
                return readyWith(Result<MatchPicture>(!a ? a.error() : !d ? d.error() : !p ? p.error()
                                                          : !r ? r.error() : n.error()));
            }
            MatchPicture picture;
            picture.facts = {.domain = domain, .categoryCount = *n, .app = *a, .dataset = *d,
                             .workerpool = *p, .request = *r};
            picture.facts.request.owner = orders.request.requester;
            picture.categorySeconds = categoryF.result().value_or({}).workClockTimeRef;
            picture.appName = infoF.result().value_or({}).name;
            return addMoney(picture, orders.request.requester);
        })
        .unwrap();
}

QFuture<Result<MatchPicture>> MatchReader::addMoney(const MatchPicture &picture, const base::Address &requester)
{
    auto payer = m_reader.ask(poco::hub::viewAccount(requester), &poco::hub::readAccount);
    auto pool = m_reader.ask(poco::hub::viewAccount(picture.facts.workerpool.owner), &poco::hub::readAccount);
    auto coin = m_reader.client().balance(requester);
    auto token = m_rlc.isZero() ? readyWith(Result<base::Nrlc>(base::Nrlc{}))
                                : m_reader.ask(m_rlc, poco::rlc::balanceOf(requester), &poco::hub::readAmount);
    return QtFuture::whenAll(payer, pool, coin, token)
        .then(this, [this, picture](const auto &all) -> Result<MatchPicture> {
            const auto &[payerF, poolF, coinF, tokenF] = all;
            const auto payerAccount = payerF.result();
            const auto poolAccount = poolF.result();
            const auto wei = coinF.result();
            const auto rlc = tokenF.result();
            if (!payerAccount || !poolAccount || !wei || !rlc) {
                return !payerAccount ? payerAccount.error()
                    : !poolAccount   ? poolAccount.error()
                    : !wei           ? wei.error()
                                     : rlc.error();
            }
            MatchPicture full = picture;
            full.facts.payerFree = payerAccount->stake;
            full.facts.poolOwnerFree = poolAccount->stake;
            const base::uint128 native = wei->value / weiPerNrlc;
            constexpr auto most = static_cast<base::uint128>(std::numeric_limits<qint64>::max());
            full.walletRlc = m_rlc.isZero() ? base::Nrlc{static_cast<qint64>(std::min(native, most))} : *rlc;
            return full;
        });
}

} // namespace fallow::service
