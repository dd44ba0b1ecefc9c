#pragma once

#include "core/api/refusing_wallet.h"
#include "core/service/wallet_keys.h"

namespace fallow::service {

/// The wallet's half of the contract: joins the keys, and what the core engaged for the owner. What
/// is not there answers `wallet.not_there`.
class WalletDesk : public QObject, public api::RefusingWallet
{
    Q_OBJECT

public:
    using State = api::Answer<model::WalletState>;
    explicit WalletDesk(WalletKeys &keys);

    /// The accounts beside the vault, from keystores; and who pays and works now.
    struct Roles {
        base::Address owner;
        base::Address worker;
        bool hasOwnerKeystore = false;
        bool hasWorkerKeystore = false;
    };
    void setRoles(const Roles &roles);
    /// Makes another account the owner; the core does it.
    using UseAccount = std::function<base::Result<base::Done>(const base::Address &)>;
    void setUseAccount(UseAccount useAccount) { m_useAccount = std::move(useAccount); }

    model::WalletState stateNow() const;

    State state(const api::Empty &) override;
    api::Answer<api::SealKey> sealKey(const api::Empty &) override;
    State create(const api::CreateVaultRequest &request) override;
    State restore(const api::RestoreVaultRequest &request) override;
    State unlock(const api::SecretRequest &request) override;
    State lock(const api::Empty &) override;
    State setLockRules(const api::LockRulesRequest &request) override;
    State changePassword(const api::ChangePasswordRequest &request) override;
    api::Answer<api::SecretRequest> showWords(const api::ShowWordsRequest &request) override;
    api::Answer<api::Quiz> quiz(const api::Empty &) override;
    State answerQuiz(const api::SecretRequest &request) override;
    api::Answer<api::Empty> drill(const api::SecretRequest &request) override;
    State addAccount(const api::AddAccountRequest &request) override;
    State importKey(const api::ImportKeyRequest &request) override;
    api::Answer<api::KeystoreReply> exportKey(const api::ExportKeyRequest &request) override;
    State nameAccount(const api::NameAccountRequest &request) override;
    State useAccount(const api::AccountRequest &request) override;

Q_SIGNALS:
    void changed(const fallow::model::WalletState &state);

private:
    /// The vault knows nothing of roles and keystores.
    State completed(State state);

    WalletKeys &m_keys;
    Roles m_roles;
    UseAccount m_useAccount;
};

} // namespace fallow::service
