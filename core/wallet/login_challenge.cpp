#include "core/wallet/login_challenge.h"

#include "core/evm/keccak.h"
#include "core/evm/transaction.h"

namespace fallow::wallet {

using namespace base;

namespace {

/// Java's Character.digit(c, 16) for ASCII: -1 for what is no hex digit.
int digit16(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool isCanonicalChallenge(const QByteArray &text)
{
    constexpr qsizetype challengeBytes = 32;
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == challengeBytes && decoded.decoded.toBase64() == text;
}

/// EIP-191: bytes that begin with 0x19 are messages, typed data or a contract's own.
bool isSignedData(const QByteArray &bytes)
{
    return bytes.startsWith('\x19');
}

} // namespace

QByteArray decodeChallenge(const QByteArray &challenge)
{
    const QByteArray text = challenge.startsWith("0x") ? challenge.mid(2) : challenge;
    QByteArray bytes;
    qsizetype next = 0;
    if (text.size() % 2 != 0)
        bytes.append(static_cast<char>(digit16(text[next++])));
    for (; next + 1 < text.size(); next += 2)
        bytes.append(static_cast<char>(digit16(text[next]) * 16 + digit16(text[next + 1])));
    return bytes;
}

Result<Bytes32> loginDigest(QStringView challenge)
{
    constexpr qsizetype base64Length = 44;
    const QByteArray text = challenge.size() == base64Length ? challenge.toUtf8() : QByteArray();
    if (!isCanonicalChallenge(text)) {
        return fail(Code::Denied, "wallet.login_not_base64"_reason,
                    QStringLiteral("the challenge is not Base64 of 32 bytes"));
    }
    const QByteArray bytes = decodeChallenge(text);
    if (evm::parsesAsTransaction(bytes) || isSignedData(bytes)) {
        return fail(Code::Denied, "wallet.login_is_transaction"_reason,
                    QStringLiteral("the challenge decodes to ") + toHex(bytes));
    }
    return evm::keccak256(bytes);
}

} // namespace fallow::wallet
