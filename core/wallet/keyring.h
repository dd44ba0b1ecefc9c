#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <QFuture>
#include <QString>

#include <memory>

namespace fallow::wallet
{

/// Shared with the future that brings it: Qt 6.4 runs a continuation twice when it takes a result
/// that can only be moved.
using KeyringSecret = std::shared_ptr<const base::SecretBytes>;

/// Where the operating system keeps secrets for a person who is logged in. Answers come over the
/// event loop. All fail with `wallet.no_keyring` where there is none, or it stays locked.
class Keyring
{
public:
    virtual ~Keyring() = default;
    /// Whether a secret can be kept: writes, reads and removes one.
    virtual QFuture<base::Result<base::Done>> probe() = 0;
    /// Reason: `wallet.not_in_keyring`.
    virtual QFuture<base::Result<KeyringSecret>> read(const QString &name) = 0;
    virtual QFuture<base::Result<base::Done>> write(
        const QString &name, base::SecretBytes secret) = 0;
    /// What is not there is removed already.
    virtual QFuture<base::Result<base::Done>> remove(const QString &name) = 0;
};

} // namespace fallow::wallet
