#pragma once

#include "core/evm/private_key.h"

namespace fallow::wallet
{

/// A private key as people paste it: 64 hex digits, "0x" or none, white space around. Reasons:
/// `wallet.key_wrong_length`, `wallet.key_not_hex` (the detail is the place of the first wrong
/// character, from 1), `wallet.key_out_of_range` (zero, or beyond the group's order).
base::Result<evm::PrivateKey> parseRawKey(const base::SecretBytes &text);
/// "0x" and 64 hex digits, for a person who asked to see it.
base::SecretBytes writeRawKey(const evm::PrivateKey &key);

} // namespace fallow::wallet
