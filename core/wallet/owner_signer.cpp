#include "core/wallet/owner_signer.h"

#include "core/base/check.h"
#include "core/evm/eip191.h"
#include "core/evm/eip712.h"
#include "core/evm/keccak.h"

namespace fallow::wallet {

using namespace base;

namespace {

Error locked()
{
    return fail(Code::Denied, "wallet.locked"_reason);
}

} // namespace

Result<Done> OwnerSigner::unlock(evm::PrivateKey key)
{
    if (key.address() != m_address)
        return fail(Code::Conflict, "wallet.other_key"_reason, key.address().toString());
    m_key.emplace(std::move(key));
    return Done{};
}

Result<QByteArray> OwnerSigner::signTransaction(const evm::Transaction &tx) const
{
    if (tx.chainId == 0) {
        return fail(Code::Denied, "wallet.not_allowed"_reason,
                    QStringLiteral("a transaction without a chain could be replayed anywhere"));
    }
    if (!m_key)
        return locked();
    return tx.signedRaw(m_key->sign(tx.unsignedDigest()));
}

Result<QByteArray> OwnerSigner::signTyped(const TypedRequest &request) const
{
    if (request.description.trimmed().isEmpty()) {
        return fail(Code::InvalidArgument, "wallet.no_description"_reason,
                    QStringLiteral("typed data needs the sentence that was shown"));
    }
    if (!m_key)
        return locked();
    const Bytes32 digest = evm::typedDigest(request.domainSeparator, request.structHash);
    return m_key->sign(digest).bytes65();
}

Result<QByteArray> OwnerSigner::signMessage(const QByteArray &message) const
{
    if (!m_key)
        return locked();
    return m_key->sign(evm::personalDigest(message)).bytes65();
}

QByteArray OwnerSigner::signAuthorization(const Address &worker, const TaskId &task,
                                          const Address &enclave) const
{
    const Bytes32 hash = evm::keccak256({worker.bytes(), task.bytes(), enclave.bytes()});
    FALLOW_CHECK(m_key);
    return m_key->sign(evm::personalDigest(hash.bytes())).bytes65();
}

} // namespace fallow::wallet
