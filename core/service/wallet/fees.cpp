#include "core/service/wallet/fees.h"

#include <algorithm>
#include <array>

namespace fallow::service
{

using api::FeeLevel;
using base::Code;
using base::Error;
using base::Result;
using base::uint128;
using base::Wei;
using chain::TxFees;
using base::operator""_reason;

namespace
{

struct Level {
    FeeLevel level;
    unsigned percentOfBase; // (9/8)^1, ^3 and ^6, rounded up
    size_t tip; // of tipPercentiles
    unsigned percentOfPrice; // where there is no base fee
};
constexpr std::array levels{Level{FeeLevel::Slow, 113, 0, 100},
    Level{FeeLevel::Normal, 143, 1, 110}, Level{FeeLevel::Fast, 203, 2, 130}};

/// A node may say any number: no overflow.
Wei percentOf(Wei amount, unsigned percent)
{
    const uint128 most = ~uint128{0} / percent;
    return {std::min(amount.value, most) * percent / 100};
}

Wei sum(Wei a, Wei b)
{
    return {a.value > ~uint128{0} - b.value ? ~uint128{0} : a.value + b.value};
}

Error aboveCap(Wei price, Wei cap)
{
    return base::fail(Code::Conflict, "wallet.fee_above_cap"_reason,
        price.toString() + u" wei per gas, the cap is " + cap.toString());
}

/// The middle one of the last blocks' tips.
Wei usualTip(const chain::FeeHistory &history, size_t percentile)
{
    std::vector<Wei> tips;
    for (const auto &block : history.tips)
        tips.push_back(block[percentile]);
    std::sort(tips.begin(), tips.end());
    return tips.empty() ? Wei{} : tips[tips.size() / 2];
}

TxFees feesOf(const Level &level, const FeePicture &picture, Wei cap)
{
    if (!picture.network.baseFee)
        return {
            false, std::min(percentOf(picture.network.gasPrice, level.percentOfPrice), cap), {}};
    const Wei baseFee =
        picture.history ? picture.history->baseFees.back() : *picture.network.baseFee;
    const Wei tip = picture.history ? usualTip(*picture.history, level.tip) : picture.network.tip;
    TxFees fees{.isEip1559 = true, .price = {}, .tip = tip};
    fees.price = std::min(sum(percentOf(baseFee, level.percentOfBase), tip), cap);
    fees.tip = std::min(tip, fees.price);
    return fees;
}

} // namespace

Result<std::vector<FeeChoice>> feeChoices(const FeePicture &picture, const FeeRules &rules)
{
    const bool isEip1559 = picture.network.baseFee.has_value();
    const Wei least = isEip1559 ? *picture.network.baseFee : picture.network.gasPrice;
    if (!rules.isGasFree && least > rules.cap)
        return aboveCap(least, rules.cap);
    std::vector<FeeChoice> choices;
    for (const Level &level : levels) {
        const TxFees fees =
            rules.isGasFree ? TxFees{isEip1559, {}, {}} : feesOf(level, picture, rules.cap);
        choices.push_back({level.level, fees});
    }
    return choices;
}

Result<TxFees> chosenFees(const api::PreparePaymentRequest &request,
    const std::vector<FeeChoice> &choices, const FeeRules &rules)
{
    if (request.fee != FeeLevel::Custom) {
        const auto chosen = std::find_if(choices.begin(), choices.end(),
            [&](const FeeChoice &choice) { return choice.level == request.fee; });
        return chosen->fees;
    }
    const bool isEip1559 = choices.front().fees.isEip1559;
    if (!request.maxFeePerGas)
        return base::fail(
            Code::InvalidArgument, "wallet.bad_fee"_reason, QStringLiteral("no fee given"));
    const TxFees fees{isEip1559, *request.maxFeePerGas,
        isEip1559 ? request.priorityFeePerGas.value_or(Wei{}) : Wei{}};
    if (fees.tip > fees.price)
        return base::fail(Code::InvalidArgument, "wallet.bad_fee"_reason,
            QStringLiteral("the tip is more than all"));
    if (fees.price > rules.cap)
        return aboveCap(fees.price, rules.cap);
    return fees;
}

Wei feeAtMost(quint64 gas, const TxFees &fees)
{
    if (gas != 0 && fees.price.value > ~uint128{0} / gas)
        return {~uint128{0}};
    return {fees.price.value * gas};
}

} // namespace fallow::service
