#pragma once

#include "core/base/secret_bytes.h"
#include "core/chain/tx_signer_of.h"
#include "core/wallet/owner_signer.h"
#include "core/wallet/worker_signer.h"

#include <optional>

namespace fallow::service {

enum class KeyRole { Owner, Worker };

/// Keystores of one data folder: worker.json (hot) and owner.json (may be absent: then the owner
/// is only an address and nothing can be bought here).
class KeyFiles
{
public:
    explicit KeyFiles(QString folder) : m_folder(std::move(folder)) {}

    QString path(KeyRole role) const;
    bool exists(KeyRole role) const;
    /// There is a keystore, which wants its password.
    bool hasAny() const { return exists(KeyRole::Worker) || exists(KeyRole::Owner); }
    /// Writes a V3 keystore, whole or not at all; never over an existing one.
    /// Reasons: `wallet.key_exists`, `settings.unwritable`, those of the keystore.
    base::Result<base::Address> store(KeyRole role, const evm::PrivateKey &key,
                                      const base::SecretBytes &password);
    /// Reasons: `wallet.no_key`, `wallet.wrong_password`, `wallet.bad_keystore`.
    base::Result<evm::PrivateKey> load(KeyRole role, const base::SecretBytes &password) const;

private:
    QString m_folder;
};

/// The worker key as the transaction queue uses it; its policy refuses everything else.
using WorkerTxSigner = chain::TxSignerOf<wallet::WorkerSigner>;
using OwnerTxSigner = chain::TxSignerOf<wallet::OwnerSigner>;

} // namespace fallow::service
