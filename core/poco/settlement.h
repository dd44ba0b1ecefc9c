#pragma once

#include "core/base/ids.h"
#include "core/base/units.h"

#include <vector>

namespace fallow::poco {

/// Constants of the contracts (poco.md A.4).
inline constexpr quint64 workerpoolStakeRatio = 30; ///< percent of the pool's price
inline constexpr quint64 kittyRatio = 10; ///< percent
inline constexpr base::Nrlc kittyMin{1'000'000'000};

struct SettledContributor {
    base::Address worker;
    bool isProved = false;
    quint64 storedWeight = 1; ///< as viewContribution tells it
    quint64 score = 0; ///< before
};

struct SettlementInput {
    base::Nrlc appPrice;
    base::Nrlc datasetPrice;
    base::Nrlc workerpoolPrice;
    base::Nrlc workerStake;
    quint64 schedulerRewardRatio = 0; ///< percent, at most 100
    base::Nrlc kitty; ///< frozenOf(kitty address)
    std::vector<SettledContributor> contributors;
};

struct WorkerOutcome {
    base::Address worker;
    base::Nrlc reward;
    base::Nrlc stakeBack;
    base::Nrlc stakeLost;
    quint64 scoreAfter = 0;
    friend bool operator==(const WorkerOutcome &, const WorkerOutcome &) = default;
};

/// Who gets what when a task ends (poco.md C.6).
struct Settlement {
    base::Nrlc payerPays; ///< out of the payer's locked funds
    base::Nrlc payerGetsBack;
    base::Nrlc appOwnerGets;
    base::Nrlc datasetOwnerGets;
    base::Nrlc schedulerReward;
    base::Nrlc schedulerKitty;
    base::Nrlc schedulerStakeBack;
    base::Nrlc schedulerStakeLost;
    std::vector<WorkerOutcome> workers;
    friend bool operator==(const Settlement &, const Settlement &) = default;
};

/// floor(amount * percent / 100)
base::Nrlc percentOf(base::Nrlc amount, quint64 percent);

Settlement settleFinalized(const SettlementInput &input);
/// contributeAndFinalize: exactly one contributor, no stake, no score.
Settlement settleContributedAndFinalized(const SettlementInput &input);
/// claim: the payer is refunded, the pool's stake goes to the kitty.
Settlement settleClaimed(const SettlementInput &input);

} // namespace fallow::poco
