#pragma once

#include "core/base/ids.h"

namespace fallow::evm {

/// ECDSA over secp256k1 with the recovery bit.
struct Signature {
    base::Bytes32 r;
    base::Bytes32 s;
    uint8_t v = 0; ///< parity of R's y: 0 or 1

    QByteArray bytes65() const; ///< r, s, v as 27 or 28
    /// v may be 0, 1, 27 or 28. s must be in the lower half (EIP-2), r and s in range.
    /// Reason: `evm.bad_signature`.
    static base::Result<Signature> fromBytes65(const QByteArray &bytes);
    /// EIP-2098: the top bit of s is v. Reason: `evm.bad_signature`.
    static base::Result<Signature> fromBytes64(const QByteArray &bytes);
    friend bool operator==(const Signature &, const Signature &) = default;
};

/// Who signed `digest`. Reason: `evm.bad_signature` (also for a high s).
base::Result<base::Address> recover(const base::Bytes32 &digest, const Signature &signature);

} // namespace fallow::evm
