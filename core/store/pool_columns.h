#pragma once

#include "core/store/pool_rows.h"
#include "core/store/statement.h"

/// Columns of the coordinator's tables: bytes as BLOB, times as milliseconds, zero ids as NULL
/// where a column allows it.
namespace fallow::store {

class ColumnWriter
{
public:
    explicit ColumnWriter(Statement &statement) : m_statement(statement) {}
    ColumnWriter &put(qint64 value) { m_statement.bind(m_next++, value); return *this; }
    ColumnWriter &put(quint64 value) { return put(static_cast<qint64>(value)); }
    ColumnWriter &put(int value) { return put(static_cast<qint64>(value)); }
    ColumnWriter &put(bool value) { return put(static_cast<qint64>(value)); }
    /// A null QString would be stored as the empty text.
    ColumnWriter &put(const QString &value) { m_statement.bind(m_next++, value); return *this; }
    ColumnWriter &put(const QByteArray &value)
    {
        m_statement.bind(m_next++, value.isNull() ? QByteArray("") : value);
        return *this;
    }
    ColumnWriter &put(const QDateTime &value)
    {
        if (value.isValid())
            return put(value.toMSecsSinceEpoch());
        m_statement.bindNull(m_next++);
        return *this;
    }
    template<size_t N, typename Tag>
    ColumnWriter &put(const base::FixedBytes<N, Tag> &value) { return put(value.bytes()); }
    template<typename T>
    ColumnWriter &put(const std::optional<T> &value)
    {
        if (value)
            return put(*value);
        m_statement.bindNull(m_next++);
        return *this;
    }

private:
    Statement &m_statement;
    int m_next = 1;
};

class ColumnReader
{
public:
    explicit ColumnReader(const Statement &statement) : m_statement(statement) {}
    qint64 integer() { return m_statement.integer(m_next++); }
    quint64 number() { return static_cast<quint64>(integer()); }
    int small() { return static_cast<int>(integer()); }
    bool flag() { return integer() != 0; }
    QString text() { return m_statement.text(m_next++); }
    QByteArray blob() { return m_statement.blob(m_next++); }
    QDateTime time()
    {
        if (m_statement.isNull(m_next)) {
            ++m_next;
            return {};
        }
        return QDateTime::fromMSecsSinceEpoch(integer(), Qt::UTC);
    }
    template<typename Id>
    Id id()
    {
        const auto value = Id::fromBytes(blob());
        return value ? *value : Id();
    }
    template<typename T, typename Read>
    std::optional<T> optional(Read read)
    {
        if (!m_statement.isNull(m_next))
            return read(*this);
        ++m_next;
        return std::nullopt;
    }

private:
    const Statement &m_statement;
    int m_next = 0;
};

/// All rows of a bound statement, which is free again afterwards.
template<typename Row, typename Read>
base::Result<std::vector<Row>> rowsOf(Statement &statement, Read read)
{
    std::vector<Row> rows;
    auto more = statement.step();
    for (; more && *more; more = statement.step()) {
        ColumnReader columns(statement);
        rows.push_back(read(columns));
    }
    statement.reset();
    if (!more)
        return more.error();
    return rows;
}

} // namespace fallow::store
