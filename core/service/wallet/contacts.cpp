#include "core/service/wallet/contacts.h"

#include <algorithm>

namespace fallow::service
{

using base::Code;
using base::Result;
using base::operator""_reason;

namespace
{
constexpr qsizetype longestName = 64; // one line of the window
}

Result<api::ContactList> WalletContacts::list()
{
    const auto rows = m_rows.all();
    if (!rows)
        return rows.error();
    api::ContactList list;
    for (const auto &row : *rows)
        list.contacts.push_back({row.address, row.name});
    return list;
}

Result<api::ContactList> WalletContacts::put(const model::Contact &contact)
{
    const QString name = contact.name.trimmed();
    const bool isPrintable = std::all_of(
        name.begin(), name.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
    if (name.size() > longestName || !isPrintable || (name.isEmpty() && !contact.name.isEmpty()))
        return base::fail(Code::InvalidArgument, "wallet.bad_contact_name"_reason);
    if (contact.address.isZero())
        return base::fail(Code::InvalidArgument, "wallet.bad_contact"_reason);
    if (auto done = m_rows.put({contact.address, name}); !done)
        return done.error();
    return list();
}

Result<QString> WalletContacts::nameOf(const base::Address &address)
{
    const auto rows = m_rows.all();
    if (!rows)
        return rows.error();
    const auto found = std::find_if(
        rows->begin(), rows->end(), [&](const auto &row) { return row.address == address; });
    return found == rows->end() ? QString() : found->name;
}

Result<base::Done> WalletContacts::remember(const base::Address &payee, const QDateTime &at)
{
    return m_rows.rememberPayee(payee, at.toMSecsSinceEpoch());
}

Result<std::vector<base::Address>> WalletContacts::payees()
{
    return m_rows.payees();
}

std::vector<wallet::KnownPayee> WalletContacts::known()
{
    std::vector<wallet::KnownPayee> known;
    const api::ContactList book = list().value_or(api::ContactList{});
    for (const model::Contact &contact : book.contacts)
        known.push_back({contact.address, contact.name});
    for (const base::Address &typed : payees().value_or({}))
        known.push_back({typed, {}});
    return known;
}

} // namespace fallow::service
