#pragma once

#include "core/api/payment_messages.h"
#include "core/chain/tx_fees.h"
#include "core/evm/transaction.h"
#include "core/poco/explain.h"
#include "core/poco/hub_types.h"

namespace fallow::service
{

/// The paying account and what is claimed, as the chain tells it now.
struct MoneyPicture {
    base::Wei coin{};
    base::Nrlc rlc{}; ///< in the wallet; where the coin is RLC, the whole of it
    poco::Account account{};
    quint64 time = 0; ///< of the newest block
    struct Claim {
        base::TaskId id;
        poco::Task task{};
        base::DealId deal{}; ///< of a task that was never started; zero when nobody knows it
        quint64 index = 0;
        quint64 startTime = 0; ///< of the deal
        quint64 categorySeconds = 0;
    };
    std::optional<Claim> claim{};
};

/// One transaction to be, without nonce, gas and fees.
struct Draft {
    evm::Transaction transaction{};
    bool takesRest = false; ///< value: all the coin that is left after the fees
    bool mayBeLeftOut = false; ///< when nothing is left
    base::Nrlc fromWallet{}; ///< RLC it needs there
    base::Nrlc fromStake{}; ///< and free in the contract
};

struct PlanFacts {
    const poco::ChainFacts &chain;
    base::Address from;
    base::Address owner; ///< where a sweep goes
    base::Address payee{}; ///< of sends and withdrawals; zero: `from`
    base::Wei keepBack{}; ///< coin that a sweep leaves for fees
};

/// What a request means now, without its fees. Reasons: `wallet.bad_amount`,
/// `wallet.too_many_decimals`, `wallet.not_enough_rlc`, `wallet.not_enough_coin`,
/// `wallet.not_enough_stake`, `wallet.nothing_to_claim`, `wallet.not_overdue`,
/// `wallet.nothing_to_sweep`, `wallet.bad_call`, `wallet.payee_is_zero`.
base::Result<std::vector<Draft>> planPayment(
    const api::PreparePaymentRequest &request, const PlanFacts &facts, const MoneyPicture &picture);

/// What coin is worth where it is RLC, without what is below 1 nRLC.
base::Nrlc inRlc(base::Wei coin);

/// Whether the account can still pay all of it and the fees; sets the value of what takes the rest.
/// A sweep's rest may come to nothing, then it is left out. `gas` by draft. Reasons:
/// `wallet.not_enough_rlc`, `wallet.not_enough_coin`, `wallet.not_enough_stake`.
base::Result<std::vector<evm::Transaction>> payFor(const std::vector<Draft> &drafts,
    const std::vector<quint64> &gas, const chain::TxFees &fees, const PlanFacts &facts,
    const MoneyPicture &picture);

} // namespace fallow::service
