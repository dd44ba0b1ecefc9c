#include "core/wallet/hd.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <secp256k1.h>

#include <cstring>
#include <memory>

namespace fallow::wallet {

using namespace base;

namespace {

constexpr quint32 hardened = 0x80000000;

struct Node {
    SecretBytes key{qsizetype{32}};
    SecretBytes chainCode{qsizetype{32}};
};

Error badSeed(const QString &detail)
{
    return fail(Code::InvalidArgument, "wallet.bad_seed"_reason, detail);
}

struct DestroyContext {
    void operator()(secp256k1_context *context) const { secp256k1_context_destroy(context); }
};
using Context = std::unique_ptr<secp256k1_context, DestroyContext>;

SecretBytes hmacSha512(const uint8_t *key, size_t keySize, const SecretBytes &data)
{
    SecretBytes digest(qsizetype{64});
    unsigned size = 0;
    FALLOW_CHECK(HMAC(EVP_sha512(), key, static_cast<int>(keySize), data.data(), data.size(),
                      digest.data(), &size)
                 != nullptr);
    return digest;
}

Node split(const SecretBytes &digest)
{
    Node node;
    std::memcpy(node.key.data(), digest.data(), 32);
    std::memcpy(node.chainCode.data(), digest.data() + 32, 32);
    return node;
}

/// 33 bytes: 0 and the private key for a hardened child, the compressed public key otherwise.
void writeParent(const Context &context, const Node &parent, bool isHardened, uint8_t *out)
{
    if (isHardened) {
        std::memcpy(out + 1, parent.key.data(), 32);
        return;
    }
    secp256k1_pubkey point;
    FALLOW_CHECK(secp256k1_ec_pubkey_create(context.get(), &point, parent.key.data()) == 1);
    size_t size = 33;
    secp256k1_ec_pubkey_serialize(context.get(), out, &size, &point, SECP256K1_EC_COMPRESSED);
}

Result<Node> child(const Context &context, const Node &parent, quint32 index)
{
    SecretBytes data(qsizetype{37});
    writeParent(context, parent, index >= hardened, data.data());
    for (int i = 0; i < 4; ++i)
        data.data()[33 + i] = static_cast<uint8_t>(index >> (24 - 8 * i));
    Node node = split(hmacSha512(parent.chainCode.data(), parent.chainCode.size(), data));
    const SecretBytes tweak = std::move(node.key);
    node.key = parent.key.clone();
    if (secp256k1_ec_seckey_tweak_add(context.get(), node.key.data(), tweak.data()) != 1)
        return badSeed(QStringLiteral("no key at this index"));
    return node;
}

} // namespace

SecretBytes seedFromMnemonic(const QString &words, const QString &passphrase)
{
    QByteArray text = words.simplified().normalized(QString::NormalizationForm_KD).toUtf8();
    const QString salted = QStringLiteral("mnemonic") + passphrase;
    QByteArray salt = salted.normalized(QString::NormalizationForm_KD).toUtf8();
    SecretBytes seed(qsizetype{64});
    FALLOW_CHECK(PKCS5_PBKDF2_HMAC(text.constData(), static_cast<int>(text.size()),
                                   reinterpret_cast<const unsigned char *>(salt.constData()),
                                   static_cast<int>(salt.size()), 2048, EVP_sha512(), 64,
                                   seed.data())
                 == 1);
    wipe(text);
    wipe(salt);
    return seed;
}

Result<evm::PrivateKey> deriveAccount(const SecretBytes &seed, quint32 index)
{
    if (seed.size() < 16 || seed.size() > 64 || index >= hardened)
        return badSeed(QStringLiteral("a seed has 16 to 64 bytes"));
    const Context context(secp256k1_context_create(SECP256K1_CONTEXT_SIGN));
    const auto *salt = reinterpret_cast<const uint8_t *>("Bitcoin seed");
    Result<Node> node = split(hmacSha512(salt, 12, seed));
    for (const quint32 step : {44 | hardened, 60 | hardened, 0 | hardened, quint32{0}, index}) {
        node = child(context, *node, step);
        if (!node)
            return node.error();
    }
    return evm::PrivateKey::create(std::move(node->key));
}

} // namespace fallow::wallet
