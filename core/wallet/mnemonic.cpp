#include "core/wallet/mnemonic.h"

#include "core/wallet/english_words.h"
#include "core/wallet/nfkd.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace fallow::wallet
{

using namespace base;

namespace
{

constexpr size_t bitsPerWord = 11;
constexpr size_t longestWord = 8;
constexpr size_t mostWords = 24;

bool isEntropySize(size_t size)
{
    return size >= 16 && size <= 32 && size % 4 == 0;
}

/// The entropy and the first byte of its SHA-256, of which BIP-39 takes a bit for every 32.
SecretBytes withChecksum(const SecretBytes &entropy)
{
    SecretBytes digest(qsizetype{32});
    unsigned size = 0;
    FALLOW_CHECK(
        EVP_Digest(entropy.data(), entropy.size(), digest.data(), &size, EVP_sha256(), nullptr)
        == 1);
    SecretBytes bits(static_cast<qsizetype>(entropy.size() + 1));
    std::memcpy(bits.data(), entropy.data(), entropy.size());
    bits.data()[entropy.size()] = digest.data()[0];
    return bits;
}

size_t readWord(const SecretBytes &bits, size_t word)
{
    size_t index = 0;
    for (size_t bit = word * bitsPerWord; bit < (word + 1) * bitsPerWord; ++bit)
        index = (index << 1) | ((bits.data()[bit / 8] >> (7 - bit % 8)) & 1U);
    return index;
}

void writeWord(SecretBytes &bits, size_t word, size_t index)
{
    for (size_t i = 0; i < bitsPerWord; ++i) {
        const size_t bit = word * bitsPerWord + i;
        const size_t value = (index >> (bitsPerWord - 1 - i)) & 1U;
        bits.data()[bit / 8] = static_cast<uint8_t>(bits.data()[bit / 8] | value << (7 - bit % 8));
    }
}

bool isSpace(uint8_t byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

/// Gives the words of the text, one after another, in small letters; they stay in the text.
class WordReader
{
public:
    explicit WordReader(SecretBytes &text) : m_text(text)
    {
        for (size_t i = 0; i < text.size(); ++i) {
            const uint8_t byte = text.data()[i];
            if (byte >= 'A' && byte <= 'Z')
                text.data()[i] = static_cast<uint8_t>(byte + ('a' - 'A'));
        }
    }
    /// Empty at the end.
    std::string_view next()
    {
        while (m_position < m_text.size() && isSpace(m_text.data()[m_position]))
            ++m_position;
        const size_t start = m_position;
        while (m_position < m_text.size() && !isSpace(m_text.data()[m_position]))
            ++m_position;
        return {reinterpret_cast<const char *>(m_text.data()) + start, m_position - start};
    }

private:
    SecretBytes &m_text;
    size_t m_position = 0;
};

Error unknownWord(size_t position, std::string_view word)
{
    QStringList nearest;
    for (const QString &candidate : nearestEnglishWords(word))
        nearest.append(candidate);
    return fail(Code::InvalidArgument, "wallet.unknown_word"_reason,
        QStringLiteral("%1: ").arg(position) + nearest.join(QStringLiteral(", ")));
}

Error badCount(const QString &detail)
{
    return fail(Code::InvalidArgument, "wallet.bad_word_count"_reason, detail);
}

} // namespace

SecretBytes newEntropy(MnemonicSize size, Random &random)
{
    return SecretBytes::random(random, size == MnemonicSize::Words12 ? 16 : 32);
}

size_t wordCountOf(const SecretBytes &entropy)
{
    FALLOW_CHECK(isEntropySize(entropy.size()));
    return entropy.size() / 4 * 3;
}

SecretBytes wordsFromEntropy(const SecretBytes &entropy)
{
    const StackBurner burner;
    const size_t count = wordCountOf(entropy);
    const SecretBytes bits = withChecksum(entropy);
    SecretBytes text(static_cast<qsizetype>(count * (longestWord + 1)));
    size_t size = 0;
    for (size_t i = 0; i < count; ++i) {
        if (i > 0)
            text.data()[size++] = ' ';
        const std::string_view word = englishWord(readWord(bits, i));
        std::memcpy(text.data() + size, word.data(), word.size());
        size += word.size();
    }
    text.truncate(size);
    return text;
}

Result<SecretBytes> entropyFromWords(const SecretBytes &typed)
{
    const StackBurner burner;
    auto text = toNfkd(typed);
    if (!text)
        return badCount(text.error().detail);
    WordReader counter(*text);
    size_t count = 0;
    while (!counter.next().empty())
        ++count;
    if (count < 12 || count > mostWords || count % 3 != 0)
        return badCount(QStringLiteral("%1 words").arg(count));
    SecretBytes bits(qsizetype{mostWords * bitsPerWord / 8});
    WordReader reader(*text);
    for (size_t i = 0; i < count; ++i) {
        const std::string_view word = reader.next();
        const auto index = englishWordIndex(word);
        if (!index)
            return unknownWord(i + 1, word);
        writeWord(bits, i, *index);
    }
    SecretBytes entropy = bits.part(0, count / 3 * 4);
    const SecretBytes expected = withChecksum(entropy);
    const auto mask = static_cast<uint8_t>(0xFFU << (8 - count / 3));
    if (((bits.data()[entropy.size()] ^ expected.data()[entropy.size()]) & mask) != 0)
        return fail(Code::InvalidArgument, "wallet.bad_words_checksum"_reason);
    return entropy;
}

Result<SecretBytes> seedFromEntropy(const SecretBytes &entropy, const SecretBytes &passphrase)
{
    const StackBurner burner;
    const auto salt = toNfkd(passphrase);
    if (!salt)
        return salt.error();
    constexpr std::string_view prefix = "mnemonic";
    SecretBytes salted(static_cast<qsizetype>(prefix.size() + salt->size()));
    std::memcpy(salted.data(), prefix.data(), prefix.size());
    if (!salt->isEmpty())
        std::memcpy(salted.data() + prefix.size(), salt->data(), salt->size());
    const SecretBytes words = wordsFromEntropy(entropy);
    SecretBytes seed(qsizetype{64});
    FALLOW_CHECK(PKCS5_PBKDF2_HMAC(reinterpret_cast<const char *>(words.data()),
                     static_cast<int>(words.size()), salted.data(), static_cast<int>(salted.size()),
                     2048, EVP_sha512(), 64, seed.data())
        == 1);
    return seed;
}

} // namespace fallow::wallet
