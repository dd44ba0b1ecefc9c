#include "core/wallet/keystore_kdf.h"

#include <openssl/evp.h>

#include <bit>

namespace fallow::wallet {

using namespace base;

namespace {

constexpr quint64 mostMemory = 256ULL << 20;
constexpr quint64 mostScryptWork = 1ULL << 23; // n * r * p; the default is 2^20
constexpr quint64 mostRounds = 10'000'000;
constexpr size_t keySize = 32;

bool bearable(const ScryptCost &cost)
{
    const bool sane = cost.n >= 2 && std::has_single_bit(cost.n) && cost.n <= mostScryptWork
        && cost.r >= 1 && cost.r <= 64 && cost.p >= 1 && cost.p <= 64;
    const bool standard = cost.r >= 4 || cost.n < 1ULL << (16 * cost.r); // RFC 7914, as OpenSSL
    return sane && standard && cost.n * cost.r * cost.p <= mostScryptWork
        && 128 * cost.n * cost.r <= mostMemory;
}

bool bearable(const Pbkdf2Cost &cost)
{
    return cost.rounds >= 1 && cost.rounds <= mostRounds;
}

int derive(const ScryptCost &cost, const char *password, size_t size, const unsigned char *salt,
           size_t saltSize, unsigned char *key)
{
    const quint64 memory = 2 * mostMemory; // room for the blocks beside the table
    return EVP_PBE_scrypt(password, size, salt, saltSize, cost.n, cost.r, cost.p, memory, key,
                          keySize);
}

int derive(const Pbkdf2Cost &cost, const char *password, size_t size, const unsigned char *salt,
           size_t saltSize, unsigned char *key)
{
    return PKCS5_PBKDF2_HMAC(password, static_cast<int>(size), salt, static_cast<int>(saltSize),
                             static_cast<int>(cost.rounds), EVP_sha256(),
                             static_cast<int>(keySize), key);
}

} // namespace

bool isBearable(const KdfCost &cost)
{
    return std::visit([](const auto &kind) { return bearable(kind); }, cost);
}

Result<SecretBytes> deriveKey(const SecretBytes &password, const QByteArray &salt,
                              const KdfCost &cost)
{
    if (!isBearable(cost)) {
        return fail(Code::Corrupt, "wallet.bad_keystore"_reason,
                    QStringLiteral("key derivation out of bounds"));
    }
    SecretBytes key(static_cast<qsizetype>(keySize));
    // OpenSSL wants a pointer even for an empty password.
    const auto *text = password.isEmpty() ? "" : reinterpret_cast<const char *>(password.data());
    const auto *saltBytes = reinterpret_cast<const unsigned char *>(salt.constData());
    const int done = std::visit(
        [&](const auto &kind) {
            return derive(kind, text, password.size(), saltBytes, static_cast<size_t>(salt.size()),
                          key.data());
        },
        cost);
    if (done != 1) {
        return fail(Code::Corrupt, "wallet.bad_keystore"_reason,
                    QStringLiteral("key derivation failed"));
    }
    return key;
}

} // namespace fallow::wallet
