#pragma once

#include "core/pool/task_machine.h"

#include <QHash>

#include <set>
#include <unordered_map>

/// The live state: everything a request is answered from. One thread owns it.
namespace fallow::pool {

struct Deal {
    DealFacts facts;
    quint64 block = 0;
    QString ignored; ///< reason key, empty when it is served
    bool isCallback() const { return !facts.callback.isZero(); }
};

/// What a replicate brought besides its walk.
struct ReplicateExtras {
    QString resultLink;
    QByteArray callback;
    std::optional<qint64> exitCode;
};

struct TaskEntry {
    base::TaskId id;
    Task task;
    quint64 initBlock = 0;
    QString resultLink;
    base::Bytes32 resultDigest; ///< of the chain, set by the first reveal
    QByteArray callback; ///< payload for finalize of a callback task
    std::map<base::Address, ReplicateExtras> extras;
    bool reading = false; ///< a look at the chain is under way
    bool again = false;   ///< and another one is wanted after it
    bool closed = false;  ///< over, and nobody has a report left to make
    bool failed = false;  ///< a transaction failed since the last look
    int attempts = 0;     ///< transactions of the present kind that failed
};

struct Worker {
    base::Address wallet;
    QString name;
    QString os;
    QString cpu;
    int cpuCount = 1;
    int memoryGb = 0;
    bool gpu = false;
    bool tee = false;
    bool tdx = false;
    bool lost = false;
    QDateTime registered;
    QDateTime lastSeen; ///< ping
    QDateTime lastAsk;
    std::set<base::TaskId> open; ///< tasks with a replicate of this wallet that is not final

    int maxTasks() const { return gpu ? 1 : cpuCount; }
};

struct PoolState {
    std::unordered_map<base::DealId, Deal> deals;
    /// Open tasks only; what is over is read from the tables.
    std::unordered_map<base::TaskId, std::unique_ptr<TaskEntry>> tasks;
    std::unordered_map<base::Address, Worker> workers;
    /// Stored results, by task.
    std::unordered_map<base::TaskId, QString> results;
    /// Tasks that may want a worker, nearest contribution deadline first.
    std::set<std::pair<qint64, base::TaskId>> ready;

    TaskEntry *task(const base::TaskId &id)
    {
        const auto found = tasks.find(id);
        return found == tasks.end() ? nullptr : found->second.get();
    }
    Worker *worker(const base::Address &wallet)
    {
        const auto found = workers.find(wallet);
        return found == workers.end() ? nullptr : &found->second;
    }
};

} // namespace fallow::pool
