#pragma once

#include "core/base/secret_bytes.h"
#include "core/evm/signature.h"

#include <memory>

struct secp256k1_context_struct;

namespace fallow::evm {

/// A secp256k1 key in memory: move-only, wiped when it dies. One key is used by one thread.
class PrivateKey
{
public:
    /// 32 bytes, neither zero nor beyond the group's order. Reason: `evm.bad_private_key`.
    static base::Result<PrivateKey> create(base::SecretBytes bytes);
    /// From the operating system's generator.
    static PrivateKey generate();
    ~PrivateKey();
    PrivateKey(PrivateKey &&) noexcept;
    PrivateKey &operator=(PrivateKey &&) noexcept;

    base::Address address() const { return m_address; }
    QByteArray publicKey() const { return m_publicKey; } ///< 64 bytes, x and y
    /// Deterministic (RFC 6979), s in the lower half.
    Signature sign(const base::Bytes32 &digest) const;
    PrivateKey clone() const;
    base::SecretBytes exportBytes() const; ///< for the keystore only

private:
    struct DestroyContext {
        void operator()(secp256k1_context_struct *context) const;
    };
    using Context = std::unique_ptr<secp256k1_context_struct, DestroyContext>;
    PrivateKey(base::SecretBytes bytes, Context context);

    base::SecretBytes m_bytes;
    Context m_context;
    QByteArray m_publicKey;
    base::Address m_address;
};

} // namespace fallow::evm
