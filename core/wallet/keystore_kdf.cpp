#include "core/wallet/keystore_kdf.h"

#include "core/wallet/scrypt.h"

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
    return sane && cost.n * cost.r * cost.p <= mostScryptWork
        && 128 * cost.n * cost.r <= mostMemory;
}

bool bearable(const Pbkdf2Cost &cost)
{
    return cost.rounds >= 1 && cost.rounds <= mostRounds;
}

/// OpenSSL wants a pointer even for an empty password.
const char *textOf(const SecretBytes &password)
{
    return password.isEmpty() ? "" : reinterpret_cast<const char *>(password.data());
}

const unsigned char *bytesOf(const QByteArray &salt)
{
    return reinterpret_cast<const unsigned char *>(salt.constData());
}

bool derive(const ScryptCost &cost, const SecretBytes &password, const QByteArray &salt,
            SecretBytes &key)
{
    const bool isWithinRfc = cost.r >= 4 || cost.n < 1ULL << (16 * cost.r);
    if (!isWithinRfc) {
        key = scrypt(password, salt, cost.n, cost.r, cost.p, keySize);
        return true;
    }
    const quint64 memory = 2 * mostMemory; // room for the blocks beside the table
    return EVP_PBE_scrypt(textOf(password), password.size(), bytesOf(salt),
                          static_cast<size_t>(salt.size()), cost.n, cost.r, cost.p, memory,
                          key.data(), keySize)
        == 1;
}

bool derive(const Pbkdf2Cost &cost, const SecretBytes &password, const QByteArray &salt,
            SecretBytes &key)
{
    return PKCS5_PBKDF2_HMAC(textOf(password), static_cast<int>(password.size()), bytesOf(salt),
                             static_cast<int>(salt.size()), static_cast<int>(cost.rounds),
                             EVP_sha256(), static_cast<int>(keySize), key.data())
        == 1;
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
    const StackBurner burner;
    SecretBytes key(static_cast<qsizetype>(keySize));
    const bool isDone = std::visit(
        [&](const auto &kind) { return derive(kind, password, salt, key); }, cost);
    if (!isDone) {
        return fail(Code::Corrupt, "wallet.bad_keystore"_reason,
                    QStringLiteral("key derivation failed"));
    }
    return key;
}

} // namespace fallow::wallet
