#include "core/api/sealed_secret.h"

#include "core/base/check.h"

#include <openssl/evp.h>
#include <openssl/kdf.h>

#include <memory>

namespace fallow::api {

using base::Code;
using base::Result;
using base::SecretBytes;
using base::operator""_reason;

namespace {

constexpr int keyBytes = 32;
constexpr int tagBytes = 16;
constexpr qsizetype mostBytes = 64 * 1024;

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)>;
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

SecretBytes newPrivateKey()
{
    const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "X25519"), &EVP_PKEY_free);
    SecretBytes bytes(keyBytes);
    size_t size = keyBytes;
    FALLOW_CHECK(key && EVP_PKEY_get_raw_private_key(key.get(), bytes.data(), &size) == 1 && size == keyBytes);
    return bytes;
}

Key privateKey(const SecretBytes &bytes)
{
    return {EVP_PKEY_new_raw_private_key(EVP_PKEY_X25519, nullptr, bytes.data(), bytes.size()), &EVP_PKEY_free};
}

QByteArray publicOf(const SecretBytes &bytes)
{
    QByteArray text(keyBytes, Qt::Uninitialized);
    size_t size = keyBytes;
    const Key key = privateKey(bytes);
    FALLOW_CHECK(EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<uint8_t *>(text.data()), &size) == 1);
    return text;
}

/// The key of one message, from what both sides can compute; nothing for a public key of low order.
std::optional<SecretBytes> messageKey(const SecretBytes &own, const QByteArray &other, const QByteArray &salt)
{
    const Key mine = privateKey(own);
    const Key theirs(EVP_PKEY_new_raw_public_key(EVP_PKEY_X25519, nullptr,
                                                 reinterpret_cast<const uint8_t *>(other.constData()), keyBytes),
                     &EVP_PKEY_free);
    const KeyContext derivation(EVP_PKEY_CTX_new(mine.get(), nullptr), &EVP_PKEY_CTX_free);
    SecretBytes shared(keyBytes);
    size_t size = keyBytes;
    if (!theirs || EVP_PKEY_derive_init(derivation.get()) != 1
        || EVP_PKEY_derive_set_peer(derivation.get(), theirs.get()) != 1
        || EVP_PKEY_derive(derivation.get(), shared.data(), &size) != 1)
        return std::nullopt;
    const KeyContext hkdf(EVP_PKEY_CTX_new_id(EVP_PKEY_HKDF, nullptr), &EVP_PKEY_CTX_free);
    SecretBytes key(keyBytes);
    const QByteArray info = QByteArrayLiteral("fallow sealed secret 1");
    const auto bytes = [](const QByteArray &text) { return reinterpret_cast<const uint8_t *>(text.constData()); };
    FALLOW_CHECK(EVP_PKEY_derive_init(hkdf.get()) == 1
                 && EVP_PKEY_CTX_set_hkdf_md(hkdf.get(), EVP_sha256()) == 1
                 && EVP_PKEY_CTX_set1_hkdf_salt(hkdf.get(), bytes(salt), static_cast<int>(salt.size())) == 1
                 && EVP_PKEY_CTX_set1_hkdf_key(hkdf.get(), shared.data(), keyBytes) == 1
                 && EVP_PKEY_CTX_add1_hkdf_info(hkdf.get(), bytes(info), static_cast<int>(info.size())) == 1
                 && EVP_PKEY_derive(hkdf.get(), key.data(), &(size = keyBytes)) == 1);
    return key;
}

constexpr uint8_t nonce[12] = {}; // a key is used once

/// Nothing where `text` is not the whole Base64 of so many bytes.
std::optional<QByteArray> fromBase64(const QString &text)
{
    auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(std::move(decoded.decoded)) : std::nullopt;
}

} // namespace

Result<SealedSecret> seal(const SecretBytes &secret, const QString &publicKey)
{
    const auto receiver = fromBase64(publicKey);
    if (!receiver || receiver->size() != keyBytes)
        return base::fail(Code::InvalidArgument, "wallet.bad_seal_key"_reason);
    const SecretBytes own = newPrivateKey();
    const QByteArray sender = publicOf(own);
    const auto key = messageKey(own, *receiver, sender + *receiver);
    if (!key)
        return base::fail(Code::InvalidArgument, "wallet.bad_seal_key"_reason);
    QByteArray box(static_cast<qsizetype>(secret.size()) + tagBytes, Qt::Uninitialized);
    auto *out = reinterpret_cast<uint8_t *>(box.data());
    const Cipher cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    int size = 0;
    const auto length = static_cast<int>(secret.size());
    FALLOW_CHECK(EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, key->data(), nonce) == 1
                 && (length == 0 || EVP_EncryptUpdate(cipher.get(), out, &size, secret.data(), length) == 1)
                 && EVP_EncryptFinal_ex(cipher.get(), out + length, &size) == 1
                 && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, tagBytes, out + length) == 1);
    return SealedSecret{QString::fromLatin1(sender.toBase64()), QString::fromLatin1(box.toBase64())};
}

SealBox::SealBox() : m_privateKey(newPrivateKey()), m_publicKey(QString::fromLatin1(publicOf(m_privateKey).toBase64()))
{
}

Result<SecretBytes> SealBox::open(const SealedSecret &sealed) const
{
    const auto bad = base::fail(Code::InvalidArgument, "wallet.bad_seal"_reason);
    const auto sender = fromBase64(sealed.senderKey);
    const auto box = fromBase64(sealed.box);
    if (!sender || sender->size() != keyBytes || !box || box->size() < tagBytes || box->size() > mostBytes)
        return bad;
    const auto key = messageKey(m_privateKey, *sender, *sender + QByteArray::fromBase64(m_publicKey.toLatin1()));
    if (!key)
        return bad;
    const int length = static_cast<int>(box->size()) - tagBytes;
    SecretBytes secret(length);
    QByteArray tag = box->right(tagBytes);
    const Cipher cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    int size = 0;
    uint8_t none = 0; // there is always somewhere to write to
    FALLOW_CHECK(EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, key->data(), nonce) == 1);
    if ((length > 0 && EVP_DecryptUpdate(cipher.get(), secret.data(), &size,
                                         reinterpret_cast<const uint8_t *>(box->constData()), length) != 1)
        || EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, tagBytes, tag.data()) != 1
        || EVP_DecryptFinal_ex(cipher.get(), length > 0 ? secret.data() + length : &none, &size) != 1)
        return bad;
    return secret;
}

} // namespace fallow::api
