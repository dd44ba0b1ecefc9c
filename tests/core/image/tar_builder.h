#pragma once

#include <QByteArray>
#include <QStringBuilder>

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
    /// A pax header for the next entry: one "key=value" record.
    TarBuilder &pax(const QByteArray &key, const QByteArray &value);
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
