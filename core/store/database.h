#pragma once

#include "core/store/statement.h"

#include <functional>
#include <memory>
#include <vector>

struct sqlite3;

namespace fallow::store {

/// One numbered step of a schema; `sql` may hold several statements.
struct Migration {
    int version = 0;
    QByteArray sql;
};

/// The migrations compiled in as resources under `:/store/<set>/NNNN_name.sql`, in order.
std::vector<Migration> migrationSet(const QString &set);

/// One connection to one SQLite file: WAL, foreign keys, synchronous=FULL, so that a commit that
/// was answered survives a power cut. Owned by one thread.
class Database
{
public:
    /// Opens or creates the file (":memory:" for tests) and brings it to the newest version.
    /// Reasons: `store.cannot_open`, `store.newer` (written by a newer Fallow), those of Statement.
    static base::Result<std::unique_ptr<Database>> open(const QString &path,
                                                        const std::vector<Migration> &migrations);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// SQL is ours, never input: a statement that does not compile is a bug.
    Statement prepare(const char *sql);
    base::Result<base::Done> execute(const char *sql);
    /// All or nothing; rolls back when `body` fails. Not nested.
    base::Result<base::Done> transaction(const std::function<base::Result<base::Done>()> &body);
    int version();

private:
    explicit Database(sqlite3 *connection) : m_connection(connection) {}
    base::Result<base::Done> migrate(const std::vector<Migration> &migrations);
    sqlite3 *m_connection;
};

} // namespace fallow::store
