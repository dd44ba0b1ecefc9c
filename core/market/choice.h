#pragma once

#include "core/market/promethee.h"

namespace fallow::market
{

/// What a person who buys a run compares. Costs and times of strangers have no scale of their own:
/// they are measured against the median of the offers, so one absurd offer moves no threshold.
struct BuyerOffer {
    double nrlcPerTask = 0;
    double secondsPerTask = 0; ///< expected
    double credibility = 0; ///< probability of a right result, 0 to 1
    double completion = 0; ///< accepted results of the last 30 days, 0 to 1
    double wattHoursPerTask = 0;
};

enum class BuyerPreset : quint8 { Balanced, Cheap, Fast, Trusted, Frugal };

/// Keys: `cost`, `speed`, `trust`, `reliability`, `energy`.
std::vector<Criterion> buyerCriteria(BuyerPreset preset);
std::vector<std::vector<double>> buyerMeasures(const std::vector<BuyerOffer> &offers);

/// What a computer at home compares before it takes a task.
struct WorkerOffer {
    double netCentsPerCoreHour = 0; ///< price less electricity
    double wattHoursPerCent = 0;
    double minutes = 0; ///< expected
    double requesterTrust = 0; ///< 0 to 1
    double cachedShare = 0; ///< of the input, 0 to 1
    double megabytesToFetch = 0;
};

enum class WorkerPreset : quint8 { Earn, Quiet, Science };

/// Keys: `earnings`, `energy`, `duration`, `trust`, `cached`, `download` (papers.md 3).
std::vector<Criterion> workerCriteria(WorkerPreset preset);
std::vector<std::vector<double>> workerMeasures(const std::vector<WorkerOffer> &offers);

} // namespace fallow::market
