#pragma once

#include "core/base/ids.h"

namespace fallow::wallet {

/// The bytes the official worker makes of the pool's challenge: web3j's lenient hex decoding of
/// what is really Base64 (poco.md D.2). ASCII text only.
QByteArray decodeChallenge(const QByteArray &challenge);

/// What the worker key signs to log in. The signature is over a bare hash of bytes the pool chose,
/// so anything that could be more than a login is refused. Reasons: `wallet.login_not_base64` (not
/// the canonical Base64 of 32 bytes), `wallet.login_is_transaction` (parses as a transaction, an
/// account delegation or other signed data).
base::Result<base::Bytes32> loginDigest(QStringView challenge);

} // namespace fallow::wallet
