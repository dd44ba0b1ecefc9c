#include "core/catalog/fact_table.h"

#include "core/catalog/layout.h"

#include <QFile>
#include <QtEndian>

#include <cstdio>

namespace fallow::catalog {

using namespace base;
using Mark = FactTable::Mark;

namespace {

const QByteArray magic = QByteArrayLiteral("FFCT1\n");
constexpr qint64 mostTableBytes = qint64{256} << 20; // 300,000 files with long names are a tenth of it
constexpr qsizetype rowBytes = 1 + 4 + qsizetype{ContentHash::size} + qsizetype{std::tuple_size_v<FactTable::Mark>};

/// Takes pieces off the front; nothing where there is too little.
class TableReader
{
public:
    explicit TableReader(const QByteArray &bytes) : m_left(bytes) { }

    bool take(void *into, size_t size)
    {
        if (static_cast<size_t>(m_left.size()) < size)
            return false;
        std::memcpy(into, m_left.data(), size);
        m_left = m_left.sliced(static_cast<qsizetype>(size));
        return true;
    }
    bool takeNumber(quint32 &into)
    {
        const bool isThere = take(&into, sizeof into);
        into = qFromBigEndian(into);
        return isThere;
    }
    bool takeRow(FileFact &file, FactTable::Mark &mark)
    {
        quint8 length = 0;
        quint32 size = 0;
        if (!take(&length, 1) || m_left.size() < length)
            return false;
        file.path = m_left.first(length).toByteArray();
        m_left = m_left.sliced(length);
        if (!takeNumber(size) || !take(file.sha256.data(), ContentHash::size) || !take(mark.data(), mark.size()))
            return false;
        file.size = size;
        return true;
    }
    bool atEnd() const { return m_left.isEmpty(); }

private:
    QByteArrayView m_left;
};

void putNumber(QByteArray &bytes, quint32 value)
{
    char text[sizeof value];
    qToBigEndian(value, text);
    bytes.append(text, sizeof text);
}

template<typename T>
void putBytes(QByteArray &bytes, const T &value)
{
    bytes.append(reinterpret_cast<const char *>(value.data()), static_cast<qsizetype>(std::size(value)));
}

bool takeHead(TableReader &reader, Bytes32 &tree, Mark &mark)
{
    QByteArray start(magic.size(), '\0');
    return reader.take(start.data(), static_cast<size_t>(start.size())) && start == magic && reader.take(tree.data(), Bytes32::size)
        && reader.take(mark.data(), mark.size());
}

std::optional<FactTable> parse(const QByteArray &bytes)
{
    FactTable table;
    TableReader reader(bytes);
    quint32 count = 0;
    if (!takeHead(reader, table.tree, table.mark) || !reader.takeNumber(count) || count > static_cast<quint32>(limits::files))
        return {};
    table.files.resize(count);
    table.marks.resize(count);
    for (size_t i = 0; i < count; ++i) {
        if (!reader.takeRow(table.files[i], table.marks[i]) || (i > 0 && !(table.files[i - 1].path < table.files[i].path)))
            return {};
    }
    return reader.atEnd() ? std::optional(std::move(table)) : std::nullopt;
}

} // namespace

std::pair<size_t, size_t> FactTable::below(const QByteArray &folder) const
{
    const auto isBefore = [](const FileFact &file, const QByteArray &path) { return file.path < path; };
    const auto first = std::lower_bound(files.begin(), files.end(), folder, isBefore);
    const auto last = std::partition_point(first, files.end(), [&](const FileFact &file) { return file.path.startsWith(folder); });
    return {static_cast<size_t>(first - files.begin()), static_cast<size_t>(last - files.begin())};
}

std::optional<FactTable> readTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostTableBytes)
        return {};
    return parse(file.readAll());
}

std::optional<FactTable::Head> readTableHead(const QString &path)
{
    constexpr qint64 headBytes = 6 + qint64{Bytes32::size} + qint64{std::tuple_size_v<Mark>};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.read(headBytes);
    TableReader reader(bytes);
    FactTable::Head head;
    return takeHead(reader, head.tree, head.mark) ? std::optional(head) : std::nullopt;
}

bool writeTable(const QString &path, const FactTable &table)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(table.files.size()) * (rowBytes + 64) + 128);
    bytes += magic;
    bytes.append(reinterpret_cast<const char *>(table.tree.data()), qsizetype{Bytes32::size});
    putBytes(bytes, table.mark);
    putNumber(bytes, static_cast<quint32>(table.files.size()));
    for (size_t i = 0; i < table.files.size(); ++i) {
        const FileFact &file = table.files[i];
        bytes.append(static_cast<char>(file.path.size()));
        bytes += file.path;
        putNumber(bytes, static_cast<quint32>(file.size));
        bytes.append(reinterpret_cast<const char *>(file.sha256.data()), qsizetype{ContentHash::size});
        putBytes(bytes, table.marks[i]);
    }
    const QString aside = path + QStringLiteral(".new");
    QFile file(aside);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size() || !file.flush())
        return false;
    file.close();
    return std::rename(QFile::encodeName(aside).constData(), QFile::encodeName(path).constData()) == 0;
}

} // namespace fallow::catalog
