#include "ui/session/wallet_controller.h"

#include "ui/format/money.h"
#include "ui/format/payment_uri.h"
#include "ui/format/quantity.h"
#include "ui/format/reasons.h"

#include <algorithm>

namespace fallow::ui
{

using base::Result;

WalletController::WalletController(
    CoreState &core, const base::Clock &clock, Clipboard &clipboard, const QLocale &locale)
    : m_core(core),
      m_clock(clock),
      m_clipboard(clipboard),
      m_locale(locale),
      m_stakes(clock, locale),
      m_history(core, clock, locale),
      m_payment(core, clock, clipboard, locale),
      m_vault(core),
      m_accounts(core),
      m_contacts(core),
      m_networks(core, locale),
      m_seal(core, locale),
      m_sweep(core, locale),
      m_signing(core)
{
    connectParts();
    connect(&core, &CoreState::heard, this, &WalletController::hear);
    connect(&core, &CoreState::phaseChanged, this, [this] {
        if (m_core.phase() == CoreState::Phase::Live)
            refresh();
        else
            Q_EMIT changed();
    });
}

void WalletController::connectParts()
{
    connect(&m_vault, &VaultController::stateHeard, this, &WalletController::takeState);
    connect(&m_vault, &VaultController::made, this, &WalletController::refresh);
    connect(&m_accounts, &AccountsController::stateHeard, this, &WalletController::takeState);
    connect(&m_accounts, &AccountsController::added, this, &WalletController::refresh);
    connect(&m_accounts, &AccountsController::used, this, &WalletController::refresh);
    connect(&m_networks, &NetworksController::used, this, &WalletController::refresh);
    connect(&m_seal, &SealController::stateHeard, this, &WalletController::takeState);
    connect(&m_sweep, &SweepController::stateHeard, this, &WalletController::takeState);
    connect(&m_contacts, &ContactsController::listChanged, m_history.entries(),
        &EntryListModel::setContacts);
    connect(&m_contacts, &ContactsController::listChanged, &m_payment,
        &PaymentController::setContacts);
}

bool WalletController::hasWorker() const
{
    const auto &accounts = state().accounts;
    return std::any_of(
        accounts.begin(), accounts.end(), [](const auto &each) { return each.isWorker; });
}

const model::WalletState &WalletController::state() const
{
    static const model::WalletState nothing;
    return m_state ? *m_state : nothing;
}

WalletController::Phase WalletController::phase() const
{
    if (!m_state) {
        const bool offline = m_core.phase() == CoreState::Phase::Offline && m_core.error();
        return m_error || offline ? Failed : Loading;
    }
    if (!m_state->exists && account().address.isEmpty())
        return NoVault;
    return m_state->exists && m_state->locked ? Locked : Open;
}

QString WalletController::problem() const
{
    if (m_error)
        return reasonText(m_error->reason.key()).sentence;
    return m_core.error() ? reasonText(m_core.error()->reason.key()).sentence : QString();
}

QString WalletController::problemStep() const
{
    if (m_error)
        return reasonText(m_error->reason.key()).nextStep;
    return m_core.error() ? reasonText(m_core.error()->reason.key()).nextStep : QString();
}

QString WalletController::notice() const
{
    return state().notice.isEmpty() ? QString() : reasonLine(state().notice);
}

QString WalletController::locksIn() const
{
    if (!state().locksAt || state().locked)
        return {};
    const auto left = std::chrono::milliseconds(m_clock.now().msecsTo(*state().locksAt));
    //: How long the wallet stays open by itself
    return tr("locks in %1").arg(durationText(left, m_locale));
}

MoneyView WalletController::money() const
{
    const QString coin = m_core.status() ? m_core.status()->network.coinName : QString();
    return m_balance ? moneyView(*m_balance, m_stakes.stakes(), coin, m_locale) : MoneyView();
}

void WalletController::refresh()
{
    base::then(
        this, m_core.core().wallet().state({}), [this](const Result<model::WalletState> &state) {
            if (!state) {
                m_error = state.error();
                Q_EMIT changed();
                return;
            }
            m_error.reset();
            takeState(*state);
        });
    readMoney();
    m_contacts.read();
    m_history.refresh();
}

void WalletController::takeState(const model::WalletState &state)
{
    const bool locks = !this->state().locked && state.locked && state.exists;
    m_state = state;
    m_accounts.setState(state);
    m_seal.setState(state);
    m_sweep.setState(state);
    if (locks) {
        m_payment.close();
        m_signing.close();
        m_vault.forget();
    }
    Q_EMIT changed();
}

void WalletController::readMoney()
{
    base::then(this, m_core.core().balances({}), [this](const Result<api::BalanceReply> &reply) {
        if (reply)
            takeBalances(*reply);
    });
    base::then(this, m_core.core().wallet().stakes({}), [this](const Result<api::StakeList> &list) {
        if (!list)
            return;
        m_stakes.reset(list->stakes);
        Q_EMIT changed();
    });
}

void WalletController::takeBalances(const api::BalanceReply &reply)
{
    const auto owner = std::find_if(reply.accounts.begin(), reply.accounts.end(),
        [](const model::Balance &each) { return each.role == model::AccountRole::Owner; });
    if (owner == reply.accounts.end())
        m_balance.reset();
    else
        m_balance = *owner;
    if (m_core.status())
        m_history.entries()->setCoinName(m_core.status()->network.coinName);
    Q_EMIT changed();
}

void WalletController::hear(const api::Change &change)
{
    if (change.wallet)
        takeState(*change.wallet);
    if (!change.entries.empty() || change.historyRolledBack)
        readMoney();
    m_history.apply(change);
}

void WalletController::tick()
{
    m_stakes.refreshTexts();
    m_history.entries()->refreshTexts();
    m_payment.tick();
    Q_EMIT changed();
}

QString WalletController::receiveProblem(const QString &amount, bool coin) const
{
    if (amount.isEmpty())
        return {};
    const auto problem = [](const auto &typed) {
        return typed ? QString() : reasonLine(typed.error().reason.key());
    };
    return coin ? problem(typedCoin(amount)) : problem(typedRlc(amount));
}

QString WalletController::receiveUri(const QString &amount, bool coin) const
{
    const auto payee = base::Address::fromHex(account().address);
    if (!payee)
        return {};
    PaymentUri uri{.payee = *payee};
    if (m_core.status()) {
        uri.chainId = m_core.status()->network.chainId;
        uri.token = m_core.status()->network.token;
    }
    if (amount.isEmpty())
        return paymentUriText(uri);
    if (coin) {
        if (const auto typed = typedCoin(amount))
            uri.coin = *typed;
    } else if (const auto typed = typedRlc(amount)) {
        uri.rlc = *typed;
    }
    return paymentUriText(uri);
}

} // namespace fallow::ui
