#pragma once

#include "core/base/ids.h"

namespace fallow::evm {

/// What personal_sign signs: keccak256("\x19Ethereum Signed Message:\n" + length + message).
base::Bytes32 personalDigest(const QByteArray &message);

} // namespace fallow::evm
