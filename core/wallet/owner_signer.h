#pragma once

#include "core/evm/private_key.h"
#include "core/evm/transaction.h"

namespace fallow::wallet {

/// Typed data with the sentence a person was shown for it.
struct TypedRequest {
    base::Bytes32 domainSeparator;
    base::Bytes32 structHash;
    QString description;
};

/// Holds the key of the savings, or of a pool's owner. It signs what its caller had confirmed;
/// like the worker's it takes no bare digest, so typed data can never be a transaction.
class OwnerSigner
{
public:
    explicit OwnerSigner(evm::PrivateKey key) : m_key(std::move(key)) {}

    base::Address address() const { return m_key.address(); }

    /// Raw signed bytes. Reason: `wallet.not_allowed`, for a transaction that any chain would take
    /// (no chain id).
    base::Result<QByteArray> signTransaction(const evm::Transaction &tx) const;
    /// 65 bytes over an order or a market login. Reason: `wallet.no_description`.
    base::Result<QByteArray> signTyped(const TypedRequest &request) const;
    /// 65 bytes that let `worker` contribute to `task` of this owner's pool (poco.md C.2).
    QByteArray signAuthorization(const base::Address &worker, const base::TaskId &task,
                                 const base::Address &enclave) const;

private:
    evm::PrivateKey m_key;
};

} // namespace fallow::wallet
