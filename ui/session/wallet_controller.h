#pragma once

#include "ui/models/stake_list_model.h"
#include "ui/session/accounts_controller.h"
#include "ui/session/contacts_controller.h"
#include "ui/session/history_controller.h"
#include "ui/session/networks_controller.h"
#include "ui/session/payment_controller.h"
#include "ui/session/seal_controller.h"
#include "ui/session/signing_controller.h"
#include "ui/session/sweep_controller.h"
#include "ui/session/vault_controller.h"

namespace fallow::ui
{

/// What the Wallet page shows: which of its faces, the account, the figures, what is at stake.
/// GUI thread. Owns the controllers of the parts.
class WalletController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(Phase phase READ phase NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString problemStep READ problemStep NOTIFY changed FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY changed FINAL)
    Q_PROPERTY(bool hasVault READ hasVault NOTIFY changed FINAL)
    Q_PROPERTY(bool keyring READ hasKeyring NOTIFY changed FINAL)
    Q_PROPERTY(bool asksPassword READ asksPassword NOTIFY changed FINAL)
    Q_PROPERTY(bool hasWorker READ hasWorker NOTIFY changed FINAL)
    Q_PROPERTY(bool workerStaysUnlocked READ workerStaysUnlocked NOTIFY changed FINAL)
    Q_PROPERTY(QString locksIn READ locksIn NOTIFY changed FINAL)
    Q_PROPERTY(fallow::ui::AccountView account READ account NOTIFY changed FINAL)
    Q_PROPERTY(fallow::ui::MoneyView money READ money NOTIFY changed FINAL)
    Q_PROPERTY(fallow::ui::StakeListModel *stakes READ stakes CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::HistoryController *history READ history CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::PaymentController *payment READ payment CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::VaultController *vault READ vault CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::AccountsController *accounts READ accounts CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::ContactsController *contacts READ contacts CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::NetworksController *networks READ networks CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::SealController *seal READ seal CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::SweepController *sweep READ sweep CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::SigningController *signing READ signing CONSTANT FINAL)

public:
    enum Phase {
        Loading, ///< nothing heard yet
        Failed, ///< `problem` says why
        NoVault, ///< neither a vault nor an address: first run
        Locked,
        Open,
    };
    Q_ENUM(Phase)

    WalletController(
        CoreState &core, const base::Clock &clock, Clipboard &clipboard, const QLocale &locale);

    Phase phase() const;
    QString problem() const;
    QString problemStep() const;
    QString notice() const;
    bool hasVault() const { return state().exists; }
    bool hasKeyring() const { return state().keyringAvailable; }
    bool asksPassword() const { return state().sealedByPassword; }
    bool hasWorker() const; ///< there is a worker key whose earnings can be collected
    bool workerStaysUnlocked() const { return state().workerStaysUnlocked; }
    model::BackupState backup() const { return state().backup; }
    QString locksIn() const;
    AccountView account() const { return accountView(state()); }
    MoneyView money() const;
    StakeListModel *stakes() { return &m_stakes; }
    HistoryController *history() { return &m_history; }
    PaymentController *payment() { return &m_payment; }
    VaultController *vault() { return &m_vault; }
    AccountsController *accounts() { return &m_accounts; }
    ContactsController *contacts() { return &m_contacts; }
    NetworksController *networks() { return &m_networks; }
    SealController *seal() { return &m_seal; }
    SweepController *sweep() { return &m_sweep; }
    SigningController *signing() { return &m_signing; }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void tick();
    Q_INVOKABLE void copy(const QString &text) { m_clipboard.setText(text); }
    /// What a QR code says to be paid so much; empty: any amount. The address alone where the
    /// amount is not one, or where the network's token is not known.
    Q_INVOKABLE QString receiveUri(const QString &amount, bool coin) const;
    Q_INVOKABLE QString receiveProblem(const QString &amount, bool coin) const;

Q_SIGNALS:
    void changed();

private:
    const model::WalletState &state() const;
    void connectParts();
    void hear(const api::Change &change);
    void takeState(const model::WalletState &state);
    void readMoney();
    void takeBalances(const api::BalanceReply &reply);

    CoreState &m_core;
    const base::Clock &m_clock;
    Clipboard &m_clipboard;
    QLocale m_locale;
    StakeListModel m_stakes;
    HistoryController m_history;
    PaymentController m_payment;
    VaultController m_vault;
    AccountsController m_accounts;
    ContactsController m_contacts;
    NetworksController m_networks;
    SealController m_seal;
    SweepController m_sweep;
    SigningController m_signing;
    std::optional<model::WalletState> m_state;
    std::optional<base::Error> m_error;
    std::optional<model::Balance> m_balance; ///< the owner's
};

} // namespace fallow::ui
