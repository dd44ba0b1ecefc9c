#include "core/content/engine/ipfs_car.h"

namespace fallow::content::engine
{

using namespace base;

namespace
{

constexpr quint64 maxHeader = 64 * 1024; // a root takes 41 bytes
constexpr quint64 maxName = 128;
constexpr quint64 maxSection = static_cast<quint64>(maxIpfsBlock) + maxName;
constexpr qsizetype maxVarint = 9;

Error bad(const char *what)
{
    return fail(Code::Corrupt, "content.ipfs_bad_car"_reason, QLatin1String(what));
}

/// The head of a CBOR item (RFC 8949, definite lengths in the shortest form, as dag-cbor wants).
struct CborHead {
    int major = -1;
    quint64 value = 0;
};

CborHead takeHead(QByteArrayView &bytes)
{
    if (bytes.isEmpty())
        return {};
    const auto first = static_cast<unsigned char>(bytes[0]);
    const int extra = (first & 31) < 24 ? 0 : (first & 31) == 24 ? 1 : (first & 31) == 25 ? 2 : -1;
    if (extra < 0 || bytes.size() <= extra)
        return {};
    quint64 value = extra == 0 ? first & 31U : 0;
    for (int i = 1; i <= extra; ++i)
        value = (value << 8) | static_cast<unsigned char>(bytes[i]);
    bytes = bytes.sliced(extra + 1);
    return {first >> 5, value};
}

std::optional<QByteArrayView> takeString(QByteArrayView &bytes, int major)
{
    const CborHead head = takeHead(bytes);
    if (head.major != major || head.value > static_cast<quint64>(bytes.size()))
        return std::nullopt;
    const QByteArrayView text = bytes.first(static_cast<qsizetype>(head.value));
    bytes = bytes.sliced(static_cast<qsizetype>(head.value));
    return text;
}

/// Names that are not looked at further: which root is meant, we know.
bool takeRoots(QByteArrayView &bytes)
{
    const CborHead list = takeHead(bytes);
    if (list.major != 4)
        return false;
    for (quint64 i = 0; i < list.value; ++i) {
        const CborHead tag = takeHead(bytes);
        if (tag.major != 6 || tag.value != 42 || !takeString(bytes, 2))
            return false;
    }
    return true;
}

/// {"roots": [names], "version": 1}
Result<Done> checkHeader(QByteArrayView bytes)
{
    const CborHead map = takeHead(bytes);
    std::optional<quint64> version;
    bool isRead = map.major == 5 && map.value <= 2;
    for (quint64 i = 0; isRead && i < map.value; ++i) {
        const auto key = takeString(bytes, 3);
        if (key == "version") {
            const CborHead number = takeHead(bytes);
            isRead = number.major == 0 && !version;
            version = number.value;
        } else {
            isRead = key == "roots" && takeRoots(bytes);
        }
    }
    if (!isRead || !version || !bytes.isEmpty())
        return bad("header");
    if (version != 1)
        return fail(Code::Denied, "content.ipfs_car_version"_reason, QString::number(*version));
    return Done{};
}

} // namespace

Result<bool> CarReader::readSection()
{
    QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_used);
    const qsizetype before = rest.size();
    const auto size = takeVarint(rest);
    if (!size)
        return before >= maxVarint ? Result<bool>(bad("length")) : false;
    if (*size == 0 || *size > (m_hasHeader ? maxSection : maxHeader))
        return bad("length of a section");
    if (*size > static_cast<quint64>(rest.size()))
        return false;
    QByteArrayView section = rest.first(static_cast<qsizetype>(*size));
    m_used += before - rest.size() + section.size();
    if (!m_hasHeader) {
        m_hasHeader = true;
        return checkHeader(section).transform([](Done) { return true; });
    }
    const auto cid = takeCid(section);
    if (!cid)
        return cid.error();
    return m_take(*cid, section).transform([](Done) { return true; });
}

Result<Done> CarReader::add(QByteArrayView bytes)
{
    m_buffer.append(bytes);
    for (;;) {
        const auto read = readSection();
        if (!read)
            return read.error();
        if (!*read)
            break;
    }
    m_buffer.remove(0, m_used);
    m_used = 0;
    return Done{};
}

Result<Done> CarReader::finish() const
{
    return m_hasHeader && m_buffer.isEmpty() ? Result<Done>(Done{}) : bad("cut short");
}

} // namespace fallow::content::engine
