#include "core/wallet/owner_signer.h"

#include "core/evm/eip191.h"
#include "core/evm/eip712.h"
#include "core/evm/keccak.h"

namespace fallow::wallet {

using namespace base;

Result<QByteArray> OwnerSigner::signTransaction(const evm::Transaction &tx) const
{
    if (tx.chainId == 0) {
        return fail(Code::Denied, "wallet.not_allowed"_reason,
                    QStringLiteral("a transaction without a chain could be replayed anywhere"));
    }
    return tx.signedRaw(m_key.sign(tx.unsignedDigest()));
}

Result<QByteArray> OwnerSigner::signTyped(const TypedRequest &request) const
{
    if (request.description.trimmed().isEmpty()) {
        return fail(Code::InvalidArgument, "wallet.no_description"_reason,
                    QStringLiteral("typed data needs the sentence that was shown"));
    }
    const Bytes32 digest = evm::typedDigest(request.domainSeparator, request.structHash);
    return m_key.sign(digest).bytes65();
}

QByteArray OwnerSigner::signAuthorization(const Address &worker, const TaskId &task,
                                          const Address &enclave) const
{
    const Bytes32 hash = evm::keccak256({worker.bytes(), task.bytes(), enclave.bytes()});
    return m_key.sign(evm::personalDigest(hash.bytes())).bytes65();
}

} // namespace fallow::wallet
