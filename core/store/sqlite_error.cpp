#include "core/store/sqlite_error.h"

#include <sqlite3.h>

namespace fallow::store {

using base::Code;
using base::operator""_reason;

base::Error sqliteError(sqlite3 *connection)
{
    const QString detail = QString::fromUtf8(sqlite3_errmsg(connection));
    switch (sqlite3_errcode(connection) & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {Code::Unavailable, "store.busy"_reason, detail};
    case SQLITE_FULL: return {Code::Unavailable, "store.full"_reason, detail};
    case SQLITE_CONSTRAINT: return {Code::Conflict, "store.constraint"_reason, detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return {Code::Corrupt, "store.corrupt"_reason, detail};
    default: return {Code::Internal, "store.failed"_reason, detail};
    }
}

} // namespace fallow::store
