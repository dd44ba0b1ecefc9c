#pragma once

#include "core/base/ids.h"
#include "core/store/database.h"

#include <vector>

namespace fallow::store
{

/// The address book (table wallet_contact). Borrows the database.
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

private:
    Database &m_database;
};

} // namespace fallow::store
