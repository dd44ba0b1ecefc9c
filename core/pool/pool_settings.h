#pragma once

#include "core/base/ids.h"
#include "core/base/units.h"
#include "core/pool/task_machine.h"

#include <QString>

#include <chrono>
#include <set>

namespace fallow::pool {

/// Of input files that requesters put here; every one bounds what a stranger can take.
struct InputLimits {
    qint64 file = 256LL * 1024 * 1024; ///< bytes; 0: none but empty ones are taken
    qint64 requester = 2LL * 1024 * 1024 * 1024; ///< of all files of one account
    qint64 unmatched = 4LL * 1024 * 1024 * 1024; ///< of all whose deal nobody has seen yet
    qint64 total = 20LL * 1024 * 1024 * 1024;
    size_t filesPerDeal = 32;
    std::chrono::minutes grace{15}; ///< until the deal is there, and after its last task
};

/// What the owner of a pool decides; every period and limit workers see comes from here. Defaults
/// are those of the official stack (poco.md D.11).
struct PoolSettings {
    quint64 chainId = 0;
    base::Address hub;
    base::Address workerpool;
    base::Address owner;     ///< of the workerpool; signs authorizations
    bool gasFree = false;    ///< "sidechain": workers need no coin
    QString publicNodeUrl;   ///< told to workers
    QString blockTime = QStringLiteral("PT5S");
    QString publicUrl;       ///< of this server, told to workers
    QString requiredWorkerVersion;
    std::set<base::Address> whitelist; ///< empty: everybody may join
    std::chrono::milliseconds askPeriod{5000};
    std::chrono::milliseconds askSlack{500}; ///< asked earlier than period - slack: 204
    std::chrono::seconds workerLost{60};
    std::chrono::milliseconds detectors{30'000};
    std::chrono::seconds chainStale{15};
    std::chrono::seconds tokenLife{3600};
    std::chrono::seconds challengeLife{300};
    std::chrono::seconds logChallengeLife{3600};
    std::chrono::hours logsKept{72};
    std::chrono::milliseconds proofWait{10'000}; ///< for a receipt's block before 503
    base::Wei minimumCoin{22'000'000'000'000'000ULL}; ///< 1,000,000 gas at 22 gwei (D.4)
    TaskLimits task;
    InputLimits inputs;
    quint64 maxTasksPerDeal = 100'000;
    size_t initializesAtOnce = 16;
    size_t maxWorkers = 200'000;
};

} // namespace fallow::pool
