#pragma once

#include "core/api/market_messages.h"

#include <QLocale>

namespace fallow::ui
{

/// Why an offer has its place, in one line: what speaks most for it and most against it; or why it cannot be had.
QString offerWhy(const api::MarketOffer &offer);
/// What its pool is called, or its address.
QString offerPool(const api::MarketOffer &offer);
/// The longest it may take: "at most 12 min".
QString offerTime(const api::MarketOffer &offer, const QLocale &locale);
/// "5 · 3 computers": how sure, and how many must agree at least.
QString offerTrust(const api::MarketOffer &offer, const QLocale &locale);
/// What a criterion is called.
QString criterionName(const QString &key);
/// Where was looked, what was left out, and what did not answer; one sentence each.
QStringList offersNotes(const api::OfferList &list, const QLocale &locale);

} // namespace fallow::ui
