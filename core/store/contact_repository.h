#pragma once

#include "core/base/ids.h"
#include "core/store/database.h"

#include <vector>

namespace fallow::store
{

/// The address book (table wallet_contact), and to whom money was sent (wallet_payee). Borrows the
/// database.
class ContactRepository
{
public:
    explicit ContactRepository(Database &database) : m_database(database) { }
    struct Row {
        base::Address address;
        QString name;
    };
    base::Result<std::vector<Row>> all(); ///< by name
    base::Result<base::Done> put(const Row &row); ///< an empty name takes it out
    base::Result<std::vector<base::Address>> payees(); ///< the latest first
    base::Result<base::Done> rememberPayee(const base::Address &payee, qint64 atMs);

private:
    Database &m_database;
};

} // namespace fallow::store
