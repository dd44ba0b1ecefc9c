#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <variant>

namespace fallow::wallet {

/// The defaults are those of geth and the iExec tools: 128 MiB, about half a second.
struct ScryptCost {
    quint64 n = 131072;
    quint64 r = 8;
    quint64 p = 1;
};

struct Pbkdf2Cost {
    quint64 rounds = 262144; ///< of HMAC-SHA-256
};

using KdfCost = std::variant<ScryptCost, Pbkdf2Cost>;

/// Within what a stranger's file may cost us: 256 MiB and about ten seconds.
bool isBearable(const KdfCost &cost);

/// 32 bytes. The cost must be bearable. Reason: `wallet.bad_keystore`.
base::Result<base::SecretBytes> deriveKey(const base::SecretBytes &password, const QByteArray &salt,
                                          const KdfCost &cost);

} // namespace fallow::wallet
