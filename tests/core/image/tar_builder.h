#pragma once

#include <QByteArray>
#include <QStringBuilder>

#include <utility>
#include <vector>

namespace fallow::test {

/// Writes tar archives byte by byte, so that it can also write what no honest tool would.
class TarBuilder
{
public:
    struct Entry {
        QByteArray name;
        char type = '0'; ///< ustar typeflag
        QByteArray body;
        QByteArray link; ///< target of links
        quint32 mode = 0644;
        qint64 declaredSize = -1; ///< instead of the body's
        QByteArray rawSize = {}; ///< instead of both, the field as it stands, 12 bytes
        QByteArray tail = {}; ///< bytes 345 to 511: the prefix, or what GNU keeps there
        bool isGnu = false; ///< "ustar  " instead of POSIX's "ustar"
    };
    TarBuilder &add(const Entry &entry);
    TarBuilder &file(const QByteArray &name, const QByteArray &body, quint32 mode = 0644)
    {
        return add({.name = name, .body = body, .mode = mode});
    }
    TarBuilder &folder(const QByteArray &name, quint32 mode = 0755)
    {
        return add({.name = name, .type = '5', .mode = mode});
    }
    TarBuilder &symlink(const QByteArray &name, const QByteArray &target)
    {
        return add({.name = name, .type = '2', .link = target});
    }
    TarBuilder &hardLink(const QByteArray &name, const QByteArray &target)
    {
        return add({.name = name, .type = '1', .link = target});
    }
    /// A pax header for the next entry: "key=value" records.
    using Records = std::vector<std::pair<QByteArray, QByteArray>>;
    TarBuilder &pax(const Records &records);
    TarBuilder &pax(const QByteArray &key, const QByteArray &value) { return pax({{key, value}}); }
    /// A sparse file of GNU's form 1.0: `map` is the text that stands before the data.
    TarBuilder &sparse(const QByteArray &name, qint64 size, const QByteArray &map, const QByteArray &data)
    {
        return pax({{"GNU.sparse.major", "1"},
                    {"GNU.sparse.minor", "0"},
                    {"GNU.sparse.realsize", QByteArray::number(size)}})
            .file(name, map.leftJustified(512, '\0') + data);
    }
    /// GNU long link target for the next entry.
    TarBuilder &longLink(const QByteArray &target)
    {
        return add({.name = "././@LongLink", .type = 'K', .body = target + '\0'});
    }
    /// GNU long name for the next entry.
    TarBuilder &longName(const QByteArray &name)
    {
        return add({.name = "././@LongLink", .type = 'L', .body = name + '\0'});
    }
    /// The archive with its two closing blocks.
    QByteArray bytes() const { return m_bytes + QByteArray(1024, '\0'); }
    QByteArray unfinished() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

QByteArray gzipped(const QByteArray &bytes);
QByteArray zstdCompressed(const QByteArray &bytes);

} // namespace fallow::test
