#pragma once

#include "core/chain/tx_types.h"
#include "core/evm/private_key.h"

namespace fallow::test {

/// Signs whatever it is given, with a key in memory.
class KeySigner final : public chain::TxSigner
{
public:
    explicit KeySigner(evm::PrivateKey key = evm::PrivateKey::generate()) :
        m_key(std::move(key)) { }
    base::Address address() const override { return m_key.address(); }
    base::Result<QByteArray> signTransaction(const evm::Transaction &transaction) override
    {
        ++count;
        if (refuses)
            return base::fail(base::Code::Denied, base::Reason(QStringLiteral("wallet.locked")));
        return transaction.signedRaw(m_key.sign(transaction.unsignedDigest()));
    }
    int count = 0;
    bool refuses = false;

private:
    evm::PrivateKey m_key;
};

} // namespace fallow::test
