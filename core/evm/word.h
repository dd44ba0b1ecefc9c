#pragma once

#include "core/base/ids.h"
#include "core/base/units.h"

namespace fallow::evm {

/// 32 big-endian bytes, as one ABI word and one `uint256`.
base::Bytes32 wordOf(quint64 value);
/// `amount` must not be negative (checked, a bug otherwise).
base::Bytes32 wordOf(base::Nrlc amount);
base::Bytes32 wordOf(base::Wei amount);
base::Bytes32 wordOf(const base::Address &address);

/// Reason of all: `evm.out_of_range`, when the number does not fit.
base::Result<quint64> wordToUint64(const base::Bytes32 &word);
base::Result<base::Nrlc> wordToNrlc(const base::Bytes32 &word);
base::Result<base::Wei> wordToWei(const base::Bytes32 &word);
base::Result<base::Address> wordToAddress(const base::Bytes32 &word);

} // namespace fallow::evm
