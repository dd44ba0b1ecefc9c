#include "core/evm/rlp.h"

#include <limits>

namespace fallow::evm {

using namespace base;

namespace {

Error badRlp(const QString &detail)
{
    return fail(Code::Corrupt, "evm.bad_rlp"_reason, detail);
}

QByteArray bigEndian(uint128 value)
{
    QByteArray bytes;
    for (; value != 0; value >>= 8)
        bytes.prepend(static_cast<char>(value & 0xFF));
    return bytes;
}

/// `shortBase` is 0x80 for bytes and 0xC0 for lists; up to 55 bytes the length is in the prefix.
QByteArray header(uint8_t shortBase, qsizetype size)
{
    if (size <= 55)
        return QByteArray(1, static_cast<char>(shortBase + size));
    const QByteArray length = bigEndian(static_cast<uint128>(size));
    return static_cast<char>(shortBase + 55 + length.size()) + length;
}

class Decoder
{
public:
    Decoder(const QByteArray &data, RlpLimits limits) : m_data(data), m_limits(limits) {}

    Result<RlpItem> item(qsizetype end, int depth)
    {
        if (--m_limits.items < 0)
            return badRlp(QStringLiteral("too many items"));
        const Result<Span> span = readHeader(end);
        if (!span)
            return span.error();
        RlpItem result{.isList = span->isList, .bytes = {}, .items = {}};
        if (!span->isList) {
            result.bytes = m_data.mid(m_position, span->size);
            m_position += span->size;
            return result;
        }
        if (depth >= m_limits.depth)
            return badRlp(QStringLiteral("nested too deep"));
        const qsizetype listEnd = m_position + span->size;
        while (m_position < listEnd) {
            Result<RlpItem> inner = item(listEnd, depth + 1);
            if (!inner)
                return inner;
            result.items.push_back(*std::move(inner));
        }
        return result;
    }
    qsizetype position() const { return m_position; }

private:
    struct Span {
        bool isList = false;
        qsizetype size = 0;
    };

    Result<Span> readHeader(qsizetype end)
    {
        if (m_position >= end)
            return badRlp(QStringLiteral("ends early"));
        const auto prefix = static_cast<uint8_t>(m_data[m_position]);
        if (prefix < 0x80)
            return Span{false, 1};
        ++m_position;
        const bool isList = prefix >= 0xC0;
        const int code = prefix - (isList ? 0xC0 : 0x80);
        const Result<qsizetype> size = code <= 55 ? Result<qsizetype>(code) : longSize(code - 55, end);
        if (!size)
            return size.error();
        if (*size > end - m_position)
            return badRlp(QStringLiteral("ends early"));
        if (!isList && *size == 1 && static_cast<uint8_t>(m_data[m_position]) < 0x80)
            return badRlp(QStringLiteral("single byte with a prefix"));
        return Span{isList, *size};
    }

    Result<qsizetype> longSize(int bytes, qsizetype end)
    {
        if (bytes > 4 || bytes > end - m_position)
            return badRlp(QStringLiteral("length too long"));
        if (m_data[m_position] == 0)
            return badRlp(QStringLiteral("length with leading zero"));
        qsizetype size = 0;
        for (int i = 0; i < bytes; ++i)
            size = (size << 8) | static_cast<uint8_t>(m_data[m_position++]);
        if (size <= 55)
            return badRlp(QStringLiteral("long form of a short length"));
        return size;
    }

    const QByteArray &m_data;
    RlpLimits m_limits;
    qsizetype m_position = 0;
};

} // namespace

QByteArray rlpBytes(const QByteArray &bytes)
{
    if (bytes.size() == 1 && static_cast<uint8_t>(bytes[0]) < 0x80)
        return bytes;
    return header(0x80, bytes.size()) + bytes;
}

QByteArray rlpNumber(quint64 value)
{
    return rlpNumber(Wei{value});
}

QByteArray rlpNumber(Wei value)
{
    return rlpBytes(bigEndian(value.value));
}

QByteArray rlpList(const std::vector<QByteArray> &encodedItems)
{
    QByteArray payload;
    for (const QByteArray &item : encodedItems)
        payload += item;
    return header(0xC0, payload.size()) + payload;
}

Result<RlpItem> decodeRlp(const QByteArray &encoded, RlpLimits limits)
{
    Decoder decoder(encoded, limits);
    Result<RlpItem> item = decoder.item(encoded.size(), 0);
    if (item && decoder.position() != encoded.size())
        return badRlp(QStringLiteral("bytes after the end"));
    return item;
}

Result<Wei> rlpToWei(const RlpItem &item)
{
    if (item.isList)
        return badRlp(QStringLiteral("list instead of a number"));
    if (!item.bytes.isEmpty() && item.bytes[0] == 0)
        return badRlp(QStringLiteral("number with leading zero"));
    if (item.bytes.size() > 16)
        return fail(Code::Corrupt, "evm.out_of_range"_reason, QStringLiteral("over 128 bits"));
    uint128 value = 0;
    for (const char byte : item.bytes)
        value = (value << 8) | static_cast<uint8_t>(byte);
    return Wei{value};
}

Result<quint64> rlpToUint64(const RlpItem &item)
{
    const Result<Wei> value = rlpToWei(item);
    if (!value)
        return value.error();
    if (value->value > std::numeric_limits<quint64>::max())
        return fail(Code::Corrupt, "evm.out_of_range"_reason, QStringLiteral("over 64 bits"));
    return static_cast<quint64>(value->value);
}

} // namespace fallow::evm
