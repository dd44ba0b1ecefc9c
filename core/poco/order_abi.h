#pragma once

#include "core/evm/abi.h"
#include "core/poco/orders.h"

namespace fallow::poco {

/// The order as an ABI tuple, its signature last.
template<AnyOrder Order>
evm::AbiWriter orderTuple(const Order &order);
/// Reads the fields of such a tuple.
template<AnyOrder Order>
Order readOrder(evm::AbiReader &reader);

} // namespace fallow::poco
