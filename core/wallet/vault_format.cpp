#include "core/wallet/vault_format.h"

#include "core/base/random.h"
#include "core/wallet/vault_cipher.h"
#include "core/wallet/vault_codec.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace fallow::wallet
{

using namespace base;
using namespace Qt::StringLiterals;

namespace
{

constexpr int version = 1;
constexpr qsizetype mostFileSize = 1024 * 1024;
constexpr qsizetype mostSlots = 4;
constexpr qsizetype saltSize = 32;
constexpr size_t keySize = 32;

Error damaged(const QString &detail)
{
    return fail(Code::Corrupt, "wallet.vault_damaged"_reason, detail);
}

QString kindName(VaultSecret::Kind kind)
{
    switch (kind) {
    case VaultSecret::Kind::Password:
        return u"password"_s;
    case VaultSecret::Kind::Keyring:
        return u"keyring"_s;
    }
    return {};
}

QByteArray bytesIn(const QJsonObject &json, QStringView key)
{
    return fromHex(json[key].toString()).value_or({});
}

QByteArray canonical(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact); // keys are sorted
}

QJsonObject without(QJsonObject json, std::initializer_list<QString> keys)
{
    for (const QString &key : keys)
        json.remove(key);
    return json;
}

/// What a sealed part vouches for: all that stands beside it.
QByteArray headerOf(const QJsonObject &json)
{
    return canonical(without(json, {u"nonce"_s, u"ciphertext"_s, u"tag"_s, u"check"_s}));
}

QString checkOf(const QJsonObject &json)
{
    return toHex(QCryptographicHash::hash(
        canonical(without(json, {u"check"_s})), QCryptographicHash::Sha256));
}

void put(QJsonObject &json, const Sealed &sealed)
{
    json.insert(u"nonce"_s, toHex(sealed.nonce));
    json.insert(u"ciphertext"_s, toHex(sealed.ciphertext));
    json.insert(u"tag"_s, toHex(sealed.tag));
}

Sealed sealedIn(const QJsonObject &json)
{
    return {bytesIn(json, u"nonce"), bytesIn(json, u"ciphertext"), bytesIn(json, u"tag")};
}

ScryptCost costIn(const QJsonObject &slot)
{
    const QJsonObject kdf = slot[u"kdf"].toObject();
    const auto number = [&](QStringView key) {
        return static_cast<quint64>(std::max<qint64>(kdf[key].toInteger(0), 0));
    };
    return {number(u"n"), number(u"r"), number(u"p")};
}

/// The key that a slot is sealed with.
Result<SecretBytes> slotKey(const QJsonObject &slot, const VaultSecret &secret)
{
    switch (secret.kind) {
    case VaultSecret::Kind::Password:
        return deriveKey(secret.bytes, bytesIn(slot[u"kdf"].toObject(), u"salt"), costIn(slot));
    case VaultSecret::Kind::Keyring:
        break;
    }
    if (secret.bytes.size() != keySize) {
        return fail(Code::Denied, "wallet.wrong_keyring_key"_reason,
            QStringLiteral("%1 bytes").arg(secret.bytes.size()));
    }
    return secret.bytes.clone();
}

Result<QJsonObject> newSlot(const VaultSecret &secret, const SecretBytes &dataKey)
{
    QJsonObject slot{{u"kind"_s, kindName(secret.kind)}};
    if (secret.kind == VaultSecret::Kind::Password) {
        slot.insert(u"kdf"_s,
            QJsonObject{{u"name"_s, u"scrypt"_s}, {u"n"_s, static_cast<qint64>(secret.cost.n)},
                {u"r"_s, static_cast<qint64>(secret.cost.r)},
                {u"p"_s, static_cast<qint64>(secret.cost.p)},
                {u"salt"_s, toHex(randomBytes(saltSize))}});
    }
    const auto key = slotKey(slot, secret);
    if (!key)
        return key.error();
    put(slot, seal(*key, headerOf(slot), dataKey));
    return slot;
}

bool isSlotSound(const QJsonObject &slot)
{
    const bool isPassword = slot[u"kind"].toString() == u"password";
    const QJsonObject kdf = slot[u"kdf"].toObject();
    const bool isBearableHere = !isPassword
        || (kdf[u"name"].toString() == u"scrypt" && isBearable(costIn(slot))
            && bytesIn(kdf, u"salt").size() == saltSize);
    return isBearableHere && sealedIn(slot).ciphertext.size() == static_cast<qsizetype>(keySize);
}

Result<QJsonObject> slotOf(const QJsonObject &json, VaultSecret::Kind kind)
{
    for (const QJsonValue &slot : json[u"slots"].toArray()) {
        if (slot[u"kind"].toString() == kindName(kind))
            return slot.toObject();
    }
    return fail(Code::Denied, "wallet.no_such_slot"_reason, kindName(kind));
}

Error wrongSecret(VaultSecret::Kind kind)
{
    return kind == VaultSecret::Kind::Password
        ? fail(Code::Denied, "wallet.wrong_password"_reason)
        : fail(Code::Denied, "wallet.wrong_keyring_key"_reason);
}

} // namespace

Result<VaultSeal> VaultFormat::newSeal(const std::vector<VaultSecret> &secrets)
{
    FALLOW_CHECK(!secrets.empty() && secrets.size() <= mostSlots);
    SystemRandom random;
    VaultSeal seal;
    seal.dataKey = SecretBytes::random(random, keySize);
    QJsonArray slots;
    for (const VaultSecret &secret : secrets) {
        const auto slot = newSlot(secret, seal.dataKey);
        if (!slot)
            return slot.error();
        slots.append(*slot);
    }
    seal.header = {{u"format"_s, u"fallow-vault"_s}, {u"version"_s, version},
        {u"cipher"_s, u"aes-256-gcm"_s}, {u"slots"_s, slots}};
    return seal;
}

QByteArray VaultFormat::write(const Vault &vault, const VaultSeal &seal)
{
    QJsonObject json = seal.header;
    put(json, wallet::seal(seal.dataKey, headerOf(json), writeVault(vault)));
    json.insert(u"check"_s, checkOf(json));
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<VaultFormat> VaultFormat::parse(const QByteArray &text)
{
    if (text.size() > mostFileSize)
        return damaged(QStringLiteral("too large"));
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const QJsonObject json = document.object();
    if (json[u"format"].toString() != u"fallow-vault")
        return damaged(QStringLiteral("not a vault"));
    const qint64 found = json[u"version"].toInteger(0);
    if (found > version) {
        return fail(Code::Unavailable, "wallet.vault_too_new"_reason,
            QStringLiteral("version %1").arg(found));
    }
    if (found != version || json[u"check"].toString() != checkOf(json))
        return damaged(QStringLiteral("the check does not fit"));
    const QJsonArray slots = json[u"slots"].toArray();
    const bool isSound = json[u"cipher"].toString() == u"aes-256-gcm" && !slots.isEmpty()
        && slots.size() <= mostSlots
        && std::all_of(slots.begin(), slots.end(),
            [](const QJsonValue &slot) { return isSlotSound(slot.toObject()); });
    if (!isSound)
        return damaged(QStringLiteral("a field out of bounds"));
    return VaultFormat(json);
}

VaultInfo VaultFormat::info() const
{
    return {slotOf(m_json, VaultSecret::Kind::Password).has_value(),
        slotOf(m_json, VaultSecret::Kind::Keyring).has_value()};
}

Result<OpenedVault> VaultFormat::open(const VaultSecret &secret) const
{
    const auto slot = slotOf(m_json, secret.kind);
    if (!slot)
        return slot.error();
    const auto key = slotKey(*slot, secret);
    if (!key)
        return key.error();
    auto dataKey = unseal(*key, headerOf(*slot), sealedIn(*slot));
    if (!dataKey)
        return wrongSecret(secret.kind);
    const auto plain = unseal(*dataKey, headerOf(m_json), sealedIn(m_json));
    if (!plain)
        return damaged(QStringLiteral("the contents are not what was sealed"));
    auto vault = readVault(*plain);
    if (!vault)
        return vault.error();
    const QJsonObject header = without(m_json, {u"nonce"_s, u"ciphertext"_s, u"tag"_s, u"check"_s});
    return OpenedVault{*std::move(vault), {std::move(*dataKey), header}};
}

} // namespace fallow::wallet
