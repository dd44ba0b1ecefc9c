#include "core/content/cid.h"

#include "core/content/sha256.h"
#include "core/content/unixfs.h"

namespace fallow::content
{

using namespace base;
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype maxIdentity = 64; // transfer.md 1.4
constexpr qsizetype maxText = 256;
constexpr int maxVarintBytes = 9;
const auto base32Letters =
    "abcdefghijklmnopqrstuvwxyz234567"_L1; // RFC 4648, lower case, no padding

Error bad(const QString &what)
{
    return fail(Code::InvalidArgument, "content.bad_cid"_reason, what.left(maxText));
}

Error unsupported(const char *what, quint64 number)
{
    return fail(Code::Denied, "content.ipfs_unsupported"_reason,
        u"%1 %2"_s.arg(QLatin1String(what), QString::number(number)));
}

QString base32(const QByteArray &bytes)
{
    QString text;
    quint32 bits = 0;
    int held = 0;
    for (const char byte : bytes) {
        bits = (bits << 8) | static_cast<unsigned char>(byte);
        for (held += 8; held >= 5; held -= 5)
            text.append(base32Letters[static_cast<qsizetype>((bits >> (held - 5)) & 31)]);
    }
    if (held > 0)
        text.append(base32Letters[static_cast<qsizetype>((bits << (5 - held)) & 31)]);
    return text;
}

std::optional<QByteArray> fromBase32(QStringView text)
{
    QByteArray bytes;
    quint32 bits = 0;
    int held = 0;
    for (const QChar letter : text) {
        const qsizetype value = base32Letters.indexOf(letter);
        if (value < 0)
            return std::nullopt;
        bits = (bits << 5) | static_cast<quint32>(value);
        held += 5;
        if (held >= 8) {
            held -= 8;
            bytes.append(static_cast<char>(bits >> held));
        }
    }
    const bool isClean = held < 5 && (bits & ((1U << held) - 1)) == 0;
    return isClean ? std::optional(bytes) : std::nullopt;
}

} // namespace

void appendVarint(QByteArray &out, quint64 value)
{
    for (; value >= 0x80; value >>= 7)
        out.append(static_cast<char>((value & 0x7F) | 0x80));
    out.append(static_cast<char>(value));
}

std::optional<quint64> takeVarint(QByteArrayView &bytes)
{
    quint64 value = 0;
    for (int i = 0; i < maxVarintBytes && i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        value |= static_cast<quint64>(byte & 0x7F) << (7 * i);
        if (byte & 0x80)
            continue;
        if (byte == 0 && i > 0)
            return std::nullopt;
        bytes = bytes.sliced(i + 1);
        return value;
    }
    return std::nullopt;
}

Cid Cid::of(Codec codec, const ContentHash &hash, int version)
{
    return {version, codec, Hash::Sha256, hash.bytes()};
}

QByteArray Cid::toBytes() const
{
    QByteArray bytes;
    if (version == 1) {
        appendVarint(bytes, 1);
        appendVarint(bytes, static_cast<quint64>(codec));
    }
    appendVarint(bytes, static_cast<quint64>(hash));
    appendVarint(bytes, static_cast<quint64>(digest.size()));
    return bytes + digest;
}

QString Cid::toString() const
{
    return version == 0 ? base58(toBytes()) : u'b' + base32(toBytes());
}

bool Cid::names(QByteArrayView block) const
{
    return hash == Hash::Identity ? block == digest : Sha256::of(block).bytes() == digest;
}

Result<Cid> takeCid(QByteArrayView &bytes)
{
    Cid cid;
    if (bytes.startsWith(QByteArrayView("\x12\x20", 2))) {
        cid.version = 0;
        cid.codec = Cid::Codec::DagPb;
    } else {
        const auto version = takeVarint(bytes);
        const auto codec = version ? takeVarint(bytes) : std::nullopt;
        if (!codec)
            return bad(u"cut short"_s);
        if (version != 1)
            return unsupported("version", *version);
        if (codec != static_cast<quint64>(Cid::Codec::Raw)
            && codec != static_cast<quint64>(Cid::Codec::DagPb))
            return unsupported("codec", *codec);
        cid.codec = static_cast<Cid::Codec>(*codec);
    }
    const auto hash = takeVarint(bytes);
    const auto size = hash ? takeVarint(bytes) : std::nullopt;
    if (!size || *size > static_cast<quint64>(bytes.size()))
        return bad(u"cut short"_s);
    const bool isIdentity = hash == static_cast<quint64>(Cid::Hash::Identity);
    if (!isIdentity && hash != static_cast<quint64>(Cid::Hash::Sha256))
        return unsupported("hash", *hash);
    if (isIdentity ? *size > static_cast<quint64>(maxIdentity) : *size != 32)
        return bad(u"digest of %1 bytes"_s.arg(*size));
    cid.hash = static_cast<Cid::Hash>(*hash);
    cid.digest = bytes.first(static_cast<qsizetype>(*size)).toByteArray();
    bytes = bytes.sliced(static_cast<qsizetype>(*size));
    return cid;
}

Result<Cid> cidFromBytes(QByteArrayView bytes)
{
    auto cid = takeCid(bytes);
    if (cid && !bytes.isEmpty())
        return bad(u"bytes after it"_s);
    return cid;
}

Result<Cid> parseCid(QStringView text)
{
    if (text.size() > maxText)
        return bad(text.toString());
    const bool isFirstVersion = text.size() == 46 && text.startsWith(u"Qm");
    std::optional<QByteArray> bytes;
    if (isFirstVersion)
        bytes = fromBase58(text);
    else if (text.startsWith(u'b'))
        bytes = fromBase32(text.sliced(1));
    else
        return bad(text.toString());
    if (!bytes)
        return bad(text.toString());
    auto cid = cidFromBytes(*bytes);
    if (cid && (cid->version == 0) != isFirstVersion)
        return bad(text.toString());
    return cid;
}

} // namespace fallow::content
