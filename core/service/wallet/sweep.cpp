#include "core/service/wallet/sweep.h"

#include "core/poco/explain_approvals.h"
#include "core/wallet/amounts.h"

#include <algorithm>

namespace fallow::service
{

using base::Code;
using base::Done;
using base::Nrlc;
using base::Result;
using base::uint128;
using base::Wei;
using base::operator""_reason;

namespace
{

constexpr uint128 feeShare = 20; // a fee is at most one part of so many
constexpr uint128 weiPerNrlcAsCoin = 1'000'000'000; // poco.md A.2
// Ether was worth 5,000 RLC at most (2025); twice that, so that the share holds whatever the price.
constexpr uint128 mostRlcPerCoin = 10'000;
constexpr uint128 weiPerNrlcCautious = weiPerNrlcAsCoin / mostRlcPerCoin;

uint128 positive(Nrlc amount)
{
    return static_cast<uint128>(std::max<qint64>(0, amount.value));
}

Nrlc toNrlc(uint128 amount)
{
    return {static_cast<qint64>(amount)};
}

} // namespace

SweepAmounts sweepable(Nrlc above, const SweepHolding &holding)
{
    const uint128 wallet = positive(holding.rlc);
    const uint128 stake = positive(holding.stake);
    const uint128 kept = positive(above);
    const uint128 needed = std::min(stake, positive(holding.nextStakes));
    const uint128 spare = wallet + stake > kept ? wallet + stake - kept : 0;
    const uint128 fromWallet = std::min(wallet, spare);
    return {toNrlc(fromWallet), toNrlc(std::min(stake - needed, spare - fromWallet))};
}

Result<Done> checkSweepFee(Nrlc amount, Wei coin, Wei fee, const SweepTerms &terms)
{
    if (terms.isGasFree || fee.value == 0)
        return Done{};
    const uint128 worth = positive(amount) * (terms.isCoinRlc ? weiPerNrlcAsCoin : weiPerNrlcCautious);
    if (fee.value > worth / feeShare)
        return base::fail(Code::Conflict, "wallet.sweep_fee_too_high"_reason, base::formatCoin(fee));
    const bool leavesReserve = coin.value >= fee.value && coin.value - fee.value >= terms.gasReserve.value;
    return leavesReserve ? Result<Done>(Done{})
                         : base::fail(Code::Conflict, "wallet.sweep_gas_reserve"_reason, base::formatCoin(coin));
}

Result<std::optional<Nrlc>> sweepRuleOf(const api::SweepRuleRequest &request)
{
    if (!request.isOn)
        return std::optional<Nrlc>();
    const auto above = wallet::parseRlcAmount(request.above);
    if (!above)
        return above.error();
    if (*above > poco::wholeSupply)
        return base::fail(Code::InvalidArgument, "wallet.above_supply"_reason, request.above.left(80));
    return std::optional(*above);
}

} // namespace fallow::service
