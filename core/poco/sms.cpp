#include "core/poco/sms.h"

#include "core/evm/keccak.h"

namespace fallow::poco {

using namespace base;

namespace {

QByteArray smsDomain()
{
    return evm::keccak256(QByteArrayLiteral("IEXEC_SMS_DOMAIN")).bytes();
}

} // namespace

Bytes32 datasetSecretHash(const Address &dataset, const QByteArray &value)
{
    return evm::keccak256({smsDomain(), dataset.bytes(), evm::keccak256(value).bytes()});
}

Bytes32 namedSecretHash(const Address &owner, const QString &name, const QByteArray &value)
{
    return evm::keccak256({smsDomain(), owner.bytes(), evm::keccak256(name.toUtf8()).bytes(),
                           evm::keccak256(value).bytes()});
}

Bytes32 appSecretHash(const Address &app, const QByteArray &value)
{
    return namedSecretHash(app, QStringLiteral("1"), value); // the service knows one index only
}

} // namespace fallow::poco
