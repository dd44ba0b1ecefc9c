#include "core/evm/signature.h"

#include "core/evm/keccak.h"

#include <secp256k1.h>
#include <secp256k1_recovery.h>

#include <array>
#include <cstring>

namespace fallow::evm {

using namespace base;

namespace {

Error badSignature(const QString &detail)
{
    return fail(Code::Corrupt, "evm.bad_signature"_reason, detail);
}

Result<Signature> checkedSignature(const Signature &signature)
{
    const QByteArray compact = signature.r.bytes() + signature.s.bytes();
    secp256k1_ecdsa_signature parsed;
    const auto *bytes = reinterpret_cast<const unsigned char *>(compact.constData());
    if (signature.r.isZero() || signature.s.isZero()
        || secp256k1_ecdsa_signature_parse_compact(secp256k1_context_static, &parsed, bytes) != 1)
        return badSignature(QStringLiteral("r or s out of range"));
    if (secp256k1_ecdsa_signature_normalize(secp256k1_context_static, nullptr, &parsed) == 1)
        return badSignature(QStringLiteral("s in the upper half"));
    return signature;
}

} // namespace

QByteArray Signature::bytes65() const
{
    return r.bytes() + s.bytes() + QByteArray(1, static_cast<char>(27 + v));
}

Result<Signature> Signature::fromBytes65(const QByteArray &bytes)
{
    if (bytes.size() != 65)
        return badSignature(QStringLiteral("%1 bytes instead of 65").arg(bytes.size()));
    const auto last = static_cast<uint8_t>(bytes[64]);
    const int parity = last >= 27 ? last - 27 : last;
    if (parity > 1)
        return badSignature(QStringLiteral("v is %1").arg(last));
    return checkedSignature({Bytes32::fromBytes(bytes.left(32)).value(),
                             Bytes32::fromBytes(bytes.mid(32, 32)).value(),
                             static_cast<uint8_t>(parity)});
}

Result<Signature> Signature::fromBytes64(const QByteArray &bytes)
{
    if (bytes.size() != 64)
        return badSignature(QStringLiteral("%1 bytes instead of 64").arg(bytes.size()));
    Signature signature{Bytes32::fromBytes(bytes.left(32)).value(),
                        Bytes32::fromBytes(bytes.mid(32)).value(), 0};
    signature.v = signature.s.data()[0] >> 7;
    signature.s.data()[0] &= 0x7F;
    return checkedSignature(signature);
}

Result<Address> recover(const Bytes32 &digest, const Signature &signature)
{
    if (signature.v > 1)
        return badSignature(QStringLiteral("v is %1").arg(signature.v));
    if (const auto checked = checkedSignature(signature); !checked)
        return checked.error();
    const QByteArray compact = signature.r.bytes() + signature.s.bytes();
    secp256k1_ecdsa_recoverable_signature parsed;
    secp256k1_pubkey key;
    const auto *context = secp256k1_context_static;
    if (secp256k1_ecdsa_recoverable_signature_parse_compact(
            context, &parsed, reinterpret_cast<const unsigned char *>(compact.constData()),
            signature.v) != 1
        || secp256k1_ecdsa_recover(context, &key, &parsed, digest.data()) != 1)
        return badSignature(QStringLiteral("no key fits"));
    std::array<unsigned char, 65> point{};
    size_t size = point.size();
    secp256k1_ec_pubkey_serialize(context, point.data(), &size, &key, SECP256K1_EC_UNCOMPRESSED);
    const Bytes32 hash = keccak256(QByteArray(reinterpret_cast<const char *>(point.data() + 1), 64));
    Address address;
    std::memcpy(address.data(), hash.data() + 12, Address::size);
    return address;
}

} // namespace fallow::evm
