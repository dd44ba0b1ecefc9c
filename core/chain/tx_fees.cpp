#include "core/chain/tx_fees.h"

#include <algorithm>

namespace fallow::chain
{

using base::Wei;

namespace
{
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

TxFees leastRaise(const TxFees &last)
{
    TxFees raised = last;
    raised.price = std::max(percent(last.price, 9, 8), Wei{1});
    raised.tip = last.isEip1559 ? std::max(percent(last.tip, 9, 8), Wei{1}) : Wei{};
    raised.tip = std::min(raised.tip, raised.price);
    return raised;
}

std::optional<TxFees> raiseFees(
    const TxFees &last, const FeeSuggestion &network, const FeePolicy &policy)
{
    const TxFees now = chooseFees(network, policy);
    TxFees raised = leastRaise(last);
    raised.price = std::max(raised.price, now.price);
    raised.tip = std::max({raised.tip, now.tip, Wei{1}});
    raised.tip = std::min(raised.tip, raised.price);
    if (policy.isGasFree || raised.price > policy.cap)
        return std::nullopt;
    return raised;
}

} // namespace fallow::chain
