#pragma once

#include "core/api/wallet.h"
#include "core/service/wallet/payment_desk.h"
#include "core/service/wallet/keys.h"
#include "core/service/wallet/stakes.h"

namespace fallow::service {

/// The wallet's half of the contract: joins the keys with the books, and what the core engaged for
/// the owner. What the network must tell first answers why it cannot be read.
class WalletDesk : public QObject, public api::Wallet
{
    Q_OBJECT

public:
    using State = api::Answer<model::WalletState>;
    WalletDesk(WalletKeys &keys, store::Database &database);

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

    /// The core keeps the rule; `state` tells it and what it waits for.
    struct SweepPorts {
        std::function<model::SweepRule()> state;
        std::function<base::Result<base::Done>(std::optional<base::Nrlc> above)> set;
    };
    void setSweepPorts(SweepPorts ports) { m_sweep = std::move(ports); }
    void sweepChanged() { Q_EMIT changed(stateNow()); }

    /// Both or none; `why` tells what hinders while there is none.
    void setBooks(WalletHistory *history, WalletStakes *stakes);
    /// None: the owner's key is not here, or the network was not reached yet.
    void setPayments(PaymentDesk *payments) { m_payments = payments; }
    WalletContacts &addressBook() { return m_contacts; }
    void setTrouble(std::function<base::Error()> why) { m_trouble = std::move(why); }

    model::WalletState stateNow() const;

    State state(const api::Empty &) override;
    api::Answer<api::SealKey> sealKey(const api::Empty &) override;
    State create(const api::CreateVaultRequest &request) override;
    State restore(const api::RestoreVaultRequest &request) override;
    State unlock(const api::SecretRequest &request) override;
    State lock(const api::Empty &) override;
    State setLockRules(const api::LockRulesRequest &request) override;
    State setSweepRule(const api::SweepRuleRequest &request) override;
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
    api::Answer<api::StakeList> stakes(const api::Empty &) override;
    api::Answer<api::HistoryPage> history(const model::EntryQuery &query) override;
    api::Answer<api::ExportedHistory> exportHistory(const api::ExportHistoryRequest &request) override;
    api::Answer<api::Empty> labelEntry(const api::LabelEntryRequest &request) override;
    api::Answer<api::ContactList> contacts(const api::Empty &) override;
    api::Answer<api::ContactList> putContact(const model::Contact &contact) override;
    api::Answer<api::PayeeReply> checkPayee(const api::PayeeRequest &request) override;
    api::Answer<api::PreparedPayment> preparePayment(const api::PreparePaymentRequest &request) override;
    api::Answer<api::SentPayment> confirmPayment(const api::ConfirmRequest &request) override;
    api::Answer<api::PreparedSignature> prepareSignature(const api::PrepareSignatureRequest &request) override;
    api::Answer<api::SignatureReply> confirmSignature(const api::ConfirmRequest &request) override;

Q_SIGNALS:
    void changed(const fallow::model::WalletState &state);

private:
    State watchOwner(const base::Address &address, const QString &label);
    /// The vault knows nothing of roles and keystores.
    State completed(State state);
    /// Why nothing can be paid or signed here.
    base::Error noPayments() const;

    WalletKeys &m_keys;
    Roles m_roles;
    UseAccount m_useAccount;
    SweepPorts m_sweep;
    store::ContactRepository m_contactRows;
    mutable WalletContacts m_contacts; ///< reading it reads the database
    WalletHistory *m_history = nullptr;
    WalletStakes *m_stakes = nullptr;
    PaymentDesk *m_payments = nullptr;
    std::function<base::Error()> m_trouble;
};

} // namespace fallow::service
