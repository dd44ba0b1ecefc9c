#include "core/poco/settlement.h"

#include <algorithm>

namespace fallow::poco {

using namespace base;

namespace {

/// floor(amount * numerator / denominator) without overflow on the way.
Nrlc fraction(Nrlc amount, quint64 numerator, quint64 denominator)
{
    if (denominator == 0)
        return {};
    const auto value = static_cast<uint128>(amount.value) * numerator / denominator;
    return Nrlc{static_cast<qint64>(value)};
}

Nrlc kittyShare(Nrlc kitty)
{
    return std::min(std::max(percentOf(kitty, kittyRatio), kittyMin), kitty);
}

Settlement paidSettlement(const SettlementInput &input)
{
    Settlement result;
    result.payerPays = input.appPrice + input.datasetPrice + input.workerpoolPrice;
    result.appOwnerGets = input.appPrice;
    result.datasetOwnerGets = input.datasetPrice;
    result.schedulerStakeBack = percentOf(input.workerpoolPrice, workerpoolStakeRatio);
    result.schedulerKitty = kittyShare(input.kitty);
    return result;
}

} // namespace

Nrlc percentOf(Nrlc amount, quint64 percent)
{
    return fraction(amount, percent, 100);
}

Settlement settleFinalized(const SettlementInput &input)
{
    Settlement result = paidSettlement(input);
    Nrlc totalReward = input.workerpoolPrice;
    quint64 totalWeight = 0;
    for (const SettledContributor &contributor : input.contributors) {
        if (contributor.isProved)
            totalWeight += contributor.storedWeight;
        else
            totalReward += input.workerStake;
    }
    const quint64 ratio = std::min<quint64>(input.schedulerRewardRatio, 100);
    const Nrlc workersReward = percentOf(totalReward, 100 - ratio);
    result.schedulerReward = totalReward;
    const bool replicated = input.contributors.size() > 1;
    for (const SettledContributor &contributor : input.contributors) {
        WorkerOutcome outcome;
        outcome.worker = contributor.worker;
        if (contributor.isProved) {
            outcome.reward = fraction(workersReward, contributor.storedWeight, totalWeight);
            outcome.stakeBack = input.workerStake;
            outcome.scoreAfter = contributor.score + (replicated ? 1 : 0);
            result.schedulerReward -= outcome.reward;
        } else {
            outcome.stakeLost = input.workerStake;
            outcome.scoreAfter = contributor.score * 2 / 3;
        }
        result.workers.push_back(outcome);
    }
    return result;
}

Settlement settleContributedAndFinalized(const SettlementInput &input)
{
    Settlement result = paidSettlement(input);
    const quint64 ratio = std::min<quint64>(input.schedulerRewardRatio, 100);
    result.schedulerReward = input.workerpoolPrice;
    for (const SettledContributor &contributor : input.contributors) {
        const Nrlc reward = percentOf(input.workerpoolPrice, 100 - ratio);
        result.schedulerReward -= reward;
        result.workers.push_back({.worker = contributor.worker,
                                  .reward = reward,
                                  .stakeBack = {},
                                  .stakeLost = {},
                                  .scoreAfter = contributor.score});
    }
    return result;
}

Settlement settleClaimed(const SettlementInput &input)
{
    Settlement result;
    result.payerGetsBack = input.appPrice + input.datasetPrice + input.workerpoolPrice;
    result.schedulerStakeLost = percentOf(input.workerpoolPrice, workerpoolStakeRatio);
    for (const SettledContributor &contributor : input.contributors) {
        result.workers.push_back({.worker = contributor.worker,
                                  .reward = {},
                                  .stakeBack = input.workerStake,
                                  .stakeLost = {},
                                  .scoreAfter = contributor.score});
    }
    return result;
}

} // namespace fallow::poco
