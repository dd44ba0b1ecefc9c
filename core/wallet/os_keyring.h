#pragma once

#include "core/wallet/keyring.h"

namespace fallow::wallet
{

/// The keyring of the session: on Linux the Secret Service or KWallet. Never a plain file in its
/// place. Entries stand under the service "fallow". A locked keyring asks its person, so an answer
/// may take as long as that person.
class OsKeyring final : public Keyring
{
public:
    QFuture<base::Result<base::Done>> probe() override;
    QFuture<base::Result<KeyringSecret>> read(const QString &name) override;
    QFuture<base::Result<base::Done>> write(const QString &name, base::SecretBytes secret) override;
    QFuture<base::Result<base::Done>> remove(const QString &name) override;
};

} // namespace fallow::wallet
