#pragma once

#include "core/pool/chain_port.h"
#include "core/pool/replicate_machine.h"
#include "core/pool/task_status.h"

#include <chrono>
#include <map>

/// One task from the deal to its end, as pure decisions (poco.md D.9); time comes from outside.
namespace fallow::pool {

/// One worker's part in a task.
struct Replicate {
    Walk walk;
    quint64 weight = 2; ///< C.5, of the score at authorization
    QDateTime authorizedAt;
    bool contributed = false; ///< on the chain
    bool revealed = false;    ///< on the chain
    bool rejected = false;    ///< contributed in a round that was reopened
    bool uploadMissed = false; ///< was asked to upload and did not
    base::Bytes32 resultHash;
};

struct Task {
    base::DealId deal;
    quint64 index = 0;
    quint64 trust = 1;
    qint64 categorySeconds = 0;
    TaskStatus status = TaskStatus::Received;
    QDateTime contributionDeadline;
    QDateTime revealDeadline;
    QDateTime finalDeadline;
    base::Bytes32 consensusValue;
    quint64 consensusBlock = 0;
    quint64 winners = 0;
    quint64 reveals = 0;
    int round = 0; ///< how often it was reopened
    ChainTaskStatus chain = ChainTaskStatus::Unset;
    QDateTime chainReadAt;
    std::optional<base::Address> uploader;
    QDateTime uploadAskedAt;
    bool resultStored = false; ///< a verified result is at hand
    std::map<base::Address, Replicate> replicates;
};

/// Two clocks: deadlines are the chain's, patience with workers is ours.
struct Moment {
    QDateTime chain;
    QDateTime wall;
};

struct TaskLimits {
    std::chrono::seconds uploadTimeout{120};
    /// So many replicates may fail or be given back before a task is left. iexec-core leaves only TEE
    /// tasks, when every living worker failed (RUNNING_FAILED of D.9; TaskUpdateManager,
    /// running2RunningFailed) and knows no number; ten is BOINC's default of max_total_results. A
    /// reopened task may fail as often again.
    int failures = 10;
};

/// What to do next with a task.
struct Step {
    enum class Kind {
        Initialize,      ///< send initialize
        ReadChain,       ///< a deadline passed: look once more before concluding
        AnnounceReveal,  ///< consensus: tell the winners to reveal and the others to stop
        NoteReveal,      ///< somebody revealed
        RequestUpload,   ///< ask `worker` for the result
        NoteUpload,      ///< the result is here
        Finalize,        ///< send finalize
        Reopen,          ///< nobody revealed in time: send reopen
        Complete,        ///< the chain says completed
        GiveUp,          ///< `failure` says why
    };
    Kind kind;
    base::Address worker;
    TaskStatus failure = TaskStatus::Failed;
    friend bool operator==(const Step &, const Step &) = default;
};

/// The next step, or nothing while the task waits. The caller carries it out, updates the task and
/// asks again; a step that needs the chain moves the task to a waiting status first.
std::optional<Step> nextStep(const Task &task, const TaskLimits &limits, const Moment &now);

/// True when another worker should be authorized: what is on the chain and what is still expected
/// cannot reach consensus, and not too many have failed. A replicate silent for longer than one
/// category period is not expected.
bool wantsWorker(const Task &task, const TaskLimits &limits, const QDateTime &now);

} // namespace fallow::pool
