#include "core/wallet/keystore.h"

#include "core/wallet/keystore_cipher.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <openssl/crypto.h>

#include <algorithm>
#include <optional>

namespace fallow::wallet {

using namespace base;

namespace {

constexpr qsizetype mostFileSize = 64 * 1024;

Error badKeystore(const QString &detail)
{
    return fail(Code::Corrupt, "wallet.bad_keystore"_reason, detail);
}

struct Sealed {
    KdfCost cost;
    QByteArray salt;
    QByteArray iv;
    QByteArray ciphertext;
    Bytes32 mac;
    std::optional<Address> address;
};

/// Keeps the first thing that is not as it should be.
class Fields
{
public:
    QByteArray hex(const QJsonObject &json, QStringView key, qsizetype least, qsizetype most)
    {
        const Result<QByteArray> bytes = fromHex(json[key].toString());
        if (!bytes || bytes->size() < least || bytes->size() > most)
            refuse(key);
        return bytes.value_or({});
    }
    quint64 number(const QJsonObject &json, QStringView key)
    {
        const qint64 value = json[key].toInteger(0);
        if (value <= 0)
            refuse(key);
        return static_cast<quint64>(std::max<qint64>(value, 0));
    }
    void text(const QJsonObject &json, QStringView key, QStringView expected)
    {
        if (json[key].toString() != expected)
            refuse(key);
    }
    void refuse(QStringView key)
    {
        if (!error)
            error = badKeystore(QStringLiteral("field ") + key);
    }
    std::optional<Error> error;
};

KdfCost readCost(const QJsonObject &crypto, Fields &fields)
{
    const QJsonObject params = crypto[u"kdfparams"].toObject();
    if (fields.number(params, u"dklen") != 32)
        fields.refuse(u"dklen");
    const QString kdf = crypto[u"kdf"].toString();
    if (kdf == u"scrypt") {
        return ScryptCost{fields.number(params, u"n"), fields.number(params, u"r"),
                          fields.number(params, u"p")};
    }
    if (kdf != u"pbkdf2")
        fields.refuse(u"kdf");
    fields.text(params, u"prf", u"hmac-sha256");
    return Pbkdf2Cost{fields.number(params, u"c")};
}

Result<Sealed> parse(const QByteArray &json)
{
    if (json.size() > mostFileSize)
        return badKeystore(QStringLiteral("too large"));
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return badKeystore(QStringLiteral("not JSON"));
    const QJsonObject file = document.object();
    if (file[u"version"].toInteger() != 3)
        return badKeystore(QStringLiteral("not version 3"));
    const QJsonObject crypto
        = file.contains(u"crypto") ? file[u"crypto"].toObject() : file[u"Crypto"].toObject();
    Fields fields;
    fields.text(crypto, u"cipher", u"aes-128-ctr");
    Sealed sealed;
    sealed.cost = readCost(crypto, fields);
    sealed.salt = fields.hex(crypto[u"kdfparams"].toObject(), u"salt", 1, 256);
    sealed.iv = fields.hex(crypto[u"cipherparams"].toObject(), u"iv", 16, 16);
    sealed.ciphertext = fields.hex(crypto, u"ciphertext", 32, 32);
    const QByteArray mac = fields.hex(crypto, u"mac", 32, 32);
    if (file.contains(u"address") && !file[u"address"].toString().isEmpty()) {
        const QByteArray address = fields.hex(file, u"address", 20, 20);
        sealed.address = Address::fromBytes(address).value_or({});
    }
    if (fields.error)
        return *fields.error;
    if (!isBearable(sealed.cost))
        return badKeystore(QStringLiteral("key derivation out of bounds"));
    sealed.mac = Bytes32::fromBytes(mac).value();
    return sealed;
}

} // namespace

Result<evm::PrivateKey> readKeystore(const QByteArray &json, const SecretBytes &password)
{
    const StackBurner burner;
    const Result<Sealed> sealed = parse(json);
    if (!sealed)
        return sealed.error();
    const Result<SecretBytes> derived = deriveKey(password, sealed->salt, sealed->cost);
    if (!derived)
        return derived.error();
    const Bytes32 mac = keystoreMac(*derived, sealed->ciphertext);
    if (CRYPTO_memcmp(mac.data(), sealed->mac.data(), Bytes32::size) != 0)
        return fail(Code::Denied, "wallet.wrong_password"_reason, QStringLiteral("MAC differs"));
    auto key = evm::PrivateKey::create(
        applyCipher(*derived, sealed->iv, SecretBytes(sealed->ciphertext)));
    if (!key)
        return badKeystore(QStringLiteral("holds no private key"));
    if (sealed->address && *sealed->address != key->address())
        return badKeystore(QStringLiteral("holds the key of another address"));
    return key;
}

} // namespace fallow::wallet
