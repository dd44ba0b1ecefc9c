#include "core/wallet/vault_cipher.h"

#include "core/base/check.h"
#include "core/base/random.h"

#include <openssl/evp.h>

#include <memory>

namespace fallow::wallet
{

using namespace base;

namespace
{

constexpr qsizetype nonceSize = 12;
constexpr qsizetype tagSize = 16;

struct FreeContext {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

Sealed seal(const SecretBytes &key, const QByteArray &header, const SecretBytes &plain)
{
    const StackBurner burner;
    FALLOW_CHECK(key.size() == 32);
    Sealed sealed{randomBytes(nonceSize), QByteArray(static_cast<qsizetype>(plain.size()), '\0'),
        QByteArray(tagSize, '\0')};
    const Context context(EVP_CIPHER_CTX_new());
    int size = 0;
    auto *out = reinterpret_cast<unsigned char *>(sealed.ciphertext.data());
    const bool isDone = EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, key.data(),
                            bytesOf(sealed.nonce))
            == 1
        && EVP_EncryptUpdate(
               context.get(), nullptr, &size, bytesOf(header), static_cast<int>(header.size()))
            == 1
        && EVP_EncryptUpdate(
               context.get(), out, &size, plain.data(), static_cast<int>(plain.size()))
            == 1
        && EVP_EncryptFinal_ex(context.get(), out + size, &size) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagSize, sealed.tag.data())
            == 1;
    FALLOW_CHECK(isDone);
    return sealed;
}

std::optional<SecretBytes> unseal(
    const SecretBytes &key, const QByteArray &header, const Sealed &sealed)
{
    const StackBurner burner;
    FALLOW_CHECK(key.size() == 32);
    if (sealed.nonce.size() != nonceSize || sealed.tag.size() != tagSize)
        return std::nullopt;
    SecretBytes plain(sealed.ciphertext.size());
    const Context context(EVP_CIPHER_CTX_new());
    int size = 0;
    QByteArray tag = sealed.tag; // OpenSSL takes it as writable
    const bool isDone = EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, key.data(),
                            bytesOf(sealed.nonce))
            == 1
        && EVP_DecryptUpdate(
               context.get(), nullptr, &size, bytesOf(header), static_cast<int>(header.size()))
            == 1
        && EVP_DecryptUpdate(context.get(), plain.data(), &size, bytesOf(sealed.ciphertext),
               static_cast<int>(sealed.ciphertext.size()))
            == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagSize, tag.data()) == 1
        && EVP_DecryptFinal_ex(context.get(), plain.data() + size, &size) == 1;
    if (!isDone)
        return std::nullopt;
    return plain;
}

} // namespace fallow::wallet
