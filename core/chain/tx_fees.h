#pragma once

#include "core/chain/block.h"

namespace fallow::chain
{

struct FeePolicy {
    /// No transaction of ours pays more per gas (iexec-worker: 22 gwei, poco.md D.8).
    base::Wei cap{22'000'000'000};
    int percentOfNetwork = 130; ///< what we offer (iexec-worker: 1.3, poco.md D.8)
    bool isGasFree = false; ///< Bellecour: price 0
};

/// What one transaction offers per gas.
struct TxFees {
    bool isEip1559 = true;
    base::Wei price{}; ///< gasPrice or maxFeePerGas
    base::Wei tip{}; ///< maxPriorityFeePerGas
    friend bool operator==(const TxFees &, const TxFees &) = default;
};

/// min(network x 1.3, cap), by the kind of transaction the chain has.
TxFees chooseFees(const FeeSuggestion &network, const FeePolicy &policy);
/// Nodes take a replacement from 10 % more on (geth `txpool.pricebump`); we give 12.5 % and at
/// least what the network asks now. Nothing when the cap does not allow it.
std::optional<TxFees> raiseFees(
    const TxFees &last, const FeeSuggestion &network, const FeePolicy &policy);

/// The least that a replacement of `last` must offer, by the same rule.
TxFees leastRaise(const TxFees &last);

} // namespace fallow::chain
