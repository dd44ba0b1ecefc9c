#pragma once

#include "core/base/ids.h"
#include "core/json/fields.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace fallow::wallet
{

enum class AccountKind {
    Derived, ///< from the words
    Imported, ///< a key of its own, which the words do not bring back
    WatchOnly, ///< an address; its key is elsewhere
};

enum class AccountRole {
    Owner, ///< savings; for WatchOnly: where a keyless worker's money goes
    Worker, ///< the hot key
    Other, ///< watched, somebody else's perhaps
};

constexpr auto jsonNames(AccountKind)
{
    using Entry = json::EnumName<AccountKind>;
    return std::array{Entry{AccountKind::Derived, "derived"},
        Entry{AccountKind::Imported, "imported"}, Entry{AccountKind::WatchOnly, "watch_only"}};
}

constexpr auto jsonNames(AccountRole)
{
    using Entry = json::EnumName<AccountRole>;
    return std::array{Entry{AccountRole::Owner, "owner"}, Entry{AccountRole::Worker, "worker"},
        Entry{AccountRole::Other, "other"}};
}

struct Account {
    base::Address address;
    AccountKind kind = AccountKind::WatchOnly;
    AccountRole role = AccountRole::Other;
    std::optional<quint32> index; ///< of a derived one, in the path of its role (hd_path.h)
    QString label; ///< a person's; may be empty

    static constexpr auto jsonFields()
    {
        using json::field;
        return std::tuple{field("address", &Account::address), field("kind", &Account::kind),
            field("role", &Account::role), field("index", &Account::index),
            field("label", &Account::label)};
    }
    friend bool operator==(const Account &, const Account &) = default;
};

/// The accounts of a vault, without their keys. An address stands in it once.
class AccountBook
{
public:
    const std::vector<Account> &all() const { return m_accounts; }
    const Account *find(const base::Address &address) const;
    /// The first account of that role.
    const Account *first(AccountRole role) const;
    /// One past the highest index of the role.
    quint32 nextIndex(AccountRole role) const;
    /// Money sent there stays with this person: accounts with a key here, and the watched owner.
    bool isOwn(const base::Address &address) const;

    /// Reasons: `wallet.account_exists`, `wallet.bad_label` (over 64 characters, or control
    /// characters), `wallet.too_many_accounts`.
    base::Result<base::Done> add(const Account &account);
    /// Reasons: `wallet.no_account`, `wallet.bad_label`.
    base::Result<base::Done> rename(const base::Address &address, const QString &label);
    /// Reason: `wallet.no_account`.
    base::Result<base::Done> remove(const base::Address &address);
    friend bool operator==(const AccountBook &, const AccountBook &) = default;

private:
    std::vector<Account> m_accounts;
};

} // namespace fallow::wallet
