#include "core/store/contact_repository.h"

namespace fallow::store
{

using base::Done;
using base::Result;

Result<std::vector<ContactRepository::Row>> ContactRepository::all()
{
    Statement select =
        m_database.prepare("SELECT address, name FROM wallet_contact ORDER BY name, address");
    std::vector<Row> rows;
    auto row = select.step();
    for (; row && *row; row = select.step()) {
        const auto address = base::Address::fromBytes(select.blob(0));
        if (address)
            rows.push_back({*address, select.text(1)});
    }
    if (!row)
        return row.error();
    return rows;
}

Result<Done> ContactRepository::put(const Row &row)
{
    Statement write = m_database.prepare(row.name.isEmpty()
            ? "DELETE FROM wallet_contact WHERE address=?1"
            : "INSERT OR REPLACE INTO wallet_contact VALUES(?1, ?2)");
    write.bind(1, row.address.bytes());
    if (!row.name.isEmpty())
        write.bind(2, row.name);
    return write.run();
}

Result<std::vector<base::Address>> ContactRepository::payees()
{
    Statement select = m_database.prepare("SELECT address FROM wallet_payee ORDER BY last_at DESC");
    std::vector<base::Address> payees;
    auto row = select.step();
    for (; row && *row; row = select.step()) {
        if (const auto address = base::Address::fromBytes(select.blob(0)))
            payees.push_back(*address);
    }
    if (!row)
        return row.error();
    return payees;
}

Result<Done> ContactRepository::rememberPayee(const base::Address &payee, qint64 atMs)
{
    Statement write = m_database.prepare("INSERT OR REPLACE INTO wallet_payee VALUES(?1, ?2)");
    write.bind(1, payee.bytes());
    write.bind(2, atMs);
    return write.run();
}

} // namespace fallow::store
