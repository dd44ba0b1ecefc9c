#pragma once

#include "core/base/ids.h"

#include <initializer_list>

namespace fallow::evm {

/// Keccak-256 as Ethereum uses it: original padding 0x01, not SHA-3's 0x06.
base::Bytes32 keccak256(const QByteArray &bytes);
/// Of the parts one after another, without joining them first.
base::Bytes32 keccak256(std::initializer_list<QByteArray> parts);

} // namespace fallow::evm
