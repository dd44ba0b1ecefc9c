#include "core/service/keys.h"

#include "core/wallet/keystore.h"

#include <QFile>
#include <QSaveFile>

namespace fallow::service {

using base::Code;
using base::Result;
using base::operator""_reason;

QString KeyFiles::path(KeyRole role) const
{
    return m_folder + (role == KeyRole::Owner ? u"/owner.json" : u"/worker.json");
}

bool KeyFiles::exists(KeyRole role) const
{
    return QFile::exists(path(role));
}

Result<base::Address> KeyFiles::store(KeyRole role, const evm::PrivateKey &key,
                                      const base::SecretBytes &password)
{
    if (exists(role))
        return base::fail(Code::Conflict, "wallet.key_exists"_reason, path(role));
    const auto text = wallet::writeKeystore(key, password);
    if (!text)
        return text.error();
    QSaveFile file(path(role));
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(*text) == text->size() && file.commit();
    if (!written)
        return base::fail(Code::Unavailable, "settings.unwritable"_reason, file.fileName());
    return key.address();
}

Result<evm::PrivateKey> KeyFiles::load(KeyRole role, const base::SecretBytes &password) const
{
    QFile file(path(role));
    constexpr qint64 maxKeystoreBytes = 64 * 1024;
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(Code::NotFound, "wallet.no_key"_reason, file.fileName());
    return wallet::readKeystore(file.read(maxKeystoreBytes + 1), password).during(file.fileName());
}

} // namespace fallow::service
