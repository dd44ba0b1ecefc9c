#pragma once

#include "core/wallet/vault_file.h"

namespace fallow::wallet
{

/// The file as JSON, checked but not yet decrypted. Its text carries the SHA-256 of the rest, so
/// that decay is not taken for a wrong password.
class VaultFormat
{
public:
    /// A new data key in one slot for each secret. Reason: `wallet.bad_keystore`.
    static base::Result<VaultSeal> newSeal(const std::vector<VaultSecret> &secrets);
    static QByteArray write(const Vault &vault, const VaultSeal &seal);

    /// At most 1 MiB, costs bounded. Reasons: `wallet.vault_damaged`, `wallet.vault_too_new`.
    static base::Result<VaultFormat> parse(const QByteArray &text);
    VaultInfo info() const;
    /// Reasons: those of VaultFile::open.
    base::Result<OpenedVault> open(const VaultSecret &secret) const;

private:
    explicit VaultFormat(QJsonObject json) : m_json(std::move(json)) { }
    QJsonObject m_json;
};

} // namespace fallow::wallet
