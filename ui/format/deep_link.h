#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <optional>

namespace fallow::ui
{

/// What a link asks to be paid: fills a form and does nothing else.
struct PaymentLink {
    base::Address payee;
    QString amount; ///< as a person would type it; empty: not said
    bool isCoin = false; ///< else RLC
    std::optional<qint64> chainId;
    friend bool operator==(const PaymentLink &, const PaymentLink &) = default;
};

/// Where a `fallow:` link leads.
struct DeepLink {
    QString page; ///< Main.qml's name of it
    std::optional<base::TaskId> task;
    std::optional<base::DealId> deal;
    std::optional<PaymentLink> payment;
    std::optional<base::Address> entry; ///< of a catalog
    friend bool operator==(const DeepLink &, const DeepLink &) = default;
};

/// `fallow:PAGE`, `fallow:task/0x…`, `fallow:deal/0x…`, `fallow:entry/0x…` or `fallow:pay/0x…[?rlc=1.5|?coin=0.1][&chain=42161]`.
/// Anybody can make one: what is not exactly of this form is refused whole. Reasons: `link.too_long`,
/// `link.bad_scheme`, `link.bad_character`, `link.unknown_page`, `link.bad_id` (an entry's may have its checksum), `link.bad_payee` (not
/// with its checksum, EIP-55), `link.bad_amount`, `link.bad_chain`, `link.unknown_parameter`,
/// `link.repeated_parameter`.
base::Result<DeepLink> parseLink(const QString &text);

} // namespace fallow::ui
