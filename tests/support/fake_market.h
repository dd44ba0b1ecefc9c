#pragma once

#include "core/api/market.h"

namespace fallow::test
{

/// Offers in memory, for tests and `fallow --offline`: four pools, of which one gives less trust than most ask for, and
/// whatever is put. They are ordered by what their criteria say and how much each counts.
class FakeMarket final : public api::Market
{
public:
    FakeMarket();
    /// As every pool's order, instead of what there is.
    void setOffers(std::vector<api::MarketOffer> offers) { m_offers = std::move(offers); }
    void setSources(std::vector<api::MarketSource> sources) { m_sources = std::move(sources); }
    /// Many pools with names and prices that are as long as can be.
    void fillUp();
    const api::OffersRequest &asked() const { return m_asked; } ///< last

    api::Answer<api::OfferList> offers(const api::OffersRequest &request) override;
    api::Answer<api::MarketSourceList> sources(const api::Empty &request) override;
    api::Answer<api::MarketSourceList> addServer(const api::MarketServerRequest &request) override;
    api::Answer<api::MarketSourceList> removeServer(const api::MarketServerRequest &request) override;

private:
    std::vector<api::MarketOffer> m_offers;
    std::vector<api::MarketSource> m_sources;
    api::OffersRequest m_asked;
};

} // namespace fallow::test
