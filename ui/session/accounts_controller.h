#pragma once

#include "ui/models/account_list_model.h"
#include "ui/session/asking.h"
#include "ui/session/core_state.h"

namespace fallow::ui
{

/// The accounts: more of them, keys in and out, names, which one pays and is paid. GUI thread. Keys
/// and passwords are sealed at once; a key that goes out goes into a file only.
class AccountsController : public fallow::ui::Asking
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(fallow::ui::AccountListModel *list READ list CONSTANT FINAL)
    Q_PROPERTY(QString exported READ exported NOTIFY exportedChanged FINAL)

public:
    explicit AccountsController(CoreState &core) : m_core(core) { }

    AccountListModel *list() { return &m_list; }
    /// The file that was written, in words; empty until one was.
    const QString &exported() const { return m_exported; }

    /// The next account of the words.
    Q_INVOKABLE void add(const QString &label);
    Q_INVOKABLE void watch(const QString &address, const QString &label);
    Q_INVOKABLE void importKey(const QString &label, const QString &key);
    /// A V3 keystore as the iexec CLI, geth and ethers write it; `password` is the file's.
    Q_INVOKABLE void importFile(
        const QString &label, const QString &file, const QString &password);
    Q_INVOKABLE void exportTo(
        const QString &address, const QString &file, const QString &password, const QString &vaultPassword);
    Q_INVOKABLE QString exportPath(const QString &address) const;
    Q_INVOKABLE void forgetExport();
    Q_INVOKABLE void rename(const QString &address, const QString &label);
    Q_INVOKABLE void use(const QString &address);

    void setState(const model::WalletState &state) { m_list.reset(state.accounts); }

Q_SIGNALS:
    void exportedChanged();
    void added(); ///< there is another account now
    void renamed();
    void used(); ///< another one pays and is paid now
    void stateHeard(const fallow::model::WalletState &state);

private:
    api::Wallet &wallet() { return m_core.core().wallet(); }
    void askState(api::Answer<model::WalletState> answer, void (AccountsController::*done)());

    CoreState &m_core;
    AccountListModel m_list;
    QString m_exported;
};

} // namespace fallow::ui
