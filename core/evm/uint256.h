#pragma once

#include "core/base/ids.h"
#include "core/base/units.h"

#include <boost/multiprecision/cpp_int.hpp>

namespace fallow::evm {

/// Unsigned, wraps like the chain's own. Costly to compile: include it in .cpp files only; amounts
/// travel as `Nrlc`, `Wei`, `quint64` or as a `Bytes32` word (word.h).
using Uint256 = boost::multiprecision::uint256_t;

base::Bytes32 toBytes32(const Uint256 &value);
Uint256 fromBytes32(const base::Bytes32 &word);
/// At most 32 big-endian bytes. Reason: `evm.out_of_range`.
base::Result<Uint256> fromBytes(const QByteArray &bytes);
/// Decimal digits only. Reasons: `evm.bad_number`, `evm.out_of_range`.
base::Result<Uint256> parseDecimal(QStringView text);
/// "0x…". Reasons: `evm.bad_quantity`, `evm.out_of_range`.
base::Result<Uint256> parseQuantity(QStringView text);
QString toQuantity(const Uint256 &value);
QString toDecimal(const Uint256 &value);
/// Reason: `evm.out_of_range`.
base::Result<base::Nrlc> toNrlc(const Uint256 &value);
base::Result<base::Wei> toWei(const Uint256 &value);
Uint256 fromNrlc(base::Nrlc amount);
Uint256 fromWei(base::Wei amount);

} // namespace fallow::evm
