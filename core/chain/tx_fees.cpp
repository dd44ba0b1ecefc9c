#include "core/chain/tx_fees.h"

#include <algorithm>

namespace fallow::chain {

using base::Wei;

namespace {
/// A node may say any number: no overflow.
Wei percent(Wei amount, unsigned parts, unsigned of)
{
    constexpr base::uint128 largest = ~base::uint128{0};
    if (amount.value > largest / parts)
        return {largest};
    return {(amount.value * parts + of - 1) / of};
}
} // namespace

TxFees chooseFees(const FeeSuggestion &network, const FeePolicy &policy)
{
    TxFees fees{.isEip1559 = network.baseFee.has_value()};
    if (policy.isGasFree)
        return fees;
    const auto share = static_cast<unsigned>(policy.percentOfNetwork);
    fees.price = std::min(percent(network.gasPrice, share, 100), policy.cap);
    fees.tip = std::min(network.tip, fees.price);
    return fees;
}

std::optional<TxFees> raiseFees(const TxFees &last, const FeeSuggestion &network,
                                const FeePolicy &policy)
{
    const TxFees now = chooseFees(network, policy);
    const Wei one{1};
    TxFees raised = last;
    raised.price = std::max({percent(last.price, 9, 8), now.price, one});
    raised.tip = std::max({percent(last.tip, 9, 8), now.tip, one});
    raised.tip = std::min(raised.tip, raised.price);
    if (policy.isGasFree || raised.price > policy.cap)
        return std::nullopt;
    return raised;
}

} // namespace fallow::chain
