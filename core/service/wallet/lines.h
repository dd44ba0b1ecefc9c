#pragma once

#include "core/chain/block.h"
#include "core/store/wallet_rows.h"

namespace fallow::service
{

/// Where the money of one network is.
struct WalletContracts {
    base::Address hub;
    base::Address rlc; ///< zero: native flavour, the coin is RLC
};

/// One transaction as the chain tells it.
struct WalletTx {
    base::TxHash hash{};
    quint64 block = 0;
    base::Bytes32 blockHash{};
    qint64 at = 0; ///< of the block, seconds since 1970
    std::vector<chain::Log> logs{}; ///< of the whole receipt, in order
    std::optional<chain::SentTransaction> sent{}; ///< native flavour only
};

/// What one transaction means to one account.
struct WalletReading {
    struct Matched {
        base::DealId deal;
        quint64 volume = 0;
    };
    std::vector<store::WalletLine> lines; ///< `deal` and `app` may still be missing
    std::vector<Matched> matched; ///< deals in which it locked money
    std::vector<base::TaskId> ended; ///< tasks that were finalised or claimed, of anybody
};

/// Combines the logs of the RLC token and of the hub into lines for a person (poco.md A.6, C.6):
/// - a deposit is the token's Transfer and the hub's mint, a withdrawal the hub's burn and the
///   token's Transfer: one line, worth nothing to the account's total;
/// - Lock, Unlock and Reward take the hub's Transfer before them along; what they are for is told
///   by the next OrdersMatched, TaskContribute, TaskFinalize or TaskClaimed;
/// - finalize seizes the payer's price first and frees the pool's stake first, claim frees the
///   payer's price first and seizes the pool's stake first; all others are workers.
/// In the native flavour the coin's moves leave no log: who paid a deposit and to whom a withdrawal
/// went is read from the transaction, if it was sent to the hub itself; otherwise the account.
/// Transfers of nothing are left out: anybody can make them in anybody's name.
/// Reason: `wallet.bad_logs` (a log that the contracts cannot have written).
base::Result<WalletReading> readWalletTx(
    const WalletTx &transaction, const base::Address &account, const WalletContracts &contracts);

} // namespace fallow::service
