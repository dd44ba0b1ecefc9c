#include "core/evm/private_key.h"

#include "core/base/random.h"
#include "core/evm/keccak.h"

#include <secp256k1.h>
#include <secp256k1_recovery.h>

#include <array>
#include <cstring>

namespace fallow::evm {

using namespace base;

void PrivateKey::DestroyContext::operator()(secp256k1_context_struct *context) const
{
    secp256k1_context_destroy(context);
}

PrivateKey::~PrivateKey() = default;
PrivateKey::PrivateKey(PrivateKey &&) noexcept = default;
PrivateKey &PrivateKey::operator=(PrivateKey &&) noexcept = default;

PrivateKey::PrivateKey(SecretBytes bytes, Context context) :
    m_bytes(std::move(bytes)), m_context(std::move(context))
{
    // Blinds the arithmetic against side channels, as the library recommends.
    const StackBurner burner;
    SystemRandom random;
    const SecretBytes seed = SecretBytes::random(random, 32);
    FALLOW_CHECK(secp256k1_context_randomize(m_context.get(), seed.data()) == 1);
    secp256k1_pubkey key;
    FALLOW_CHECK(secp256k1_ec_pubkey_create(m_context.get(), &key, m_bytes.data()) == 1);
    std::array<unsigned char, 65> point{};
    size_t size = point.size();
    secp256k1_ec_pubkey_serialize(m_context.get(), point.data(), &size, &key,
                                  SECP256K1_EC_UNCOMPRESSED);
    m_publicKey = QByteArray(reinterpret_cast<const char *>(point.data() + 1), 64);
    std::memcpy(m_address.data(), keccak256(m_publicKey).data() + 12, Address::size);
}

Result<PrivateKey> PrivateKey::create(SecretBytes bytes)
{
    if (bytes.size() != 32) {
        return fail(Code::InvalidArgument, "evm.bad_private_key"_reason,
                    QStringLiteral("a key has 32 bytes"));
    }
    Context context(secp256k1_context_create(SECP256K1_CONTEXT_SIGN));
    if (secp256k1_ec_seckey_verify(context.get(), bytes.data()) != 1) {
        return fail(Code::InvalidArgument, "evm.bad_private_key"_reason,
                    QStringLiteral("outside the group"));
    }
    return PrivateKey(std::move(bytes), std::move(context));
}

PrivateKey PrivateKey::generate()
{
    SystemRandom random;
    for (;;) { // all but one of 2^127 draws are valid
        auto key = create(SecretBytes::random(random, 32));
        if (key)
            return *std::move(key);
    }
}

Signature PrivateKey::sign(const Bytes32 &digest) const
{
    const StackBurner burner; // the library leaves the key where it made its nonce
    secp256k1_ecdsa_recoverable_signature raw;
    FALLOW_CHECK(secp256k1_ecdsa_sign_recoverable(m_context.get(), &raw, digest.data(),
                                                  m_bytes.data(), nullptr, nullptr)
                 == 1);
    std::array<unsigned char, 64> compact{};
    int parity = 0;
    secp256k1_ecdsa_recoverable_signature_serialize_compact(m_context.get(), compact.data(),
                                                            &parity, &raw);
    // 2 and 3 mean an r beyond the order, which nobody has ever found; Ethereum cannot carry it.
    FALLOW_CHECK(parity == 0 || parity == 1);
    Signature signature;
    std::memcpy(signature.r.data(), compact.data(), 32);
    std::memcpy(signature.s.data(), compact.data() + 32, 32);
    signature.v = static_cast<uint8_t>(parity);
    return signature;
}

PrivateKey PrivateKey::clone() const
{
    return create(m_bytes.clone()).value();
}

SecretBytes PrivateKey::exportBytes() const
{
    return m_bytes.clone();
}

} // namespace fallow::evm
