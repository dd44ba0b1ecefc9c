#include "core/evm/uint256.h"

#include "core/evm/word.h"

#include <limits>

namespace fallow::evm {

using namespace base;

namespace {

const Uint256 &largest()
{
    static const Uint256 value = std::numeric_limits<Uint256>::max();
    return value;
}

} // namespace

Bytes32 toBytes32(const Uint256 &value)
{
    Bytes32 word;
    Uint256 rest = value;
    for (size_t i = Bytes32::size; i-- > 0; rest >>= 8)
        word.data()[i] = static_cast<uint8_t>(rest & 0xFF);
    return word;
}

Uint256 fromBytes32(const Bytes32 &word)
{
    Uint256 value = 0;
    for (size_t i = 0; i < Bytes32::size; ++i)
        value = (value << 8) | word.data()[i];
    return value;
}

Result<Uint256> fromBytes(const QByteArray &bytes)
{
    constexpr qsizetype size = 32;
    if (bytes.size() > size)
        return fail(Code::Corrupt, "evm.out_of_range"_reason, QStringLiteral("over 32 bytes"));
    return fromBytes32(Bytes32::fromBytes(bytes.rightJustified(size, '\0')).value());
}

Result<Uint256> parseDecimal(QStringView text)
{
    constexpr qsizetype mostDigits = 78;
    if (text.isEmpty())
        return fail(Code::InvalidArgument, "evm.bad_number"_reason, QStringLiteral("no digits"));
    if (text.size() > mostDigits)
        return fail(Code::InvalidArgument, "evm.out_of_range"_reason, QStringLiteral("too long"));
    Uint256 value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return fail(Code::InvalidArgument, "evm.bad_number"_reason, text.toString());
        const unsigned digit = c.unicode() - u'0';
        if (value > (largest() - digit) / 10)
            return fail(Code::InvalidArgument, "evm.out_of_range"_reason, text.toString());
        value = value * 10 + digit;
    }
    return value;
}

Result<Uint256> parseQuantity(QStringView text)
{
    const QStringView digits = text.mid(2);
    if (!text.startsWith(u"0x") || digits.isEmpty())
        return fail(Code::Corrupt, "evm.bad_quantity"_reason, text.left(80).toString());
    if (digits.size() > 64)
        return fail(Code::Corrupt, "evm.out_of_range"_reason, QStringLiteral("over 256 bits"));
    const auto word = Bytes32::fromHex(digits.toString().rightJustified(64, u'0'));
    if (!word)
        return fail(Code::Corrupt, "evm.bad_quantity"_reason, text.toString());
    return fromBytes32(*word);
}

QString toQuantity(const Uint256 &value)
{
    const QString digits = QString::fromStdString(value.str(0, std::ios_base::hex));
    return QStringLiteral("0x") + digits.toLower();
}

QString toDecimal(const Uint256 &value)
{
    return QString::fromStdString(value.str());
}

Result<Nrlc> toNrlc(const Uint256 &value)
{
    return wordToNrlc(toBytes32(value));
}

Result<Wei> toWei(const Uint256 &value)
{
    return wordToWei(toBytes32(value));
}

Uint256 fromNrlc(Nrlc amount)
{
    return fromBytes32(wordOf(amount));
}

Uint256 fromWei(Wei amount)
{
    return fromBytes32(wordOf(amount));
}

} // namespace fallow::evm
