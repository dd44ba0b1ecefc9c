#pragma once

#include "core/evm/private_key.h"
#include "core/wallet/worker_calls.h"

namespace fallow::wallet {

/// Holds the hot key that works unattended. The signer, not its caller, decides what the key may
/// do; it never takes a digest. One thread.
class WorkerSigner
{
public:
    /// Reason: `wallet.bad_limits`, when chain, hub or owner is missing, or two are the same.
    static base::Result<WorkerSigner> create(evm::PrivateKey key, const WorkerLimits &limits);

    /// Its key, for the signer of another network; this one is gone.
    static evm::PrivateKey dissolve(WorkerSigner signer) { return std::move(signer.m_key); }

    base::Address address() const { return m_key.address(); }
    const WorkerLimits &limits() const { return m_limits; }

    /// Raw signed bytes. Reasons: those of checkWorkerTransaction.
    base::Result<QByteArray> signTransaction(const evm::Transaction &tx) const;
    /// 65 bytes for the pool's login. Reasons: those of loginDigest.
    base::Result<QByteArray> signLogin(QStringView challenge) const;
    /// 65 bytes for the result proxy's token: the EIP-191 message of the authorization hash of
    /// this worker, `task` and `enclave` (poco.md D.10).
    QByteArray signResultProxyToken(const base::TaskId &task, const base::Address &enclave) const;

private:
    WorkerSigner(evm::PrivateKey key, const WorkerLimits &limits);
    evm::PrivateKey m_key;
    WorkerLimits m_limits;
};

} // namespace fallow::wallet
