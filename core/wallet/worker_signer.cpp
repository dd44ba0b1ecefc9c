#include "core/wallet/worker_signer.h"

#include "core/evm/eip191.h"
#include "core/evm/keccak.h"
#include "core/wallet/login_challenge.h"

namespace fallow::wallet {

using namespace base;

WorkerSigner::WorkerSigner(evm::PrivateKey key, const WorkerLimits &limits) :
    m_key(std::move(key)), m_limits(limits)
{
}

Result<WorkerSigner> WorkerSigner::create(evm::PrivateKey key, const WorkerLimits &limits)
{
    if (limits.chainId == 0 || limits.hub.isZero() || limits.owner.isZero()) {
        return fail(Code::InvalidArgument, "wallet.bad_limits"_reason,
                    QStringLiteral("a worker needs a chain, a hub and an owner"));
    }
    if (limits.owner == limits.hub || limits.owner == limits.rlc || limits.hub == limits.rlc) {
        return fail(Code::InvalidArgument, "wallet.bad_limits"_reason,
                    QStringLiteral("owner, hub and token are three"));
    }
    return WorkerSigner(std::move(key), limits);
}

Result<QByteArray> WorkerSigner::signTransaction(const evm::Transaction &tx) const
{
    if (const auto allowed = checkWorkerTransaction(tx, m_limits); !allowed)
        return allowed.error();
    return tx.signedRaw(m_key.sign(tx.unsignedDigest()));
}

Result<QByteArray> WorkerSigner::signLogin(QStringView challenge) const
{
    const auto digest = loginDigest(challenge);
    if (!digest)
        return digest.error();
    return m_key.sign(*digest).bytes65();
}

QByteArray WorkerSigner::signResultProxyToken(const TaskId &task, const Address &enclave) const
{
    const Bytes32 hash = evm::keccak256({address().bytes(), task.bytes(), enclave.bytes()});
    return m_key.sign(evm::personalDigest(hash.bytes())).bytes65();
}

} // namespace fallow::wallet
