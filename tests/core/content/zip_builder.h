#pragma once

#include "tests/core/image/tar_builder.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace fallow::test
{

/// Writes zips byte by byte (PKWARE APPNOTE 6.3.9), also such as no honest tool would.
class ZipBuilder
{
public:
    struct Entry {
        QByteArray name;
        QByteArray body = "x";
        quint16 method = 8; ///< 0 = stored, 8 = Deflate
        std::optional<quint16> statedMethod; ///< instead of that
        quint16 flags = 0; ///< 1 = encrypted, 8 = sizes follow the data, 2048 = UTF-8
        quint32 mode = 0100644; ///< as Unix has it
        std::optional<QByteArray> localName; ///< another name beside the data
        std::optional<quint32> size; ///< as stated, unpacked
        std::optional<quint32> crc;
        QByteArray extra; ///< of both headers
        std::optional<quint32> sharedOffset; ///< the data of another entry
    };

    ZipBuilder &add(const Entry &entry)
    {
        const QByteArray gzip = gzipped(entry.body); // RFC 1952: 10 bytes, Deflate, checksum, size
        const QByteArray packed = entry.method == 8 ? gzip.sliced(10).chopped(8) : entry.body;
        const quint32 offset = entry.sharedOffset.value_or(static_cast<quint32>(m_bytes.size()));
        const QByteArray crc = entry.crc ? four(*entry.crc) : gzip.last(8).first(4);
        const auto size = entry.size.value_or(static_cast<quint32>(entry.body.size()));
        const auto packedSize = static_cast<quint32>(packed.size());
        const quint16 method = entry.statedMethod.value_or(entry.method);
        const bool isLate = entry.flags & 8;
        if (!entry.sharedOffset) {
            const QByteArray name = entry.localName.value_or(entry.name);
            m_bytes += "PK\x03\x04" + two(20) + two(entry.flags) + two(method) + four(0)
                + (isLate ? four(0) : crc) + four(isLate ? 0 : packedSize) + four(isLate ? 0 : size)
                + two(name.size()) + two(entry.extra.size()) + name + entry.extra + packed;
            if (isLate)
                m_bytes += "PK\x07\x08" + crc + four(packedSize) + four(size);
        }
        m_central += "PK\x01\x02" + two(0x031e) + two(20) + two(entry.flags) + two(method) + four(0)
            + crc + four(packedSize) + four(size) + two(entry.name.size()) + two(entry.extra.size())
            + two(0) + two(0) + two(0) + four(entry.mode << 16) + four(offset) + entry.name
            + entry.extra;
        ++m_count;
        return *this;
    }
    ZipBuilder &file(const QByteArray &name, const QByteArray &body = "x")
    {
        return add({.name = name, .body = body});
    }
    QByteArray bytes(int count = -1, qint64 offset = -1) const
    {
        const int stated = count < 0 ? m_count : count;
        return m_bytes + m_central + "PK\x05\x06" + two(0) + two(0) + two(stated) + two(stated)
            + four(static_cast<quint32>(m_central.size()))
            + four(static_cast<quint32>(offset < 0 ? m_bytes.size() : offset)) + two(0);
    }
    static QByteArray two(qint64 value) { return little(value, 2); }
    static QByteArray four(quint32 value) { return little(value, 4); }
    static QByteArray eight(qint64 value) { return little(value, 8); }

private:
    static QByteArray little(qint64 value, int size)
    {
        QByteArray bytes;
        for (int i = 0; i < size; ++i)
            bytes.append(static_cast<char>(value >> (8 * i)));
        return bytes;
    }
    QByteArray m_bytes;
    QByteArray m_central;
    int m_count = 0;
};

} // namespace fallow::test
