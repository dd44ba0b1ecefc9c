#include "core/wallet/vault_codec.h"
#include "core/wallet/vault_format.h"
#include "tests/fuzz/input.h"

#include <QCryptographicHash>

using namespace fallow;

namespace
{

/// With the check made right, else nothing would ever get past it.
QByteArray rechecked(const QByteArray &text)
{
    QJsonObject json = QJsonDocument::fromJson(text).object();
    json.remove(QStringLiteral("check"));
    const QByteArray rest = QJsonDocument(json).toJson(QJsonDocument::Compact);
    json.insert(QStringLiteral("check"),
        base::toHex(QCryptographicHash::hash(rest, QCryptographicHash::Sha256)));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void open(const QByteArray &text)
{
    const auto format = wallet::VaultFormat::parse(text);
    if (!format)
        return;
    (void)format->info();
    // A password's key derivation would cost what the file says.
    const base::SecretBytes key(QByteArray(32, 'k'));
    (void)format->open({wallet::VaultSecret::Kind::Keyring, key.clone()});
}

} // namespace

/// The file, and what was encrypted in it.
FALLOW_FUZZ_TARGET
{
    const QByteArray input = fuzz::bytes(data, size);
    open(input);
    open(rechecked(input));
    const auto vault = wallet::readVault(base::SecretBytes::copyOf(data, size));
    if (vault)
        FALLOW_CHECK(wallet::readVault(wallet::writeVault(*vault)).has_value());
    return 0;
}
