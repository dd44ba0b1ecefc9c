#pragma once

#include "core/evm/private_key.h"
#include "core/evm/transaction.h"

#include <optional>
#include <utility>

namespace fallow::wallet {

/// Typed data with the sentence a person was shown for it.
struct TypedRequest {
    base::Bytes32 domainSeparator;
    base::Bytes32 structHash;
    QString description;
};

/// Holds the key of the savings, or of a pool's owner. It signs what its caller had confirmed;
/// like the worker's it takes no bare digest, so typed data can never be a transaction. While
/// locked it has no key at all and refuses with `wallet.locked`.
class OwnerSigner
{
public:
    explicit OwnerSigner(evm::PrivateKey key) : m_address(key.address()), m_key(std::move(key)) {}
    /// Locked.
    explicit OwnerSigner(const base::Address &address) : m_address(address) {}

    base::Address address() const { return m_address; }
    bool isLocked() const { return !m_key; }
    /// Reason: `wallet.other_key`, for the key of another account.
    base::Result<base::Done> unlock(evm::PrivateKey key);
    void lock() { m_key.reset(); }
    /// Its key, for the side that pays on another network; locked then.
    std::optional<evm::PrivateKey> takeKey() { return std::exchange(m_key, std::nullopt); }

    /// Raw signed bytes. Reasons: `wallet.not_allowed`, for a transaction that any chain would take
    /// (no chain id); `wallet.locked`.
    base::Result<QByteArray> signTransaction(const evm::Transaction &tx) const;
    /// 65 bytes over an order or a market login. Reasons: `wallet.no_description`, `wallet.locked`.
    base::Result<QByteArray> signTyped(const TypedRequest &request) const;
    /// 65 bytes over a message with EIP-191's prefix, which no transaction has.
    /// Reason: `wallet.locked`.
    base::Result<QByteArray> signMessage(const QByteArray &message) const;
    /// 65 bytes that let `worker` contribute to `task` of this owner's pool (poco.md C.2). A pool's
    /// own key is never locked.
    QByteArray signAuthorization(const base::Address &worker, const base::TaskId &task,
                                 const base::Address &enclave) const;

private:
    base::Address m_address;
    std::optional<evm::PrivateKey> m_key;
};

} // namespace fallow::wallet
