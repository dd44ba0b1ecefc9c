#pragma once

#include "core/base/error.h"

struct sqlite3;

namespace fallow::store {

/// The connection's last error. Reasons: `store.busy`, `store.full`, `store.constraint`,
/// `store.corrupt`, `store.failed`.
base::Error sqliteError(sqlite3 *connection);

} // namespace fallow::store
