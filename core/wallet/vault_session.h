#pragma once

#include "core/wallet/vault_file.h"

#include <functional>

namespace fallow::wallet
{

/// The vault of a running process: locked or open. Opening is slow and happens elsewhere, on a
/// worker thread (VaultFile::open); the session adopts what came of it. One thread.
///
/// Locking wipes the words, the seed, the data key and the keys; what stays is the account book
/// and, when the person allowed it, the keys of accounts with the role Worker.
class VaultSession
{
public:
    explicit VaultSession(VaultFile file) : m_file(std::move(file)) { }

    const VaultFile &file() const { return m_file; }
    bool isLocked() const { return !m_open; }
    void adopt(OpenedVault opened);
    void lock();
    /// Locks, and takes the worker's keys along.
    void lockEverything();

    /// The decrypted vault; null while locked. Valid until the next call that is not const.
    const Vault *vault() const { return m_open ? &m_open->vault : nullptr; }
    /// Known from the first unlocking on.
    const AccountBook &accounts() const { return m_accounts; }
    const VaultSettings &settings() const { return m_settings; }

    /// A key to sign with. Reasons: `wallet.locked`, `wallet.no_account`, `wallet.watch_only`.
    base::Result<evm::PrivateKey> key(const base::Address &address) const;
    /// Changes the vault and writes it; when `change` or the writing fails all stays as it was.
    /// Some milliseconds. Reasons: `wallet.locked`, those of `change`, `wallet.vault_unwritable`.
    base::Result<base::Done> change(const std::function<base::Result<base::Done>(Vault &)> &change);
    /// Takes the result of VaultFile::reseal, which ran on a worker thread with `resealable`.
    void adoptSeal(VaultSeal seal);
    /// A copy to reseal elsewhere. Reason: `wallet.locked`.
    base::Result<OpenedVault> resealable() const;

private:
    void note(const Vault &vault);
    VaultFile m_file;
    std::optional<OpenedVault> m_open;
    AccountBook m_accounts;
    VaultSettings m_settings;
    std::map<base::Address, evm::PrivateKey> m_workers; ///< only while locked
};

} // namespace fallow::wallet
