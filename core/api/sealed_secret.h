#pragma once

#include "core/api/wallet_messages.h"
#include "core/base/secret_bytes.h"

/// Secrets between two processes without a plain copy in a message, a buffer or a log: X25519,
/// HKDF-SHA-256 and AES-256-GCM with a key pair made for one message.
namespace fallow::api {

/// Reason: `wallet.bad_seal_key`, for a text that is no X25519 key.
base::Result<SealedSecret> seal(const base::SecretBytes &secret, const QString &publicKey);

/// Where sealed secrets are opened; its private key lives as long as it does.
class SealBox
{
public:
    SealBox();

    const QString &publicKey() const { return m_publicKey; } ///< Base64
    /// Reason: `wallet.bad_seal`, for a box of another key, a changed one, or one over 64 KiB.
    base::Result<base::SecretBytes> open(const SealedSecret &sealed) const;

private:
    base::SecretBytes m_privateKey;
    QString m_publicKey;
};

} // namespace fallow::api
