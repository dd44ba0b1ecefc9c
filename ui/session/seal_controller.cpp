#include "ui/session/seal_controller.h"

#include "ui/format/quantity.h"
#include "ui/session/secrets.h"

#include <algorithm>
#include <array>

namespace fallow::ui
{

using model::WalletState;

namespace
{

// From "I only look" to "nobody else is here"; 5 minutes is what a new wallet has.
constexpr std::array<qint64, 5> usualTimes{60, 300, 900, 3600, 0};

bool isSooner(qint64 a, qint64 b)
{
    return b == 0 ? a != 0 : a != 0 && a < b;
}

} // namespace

std::vector<qint64> SealController::times() const
{
    std::vector<qint64> all(usualTimes.begin(), usualTimes.end());
    const qint64 present = m_state.autoLockSeconds; // the terminal can set any
    if (std::find(all.begin(), all.end(), present) == all.end())
        all.insert(std::lower_bound(all.begin(), all.end(), present, isSooner), present);
    return all;
}

QStringList SealController::lockTimes() const
{
    QStringList texts;
    for (const qint64 seconds : times()) {
        //: When the wallet locks by itself
        texts += seconds == 0 ? tr("Never") : durationText(std::chrono::seconds(seconds), m_locale);
    }
    return texts;
}

int SealController::lockTime() const
{
    const auto all = times();
    return static_cast<int>(
        std::find(all.begin(), all.end(), m_state.autoLockSeconds) - all.begin());
}

QString SealController::opener() const
{
    if (m_state.sealedByPassword)
        return m_state.sealedByKeyring
            ? tr("Your password, or this computer's keyring while you are logged in")
            : tr("Your password");
    return tr("This computer's keyring, while you are logged in");
}

void SealController::setState(const WalletState &state)
{
    m_state = state;
    Q_EMIT changed();
}

void SealController::setRules(const api::LockRulesRequest &rules)
{
    ask<WalletState>(wallet().setLockRules(rules),
        [this](const WalletState &state) { Q_EMIT stateHeard(state); });
}

void SealController::setLockTime(int index)
{
    const auto all = times();
    if (index >= 0 && index < static_cast<int>(all.size()))
        setRules({.autoLockSeconds = all[static_cast<size_t>(index)]});
}

void SealController::setWorkerStays(bool stays)
{
    setRules({.workerStaysUnlocked = stays});
}

void SealController::reseal(const QString &now, const QString &wanted)
{
    ask<WalletState>(withSealed<WalletState>(this, wallet(), {now, wanted},
                         [this](const SealedTexts &sealed) {
                             return wallet().changePassword({sealed[0], sealed[1]});
                         }),
        [this](const WalletState &state) {
            Q_EMIT stateHeard(state);
            Q_EMIT resealed();
        });
}

} // namespace fallow::ui
