#pragma once

#include "core/chain/tx_signer_of.h"
#include "core/wallet/keystore.h"
#include "core/wallet/owner_signer.h"

#include <QString>

namespace fallow::app {

/// One line from a descriptor (`fd` >= 0) or from the terminal without echo. Reasons:
/// `pool.no_password` (no terminal, nothing on the descriptor, more than 1 KiB).
base::Result<base::SecretBytes> readPassword(int fd, const QString &prompt);

/// The owner's key, unlocked. Reasons: `pool.no_keystore`, those of readKeystore.
base::Result<evm::PrivateKey> unlockOwner(const QString &keystore, const base::SecretBytes &password);
/// Writes a new keystore, readable by its user only, never over an existing one. Reasons:
/// `pool.keystore_exists`, `pool.cannot_store`, those of writeKeystore.
base::Result<base::Done> storeOwner(const QString &keystore, const evm::PrivateKey &key,
                                    const base::SecretBytes &password);

/// The owner as the transaction queue wants it.
using OwnerTxSigner = chain::TxSignerOf<wallet::OwnerSigner>;

} // namespace fallow::app
