#pragma once

#include "core/evm/private_key.h"
#include "core/wallet/hd_path.h"

namespace fallow::wallet
{

/// A private key of the tree of BIP-32, with what its children are made of.
class HdNode
{
public:
    /// The root. Reason: `wallet.bad_seed` (a seed has 16 to 64 bytes; one in 2^127 gives no key).
    static base::Result<HdNode> fromSeed(const base::SecretBytes &seed);
    /// Steps from hardenedStep on are hardened. Reason: `wallet.bad_seed`, for one in 2^127.
    base::Result<HdNode> child(quint32 step) const;
    base::Result<HdNode> descend(const HdPath &path) const;

    const base::SecretBytes &key() const { return m_key; } ///< 32 bytes
    const base::SecretBytes &chainCode() const { return m_chainCode; } ///< 32 bytes

private:
    HdNode(base::SecretBytes key, base::SecretBytes chainCode)
        : m_key(std::move(key)), m_chainCode(std::move(chainCode))
    {
    }
    base::SecretBytes m_key;
    base::SecretBytes m_chainCode;
};

/// The key at `path`. Reason: `wallet.bad_seed`.
base::Result<evm::PrivateKey> deriveKeyAt(const base::SecretBytes &seed, const HdPath &path);

} // namespace fallow::wallet
