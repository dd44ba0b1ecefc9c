#pragma once

#include "ui/session/asking.h"
#include "ui/session/core_state.h"

#include <QLocale>

namespace fallow::ui
{

/// The rule by which the worker's earnings go to the account in use by themselves. GUI thread.
class SweepController : public fallow::ui::Asking
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(bool on READ isOn NOTIFY changed FINAL)
    Q_PROPERTY(QString above READ above NOTIFY changed FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    Q_PROPERTY(QString waits READ waits NOTIFY changed FINAL)

public:
    SweepController(CoreState &core, const QLocale &locale) : m_core(core), m_locale(locale) { }

    bool isOn() const { return m_rule.isOn; }
    QString above() const; ///< as it is typed; empty while the rule is off
    QString sentence() const; ///< what the rule does
    QString waits() const; ///< why money that could go does not; empty: nothing holds it back

    /// What is wrong with an amount as far as it was typed; empty: nothing.
    Q_INVOKABLE QString problem(const QString &above) const;
    Q_INVOKABLE void set(bool on, const QString &above);

    void setState(const model::WalletState &state);

Q_SIGNALS:
    void changed();
    void kept(); ///< the core has the rule
    void stateHeard(const fallow::model::WalletState &state);

private:
    CoreState &m_core;
    QLocale m_locale;
    model::SweepRule m_rule;
};

} // namespace fallow::ui
