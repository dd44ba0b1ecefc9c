#include "core/service/market/proof.h"

#include "core/poco/registry_calls.h"
#include "core/service/market/all_of.h"

#include <algorithm>

namespace fallow::service {

using namespace base;
using market::OrderKind;
using poco::hub::Getter;

QFuture<Result<OrderProof::Registries>> OrderProof::registries()
{
    const auto ask = [this](Getter getter) { return m_reader.ask(poco::hub::get(getter), &poco::hub::readAddress); };
    return base::allOf(ask(Getter::AppRegistry), ask(Getter::DatasetRegistry), ask(Getter::WorkerpoolRegistry))
        .apply(this, [](const Address &a, const Address &d, const Address &p) -> Result<Registries> { return Registries{a, d, p}; });
}

QFuture<Result<OrderProof::Resource>> OrderProof::resource(const Address &registry, const Address &address)
{
    const auto known = m_reader.ask(registry, poco::registry::isRegistered(address), &poco::hub::readBoolean);
    const auto owner = base::then(this, known, [this, registry, address](const Result<bool> &isKnown) {
        if (!isKnown || !*isKnown)
            return readyWith(isKnown ? Result<Address>(Address()) : Result<Address>(isKnown.error()));
        return m_reader.ask(registry, poco::registry::ownerOf(address), &poco::hub::readAddress);
    }).unwrap();
    return base::then(this, owner, [this, address](const Result<Address> &who) {
        if (!who || who->isZero())
            return readyWith(who ? Result<Resource>(Resource{address, {}, {}}) : Result<Resource>(who.error()));
        return base::then(this, m_reader.ask(poco::hub::viewAccount(*who), &poco::hub::readAccount),
                          [address, who = *who](const Result<poco::Account> &account) -> Result<Resource> {
                              if (!account)
                                  return account.error();
                              return Resource{address, who, account->stake};
                          });
    }).unwrap();
}

QFuture<Result<std::vector<OrderProof::Resource>>> OrderProof::resources(const Registries &registries, const std::vector<FoundOrder> &orders)
{
    std::map<Address, Address> registryOf; // by resource
    for (const FoundOrder &one : orders) {
        const auto kind = static_cast<OrderKind>(one.order.index());
        registryOf[market::resourceOf(one.order)] = kind == OrderKind::App ? registries.apps
            : kind == OrderKind::Dataset                                   ? registries.datasets
                                                                           : registries.pools;
    }
    std::vector<QFuture<Result<Resource>>> asked;
    for (const auto &[address, registry] : registryOf)
        asked.push_back(resource(registry, address));
    return allOf(std::move(asked));
}

QFuture<Result<OrderProof::Use>> OrderProof::use(const Bytes32 &hash)
{
    return base::allOf(m_reader.ask(poco::hub::viewConsumed(hash), &poco::hub::readNumber),
                       m_reader.ask(poco::hub::viewPresigned(hash), &poco::hub::readAddress))
        .apply(this, [](quint64 consumed, const Address &presigner) -> Result<Use> { return Use{consumed, presigner}; });
}

OrderProof::Proven OrderProof::judged(const std::vector<FoundOrder> &orders, const std::vector<Resource> &resources,
                                      const std::vector<Use> &uses) const
{
    Proven proven;
    for (size_t i = 0; i < orders.size(); ++i) {
        const auto resource = std::find_if(resources.begin(), resources.end(), [&](const Resource &each) {
            return each.address == market::resourceOf(orders[i].order);
        });
        market::OfferFacts facts{.freeStake = resource->freeStake};
        facts.order.isRegistered = !resource->owner.isZero();
        facts.order.owner = resource->owner;
        facts.order.consumed = uses[i].consumed;
        facts.order.presigner = uses[i].presigner;
        facts.isClosed = orders[i].isCancelled && uses[i].consumed >= market::volumeOf(orders[i].order);
        const auto offer = market::openOffer(orders[i].order, facts, m_domain, 0);
        if (offer) {
            proven.orders.push_back({orders[i], facts, offer->remaining});
            continue;
        }
        const QString reason = offer.error().reason.key();
        ++proven.leftOut[reason];
        if (reason != u"market.order_stake_too_low") // that may be deposited
            proven.gone.push_back(orders[i].hash);
    }
    std::stable_sort(proven.orders.begin(), proven.orders.end(), [](const ProvenOrder &one, const ProvenOrder &other) {
        return market::priceOf(one.found.order) < market::priceOf(other.found.order);
    });
    return proven;
}

QFuture<Result<OrderProof::Proven>> OrderProof::prove(const std::vector<FoundOrder> &orders)
{
    const auto known = base::then(this, registries(), [this, orders](const Result<Registries> &found) {
        return found ? resources(*found, orders) : readyWith(Result<std::vector<Resource>>(found.error()));
    }).unwrap();
    return base::then(this, known, [this, orders](const Result<std::vector<Resource>> &found) {
        if (!found)
            return readyWith(Result<Proven>(found.error()));
        std::vector<QFuture<Result<Use>>> asked;
        for (const FoundOrder &one : orders)
            asked.push_back(use(one.hash));
        return base::then(this, allOf(std::move(asked)), [this, orders, found = *found](const Result<std::vector<Use>> &uses) -> Result<Proven> {
            if (!uses)
                return uses.error();
            return judged(orders, found, *uses);
        });
    }).unwrap();
}

} // namespace fallow::service
