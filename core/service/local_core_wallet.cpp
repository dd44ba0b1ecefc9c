// What opens and closes with the vault.
#include "core/service/local_core.h"

namespace fallow::service {

using base::Code;
using base::Done;
using base::Result;
using base::operator""_reason;

namespace {
/// The core's tick pokes the history when there is something to read; this is for a clock that jumped.
constexpr std::chrono::hours longestUnread{1};
}

void LocalCore::startWallet()
{
    connect(&m_walletKeys, &WalletKeys::opened, this, &LocalCore::keysOpened);
    connect(&m_walletKeys, &WalletKeys::closed, this, &LocalCore::keysClosed);
    connect(&m_desk, &WalletDesk::changed, this, [this](const model::WalletState &state) { push({.wallet = state}); });
    connect(&m_walletKeys, &WalletKeys::changed, this, &LocalCore::followAccounts);
    connect(&m_sessionWatch, &host::SessionWatch::screenLocked, this,
            [this] { m_walletKeys.left(wallet::LockTimer::Event::ScreenLocked); });
    connect(&m_sessionWatch, &host::SessionWatch::aboutToSleep, this,
            [this] { m_walletKeys.left(wallet::LockTimer::Event::Suspending); });
    m_desk.setTrouble([this] { return m_nodeTrouble; });
    m_desk.setUseAccount([this](const base::Address &account) { return useAccount(account); });
    m_desk.setSweepPorts({.state = [this] { return sweepRule(); },
                          .set = [this](std::optional<base::Nrlc> above) { return setSweepRule(above); }});
    noteRoles();
    if (m_walletKeys.exists())
        m_walletKeys.openAtStart();
    else if (!m_hasOwnerKeystore && !m_hasWorkerKeystore)
        m_walletKeys.probeKeyring(); // the first run wants to know what can seal the vault
}

void LocalCore::engageBooks()
{
    if (m_settings.network.firstBlock > 0)
        openBooks();
    else
        findHistoryStart();
}

void LocalCore::openBooks()
{
    auto history = WalletHistory::create({*m_reader, *m_database, m_clock},
                                         {.chainId = m_settings.network.chainId, .rlc = *m_token,
                                          .finalitySeconds = m_settings.network.finalitySeconds,
                                          .firstBlock = m_settings.network.firstBlock,
                                          .pollInterval = longestUnread});
    if (!history) {
        qCritical().noquote() << "history:" << history.error().toString();
        return;
    }
    m_history = std::move(*history);
    m_stakes = std::make_unique<WalletStakes>(WalletStakes::Parts{*m_reader, *m_history});
    m_desk.setBooks(m_history.get(), m_stakes.get());
    push({.historyRolledBack = true}); // who asked before was told that there is none
    connect(m_history.get(), &WalletHistory::changed, this,
            [this](const model::WalletEntry &entry) {
                push({.entries = {entry}});
                statusChanged(); // what was earned
            });
    connect(m_history.get(), &WalletHistory::reset, this, [this] {
        push({.historyRolledBack = true});
        statusChanged();
    });
    connect(m_history.get(), &WalletHistory::rolledBack, this, [this] {
        if (m_owner)
            m_owner->queue().recheck();
        if (m_worker)
            m_worker->queue().recheck();
    });
    noteRoles();
}

void LocalCore::dropPayments()
{
    m_desk.setPayments(nullptr);
    m_payments.reset();
}

/// Made anew when one of the two keys came or went.
void LocalCore::engagePayments()
{
    dropPayments();
    if (!m_owner || !m_token)
        return;
    m_payments = std::make_unique<PaymentDesk>(
        PaymentDesk::Parts{*m_reader, *m_owner, m_worker ? &m_worker->queue() : nullptr, m_desk.addressBook(), m_clock},
        PaymentDesk::Options{.network = m_settings.network, .rlc = *m_token},
        PaymentDesk::Ports{.own = [this] {
                               std::vector<base::Address> own;
                               for (const model::WalletAccount &account : m_desk.stateNow().accounts)
                                   own.push_back(account.address);
                               return own;
                           },
                           .mayPayOut = [this](const base::Address &payee) { return mayPayOut(payee); },
                           .mayAsk = [this](const QString &origin) { return m_web.mayAsk(origin, m_settings.owner); }});
    m_desk.setPayments(m_payments.get());
}

/// What is only watched cannot pay, whatever became of the vault's own words.
Result<Done> LocalCore::mayPayOut(const base::Address &payee) const
{
    if (m_hasOwnerKeystore)
        return Done{};
    const wallet::Account *owner = m_walletKeys.accounts().find(m_settings.owner);
    if (!m_walletKeys.isLocked() && (owner == nullptr || owner->kind == wallet::AccountKind::WatchOnly))
        return base::fail(Code::Denied, "wallet.no_key"_reason, QStringLiteral("the owner is only an address here"));
    return m_walletKeys.mayPayOut(payee);
}

/// The history of every account that the vault, a keystore or the settings name.
void LocalCore::followAccounts()
{
    if (!m_history)
        return;
    std::vector<WalletHistory::Account> followed;
    for (const model::WalletAccount &account : m_desk.stateNow().accounts)
        followed.push_back({account.address});
    m_history->follow(followed);
}

void LocalCore::noteRoles()
{
    m_desk.setRoles({.owner = m_settings.owner, .worker = m_workerAddress,
                     .hasOwnerKeystore = m_hasOwnerKeystore, .hasWorkerKeystore = m_hasWorkerKeystore});
    followAccounts();
}

void LocalCore::keysOpened()
{
    const wallet::Account *first = m_walletKeys.accounts().first(wallet::AccountRole::Owner);
    if (m_settings.owner.isZero() && first != nullptr) {
        m_settings.owner = first->address;
        if (const auto written = remember(); !written)
            qCritical().noquote() << written.error().toString();
    }
    m_isWorkerLocked = false;
    takeWorkerKey();
    engageWorker();
    applySweepRule();
    engageOwner();
    engagePayments();
    unlockOwner();
    noteRoles();
    statusChanged();
}

/// With the vault's key, while that is open.
void LocalCore::unlockOwner()
{
    if (!m_owner || !m_owner->signer().isLocked())
        return;
    if (auto key = m_walletKeys.key(m_owner->address())) {
        const auto unlocked = m_owner->signer().unlock(std::move(*key));
        FALLOW_CHECK(unlocked.has_value());
    }
}

/// The vault's, where no keystore has one.
void LocalCore::takeWorkerKey()
{
    const wallet::Account *worker = m_walletKeys.accounts().first(wallet::AccountRole::Worker);
    if (m_hasWorkerKeystore || m_worker || worker == nullptr)
        return;
    auto key = m_walletKeys.key(worker->address);
    if (!key)
        return;
    m_workerAddress = worker->address;
    m_keys.worker.emplace(std::move(*key));
}

void LocalCore::keysClosed()
{
    if (m_owner && !m_hasOwnerKeystore)
        m_owner->signer().lock();
    m_isWorkerLocked = !m_hasWorkerKeystore && !m_walletKeys.workerStaysUnlocked();
    if (m_isWorkerLocked)
        m_keys.worker.reset();
    applySweepRule();
    dropWorkerIfIdle();
    statusChanged();
}

/// A locked worker key finishes what it contributed to, for else its stake is lost, and takes
/// nothing new.
void LocalCore::dropWorkerIfIdle()
{
    if (!m_isWorkerLocked || !m_worker)
        return;
    if (worker::PoolSession *session = m_worker->session()) {
        session->setAsking(false);
        if (session->hasOpenTask())
            return;
    }
    dropPayments();
    m_worker.reset();
    engagePayments();
    statusChanged();
}

Result<Done> LocalCore::useAccount(const base::Address &account)
{
    if (account.isZero())
        return base::fail(Code::InvalidArgument, "wallet.payee_is_zero"_reason);
    if (account == m_settings.owner)
        return Done{};
    if (m_hasOwnerKeystore)
        return base::fail(Code::Conflict, "wallet.owner_is_keystore"_reason);
    if (!m_walletKeys.exists())
        return watchOwner(account);
    if (m_walletKeys.isLocked())
        return base::fail(Code::Denied, "wallet.locked"_reason);
    const wallet::Account *known = m_walletKeys.accounts().find(account);
    if (known == nullptr)
        return base::fail(Code::NotFound, "wallet.no_account"_reason, account.toString());
    if (known->role == wallet::AccountRole::Worker) // the hot key must never sign as the owner
        return base::fail(Code::Denied, "wallet.is_worker_account"_reason, account.toString());
    if (m_worker && m_worker->session() && m_worker->session()->hasOpenTask())
        return base::fail(Code::Conflict, "wallet.owner_has_stake"_reason);
    if (m_owner && !m_owner->queue().isIdle())
        return base::fail(Code::Conflict, "wallet.payment_under_way"_reason);
    const base::Address before = std::exchange(m_settings.owner, account);
    if (const auto written = remember(); !written) {
        m_settings.owner = before;
        return written.error();
    }
    dropPayments();
    m_owner.reset();
    if (!m_hasWorkerKeystore)
        m_worker.reset(); // its key may send money to the new owner only
    keysOpened();
    return Done{};
}

/// Before there is a vault; one that is made later works for this owner.
Result<Done> LocalCore::watchOwner(const base::Address &account)
{
    if (m_hasWorkerKeystore) // its key may send money to the owner of the core's start only
        return base::fail(Code::Conflict, "wallet.owner_is_keystore"_reason);
    const base::Address before = std::exchange(m_settings.owner, account);
    if (const auto written = remember(); !written) {
        m_settings.owner = before;
        return written.error();
    }
    noteRoles();
    statusChanged();
    return Done{};
}

model::SweepRule LocalCore::sweepRule() const
{
    model::SweepRule rule{.isOn = m_settings.sweepAbove.has_value(),
                          .above = m_settings.sweepAbove.value_or(base::Nrlc())};
    if (!rule.isOn)
        return rule;
    if (m_worker && !m_isWorkerLocked)
        rule.waitsFor = m_worker->sweep().waitsFor();
    else
        rule.waitsFor = m_token ? QStringLiteral("wallet.locked") : m_nodeTrouble.reason.key();
    return rule;
}

/// Switched off at any time; on only by who can open the wallet.
Result<Done> LocalCore::setSweepRule(std::optional<base::Nrlc> above)
{
    if (above && m_settings.owner.isZero())
        return base::fail(Code::Conflict, "wallet.no_owner"_reason);
    if (above && m_workerAddress.isZero())
        return base::fail(Code::NotFound, "wallet.no_key"_reason, QStringLiteral("no worker key here"));
    if (above && m_walletKeys.exists() && m_walletKeys.isLocked())
        return base::fail(Code::Denied, "wallet.locked"_reason);
    if (above && m_settings.network.readOnly)
        return base::fail(Code::Denied, "network.read_only"_reason, m_settings.network.name);
    const auto before = std::exchange(m_settings.sweepAbove, above);
    if (const auto written = remember(); !written) {
        m_settings.sweepAbove = before;
        return written.error();
    }
    applySweepRule();
    return Done{};
}

/// A locked worker key moves nothing, also while it finishes a task.
void LocalCore::applySweepRule()
{
    const bool mayMove = !m_isWorkerLocked && !m_settings.network.readOnly;
    if (m_worker)
        m_worker->sweep().setRule(mayMove ? m_settings.sweepAbove : std::nullopt);
}

} // namespace fallow::service
