#include "core/store/statement.h"

#include "core/store/sqlite_error.h"

#include <sqlite3.h>

#include <utility>

namespace fallow::store {

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement::Statement(Statement &&other) noexcept :
    m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement &Statement::bind(int position, qint64 value)
{
    FALLOW_CHECK(sqlite3_bind_int64(m_statement, position, value) == SQLITE_OK);
    return *this;
}

Statement &Statement::bind(int position, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    FALLOW_CHECK(sqlite3_bind_text64(m_statement, position, utf8.constData(),
                                     static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                                     SQLITE_UTF8)
                 == SQLITE_OK);
    return *this;
}

Statement &Statement::bind(int position, const QByteArray &value)
{
    FALLOW_CHECK(sqlite3_bind_blob64(m_statement, position, value.constData(),
                                     static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT)
                 == SQLITE_OK);
    return *this;
}

Statement &Statement::bindNull(int position)
{
    FALLOW_CHECK(sqlite3_bind_null(m_statement, position) == SQLITE_OK);
    return *this;
}

base::Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return sqliteError(sqlite3_db_handle(m_statement));
}

base::Result<base::Done> Statement::run()
{
    auto more = step();
    while (more && *more)
        more = step();
    reset();
    if (!more)
        return more.error();
    return base::Done{};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

} // namespace fallow::store
