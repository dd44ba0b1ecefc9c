#include "ui/session/sweep_controller.h"

#include "ui/format/money.h"
#include "ui/format/reasons.h"

namespace fallow::ui
{

using model::WalletState;

QString SweepController::above() const
{
    return m_rule.isOn ? base::formatRlc(m_rule.above) : QString();
}

QString SweepController::sentence() const
{
    if (!m_rule.isOn)
        return tr("What the worker earns stays with it until you collect it.");
    if (m_rule.above.value == 0)
        return tr("What the worker has free goes to the account in use by itself.");
    //: %1 is an amount with its unit
    return tr("What the worker has free above %1 goes to the account in use by itself.")
        .arg(rlcWithUnit(m_rule.above, m_locale));
}

QString SweepController::waits() const
{
    return m_rule.isOn && !m_rule.waitsFor.isEmpty() ? reasonText(m_rule.waitsFor).sentence : QString();
}

QString SweepController::problem(const QString &above) const
{
    if (above.trimmed().isEmpty())
        return {};
    const auto typed = typedRlc(above.trimmed());
    return typed ? QString() : reasonLine(typed.error().reason.key());
}

void SweepController::set(bool on, const QString &above)
{
    ask<WalletState>(
        m_core.core().wallet().setSweepRule({.isOn = on, .above = above.trimmed()}),
        [this](const WalletState &state) {
            Q_EMIT stateHeard(state);
            Q_EMIT kept();
        });
}

void SweepController::setState(const WalletState &state)
{
    m_rule = state.sweepRule;
    Q_EMIT changed();
}

} // namespace fallow::ui
