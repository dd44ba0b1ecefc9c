#pragma once

#include "core/api/sealed_secret.h"
#include "core/api/wallet.h"
#include "core/wallet/backup.h"
#include "core/wallet/keyring.h"
#include "core/wallet/lock_timer.h"
#include "core/wallet/vault_session.h"

#include <QTimer>

namespace fallow::service {

/// The person's keys: the vault, what opens it and when it closes. Secrets come and go sealed
/// (sealed_secret.h). What takes a key derivation runs on a worker thread, one at a time
/// (`wallet.busy`). The reasons of its calls are those of api::Wallet.
class WalletKeys : public QObject
{
    Q_OBJECT

public:
    using State = api::Answer<model::WalletState>;
    struct Parts {
        wallet::Keyring &keyring;
        const base::Clock &clock;
        base::Random &random;
    };
    /// `folder` of all data; the vault is `vault.json` in it.
    WalletKeys(const Parts &parts, const QString &folder);

    /// Unattended work after a start: opens a vault that the keyring seals, so that the worker key
    /// is known if the person allowed that, and locks it again.
    void openAtStart();

    /// Finds out whether the keyring can seal a vault; a locked one asks its person.
    void probeKeyring();

    bool exists() const { return m_session.file().exists(); }
    bool isLocked() const { return m_session.isLocked(); }
    const wallet::AccountBook &accounts() const { return m_session.accounts(); }
    bool workerStaysUnlocked() const { return m_session.settings().workerStaysUnlocked; }
    /// Reasons: `wallet.locked`, `wallet.no_account`, `wallet.watch_only`.
    base::Result<evm::PrivateKey> key(const base::Address &account) const { return m_session.key(account); }
    /// Reasons: `wallet.backup_first`, `wallet.locked`.
    base::Result<base::Done> mayPayOut(const base::Address &payee) const;
    /// A person used the wallet: it stays open for another while.
    void used();
    /// The screen was locked, or the computer goes to sleep.
    void left(wallet::LockTimer::Event event);

    model::WalletState state() const;
    api::SealKey sealKey() const { return {m_box.publicKey()}; }

    State create(const api::CreateVaultRequest &request);
    State restore(const api::RestoreVaultRequest &request);
    State unlock(const api::SecretRequest &request);
    /// Also what is being opened now stays shut: its call answers `wallet.locked`.
    State lock();
    State setLockRules(const api::LockRulesRequest &request);
    State changePassword(const api::ChangePasswordRequest &request);

    api::Answer<api::SecretRequest> showWords(const api::ShowWordsRequest &request);
    api::Answer<api::Quiz> quiz();
    State answerQuiz(const api::SecretRequest &request);
    api::Answer<api::Empty> drill(const api::SecretRequest &request);

    State addAccount(const api::AddAccountRequest &request);
    State importKey(const api::ImportKeyRequest &request);
    api::Answer<api::KeystoreReply> exportKey(const api::ExportKeyRequest &request);
    State nameAccount(const api::NameAccountRequest &request);

Q_SIGNALS:
    void changed(); ///< of what `state` says
    void opened(); ///< keys can be asked for
    void closed(); ///< they must be dropped

private:
    using Opened = base::Result<wallet::OpenedVault>;
    using Secrets = std::vector<wallet::VaultSecret>;
    using Turn = std::shared_ptr<void>; ///< shared: continuations are copied

    /// While somebody holds it no other call changes how the vault is sealed. Null: somebody does.
    Turn begin();
    /// `work` gives an Opened; what it opened is taken.
    template<typename Work>
    State openInBackground(Turn turn, Work work);
    State adopt(Opened opened);
    State now() const;
    State createVault(base::Result<wallet::Vault> vault, const api::SealedSecret &password);
    /// What will open the vault: the password, or the key in the keyring where none is given.
    QFuture<base::Result<base::Done>> prepareSecrets(const api::SealedSecret &password,
                                                     std::shared_ptr<Secrets> secrets);
    QFuture<base::Result<base::Done>> keepInKeyring(std::shared_ptr<Secrets> secrets);
    State reseal(const Turn &turn, const api::ChangePasswordRequest &request);
    State change(const std::function<base::Result<base::Done>(wallet::Vault &)> &change);
    /// Opens the vault once more, for the sake of asking: by the password, where it has one, else by
    /// the key in the keyring. Reasons: `wallet.password_needed`, those of `unlock`.
    QFuture<base::Result<base::Done>> askAgain(const api::SealedSecret &password);
    base::Result<api::SecretRequest> sealedWords(const QString &publicKey);
    api::Answer<api::KeystoreReply> keystoreOf(const base::Address &account,
                                               const std::shared_ptr<base::SecretBytes> &password);
    base::Result<base::Done> addKey(base::Result<evm::PrivateKey> key, const QString &label);
    void noteBackup();
    void arm();
    void close();

    Parts m_parts;
    wallet::VaultSession m_session;
    wallet::LockTimer m_lockTimer;
    api::SealBox m_box;
    QString m_keyringName;
    std::optional<wallet::BackupQuiz> m_quiz;
    std::weak_ptr<void> m_turn;
    int m_locks = 0; ///< how often locking was asked: what was being opened meanwhile stays shut
    model::BackupState m_backup = model::BackupState::Unknown;
    bool m_hasKeyring = false;
    QString m_notice;
    QTimer m_timer;
};

} // namespace fallow::service
