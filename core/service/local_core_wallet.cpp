// What opens and closes with the vault.
#include "core/service/local_core.h"

namespace fallow::service {

using base::Code;
using base::Done;
using base::Result;
using base::operator""_reason;

void LocalCore::startWallet()
{
    connect(&m_walletKeys, &WalletKeys::opened, this, &LocalCore::keysOpened);
    connect(&m_walletKeys, &WalletKeys::closed, this, &LocalCore::keysClosed);
    connect(&m_desk, &WalletDesk::changed, this, [this](const model::WalletState &state) { push({.wallet = state}); });
    connect(&m_sessionWatch, &host::SessionWatch::screenLocked, this,
            [this] { m_walletKeys.left(wallet::LockTimer::Event::ScreenLocked); });
    connect(&m_sessionWatch, &host::SessionWatch::aboutToSleep, this,
            [this] { m_walletKeys.left(wallet::LockTimer::Event::Suspending); });
    m_desk.setUseAccount([this](const base::Address &account) { return useAccount(account); });
    noteRoles();
    if (m_walletKeys.exists())
        m_walletKeys.openAtStart();
    else if (!m_hasOwnerKeystore && !m_hasWorkerKeystore)
        m_walletKeys.probeKeyring(); // the first run wants to know what can seal the vault
}

void LocalCore::noteRoles()
{
    m_desk.setRoles({.owner = m_settings.owner, .worker = m_workerAddress,
                     .hasOwnerKeystore = m_hasOwnerKeystore, .hasWorkerKeystore = m_hasWorkerKeystore});
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
    engageOwner();
    if (m_owner && m_owner->signer().isLocked()) {
        if (auto key = m_walletKeys.key(m_owner->address())) {
            const auto unlocked = m_owner->signer().unlock(std::move(*key));
            FALLOW_CHECK(unlocked.has_value());
        }
    }
    noteRoles();
    statusChanged();
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
    m_worker.reset();
    statusChanged();
}

Result<Done> LocalCore::useAccount(const base::Address &account)
{
    if (account == m_settings.owner)
        return Done{};
    if (m_hasOwnerKeystore)
        return base::fail(Code::Conflict, "wallet.owner_is_keystore"_reason);
    if (m_walletKeys.isLocked())
        return base::fail(Code::Denied, "wallet.locked"_reason);
    if (m_walletKeys.accounts().find(account) == nullptr)
        return base::fail(Code::NotFound, "wallet.no_account"_reason, account.toString());
    if (m_worker && m_worker->session() && m_worker->session()->hasOpenTask())
        return base::fail(Code::Conflict, "wallet.owner_has_stake"_reason);
    if (m_owner && !m_owner->queue().isIdle())
        return base::fail(Code::Conflict, "wallet.payment_under_way"_reason);
    const base::Address before = std::exchange(m_settings.owner, account);
    if (const auto written = remember(); !written) {
        m_settings.owner = before;
        return written.error();
    }
    m_owner.reset();
    if (!m_hasWorkerKeystore)
        m_worker.reset(); // its key may send money to the new owner only
    keysOpened();
    return Done{};
}

} // namespace fallow::service
