#include "core/wallet/hd.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <secp256k1.h>

#include <cstring>
#include <string_view>

namespace fallow::wallet
{

using namespace base;

namespace
{

constexpr size_t half = 32;

Error badSeed(const QString &detail)
{
    return fail(Code::InvalidArgument, "wallet.bad_seed"_reason, detail);
}

SecretBytes hmacSha512(const void *key, size_t keySize, const SecretBytes &data)
{
    SecretBytes digest(qsizetype{2 * half});
    unsigned size = 0;
    FALLOW_CHECK(HMAC(EVP_sha512(), key, static_cast<int>(keySize), data.data(), data.size(),
                     digest.data(), &size)
        != nullptr);
    return digest;
}

/// 33 bytes: 0 and the private key for a hardened child, the compressed public key otherwise.
void writeParent(const SecretBytes &key, bool isHardened, uint8_t *out)
{
    if (isHardened) {
        std::memcpy(out + 1, key.data(), half);
        return;
    }
    auto *context = secp256k1_context_create(SECP256K1_CONTEXT_SIGN);
    secp256k1_pubkey point;
    FALLOW_CHECK(secp256k1_ec_pubkey_create(context, &point, key.data()) == 1);
    size_t size = 33;
    secp256k1_ec_pubkey_serialize(context, out, &size, &point, SECP256K1_EC_COMPRESSED);
    secp256k1_context_destroy(context);
}

} // namespace

Result<HdNode> HdNode::fromSeed(const SecretBytes &seed)
{
    const StackBurner burner;
    constexpr std::string_view salt = "Bitcoin seed";
    if (seed.size() < 16 || seed.size() > 64)
        return badSeed(QStringLiteral("a seed has 16 to 64 bytes"));
    const SecretBytes digest = hmacSha512(salt.data(), salt.size(), seed);
    if (secp256k1_ec_seckey_verify(secp256k1_context_static, digest.data()) != 1)
        return badSeed(QStringLiteral("no key at the root"));
    return HdNode(digest.part(0, half), digest.part(half, half));
}

Result<HdNode> HdNode::child(quint32 step) const
{
    const StackBurner burner;
    SecretBytes data(qsizetype{37});
    writeParent(m_key, step >= hardenedStep, data.data());
    for (int i = 0; i < 4; ++i)
        data.data()[33 + i] = static_cast<uint8_t>(step >> (24 - 8 * i));
    const SecretBytes digest = hmacSha512(m_chainCode.data(), m_chainCode.size(), data);
    SecretBytes key = m_key.clone();
    if (secp256k1_ec_seckey_tweak_add(secp256k1_context_static, key.data(), digest.data()) != 1)
        return badSeed(QStringLiteral("no key at this step"));
    return HdNode(std::move(key), digest.part(half, half));
}

Result<HdNode> HdNode::descend(const HdPath &path) const
{
    Result<HdNode> node = HdNode(m_key.clone(), m_chainCode.clone());
    for (const quint32 step : path.steps) {
        node = node->child(step);
        if (!node)
            return node;
    }
    return node;
}

Result<evm::PrivateKey> deriveKeyAt(const SecretBytes &seed, const HdPath &path)
{
    return HdNode::fromSeed(seed)
        .and_then([&](HdNode &&root) { return root.descend(path); })
        .and_then([](HdNode &&node) { return evm::PrivateKey::create(node.key().clone()); });
}

} // namespace fallow::wallet
