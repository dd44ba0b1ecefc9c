#pragma once

#include "core/chain/tx_fees.h"
#include "core/evm/transaction.h"

#include <chrono>

namespace fallow::chain
{

/// Who signs; the wallet implements it and may refuse. One queue belongs to one signer.
class TxSigner
{
public:
    virtual ~TxSigner() = default;
    virtual base::Address address() const = 0;
    /// The raw signed bytes.
    virtual base::Result<QByteArray> signTransaction(const evm::Transaction &transaction) = 0;
};

struct TxIntent {
    QString key{}; ///< the same key is the same transaction, also after a restart
    base::Address to{};
    QByteArray data{};
    base::Wei value{};
    std::optional<quint64> gasLimit{}; ///< otherwise estimated, and a revert is seen before sending
    std::optional<qint64> deadline{}; ///< seconds since 1970; not signed any more after it
    /// Agreed with a person: exactly these are paid, and they are raised only by `replace`.
    std::optional<TxFees> fees{};
};

/// What a person may do about a transaction that is not mined yet.
enum class Replacement {
    SpeedUp, ///< the same once more, with higher fees
    Cancel, ///< nothing to oneself instead, with the same nonce
};

struct TxQueueOptions {
    FeePolicy fees{};
    quint64 confirmations = 1; ///< blocks, its own included
    quint64 resendAfterBlocks = 3;
    quint64 replaceAfterBlocks = 6; ///< unmined so long: higher fees
    std::chrono::milliseconds pollInterval{2'000}; ///< only while something is open
};

/// What a node's refusal of a broadcast means.
enum class BroadcastVerdict {
    Known, ///< it has the transaction already
    NonceUsed, ///< by us or by somebody else: receipts tell
    NoFunds,
    Refused, ///< it never will take these bytes
    Later, ///< fees too low for a replacement, a full pool, anything else
};
BroadcastVerdict readBroadcastError(const base::Error &error);

} // namespace fallow::chain
