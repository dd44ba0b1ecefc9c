#pragma once

#include "app/fallow-cli/command.h"
#include "app/fallow-cli/wallet_options.h"

namespace fallow::cli {

/// What offers are looked for, in the person's words.
struct OfferWords {
    QString app; ///< an address, or a name of the catalogs
    QString dataset; ///< the same; empty: none
    api::OffersRequest request; ///< the rest of it
};

/// Options of `offers` and `run` that take a value.
const QStringList &offerOptions();
/// Reason: `cli.usage`.
base::Result<OfferWords> offerWordsOf(const WalletOptions &options);
/// Names become addresses first. Reasons: `cli.unknown_name`, `cli.ambiguous_name`, `cli.name_not_runnable`, those of
/// api::Market::offers.
api::Answer<api::OfferList> findOffers(const Session &session, const OfferWords &words);
/// The best of them. Reason: `cli.no_offer`, its detail why not.
base::Result<api::MarketOffer> bestOf(const api::OfferList &list);
/// One line: whom, what it costs, and why it has its place.
QString offerLine(const api::MarketOffer &offer);

} // namespace fallow::cli
