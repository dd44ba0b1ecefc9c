#include "core/evm/word.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace fallow::evm {

using namespace base;

namespace {

Error outOfRange(const Bytes32 &word, const QString &type)
{
    return fail(Code::Corrupt, "evm.out_of_range"_reason,
                word.toString() + QStringLiteral(" does not fit ") + type);
}

bool leadingZeros(const Bytes32 &word, size_t count)
{
    return std::all_of(word.data(), word.data() + count, [](uint8_t byte) { return byte == 0; });
}

uint128 lowNumber(const Bytes32 &word)
{
    uint128 value = 0;
    for (size_t i = 16; i < Bytes32::size; ++i)
        value = (value << 8) | word.data()[i];
    return value;
}

} // namespace

Bytes32 wordOf(quint64 value)
{
    return wordOf(Wei{value});
}

Bytes32 wordOf(Nrlc amount)
{
    FALLOW_CHECK(amount.value >= 0);
    return wordOf(static_cast<quint64>(amount.value));
}

Bytes32 wordOf(Wei amount)
{
    Bytes32 word;
    uint128 rest = amount.value;
    for (size_t i = Bytes32::size; rest != 0; rest >>= 8)
        word.data()[--i] = static_cast<uint8_t>(rest & 0xFF);
    return word;
}

Bytes32 wordOf(const Address &address)
{
    Bytes32 word;
    std::memcpy(word.data() + 12, address.data(), Address::size);
    return word;
}

Result<quint64> wordToUint64(const Bytes32 &word)
{
    if (!leadingZeros(word, 24))
        return outOfRange(word, QStringLiteral("64 bits"));
    return static_cast<quint64>(lowNumber(word));
}

Result<Nrlc> wordToNrlc(const Bytes32 &word)
{
    constexpr auto largest = static_cast<uint128>(std::numeric_limits<qint64>::max());
    if (!leadingZeros(word, 24) || lowNumber(word) > largest)
        return outOfRange(word, QStringLiteral("an amount of RLC"));
    return Nrlc{static_cast<qint64>(lowNumber(word))};
}

Result<Wei> wordToWei(const Bytes32 &word)
{
    if (!leadingZeros(word, 16))
        return outOfRange(word, QStringLiteral("128 bits"));
    return Wei{lowNumber(word)};
}

Result<Address> wordToAddress(const Bytes32 &word)
{
    if (!leadingZeros(word, 12))
        return outOfRange(word, QStringLiteral("an address"));
    Address address;
    std::memcpy(address.data(), word.data() + 12, Address::size);
    return address;
}

} // namespace fallow::evm
