#include "tests/core/image/tar_builder.h"

#include <archive.h>
#include <archive_entry.h>

namespace fallow::test {

namespace {

void put(QByteArray &header, qsizetype at, qsizetype width, const QByteArray &text)
{
    header.replace(at, qMin(width, text.size()), text.first(qMin(width, text.size())));
}

QByteArray octal(qint64 value, int digits)
{
    return QByteArray::number(value, 8).rightJustified(digits, '0');
}

/// Octal, or base 256 where it does not fit (GNU).
QByteArray sizeField(qint64 size)
{
    if (size < (qint64{1} << 33))
        return octal(size, 11);
    QByteArray field(12, '\0');
    field[0] = static_cast<char>(0x80);
    for (int i = 0; i < 8; ++i)
        field[11 - i] = static_cast<char>(size >> (8 * i));
    return field;
}

QByteArray compressed(const QByteArray &bytes, int filter)
{
    QByteArray out(bytes.size() + 1024 * 1024, Qt::Uninitialized);
    size_t used = 0;
    archive *raw = archive_write_new();
    archive_write_set_format_raw(raw);
    archive_write_add_filter(raw, filter);
    archive_write_open_memory(raw, out.data(), static_cast<size_t>(out.size()), &used);
    archive_entry *entry = archive_entry_new();
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_write_header(raw, entry);
    archive_write_data(raw, bytes.constData(), static_cast<size_t>(bytes.size()));
    archive_entry_free(entry);
    archive_write_free(raw);
    return out.first(static_cast<qsizetype>(used));
}

} // namespace

TarBuilder &TarBuilder::add(const Entry &entry)
{
    QByteArray header(512, '\0');
    put(header, 0, 100, entry.name);
    put(header, 100, 7, octal(entry.mode, 7));
    put(header, 108, 7, octal(0, 7));
    put(header, 116, 7, octal(0, 7));
    const qint64 size = entry.declaredSize >= 0 ? entry.declaredSize : entry.body.size();
    put(header, 124, 12, entry.rawSize.isEmpty() ? sizeField(size) : entry.rawSize);
    put(header, 136, 11, octal(1'000'000'000, 11));
    put(header, 148, 8, QByteArray(8, ' '));
    header[156] = entry.type;
    put(header, 157, 100, entry.link);
    put(header, 257, 8, entry.isGnu ? QByteArray("ustar  \0", 8) : QByteArray("ustar\00000", 8));
    put(header, 345, 167, entry.tail);
    int sum = 0;
    for (const char byte : header)
        sum += static_cast<unsigned char>(byte);
    put(header, 148, 8, octal(sum, 6) + QByteArray("\0 ", 2));
    m_bytes += header + entry.body;
    m_bytes += QByteArray((512 - entry.body.size() % 512) % 512, '\0');
    return *this;
}

TarBuilder &TarBuilder::pax(const Records &records)
{
    QByteArray body;
    for (const auto &[key, value] : records) {
        const QByteArray rest = ' ' + key + '=' + value + '\n';
        qsizetype size = rest.size();
        for (int i = 0; i < 3; ++i) // the length counts its own digits
            size = rest.size() + QByteArray::number(size).size();
        body += QByteArray::number(size) + rest;
    }
    return add({.name = "pax", .type = 'x', .body = body});
}

QByteArray gzipped(const QByteArray &bytes)
{
    return compressed(bytes, ARCHIVE_FILTER_GZIP);
}

QByteArray zstdCompressed(const QByteArray &bytes)
{
    return compressed(bytes, ARCHIVE_FILTER_ZSTD);
}

} // namespace fallow::test
