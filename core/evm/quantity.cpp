#include "core/evm/quantity.h"

#include <limits>

namespace fallow::evm {

using namespace base;

namespace {

int hexDigit(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= u'0' && code <= u'9')
        return code - u'0';
    if (code >= u'a' && code <= u'f')
        return code - u'a' + 10;
    if (code >= u'A' && code <= u'F')
        return code - u'A' + 10;
    return -1;
}

} // namespace

QString toQuantity(quint64 value)
{
    return QStringLiteral("0x") + QString::number(value, 16);
}

QString toQuantity(Wei value)
{
    QString digits;
    uint128 rest = value.value;
    do {
        digits.prepend(QChar(u"0123456789abcdef"[static_cast<size_t>(rest & 0xF)]));
        rest >>= 4;
    } while (rest != 0);
    return QStringLiteral("0x") + digits;
}

Result<Wei> parseQuantityWei(QStringView text)
{
    constexpr qsizetype longest = 2 + 64; // a padded uint256
    if (text.size() < 3 || text.size() > longest || !text.startsWith(u"0x"))
        return fail(Code::Corrupt, "evm.bad_quantity"_reason, text.left(longest).toString());
    uint128 value = 0;
    for (const QChar c : text.mid(2)) {
        const int digit = hexDigit(c);
        if (digit < 0)
            return fail(Code::Corrupt, "evm.bad_quantity"_reason, text.toString());
        if (value >> 124 != 0)
            return fail(Code::Corrupt, "evm.out_of_range"_reason, text.toString());
        value = (value << 4) | static_cast<uint128>(digit);
    }
    return Wei{value};
}

Result<quint64> parseQuantity64(QStringView text)
{
    const auto value = parseQuantityWei(text);
    if (!value)
        return value.error();
    if (value->value > std::numeric_limits<quint64>::max())
        return fail(Code::Corrupt, "evm.out_of_range"_reason, text.toString());
    return static_cast<quint64>(value->value);
}

} // namespace fallow::evm
