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

} // namespace fallow::store
