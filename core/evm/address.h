#pragma once

#include "core/base/ids.h"

namespace fallow::evm {

/// Mixed case per EIP-55, for people.
QString checksumAddress(const base::Address &address);
/// "0x" and 40 hex digits, all lower, all upper, or with a right EIP-55 checksum.
/// Reasons: `evm.bad_address`, `evm.bad_checksum`.
base::Result<base::Address> parseAddress(QStringView text);

} // namespace fallow::evm
