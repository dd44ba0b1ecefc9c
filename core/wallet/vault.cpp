#include "core/wallet/vault.h"

#include "core/wallet/hd.h"
#include "core/wallet/mnemonic.h"

namespace fallow::wallet
{

using namespace base;

Result<Vault> Vault::fromWords(SecretBytes entropy, SecretBytes passphrase)
{
    auto seed = seedFromEntropy(entropy, passphrase);
    if (!seed)
        return seed.error();
    Vault vault;
    vault.m_entropy = std::move(entropy);
    vault.m_passphrase = std::move(passphrase);
    vault.m_seed = *std::move(seed);
    for (const AccountRole role : {AccountRole::Owner, AccountRole::Worker}) {
        if (const auto added = vault.addDerived(role, {}); !added)
            return added.error();
    }
    return vault;
}

Vault Vault::clone() const
{
    Vault copy;
    copy.m_entropy = m_entropy.clone();
    copy.m_passphrase = m_passphrase.clone();
    copy.m_seed = m_seed.clone();
    copy.m_accounts = m_accounts;
    for (const auto &[address, key] : m_imported)
        copy.m_imported.emplace(address, key.clone());
    copy.backup = backup;
    copy.settings = settings;
    return copy;
}

Result<evm::PrivateKey> Vault::derived(AccountRole role, quint32 index) const
{
    return deriveKeyAt(m_seed, role == AccountRole::Worker ? workerPath(index) : ownerPath(index));
}

Result<Account> Vault::addDerived(AccountRole role, const QString &label)
{
    if (!hasWords()) {
        return fail(Code::Conflict, "wallet.no_words"_reason,
            QStringLiteral("this vault has no words to derive from"));
    }
    FALLOW_CHECK(role != AccountRole::Other);
    const quint32 index = m_accounts.nextIndex(role);
    const auto key = derived(role, index);
    if (!key)
        return key.error();
    const Account account{key->address(), AccountKind::Derived, role, index, label};
    return m_accounts.add(account).transform([&](Done) { return account; });
}

Result<Account> Vault::addImported(
    const evm::PrivateKey &key, AccountRole role, const QString &label)
{
    const Account account{key.address(), AccountKind::Imported, role, {}, label};
    if (const auto added = m_accounts.add(account); !added)
        return added.error();
    m_imported.emplace(account.address, key.exportBytes());
    return account;
}

Result<Account> Vault::addWatchOnly(const Address &address, AccountRole role, const QString &label)
{
    const Account account{address, AccountKind::WatchOnly, role, {}, label};
    return m_accounts.add(account).transform([&](Done) { return account; });
}

Result<Done> Vault::rename(const Address &address, const QString &label)
{
    return m_accounts.rename(address, label);
}

Result<Done> Vault::remove(const Address &address)
{
    const auto removed = m_accounts.remove(address);
    if (removed)
        m_imported.erase(address);
    return removed;
}

Result<evm::PrivateKey> Vault::key(const Address &address) const
{
    const Account *account = m_accounts.find(address);
    if (!account)
        return fail(Code::NotFound, "wallet.no_account"_reason, address.toString());
    switch (account->kind) {
    case AccountKind::Derived:
        return derived(account->role, account->index.value_or(0));
    case AccountKind::Imported:
        return evm::PrivateKey::create(m_imported.at(address).clone());
    case AccountKind::WatchOnly:
        break;
    }
    return fail(Code::Denied, "wallet.watch_only"_reason, address.toString());
}

} // namespace fallow::wallet
