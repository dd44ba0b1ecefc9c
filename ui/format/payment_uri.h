#pragma once

#include "core/base/ids.h"
#include "core/base/units.h"

#include <optional>

namespace fallow::ui
{

/// Where to pay and how much, as an EIP-681 URI for a QR code.
struct PaymentUri {
    base::Address payee;
    qint64 chainId = 0;
    std::optional<base::Address> token; ///< of RLC; zero where the coin is RLC (poco.md A.2)
    std::optional<base::Nrlc> rlc; ///< needs `token`
    std::optional<base::Wei> coin;
};

/// "ethereum:0x8ba1…@42161", with "?value=" for coin, as a call of `transfer` for RLC.
QString paymentUriText(const PaymentUri &uri);

} // namespace fallow::ui
