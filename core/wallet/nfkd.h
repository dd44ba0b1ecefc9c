#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

namespace fallow::wallet
{

/// UTF-8 in Unicode's form NFKD, as BIP-39 wants words and passphrase. Works one character at a
/// time: the whole text is never anywhere but in SecretBytes. Reason: `wallet.bad_text` (not UTF-8,
/// or over 1 KiB).
base::Result<base::SecretBytes> toNfkd(const base::SecretBytes &text);

} // namespace fallow::wallet
