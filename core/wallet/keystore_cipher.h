#pragma once

#include "core/base/ids.h"
#include "core/base/secret_bytes.h"

namespace fallow::wallet {

/// aes-128-ctr, which is its own inverse; `key` has 16 bytes or more, `iv` 16.
base::SecretBytes applyCipher(const base::SecretBytes &key, const QByteArray &iv,
                              const base::SecretBytes &input);
/// keccak256(key[16..32], ciphertext)
base::Bytes32 keystoreMac(const base::SecretBytes &key, const QByteArray &ciphertext);

} // namespace fallow::wallet
