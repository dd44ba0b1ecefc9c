#include "core/base/random.h"
#include "core/evm/keccak.h"
#include "core/wallet/keystore.h"
#include "core/wallet/keystore_cipher.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <openssl/evp.h>

#include <memory>

namespace fallow::wallet {

using namespace base;

namespace {

struct FreeContext {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};

QString plainHex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject costJson(const KdfCost &cost, const QByteArray &salt)
{
    QJsonObject json{{QStringLiteral("dklen"), 32}, {QStringLiteral("salt"), plainHex(salt)}};
    const auto put = [&](const char *name, quint64 value) {
        json.insert(QString::fromLatin1(name), static_cast<qint64>(value));
    };
    if (const auto *scrypt = std::get_if<ScryptCost>(&cost)) {
        put("n", scrypt->n);
        put("r", scrypt->r);
        put("p", scrypt->p);
    } else if (const auto *pbkdf2 = std::get_if<Pbkdf2Cost>(&cost)) {
        put("c", pbkdf2->rounds);
        json.insert(QStringLiteral("prf"), QStringLiteral("hmac-sha256"));
    }
    return json;
}

} // namespace

SecretBytes applyCipher(const SecretBytes &key, const QByteArray &iv, const SecretBytes &input)
{
    FALLOW_CHECK(key.size() >= 16 && iv.size() == 16);
    const std::unique_ptr<EVP_CIPHER_CTX, FreeContext> context(EVP_CIPHER_CTX_new());
    SecretBytes output(static_cast<qsizetype>(input.size()));
    int written = 0;
    const auto *start = reinterpret_cast<const unsigned char *>(iv.constData());
    FALLOW_CHECK(EVP_EncryptInit_ex(context.get(), EVP_aes_128_ctr(), nullptr, key.data(), start)
                 == 1);
    FALLOW_CHECK(EVP_EncryptUpdate(context.get(), output.data(), &written, input.data(),
                                   static_cast<int>(input.size()))
                 == 1);
    return output;
}

Bytes32 keystoreMac(const SecretBytes &key, const QByteArray &ciphertext)
{
    FALLOW_CHECK(key.size() == 32);
    QByteArray tail(reinterpret_cast<const char *>(key.data() + 16), 16);
    const Bytes32 mac = evm::keccak256({tail, ciphertext});
    wipe(tail);
    return mac;
}

Result<QByteArray> writeKeystore(const evm::PrivateKey &key, const SecretBytes &password,
                                 const KdfCost &cost)
{
    const StackBurner burner;
    const QByteArray salt = randomBytes(32);
    const QByteArray iv = randomBytes(16);
    const Result<SecretBytes> derived = deriveKey(password, salt, cost);
    if (!derived)
        return derived.error();
    const SecretBytes encrypted = applyCipher(*derived, iv, key.exportBytes());
    const QByteArray ciphertext(reinterpret_cast<const char *>(encrypted.data()),
                                static_cast<qsizetype>(encrypted.size()));
    const bool scrypt = std::holds_alternative<ScryptCost>(cost);
    const QJsonObject crypto{
        {QStringLiteral("cipher"), QStringLiteral("aes-128-ctr")},
        {QStringLiteral("cipherparams"), QJsonObject{{QStringLiteral("iv"), plainHex(iv)}}},
        {QStringLiteral("ciphertext"), plainHex(ciphertext)},
        {QStringLiteral("kdf"), scrypt ? QStringLiteral("scrypt") : QStringLiteral("pbkdf2")},
        {QStringLiteral("kdfparams"), costJson(cost, salt)},
        {QStringLiteral("mac"), plainHex(keystoreMac(*derived, ciphertext).bytes())}};
    const QJsonObject file{
        {QStringLiteral("version"), 3},
        {QStringLiteral("id"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
        {QStringLiteral("address"), plainHex(key.address().bytes())},
        {QStringLiteral("crypto"), crypto}};
    return QJsonDocument(file).toJson(QJsonDocument::Compact);
}

QString keystoreFileName(const Address &address, const QDateTime &time)
{
    return QStringLiteral("UTC--") + time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH-mm-ss.zzz"))
        + QStringLiteral("000000Z--") + plainHex(address.bytes());
}

} // namespace fallow::wallet
