#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

struct sqlite3_stmt;

namespace fallow::store {

/// One prepared statement. Bind by position from 1, then `step` rows or `run` to the end.
/// Lives no longer than its Database and stays on its thread.
class Statement
{
public:
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;

    Statement &bind(int position, qint64 value);
    Statement &bind(int position, const QString &value);
    Statement &bind(int position, const QByteArray &value);
    Statement &bindNull(int position);
    template<typename T>
    Statement &bind(int position, const std::optional<T> &value)
    {
        return value ? bind(position, *value) : bindNull(position);
    }

    /// True while there is a row. Reasons: `store.busy`, `store.full`, `store.constraint`, `store.failed`.
    base::Result<bool> step();
    /// Runs to the end and resets, so that the statement can be bound anew.
    base::Result<base::Done> run();
    void reset();

    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    bool isNull(int column) const;

private:
    friend class Database;
    explicit Statement(sqlite3_stmt *statement) : m_statement(statement) {}
    sqlite3_stmt *m_statement;
};

} // namespace fallow::store
