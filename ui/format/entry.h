#pragma once

#include "core/model/wallet_entry.h"
#include "ui/format/phase.h"

namespace fallow::ui
{

/// A line of the history in words: "Reward · FFmpeg transcode", "Sent to Anna". `counterparty` is
/// the name a person gave the other side; empty: its short address.
QString entryWhat(const model::WalletEntry &entry, const QString &counterparty);
/// "Pending", "Provisional, 8 min left", "Certified", "Rejected: …"; short enough for a chip.
QString entryStatus(const model::WalletEntry &entry, const QDateTime &now, const QLocale &locale);
/// The word alone: "Provisional".
QString entryStatusWord(const model::WalletEntry &entry);
/// The sentence behind the status, for a tooltip.
QString entryStatusDetail(const model::WalletEntry &entry);
Tone entryTone(const model::WalletEntry &entry);
/// With sign and unit, as the purse changes; a move inside it has no sign.
QString entryAmount(
    const model::WalletEntry &entry, const QString &coinName, const QLocale &locale);

} // namespace fallow::ui
