#pragma once

#include "core/base/units.h"

namespace fallow::wallet
{

// Amounts as a person types them: digits with at most one point and nothing else, exact or refused.
// No sign, no spaces, no thousands marks, no exponent. Reasons: `wallet.bad_amount`,
// `wallet.too_many_decimals` (9 of RLC, 18 of the coin).

base::Result<base::Nrlc> parseRlcAmount(QStringView text);
base::Result<base::Wei> parseCoinAmount(QStringView text);

} // namespace fallow::wallet
