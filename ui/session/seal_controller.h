#pragma once

#include "ui/session/asking.h"
#include "ui/session/core_state.h"

#include <QLocale>

namespace fallow::ui
{

/// When the wallet closes by itself, and what opens it. GUI thread. Changes need an open wallet.
class SealController : public fallow::ui::Asking
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(QStringList lockTimes READ lockTimes NOTIFY changed FINAL)
    Q_PROPERTY(int lockTime READ lockTime NOTIFY changed FINAL)
    Q_PROPERTY(bool workerStays READ workerStays NOTIFY changed FINAL)
    Q_PROPERTY(QString opener READ opener NOTIFY changed FINAL)

public:
    SealController(CoreState &core, const QLocale &locale) : m_core(core), m_locale(locale) { }

    /// What can be chosen, in words; the present one is among them.
    QStringList lockTimes() const;
    int lockTime() const; ///< index of the present one
    bool workerStays() const { return m_state.workerStaysUnlocked; }
    QString opener() const; ///< what opens the wallet now, in words

    Q_INVOKABLE void setLockTime(int index);
    Q_INVOKABLE void setWorkerStays(bool stays);
    /// An empty `wanted` lets the keyring of this computer open the wallet from now on; an empty
    /// `now` says that it does so today.
    Q_INVOKABLE void reseal(const QString &now, const QString &wanted);

    void setState(const model::WalletState &state);

Q_SIGNALS:
    void changed();
    void resealed();
    void stateHeard(const fallow::model::WalletState &state);

private:
    api::Wallet &wallet() { return m_core.core().wallet(); }
    std::vector<qint64> times() const; ///< seconds; 0: never
    void setRules(const api::LockRulesRequest &rules);

    CoreState &m_core;
    QLocale m_locale;
    model::WalletState m_state;
};

} // namespace fallow::ui
