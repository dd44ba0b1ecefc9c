#include "core/store/database.h"

#include "core/store/sqlite_error.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace fallow::store {

using base::Code;
using base::Done;
using base::Result;
using base::operator""_reason;

namespace {
constexpr int busyTimeoutMs = 5000; // another process of ours (CLI backup, tests) may hold the lock
}

std::vector<Migration> migrationSet(const QString &set)
{
    const QDir folder(u":/store/" + set);
    std::vector<Migration> migrations;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        FALLOW_CHECK(file.open(QIODevice::ReadOnly));
        migrations.push_back({name.left(4).toInt(), file.readAll()});
    }
    FALLOW_CHECK(!migrations.empty());
    return migrations;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path,
                                                 const std::vector<Migration> &migrations)
{
    sqlite3 *connection = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &connection,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    std::unique_ptr<Database> database(new Database(connection));
    if (code != SQLITE_OK) {
        return base::fail(Code::Unavailable, "store.cannot_open"_reason,
                          path + u": " + QString::fromUtf8(sqlite3_errstr(code)));
    }
    sqlite3_busy_timeout(connection, busyTimeoutMs);
    for (const char *pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
                               "PRAGMA foreign_keys=ON", "PRAGMA trusted_schema=OFF"}) {
        if (auto done = database->execute(pragma); !done)
            return done.error().during(path);
    }
    if (auto done = database->migrate(migrations); !done)
        return done.error().during(path);
    return database;
}

Database::~Database()
{
    sqlite3_close_v2(m_connection);
}

Statement Database::prepare(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_connection, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK) {
        qFatal("bad SQL: %s: %s", sqlite3_errmsg(m_connection), sql);
    }
    return Statement(statement);
}

Result<Done> Database::execute(const char *sql)
{
    if (sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return sqliteError(m_connection);
    return Done{};
}

Result<Done> Database::transaction(const std::function<Result<Done>()> &body)
{
    if (auto begun = execute("BEGIN IMMEDIATE"); !begun)
        return begun;
    auto done = body();
    if (done)
        done = execute("COMMIT");
    if (!done && sqlite3_get_autocommit(m_connection) == 0)
        sqlite3_exec(m_connection, "ROLLBACK", nullptr, nullptr, nullptr);
    return done;
}

int Database::version()
{
    Statement statement = prepare("PRAGMA user_version");
    const auto row = statement.step();
    return row && *row ? static_cast<int>(statement.integer(0)) : 0;
}

Result<Done> Database::migrate(const std::vector<Migration> &migrations)
{
    const int current = version();
    if (!migrations.empty() && current > migrations.back().version) {
        return base::fail(Code::Conflict, "store.newer"_reason,
                          QStringLiteral("version %1 is newer than this program's %2")
                              .arg(current)
                              .arg(migrations.back().version));
    }
    for (const Migration &migration : migrations) {
        if (migration.version <= current)
            continue;
        auto done = transaction([&]() -> Result<Done> {
            const QByteArray mark = "PRAGMA user_version=" + QByteArray::number(migration.version);
            auto applied = execute(migration.sql.constData());
            return applied ? execute(mark.constData()) : applied;
        });
        if (!done)
            return done.error().during(QStringLiteral("migration %1").arg(migration.version));
    }
    return Done{};
}

} // namespace fallow::store
