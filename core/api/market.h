#pragma once

#include "core/api/market_messages.h"
#include "core/api/wallet.h"

namespace fallow::api {

/// Who runs an app and for how much; `Core::market` hands it out. Signs nothing: what an offer holds goes to
/// `Core::prepareRun`.
class Market
{
public:
    virtual ~Market() = default;

    /// The best first, then those that cannot be had with the reason why. A source that does not answer is told in
    /// `sources` and is no failure. What was heard is remembered for a minute: other weights ask nobody again.
    /// Reasons: `market.bad_wish` (no app, a negative number, a preset or a criterion that there is not, weights that are
    /// all zero), `chain.*` (without it nothing can be proven), `network.left`.
    virtual Answer<OfferList> offers(const OffersRequest &request) = 0;
    /// Asks nobody: as they were at the last question.
    virtual Answer<MarketSourceList> sources(const Empty &request) = 0;
    /// For the network in use. Reasons: `market.bad_server` (no address of http or https, or one with a password),
    /// `market.insecure_server` (plain http where real money moves), `market.private_server` (of this computer or its
    /// local network there), `market.server_known`, `market.too_many_servers`, `settings.*`.
    virtual Answer<MarketSourceList> addServer(const MarketServerRequest &request) = 0;
    /// One that was added. Reasons: `market.unknown_server`, `settings.*`.
    virtual Answer<MarketSourceList> removeServer(const MarketServerRequest &request) = 0;
};

} // namespace fallow::api
