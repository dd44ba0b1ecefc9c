#pragma once

#include "core/wallet/vault.h"

namespace fallow::wallet
{

/// A vault as the bytes that are encrypted. Not JSON, whose values nobody can wipe: "FWV1", then
/// the accounts and settings (JSON), entropy, passphrase and the imported keys in the order of
/// their accounts, each with its length as 4 big-endian bytes in front.
base::SecretBytes writeVault(const Vault &vault);
/// Also derives every account again: a vault that would show an address whose key it has not is
/// refused. Reason: `wallet.vault_damaged`.
base::Result<Vault> readVault(const base::SecretBytes &bytes);

} // namespace fallow::wallet
