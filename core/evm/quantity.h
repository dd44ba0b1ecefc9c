#pragma once

#include "core/base/units.h"

namespace fallow::evm {

/// Numbers of the JSON-RPC interface: "0x" and hex without leading zeros.
QString toQuantity(quint64 value);
QString toQuantity(base::Wei value);
/// Leading zeros are accepted (nodes send them), nothing else is. Reasons: `evm.bad_quantity`,
/// `evm.out_of_range`.
base::Result<quint64> parseQuantity64(QStringView text);
base::Result<base::Wei> parseQuantityWei(QStringView text);

} // namespace fallow::evm
