#pragma once

#include "core/wallet/keystore_kdf.h"
#include "core/wallet/vault.h"

#include <QJsonObject>

namespace fallow::wallet
{

/// What opens a vault: a password of a person, or 32 random bytes in the OS keyring.
struct VaultSecret {
    enum class Kind { Password, Keyring };
    Kind kind = Kind::Password;
    base::SecretBytes bytes; ///< a password is UTF-8 and used as it is
    ScryptCost cost = {}; ///< of a password, when it is set; ignored when it opens
};

/// What an open vault is written again with, so that saving takes no key derivation.
struct VaultSeal {
    base::SecretBytes dataKey;
    QJsonObject header; ///< the slots that hold the data key
    bool isOldBest = false; ///< the newest file is damaged and must not become path.old
};

struct OpenedVault {
    Vault vault;
    VaultSeal seal;
    /// The newest file was damaged or gone, this is the one before: what was changed last is lost.
    std::optional<base::Error> recovered = {};
};

struct VaultInfo {
    bool hasPassword = false;
    bool hasKeyring = false;
};

/// The encrypted file: JSON with slots, each wrapping the same random data key, and the vault under
/// AES-256-GCM, the header vouched for (format: README.md). Two generations are kept, path and
/// path.old. Opening with a password and sealing take the password's key derivation, half a second
/// and 128 MiB: call them on a worker thread. No state but the path, so threads may share it;
/// one process owns the file.
class VaultFile
{
public:
    explicit VaultFile(QString path) : m_path(std::move(path)) { }

    const QString &path() const { return m_path; }
    bool exists() const; ///< in either generation
    /// Reasons: `wallet.no_vault`, `wallet.vault_damaged`, `wallet.vault_too_new`,
    /// `wallet.vault_unreadable`.
    base::Result<VaultInfo> info() const;
    /// Reasons: `wallet.vault_exists`, `wallet.vault_unwritable`.
    base::Result<OpenedVault> create(Vault vault, const std::vector<VaultSecret> &secrets) const;
    /// Reasons: those of info, `wallet.wrong_password`, `wallet.wrong_keyring_key`,
    /// `wallet.no_such_slot` (the vault is not sealed with that kind of secret).
    base::Result<OpenedVault> open(const VaultSecret &secret) const;
    /// Reason: `wallet.vault_unwritable`, and then the file is as before.
    base::Result<base::Done> save(const Vault &vault, VaultSeal &seal) const;
    /// From now on only `secrets` open it: a new data key, in both generations. Reasons:
    /// `wallet.vault_unwritable`, `wallet.bad_keystore` (an unbearable cost).
    base::Result<base::Done> reseal(
        const Vault &vault, VaultSeal &seal, const std::vector<VaultSecret> &secrets) const;

private:
    base::Result<OpenedVault> openGeneration(const QString &path, const VaultSecret &secret) const;
    QString m_path;
};

} // namespace fallow::wallet
