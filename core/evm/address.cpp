#include "core/evm/address.h"

#include "core/evm/keccak.h"

namespace fallow::evm {

using namespace base;

QString checksumAddress(const Address &address)
{
    const QByteArray digits = address.bytes().toHex();
    const Bytes32 hash = keccak256(digits);
    QString text = QString::fromLatin1(digits);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const uint8_t byte = hash.data()[i / 2];
        const int nibble = i % 2 == 0 ? byte >> 4 : byte & 0xF;
        if (nibble >= 8)
            text[i] = text[i].toUpper();
    }
    return u"0x" + text;
}

Result<Address> parseAddress(QStringView text)
{
    constexpr qsizetype length = 42;
    if (text.size() != length || !text.startsWith(u"0x")) {
        return fail(Code::InvalidArgument, "evm.bad_address"_reason,
                    QStringLiteral("an address is 0x and 40 digits"));
    }
    const Result<Address> address = Address::fromHex(text);
    if (!address)
        return fail(Code::InvalidArgument, "evm.bad_address"_reason, address.error().detail);
    const QString digits = text.mid(2).toString();
    const bool oneCase = digits == digits.toLower() || digits == digits.toUpper();
    if (!oneCase && text != checksumAddress(*address)) {
        return fail(Code::InvalidArgument, "evm.bad_checksum"_reason,
                    QStringLiteral("the checksum of ") + text + QStringLiteral(" is wrong"));
    }
    return address;
}

} // namespace fallow::evm
