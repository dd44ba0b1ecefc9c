#pragma once

#include "core/evm/private_key.h"

namespace fallow::wallet {

/// BIP-39 seed, 64 bytes: PBKDF2-HMAC-SHA512, 2048 rounds, of the words in NFKD. The words'
/// checksum is not judged here: any text gives a seed.
base::SecretBytes seedFromMnemonic(const QString &words, const QString &passphrase = {});

/// BIP-32/44: the key at m/44'/60'/0'/0/index. Reason: `wallet.bad_seed` (a seed has 16 to 64
/// bytes; one in 2^127 leads to no key).
base::Result<evm::PrivateKey> deriveAccount(const base::SecretBytes &seed, quint32 index);

} // namespace fallow::wallet
