#include "core/wallet/account_book.h"

#include <algorithm>

namespace fallow::wallet
{

using namespace base;

namespace
{

constexpr qsizetype longestLabel = 64;
constexpr size_t mostAccounts = 256;

Result<Done> checkLabel(const QString &label)
{
    const bool hasControl =
        std::any_of(label.begin(), label.end(), [](QChar c) { return !c.isPrint(); });
    if (label.size() <= longestLabel && !hasControl)
        return Done{};
    return fail(Code::InvalidArgument, "wallet.bad_label"_reason,
        QStringLiteral("over %1 characters, or unprintable").arg(longestLabel));
}

Error noAccount(const Address &address)
{
    return fail(Code::NotFound, "wallet.no_account"_reason, address.toString());
}

} // namespace

const Account *AccountBook::find(const Address &address) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
        [&](const Account &account) { return account.address == address; });
    return found == m_accounts.end() ? nullptr : &*found;
}

const Account *AccountBook::first(AccountRole role) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
        [&](const Account &account) { return account.role == role; });
    return found == m_accounts.end() ? nullptr : &*found;
}

quint32 AccountBook::nextIndex(AccountRole role) const
{
    quint32 next = 0;
    for (const Account &account : m_accounts) {
        if (account.kind == AccountKind::Derived && account.role == role && account.index)
            next = std::max(next, *account.index + 1);
    }
    return next;
}

bool AccountBook::isOwn(const Address &address) const
{
    const Account *account = find(address);
    return account
        && (account->kind != AccountKind::WatchOnly || account->role == AccountRole::Owner);
}

Result<Done> AccountBook::add(const Account &account)
{
    if (find(account.address)) {
        return fail(Code::Conflict, "wallet.account_exists"_reason, account.address.toString());
    }
    if (m_accounts.size() >= mostAccounts) {
        return fail(Code::Conflict, "wallet.too_many_accounts"_reason,
            QStringLiteral("%1 accounts").arg(m_accounts.size()));
    }
    if (const auto label = checkLabel(account.label); !label)
        return label;
    m_accounts.push_back(account);
    return Done{};
}

Result<Done> AccountBook::rename(const Address &address, const QString &label)
{
    if (const auto checked = checkLabel(label); !checked)
        return checked;
    for (Account &account : m_accounts) {
        if (account.address == address) {
            account.label = label;
            return Done{};
        }
    }
    return noAccount(address);
}

Result<Done> AccountBook::remove(const Address &address)
{
    const Account *account = find(address);
    if (!account)
        return noAccount(address);
    m_accounts.erase(m_accounts.begin() + (account - m_accounts.data()));
    return Done{};
}

} // namespace fallow::wallet
