#include "core/catalog/archive.h"

#include "core/catalog/layout.h"
#include "core/catalog/stream.h"
#include "core/content/sha256.h"

#include <QFile>
#include <QtEndian>

#include <cstdio>
#include <unistd.h>

namespace fallow::catalog {

using namespace base;
using Mark = FactTable::Mark;

namespace {

constexpr qint64 mostBytes = qint64{2} << 30;
constexpr quint64 mostWaste = 1 << 20; // below that it is not worth a fetch of all
const QString tableSuffix = QStringLiteral(".facts");
constexpr quint64 nowhere = ~quint64{0}; // only its hash came

Mark markAt(quint64 at)
{
    Mark mark{};
    qToBigEndian(at, mark.data());
    return mark;
}

quint64 placeOf(const Mark &mark)
{
    return qFromBigEndian<quint64>(mark.data());
}

/// Of the mark of a table.
quint64 lengthOf(const Mark &mark)
{
    return placeOf(mark);
}

Bytes32 knownBy(const FactTable::Head &head)
{
    const auto used = qFromBigEndian<quint64>(head.mark.data() + sizeof(quint64));
    return lengthOf(head.mark) > 2 * used + mostWaste ? Bytes32() : head.tree;
}

Error unreadable(const QFile &file)
{
    return fail(Code::NotFound, "catalog.no_snapshot"_reason, file.errorString());
}

Error unwritable(const QString &path)
{
    return fail(Code::Unavailable, "catalog.unwritable"_reason, path);
}

Error anotherState()
{
    return fail(Code::Corrupt, "catalog.bad_stream"_reason, QStringLiteral("it continues another state"));
}

/// A table and a stream, both in the order of paths, made one.
struct Merge {
    const FactTable &old;
    const bool isWhole; ///< what is not in the stream is gone
    FactTable table{};
    QByteArrayList changed{};
    size_t next = 0; ///< of the old ones

    Merge(const FactTable &before, bool whole) : old(before), isWhole(whole)
    {
        table.files.reserve(before.files.size());
        table.marks.reserve(before.files.size());
    }
    void take(const StreamRecord &record, qint64 start)
    {
        passTo(&record.fact.path);
        const bool isKnown = next < old.files.size() && old.files[next].path == record.fact.path;
        if (!isKnown || record.kind == StreamRecord::Kind::Gone || !(old.files[next] == record.fact))
            changed.append(record.fact.path);
        next += isKnown;
        if (record.kind == StreamRecord::Kind::Gone)
            return;
        table.files.push_back(record.fact);
        table.marks.push_back(markAt(record.kind == StreamRecord::Kind::Content ? static_cast<quint64>(start + record.at) : nowhere));
    }
    void finish() { passTo(nullptr); }

private:
    /// Those before `path`, or all.
    void passTo(const QByteArray *path)
    {
        for (; next < old.files.size() && (path == nullptr || old.files[next].path < *path); ++next) {
            if (isWhole) {
                changed.append(old.files[next].path);
            } else {
                table.files.push_back(old.files[next]);
                table.marks.push_back(old.marks[next]);
            }
        }
    }
};

/// From `at` to the end.
Result<QByteArray> readFrom(const QString &path, qint64 at)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    if (file.size() > mostBytes || !file.seek(at))
        return fail(Code::Corrupt, "catalog.bad_stream"_reason, path);
    return file.readAll();
}

} // namespace

Result<Archive> Archive::open(const QString &path, Belief belief)
{
    Archive archive = at(path);
    if (!QFile::exists(path))
        return archive;
    if (belief == Belief::Table) {
        if (auto table = readTable(archive.tablePath()))
            archive.takeTable(*std::move(table));
    }
    auto bytes = readFrom(path, archive.m_length);
    if (!bytes)
        return bytes.error();
    while (!bytes->isEmpty()) {
        const qint64 before = archive.m_length;
        if (const auto applied = archive.apply(*bytes); !applied) {
            if (before > 0) // cut off by a crash: what was before it stands
                break;
            return applied.error();
        }
        *bytes = bytes->sliced(archive.m_length - before);
    }
    if (archive.m_table.tree.isZero() || !archive.m_changed.isEmpty())
        archive.m_table.tree = treeHash(archive.all()); // no table says so
    archive.m_kept = archive.m_length;
    archive.m_changed.clear();
    return archive;
}

Archive Archive::at(const QString &path)
{
    Archive archive;
    archive.m_path = path;
    archive.m_file.path = path;
    return archive;
}

QString Archive::tablePath() const
{
    return m_path + tableSuffix;
}

/// Unless it speaks of more than there is.
void Archive::takeTable(FactTable table)
{
    const quint64 length = lengthOf(table.mark);
    bool isWithin = length <= static_cast<quint64>(QFile(m_path).size());
    for (size_t i = 0; isWithin && i < table.files.size(); ++i) {
        const quint64 at = placeOf(table.marks[i]);
        isWithin = at == nowhere || (at <= length && static_cast<quint64>(table.files[i].size) <= length - at);
    }
    if (!isWithin)
        return;
    m_length = static_cast<qint64>(length);
    m_table = std::move(table);
}

/// One stream, the bytes of which stand from m_length on.
Result<Done> Archive::apply(const QByteArray &bytes)
{
    const auto stream = readStream(bytes);
    if (!stream)
        return stream.error();
    if (!stream->base.isZero() && m_table.files.empty())
        return anotherState();
    Merge merge(m_table, stream->base.isZero());
    for (const StreamRecord &record : stream->records) {
        if (const auto checked = checkFile(record.fact.path, record.fact.size); !checked)
            return checked;
        merge.take(record, m_length);
    }
    merge.finish();
    if (merge.table.files.size() > static_cast<size_t>(limits::files))
        return fail(Code::Corrupt, "catalog.too_many_files"_reason);
    m_length += stream->end;
    m_table = std::move(merge.table);
    m_changed = std::move(merge.changed);
    return Done{};
}

Bytes32 Archive::known(const QString &path)
{
    if (const auto head = readTableHead(path + tableSuffix); head && lengthOf(head->mark) <= static_cast<quint64>(QFile(path).size()))
        return knownBy(*head);
    const auto archive = open(path);
    return archive ? knownBy({archive->m_table.tree, archive->newMark()}) : Bytes32();
}

/// How far the file counts, and how much of it is in use.
Mark Archive::newMark() const
{
    quint64 used = 0;
    for (size_t i = 0; i < m_table.files.size(); ++i)
        used += placeOf(m_table.marks[i]) == nowhere ? 0 : static_cast<quint64>(m_table.files[i].size);
    Mark mark = markAt(static_cast<quint64>(m_length));
    qToBigEndian(used, mark.data() + sizeof used);
    return mark;
}

Result<QByteArray> Archive::Source::read(qint64 at, qint64 size) const
{
    if (!file)
        file = std::make_shared<QFile>(path);
    if ((!file->isOpen() && !file->open(QIODevice::ReadOnly)) || !file->seek(at))
        return unreadable(*file);
    return file->read(size);
}

Result<QByteArray> Archive::contentAt(qint64 at, qint64 size) const
{
    return at >= m_kept ? m_stream.read(at - m_kept, size) : m_file.read(at, size);
}

Result<QByteArray> Archive::read(const QByteArray &path) const
{
    const FileFact *fact = find(path);
    if (fact == nullptr)
        return fail(Code::NotFound, "catalog.no_file"_reason, QString::fromLatin1(path));
    const quint64 at = placeOf(m_table.marks[static_cast<size_t>(fact - m_table.files.data())]);
    if (at == nowhere)
        return fail(Code::Unavailable, "catalog.not_here"_reason, QString::fromLatin1(path));
    auto bytes = contentAt(static_cast<qint64>(at), fact->size);
    if (bytes && content::Sha256::of(*bytes) != fact->sha256)
        return fail(Code::Corrupt, "catalog.changed_on_disk"_reason, QString::fromLatin1(path));
    return bytes;
}

Result<Archive> Archive::after(const QString &stream) const
{
    Archive next = *this;
    const auto bytes = readFrom(stream, 0);
    if (!bytes)
        return bytes.error();
    const auto records = readStream(*bytes);
    if (!records)
        return records.error();
    if (records->end != bytes->size() || (!records->base.isZero() && records->base != m_table.tree))
        return anotherState();
    if (records->base.isZero())
        next.m_length = next.m_kept = 0; // it takes the file's place
    next.m_stream = {stream};
    next.m_before = m_table.tree;
    if (const auto applied = next.apply(*bytes); !applied)
        return applied.error();
    return next;
}

/// The stream's bytes behind those that count; a crash leaves a stream cut off, which open() passes over.
Result<Done> Archive::append() const
{
    const auto bytes = readFrom(m_stream.path, 0);
    if (!bytes)
        return bytes.error();
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite) || !file.resize(m_kept) || !file.seek(m_kept) || file.write(*bytes) != bytes->size()
        || !file.flush() || fdatasync(file.handle()) != 0)
        return unwritable(m_path);
    return Done{};
}

Result<Done> Archive::keep(const Bytes32 &tree)
{
    if (m_kept == 0) {
        QFile::remove(tablePath()); // which speaks of the file that goes
        if (std::rename(QFile::encodeName(m_stream.path).constData(), QFile::encodeName(m_path).constData()) != 0)
            return unwritable(m_path);
    } else {
        if (const auto appended = append(); !appended)
            return appended;
        QFile::remove(m_stream.path);
    }
    m_stream = {};
    m_file.file.reset();
    m_kept = m_length;
    m_table.tree = tree;
    m_table.mark = newMark();
    (void)writeTable(tablePath(), m_table);
    return Done{};
}

} // namespace fallow::catalog
