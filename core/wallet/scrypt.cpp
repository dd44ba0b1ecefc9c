#include "core/wallet/scrypt.h"

#include "core/base/check.h"

#include <openssl/evp.h>

#include <array>
#include <bit>
#include <cstring>
#include <vector>

namespace fallow::wallet
{

using namespace base;

namespace
{

constexpr size_t wordsOfBlock = 16; // Salsa20 works on 64 bytes
using Words = std::vector<uint32_t>;

void quarter(std::array<uint32_t, wordsOfBlock> &x, size_t a, size_t b, size_t c, size_t d)
{
    x[b] ^= std::rotl(x[a] + x[d], 7);
    x[c] ^= std::rotl(x[b] + x[a], 9);
    x[d] ^= std::rotl(x[c] + x[b], 13);
    x[a] ^= std::rotl(x[d] + x[c], 18);
}

void salsa8(uint32_t *block)
{
    std::array<uint32_t, wordsOfBlock> x{};
    std::memcpy(x.data(), block, sizeof x);
    for (int round = 0; round < 8; round += 2) {
        for (size_t i = 0; i < 4; ++i) // columns, each from its diagonal on
            quarter(x, 5 * i, (5 * i + 4) % 16, (5 * i + 8) % 16, (5 * i + 12) % 16);
        for (size_t i = 0; i < 4; ++i) // rows
            quarter(x, 5 * i, 4 * i + (i + 1) % 4, 4 * i + (i + 2) % 4, 4 * i + (i + 3) % 4);
    }
    for (size_t i = 0; i < wordsOfBlock; ++i)
        block[i] += x[i];
}

/// RFC 7914, section 4: `block` has 2r blocks; `scratch` has the same size.
void blockMix(uint32_t *block, uint32_t *scratch, size_t r)
{
    std::array<uint32_t, wordsOfBlock> x{};
    std::memcpy(x.data(), block + (2 * r - 1) * wordsOfBlock, sizeof x);
    for (size_t i = 0; i < 2 * r; ++i) {
        for (size_t j = 0; j < wordsOfBlock; ++j)
            x[j] ^= block[i * wordsOfBlock + j];
        salsa8(x.data());
        const size_t target = i / 2 + (i % 2 == 0 ? 0 : r);
        std::memcpy(scratch + target * wordsOfBlock, x.data(), sizeof x);
    }
    std::memcpy(block, scratch, 2 * r * sizeof x);
}

/// Section 5, in place.
void roMix(uint32_t *block, size_t n, size_t r)
{
    const size_t words = 2 * r * wordsOfBlock;
    Words table(n * words);
    Words scratch(words);
    for (size_t i = 0; i < n; ++i) {
        std::memcpy(table.data() + i * words, block, words * sizeof(uint32_t));
        blockMix(block, scratch.data(), r);
    }
    for (size_t i = 0; i < n; ++i) {
        const size_t j = block[words - wordsOfBlock] & (n - 1);
        for (size_t k = 0; k < words; ++k)
            block[k] ^= table[j * words + k];
        blockMix(block, scratch.data(), r);
    }
    explicit_bzero(table.data(), table.size() * sizeof(uint32_t));
    explicit_bzero(scratch.data(), scratch.size() * sizeof(uint32_t));
}

void pbkdf2(const SecretBytes &password, const void *salt, size_t saltSize, SecretBytes &out)
{
    const auto *text = password.isEmpty() ? "" : reinterpret_cast<const char *>(password.data());
    FALLOW_CHECK(PKCS5_PBKDF2_HMAC(text, static_cast<int>(password.size()),
                     static_cast<const unsigned char *>(salt), static_cast<int>(saltSize), 1,
                     EVP_sha256(), static_cast<int>(out.size()), out.data())
        == 1);
}

} // namespace

SecretBytes scrypt(const SecretBytes &password, const QByteArray &salt, quint64 n, quint64 r,
    quint64 p, size_t size)
{
    static_assert(std::endian::native == std::endian::little, "the words are read as they lie");
    FALLOW_CHECK(std::has_single_bit(n) && r > 0 && p > 0);
    SecretBytes blocks(static_cast<qsizetype>(128 * r * p));
    pbkdf2(password, salt.constData(), static_cast<size_t>(salt.size()), blocks);
    auto *words = reinterpret_cast<uint32_t *>(blocks.data());
    for (size_t i = 0; i < p; ++i)
        roMix(words + i * 32 * r, n, r);
    SecretBytes key(static_cast<qsizetype>(size));
    pbkdf2(password, blocks.data(), blocks.size(), key);
    return key;
}

} // namespace fallow::wallet
