#pragma once

#include "core/api/wallet_messages.h"
#include "core/base/units.h"

#include <optional>

namespace fallow::service
{

// The rule that the worker's earnings go to the owner by themselves: what may go, and when it is
// worth its fees. Pure; `WalletSweep` does it.

/// What the worker has, as the chain tells it now, and what its work needs of that.
struct SweepHolding {
    base::Nrlc stake{}; ///< free in the contract; what is locked is not of it
    base::Nrlc rlc{}; ///< of the token, in its wallet; none where the coin is RLC
    base::Wei coin{}; ///< pays the fees of its work: it stays
    base::Nrlc nextStakes{}; ///< that its next tasks will lock
};

struct SweepAmounts {
    base::Nrlc fromWallet{};
    base::Nrlc fromStake{};
    base::Nrlc sum() const { return fromWallet + fromStake; }
    friend bool operator==(const SweepAmounts &, const SweepAmounts &) = default;
};

/// What is above `above` of wallet and free stake together; the wallet's first, for tasks lock
/// stake, and of the stake nothing that the next tasks need.
SweepAmounts sweepable(base::Nrlc above, const SweepHolding &holding);

struct SweepTerms {
    bool isCoinRlc = false;
    bool isGasFree = false;
    base::Wei gasReserve{}; ///< coin that the fees must leave for work
};

/// Whether moving `amount` is worth `fee`, which may be a twentieth of it. Where the coin is not
/// RLC no price is asked: it counts as worth more RLC than it ever was. Reasons:
/// `wallet.sweep_fee_too_high`, `wallet.sweep_gas_reserve`.
base::Result<base::Done> checkSweepFee(
    base::Nrlc amount, base::Wei coin, base::Wei fee, const SweepTerms &terms);

/// What a person asks for; nothing: the rule is off. Reasons: `wallet.bad_amount`,
/// `wallet.too_many_decimals`, `wallet.above_supply`.
base::Result<std::optional<base::Nrlc>> sweepRuleOf(const api::SweepRuleRequest &request);

} // namespace fallow::service
