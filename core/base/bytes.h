#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <compare>
#include <cstring>
#include <functional>

namespace fallow::base {

/// Lower-case hex with a leading "0x".
QString toHex(const QByteArray &bytes);
/// Any case, "0x" optional, even length. Reason: `base.bad_hex`.
Result<QByteArray> fromHex(QStringView text);

/// N bytes of one kind; kinds do not mix. Text is lower-case 0x hex.
template<size_t N, typename Tag>
class FixedBytes
{
public:
    static constexpr size_t size = N;

    FixedBytes() = default;
    static Result<FixedBytes> fromBytes(const QByteArray &bytes)
    {
        if (bytes.size() != static_cast<qsizetype>(N))
            return wrongSize(bytes.size());
        FixedBytes result;
        std::memcpy(result.m_bytes.data(), bytes.constData(), N);
        return result;
    }
    static Result<FixedBytes> fromHex(QStringView text)
    {
        return base::fromHex(text).and_then([](QByteArray &&bytes) { return fromBytes(bytes); });
    }
    template<typename Other>
    static FixedBytes from(const FixedBytes<N, Other> &other)
    {
        FixedBytes result;
        std::memcpy(result.m_bytes.data(), other.data(), N);
        return result;
    }

    const uint8_t *data() const { return m_bytes.data(); }
    uint8_t *data() { return m_bytes.data(); }
    QByteArray bytes() const
    {
        return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), static_cast<qsizetype>(N));
    }
    QString toString() const { return base::toHex(bytes()); }
    bool isZero() const { return *this == FixedBytes(); }
    friend auto operator<=>(const FixedBytes &, const FixedBytes &) = default;
    friend QDebug operator<<(QDebug debug, const FixedBytes &bytes)
    {
        const QDebugStateSaver saver(debug);
        return debug.noquote() << bytes.toString();
    }

private:
    static Error wrongSize(qsizetype got)
    {
        return fail(Code::InvalidArgument, "base.bad_length"_reason,
                    QStringLiteral("%1 bytes instead of %2").arg(got).arg(N));
    }
    std::array<uint8_t, N> m_bytes{};
};

template<size_t N, typename Tag>
size_t qHash(const FixedBytes<N, Tag> &bytes, size_t seed = 0)
{
    return qHashBits(bytes.data(), N, seed);
}

} // namespace fallow::base

template<size_t N, typename Tag>
struct std::hash<fallow::base::FixedBytes<N, Tag>> {
    size_t operator()(const fallow::base::FixedBytes<N, Tag> &bytes) const
    {
        return fallow::base::qHash(bytes);
    }
};
