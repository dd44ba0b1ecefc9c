#pragma once

#include "core/base/ids.h"
#include "core/base/units.h"

#include <optional>

namespace fallow::evm
{

/// What an `ethereum:` link or QR code asks for (EIP-681 in the frame of EIP-831).
struct PaymentUri {
    base::Address payee;
    std::optional<quint64> chainId{};
    std::optional<base::Address> token{}; ///< the contract of a /transfer; none: the coin
    std::optional<base::uint128> amount{}; ///< wei, or the token's smallest unit; none: to be typed
    friend bool operator==(const PaymentUri &, const PaymentUri &) = default;
};

/// `ethereum:[pay-]<address>[@<chain>][?value=…]` or
/// `ethereum:[pay-]<token>[@<chain>]/transfer?address=…&uint256=…`. Numbers may be written as
/// 2.014e18 and must come out whole. Gas parameters are not obeyed: this wallet chooses its own.
/// Reasons: `wallet.bad_uri` (also names instead of addresses, other functions),
/// `wallet.other_chain` when the link is for another chain than `chainId`.
base::Result<PaymentUri> parsePaymentUri(QStringView text, quint64 chainId);
/// The link that `parsePaymentUri` reads.
QString makePaymentUri(const PaymentUri &uri);

} // namespace fallow::evm
