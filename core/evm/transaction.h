#pragma once

#include "core/evm/signature.h"

#include "core/base/units.h"

#include <optional>

namespace fallow::evm {

enum class TransactionType { Legacy, Eip1559 };

/// What Fallow sends: EIP-155 legacy, or EIP-1559 with an empty access list.
struct Transaction {
    TransactionType type = TransactionType::Eip1559;
    quint64 chainId = 0; ///< 0 only in a decoded legacy transaction without replay protection
    quint64 nonce = 0;
    quint64 gasLimit = 0;
    base::Wei gasPrice; ///< legacy only
    base::Wei maxFeePerGas; ///< EIP-1559 only
    base::Wei maxPriorityFeePerGas; ///< EIP-1559 only
    std::optional<base::Address> to; ///< none creates a contract
    base::Wei value;
    QByteArray data;

    QByteArray unsignedRaw() const; ///< what is hashed and signed
    base::Bytes32 unsignedDigest() const;
    QByteArray signedRaw(const Signature &signature) const;
    friend bool operator==(const Transaction &, const Transaction &) = default;
};

struct SignedTransaction {
    Transaction transaction;
    Signature signature;
    base::Address sender;
    base::TxHash hash;
};

/// keccak256 of the raw signed bytes.
base::TxHash transactionHash(const QByteArray &signedRaw);

/// Raw bytes as eth_sendRawTransaction takes them. Reasons: `evm.bad_rlp`, `evm.out_of_range`,
/// `evm.bad_transaction`, `evm.unsupported_transaction` (other types, access lists),
/// `evm.bad_signature`.
base::Result<SignedTransaction> decodeSigned(const QByteArray &raw);
/// What would be hashed for signing. Reasons as above, but for the signature.
base::Result<Transaction> decodeUnsigned(const QByteArray &raw);

/// Whether a signature over keccak256(bytes) could be a transaction's or an account delegation's:
/// a legacy list (6 or 9 fields) or any type byte before a list, canonical or not. Used to refuse
/// login challenges (poco.md D.2), so it is wider than what nodes accept.
bool parsesAsTransaction(const QByteArray &bytes);

} // namespace fallow::evm
