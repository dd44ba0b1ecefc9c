#pragma once

#include "core/evm/private_key.h"
#include "core/json/json.h"
#include "core/wallet/account_book.h"

#include <QDateTime>

#include <map>

namespace fallow::wallet
{

/// How far a person got with writing the words down. Absent: not yet.
struct BackupState {
    std::optional<QDateTime> shownAt;
    std::optional<QDateTime> quizPassedAt;
    std::optional<QDateTime> drillPassedAt;

    static constexpr auto jsonFields()
    {
        using json::field;
        return std::tuple{field("shown_at", &BackupState::shownAt),
            field("quiz_passed_at", &BackupState::quizPassedAt),
            field("drill_passed_at", &BackupState::drillPassedAt)};
    }
    friend bool operator==(const BackupState &, const BackupState &) = default;
};

struct VaultSettings {
    qint64 autoLockSeconds = 300; ///< without use; 0 never locks by itself
    bool workerStaysUnlocked = false; ///< for unattended work while the rest is locked

    static constexpr auto jsonFields()
    {
        using json::defaulted;
        return std::tuple{defaulted("auto_lock_seconds", &VaultSettings::autoLockSeconds),
            defaulted("worker_stays_unlocked", &VaultSettings::workerStaysUnlocked)};
    }
    friend bool operator==(const VaultSettings &, const VaultSettings &) = default;
};

/// What a vault holds, decrypted: the words' entropy, the keys that do not come from it, and what a
/// person said about them. Move-only, wiped when it dies.
class Vault
{
public:
    /// With words and the first owner and worker account. Some milliseconds. Reasons: those of
    /// seedFromEntropy, `wallet.bad_seed`.
    static base::Result<Vault> fromWords(base::SecretBytes entropy, base::SecretBytes passphrase);
    /// Without words, for imported keys and watched addresses.
    static Vault withoutWords() { return {}; }
    Vault clone() const;

    bool hasWords() const { return !m_entropy.isEmpty(); }
    const base::SecretBytes &entropy() const { return m_entropy; }
    const base::SecretBytes &passphrase() const { return m_passphrase; }
    const AccountBook &accounts() const { return m_accounts; }

    /// The next of `role`, which is Owner or Worker. Reasons: `wallet.no_words`, those of
    /// AccountBook::add.
    base::Result<Account> addDerived(AccountRole role, const QString &label);
    base::Result<Account> addImported(
        const evm::PrivateKey &key, AccountRole role, const QString &label);
    base::Result<Account> addWatchOnly(
        const base::Address &address, AccountRole role, const QString &label);
    base::Result<base::Done> rename(const base::Address &address, const QString &label);
    /// An imported key is gone with its account.
    base::Result<base::Done> remove(const base::Address &address);
    /// Reasons: `wallet.no_account`, `wallet.watch_only`.
    base::Result<evm::PrivateKey> key(const base::Address &address) const;

    BackupState backup;
    VaultSettings settings;

private:
    friend class VaultReader;
    friend class VaultWriter;
    Vault() = default;
    base::Result<evm::PrivateKey> derived(AccountRole role, quint32 index) const;

    base::SecretBytes m_entropy;
    base::SecretBytes m_passphrase;
    base::SecretBytes m_seed; ///< of the two, so that a key takes no key derivation
    AccountBook m_accounts;
    std::map<base::Address, base::SecretBytes> m_imported;
};

} // namespace fallow::wallet
