#pragma once

#include "core/base/secret_bytes.h"

#include <optional>

namespace fallow::wallet
{

/// AES-256-GCM with a fresh random nonce.
struct Sealed {
    QByteArray nonce; ///< 12 bytes
    QByteArray ciphertext;
    QByteArray tag; ///< 16 bytes
};

/// `header` is not encrypted but vouched for. `key` has 32 bytes.
Sealed seal(const base::SecretBytes &key, const QByteArray &header, const base::SecretBytes &plain);
/// None when the key, the header or a byte is another.
std::optional<base::SecretBytes> unseal(
    const base::SecretBytes &key, const QByteArray &header, const Sealed &sealed);

} // namespace fallow::wallet
