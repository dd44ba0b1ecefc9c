#include "core/wallet/raw_key.h"

#include <string_view>

namespace fallow::wallet
{

using namespace base;

namespace
{

constexpr size_t keyDigits = 64;
constexpr std::string_view digits = "0123456789abcdef";

Error refused(Reason reason, const QString &detail)
{
    return fail(Code::InvalidArgument, std::move(reason), detail);
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view white = " \t\r\n\v\f";
    const size_t start = text.find_first_not_of(white);
    if (start == std::string_view::npos)
        return {};
    return text.substr(start, text.find_last_not_of(white) - start + 1);
}

/// 16 for what is no hex digit.
uint8_t digitOf(char c)
{
    if (c >= '0' && c <= '9')
        return static_cast<uint8_t>(c - '0');
    if (c >= 'a' && c <= 'f')
        return static_cast<uint8_t>(c - 'a' + 10);
    return c >= 'A' && c <= 'F' ? static_cast<uint8_t>(c - 'A' + 10) : uint8_t{16};
}

} // namespace

Result<evm::PrivateKey> parseRawKey(const SecretBytes &text)
{
    std::string_view rest = trimmed({reinterpret_cast<const char *>(text.data()), text.size()});
    if (rest.starts_with("0x") || rest.starts_with("0X"))
        rest.remove_prefix(2);
    for (size_t i = 0; i < rest.size(); ++i) {
        if (digitOf(rest[i]) > 15)
            return refused("wallet.key_not_hex"_reason, QString::number(i + 1));
    }
    if (rest.size() != keyDigits) {
        return refused(
            "wallet.key_wrong_length"_reason, QStringLiteral("%1 digits").arg(rest.size()));
    }
    SecretBytes key(qsizetype{keyDigits / 2});
    for (size_t i = 0; i < key.size(); ++i)
        key.data()[i] = static_cast<uint8_t>(digitOf(rest[2 * i]) << 4 | digitOf(rest[2 * i + 1]));
    auto parsed = evm::PrivateKey::create(std::move(key));
    if (!parsed)
        return refused("wallet.key_out_of_range"_reason, parsed.error().detail);
    return parsed;
}

SecretBytes writeRawKey(const evm::PrivateKey &key)
{
    const SecretBytes bytes = key.exportBytes();
    SecretBytes text(qsizetype{2 + keyDigits});
    text.data()[0] = '0';
    text.data()[1] = 'x';
    for (size_t i = 0; i < bytes.size(); ++i) {
        text.data()[2 + 2 * i] = static_cast<uint8_t>(digits[bytes.data()[i] >> 4]);
        text.data()[3 + 2 * i] = static_cast<uint8_t>(digits[bytes.data()[i] & 15]);
    }
    return text;
}

} // namespace fallow::wallet
