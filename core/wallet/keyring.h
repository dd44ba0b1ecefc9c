#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <QFuture>
#include <QString>

namespace fallow::wallet {

/// Where the operating system keeps secrets for a person who is logged in. Answers come over the
/// event loop. All fail with `wallet.no_keyring` where there is none, or it stays locked.
class Keyring
{
public:
    virtual ~Keyring() = default;
    /// Whether a secret can be kept: writes, reads and removes one.
    virtual QFuture<base::Result<base::Done>> probe() = 0;
    /// Reason: `wallet.not_in_keyring`.
    virtual QFuture<base::Result<base::SecretBytes>> read(const QString &name) = 0;
    virtual QFuture<base::Result<base::Done>> write(const QString &name,
                                                    base::SecretBytes secret) = 0;
    /// What is not there is removed already.
    virtual QFuture<base::Result<base::Done>> remove(const QString &name) = 0;
};

} // namespace fallow::wallet
