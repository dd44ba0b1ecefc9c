#include "core/evm/eip712_values.h"

#include "core/evm/address.h"
#include "core/evm/eip712_types.h"
#include "core/evm/keccak.h"
#include "core/evm/uint256.h"
#include "core/evm/word.h"

#include <QVariant>

namespace fallow::evm
{

using namespace base;
using namespace Qt::StringLiterals;

namespace
{

/// Sign and size.
struct Number {
    bool isNegative = false;
    Uint256 size = 0;
};

/// A number's digits when JSON carries it exactly: beyond 64 bits a double has lost some.
Result<QString> digitsOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QVariant variant = value.toVariant();
    if (!value.isDouble() || variant.typeId() != QMetaType::LongLong)
        return badTypedData(u"not a number that JSON can carry"_s);
    return QString::number(variant.toLongLong());
}

Result<Number> numberOf(const QJsonValue &value)
{
    const auto text = digitsOf(value);
    if (!text)
        return text.error();
    Number number{.isNegative = text->startsWith(u'-')};
    const QString digits = number.isNegative ? text->mid(1) : *text;
    const auto size = digits.startsWith(u"0x") && !number.isNegative ? parseQuantity(digits)
                                                                     : parseDecimal(digits);
    if (!size)
        return badTypedData(size.error().detail);
    number.size = *size;
    return number;
}

Result<BasicValue> encodeNumber(const QJsonValue &value, int bits, bool isSigned)
{
    const auto number = numberOf(value);
    if (!number)
        return number.error();
    const Uint256 one = 1;
    const int magnitude = isSigned ? bits - 1 : bits;
    const Uint256 most = magnitude == 256 ? ~Uint256(0) : Uint256((one << magnitude) - 1);
    const bool isNegative = number->isNegative && number->size != 0;
    if (isNegative && !isSigned)
        return badTypedData(u"a negative number"_s);
    if (number->size > (isNegative ? Uint256(most + 1) : most))
        return badTypedData(u"number out of range"_s);
    const Uint256 word = isNegative ? Uint256(~number->size + 1) : number->size;
    return BasicValue{toBytes32(word), (isNegative ? u"-"_s : QString()) + toDecimal(number->size)};
}

Result<QByteArray> hexOf(const QJsonValue &value)
{
    const QString text = value.toString();
    const auto bytes = base::fromHex(text);
    if (!value.isString() || !text.startsWith(u"0x") || !bytes)
        return badTypedData(u"not 0x hex"_s);
    return bytes;
}

Result<BasicValue> encodeFixedBytes(const QJsonValue &value, int size)
{
    const auto bytes = hexOf(value);
    if (!bytes)
        return bytes.error();
    if (bytes->size() != size)
        return badTypedData(u"%1 bytes instead of %2"_s.arg(bytes->size()).arg(size));
    const QByteArray padded = bytes->leftJustified(static_cast<qsizetype>(Bytes32::size), '\0');
    return BasicValue{Bytes32::fromBytes(padded).value(), toHex(*bytes)};
}

Result<BasicValue> encodeText(const QJsonValue &value)
{
    const QString text = value.toString();
    if (!value.isString() || !text.isValidUtf16())
        return badTypedData(u"not a text"_s);
    return BasicValue{keccak256(text.toUtf8()), text};
}

Result<BasicValue> encodeAddress(const QJsonValue &value)
{
    const auto address = parseAddress(value.toString());
    if (!address)
        return badTypedData(u"not an address: "_s + address.error().detail);
    return BasicValue{wordOf(*address), checksumAddress(*address)};
}

} // namespace

Result<BasicValue> encodeBasic(const QString &type, const QJsonValue &value)
{
    if (type == u"string")
        return encodeText(value);
    if (type == u"address")
        return encodeAddress(value);
    if (type == u"bool") {
        if (!value.isBool())
            return badTypedData(u"not a boolean"_s);
        return BasicValue{wordOf(value.toBool() ? quint64{1} : quint64{0}),
            value.toBool() ? u"true"_s : u"false"_s};
    }
    if (type == u"bytes") {
        return hexOf(value).transform([](QByteArray &&bytes) {
            return BasicValue{keccak256(bytes), toHex(bytes)};
        });
    }
    if (const int size = widthOf(type, u"bytes", 1, 32))
        return encodeFixedBytes(value, size);
    if (const int bits = widthOf(type, u"uint", 8, 256))
        return encodeNumber(value, bits, false);
    return encodeNumber(value, widthOf(type, u"int", 8, 256), true);
}

} // namespace fallow::evm
