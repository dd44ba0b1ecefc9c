#pragma once

#include "core/api/payment_messages.h"
#include "core/chain/tx_fees.h"

namespace fallow::service
{

/// What the network asks for now.
struct FeePicture {
    chain::FeeSuggestion network{};
    std::optional<chain::FeeHistory> history{}; ///< tips of each block at `tipPercentiles`
};
inline constexpr quint64 feeHistoryBlocks = 20;
inline const std::vector<int> tipPercentiles{10, 50, 90};

struct FeeRules {
    base::Wei cap{}; ///< no more per gas, whatever a node or a person says
    bool isGasFree = false;
};

struct FeeChoice {
    api::FeeLevel level = api::FeeLevel::Normal;
    chain::TxFees fees{};
};

/// Slow, normal and fast, cut at the cap. Slow outlives one full block, normal three, fast six:
/// the base fee grows by an eighth a block at most (EIP-1559). Reason: `wallet.fee_above_cap`, when
/// even the base fee is above it.
base::Result<std::vector<FeeChoice>> feeChoices(const FeePicture &picture, const FeeRules &rules);
/// One of them, or the person's own. Reasons: `wallet.fee_above_cap`, `wallet.bad_fee` (a missing
/// or senseless custom fee).
base::Result<chain::TxFees> chosenFees(const api::PreparePaymentRequest &request,
    const std::vector<FeeChoice> &choices, const FeeRules &rules);
/// gas x price; as much as fits when that is more.
base::Wei feeAtMost(quint64 gas, const chain::TxFees &fees);

} // namespace fallow::service
