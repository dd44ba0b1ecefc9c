#include "app/fallow-pool/owner.h"

#include "app/terminal/secret_input.h"

#include <QFile>

namespace fallow::app {

using base::Code;
using base::Done;
using base::Result;
using base::SecretBytes;
using base::operator""_reason;
using namespace Qt::StringLiterals;

Result<SecretBytes> readPassword(const QCommandLineParser &parser, const QString &prompt)
{
    const int fd = parser.value(u"password-fd"_s).toInt();
    return readSecret(fd >= 0 ? std::optional(fd) : std::nullopt, prompt);
}

Result<evm::PrivateKey> unlockOwner(const QString &keystore, const SecretBytes &password)
{
    QFile file(keystore);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(Code::NotFound, "pool.no_keystore"_reason, keystore);
    return wallet::readKeystore(file.readAll(), password);
}

Result<Done> storeOwner(const QString &keystore, const evm::PrivateKey &key, const SecretBytes &password)
{
    const auto json = wallet::writeKeystore(key, password);
    if (!json)
        return json.error();
    QFile file(keystore);
    if (file.exists())
        return base::fail(Code::Conflict, "pool.keystore_exists"_reason, keystore);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                                   QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(*json) == json->size() && file.flush() && ::fsync(file.handle()) == 0;
    if (!written)
        return base::fail(Code::Unavailable, "pool.cannot_store"_reason, keystore);
    return Done{};
}

} // namespace fallow::app
