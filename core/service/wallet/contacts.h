#pragma once

#include "core/api/wallet_messages.h"
#include "core/store/contact_repository.h"
#include "core/wallet/payee_check.h"

namespace fallow::service
{

/// The address book: one name an address; and the payees that the person typed. Borrows the
/// repository.
class WalletContacts
{
public:
    explicit WalletContacts(store::ContactRepository &rows) : m_rows(rows) { }

    base::Result<api::ContactList> list();
    /// Adds or renames; an empty name takes the address out. Reasons: `wallet.bad_contact_name`
    /// (too long, or with invisible characters), `wallet.bad_contact` (the zero address).
    base::Result<api::ContactList> put(const model::Contact &contact);
    /// Empty: not in the book.
    base::Result<QString> nameOf(const base::Address &address);
    /// Money was sent there.
    base::Result<base::Done> remember(const base::Address &payee, const QDateTime &at);
    base::Result<std::vector<base::Address>> payees(); ///< the latest first
    /// Both, for the check of look-alikes; what cannot be read is left out.
    std::vector<wallet::KnownPayee> known();

private:
    store::ContactRepository &m_rows;
};

} // namespace fallow::service
