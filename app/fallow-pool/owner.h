#pragma once

#include "core/chain/tx_signer_of.h"
#include "core/wallet/keystore.h"
#include "core/wallet/owner_signer.h"

#include <QCommandLineParser>

namespace fallow::app {

/// From the descriptor of option `password-fd`, or typed. Reasons: those of readSecret.
base::Result<base::SecretBytes> readPassword(const QCommandLineParser &parser, const QString &prompt);

/// The owner's key, unlocked. Reasons: `pool.no_keystore`, those of readKeystore.
base::Result<evm::PrivateKey> unlockOwner(const QString &keystore, const base::SecretBytes &password);
/// Writes a new keystore, readable by its user only, never over an existing one. Reasons:
/// `pool.keystore_exists`, `pool.cannot_store`, those of writeKeystore.
base::Result<base::Done> storeOwner(const QString &keystore, const evm::PrivateKey &key,
                                    const base::SecretBytes &password);

/// The owner as the transaction queue wants it.
using OwnerTxSigner = chain::TxSignerOf<wallet::OwnerSigner>;

} // namespace fallow::app
