#pragma once

#include "core/chain/tx_types.h"

namespace fallow::chain
{

/// A signer of the wallet, which knows no chain, as the transaction queue wants it: anything with
/// `address()` and `signTransaction(transaction)`. Borrows it.
template <typename Signer> class TxSignerOf final : public TxSigner
{
public:
    explicit TxSignerOf(const Signer &signer) : m_signer(signer) { }
    base::Address address() const override { return m_signer.address(); }
    base::Result<QByteArray> signTransaction(const evm::Transaction &transaction) override
    {
        return m_signer.signTransaction(transaction);
    }

private:
    const Signer &m_signer;
};

} // namespace fallow::chain
