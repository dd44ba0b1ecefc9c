#include "core/wallet/vault_session.h"

namespace fallow::wallet
{

using namespace base;

namespace
{

Error lockedError()
{
    return fail(Code::Denied, "wallet.locked"_reason);
}

} // namespace

void VaultSession::note(const Vault &vault)
{
    m_accounts = vault.accounts();
    m_settings = vault.settings;
}

void VaultSession::adopt(OpenedVault opened)
{
    m_workers.clear();
    m_open = std::move(opened);
    note(m_open->vault);
}

void VaultSession::lock()
{
    if (m_open && m_settings.workerStaysUnlocked) {
        for (const Account &account : m_accounts.all()) {
            if (account.role != AccountRole::Worker)
                continue;
            if (auto key = m_open->vault.key(account.address))
                m_workers.emplace(account.address, *std::move(key));
        }
    }
    m_open.reset();
    burnStack();
}

void VaultSession::lockEverything()
{
    m_open.reset();
    m_workers.clear();
    burnStack();
}

Result<evm::PrivateKey> VaultSession::key(const Address &address) const
{
    if (m_open)
        return m_open->vault.key(address);
    const auto worker = m_workers.find(address);
    if (worker == m_workers.end())
        return lockedError();
    return worker->second.clone();
}

Result<Done> VaultSession::change(const std::function<Result<Done>(Vault &)> &change)
{
    if (!m_open)
        return lockedError();
    Vault changed = m_open->vault.clone();
    if (const auto done = change(changed); !done)
        return done;
    if (const auto saved = m_file.save(changed, m_open->seal); !saved)
        return saved;
    m_open->vault = std::move(changed);
    note(m_open->vault);
    return Done{};
}

void VaultSession::adoptSeal(VaultSeal seal)
{
    if (m_open)
        m_open->seal = std::move(seal);
}

Result<OpenedVault> VaultSession::resealable() const
{
    if (!m_open)
        return lockedError();
    const VaultSeal &seal = m_open->seal;
    return OpenedVault{m_open->vault.clone(), {seal.dataKey.clone(), seal.header, seal.isOldBest}};
}

} // namespace fallow::wallet
