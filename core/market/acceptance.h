#pragma once

#include "core/base/ids.h"
#include "core/base/units.h"
#include "core/market/class_ad.h"

#include <set>

namespace fallow::market
{

/// This computer as its ad tells it.
struct ComputerFacts {
    qint64 cores = 0;
    qint64 memoryMb = 0;
    qint64 diskMb = 0;
    bool hasGpu = false;
    bool hasTee = false;
};

/// What the person accepts.
struct Wishes {
    base::Nrlc minimumPrice; ///< the pool's price per task
    qint64 longestSeconds = 0; ///< of the category's time; 0: any
    std::set<base::Address> refusedApps;
    std::set<base::Address> refusedRequesters;
    std::set<base::Address> refusedDatasets;
    std::string rank; ///< an expression over `target.…`; empty: the price
};

/// A task as its deal tells it. What is not known stays undefined in the ad and meets no clause
/// that asks for it.
struct TaskFacts {
    base::Address app;
    base::Address dataset; ///< zero: none
    base::Address requester;
    base::Address workerpool;
    base::Nrlc price; ///< of the pool, per task
    quint64 category = 0;
    std::optional<qint64> seconds; ///< the category's time
    quint64 trust = 0;
    base::Bytes32 tag;
    std::optional<qint64> memoryMb; ///< what the app's entry asks for
    std::optional<qint64> diskMb;
};

/// Attributes: Type, Cores, MemoryMB, DiskMB, Gpu, Tee, MinimumPrice, LongestSeconds, RefusedApps,
/// RefusedRequesters, RefusedDatasets, Requirements, Rank. Addresses are lower-case hex. Reasons:
/// `market.too_many_refused` (more than fit an ad), those of `parseAdProgram` for the rank.
base::Result<ClassAd> computerAd(const ComputerFacts &computer, const Wishes &wishes);

/// Attributes: Type, App, Dataset, Requester, Workerpool, Price, Category, Seconds, Trust, Gpu,
/// Tee, MemoryMB, DiskMB, Requirements. A deal was matched already: it refuses no computer that is
/// large enough.
base::Result<ClassAd> taskAd(const TaskFacts &task);

/// Why the computer does not take the task.
struct Refusal {
    base::Reason reason;
    std::string clause; ///< for who wants to know exactly
};

/// Empty when it takes it. Reasons: `market.not_a_task`, `market.price_too_low`,
/// `market.app_refused`, `market.requester_refused`, `market.dataset_refused`,
/// `market.takes_too_long`, `market.memory_too_small`, `market.disk_too_small`,
/// `market.needs_gpu`, `market.needs_tee`; `market.task_refuses` when the task does not want the
/// computer. Both ads are those of this file.
std::vector<Refusal> refusals(const ClassAd &computer, const ClassAd &task);

} // namespace fallow::market
