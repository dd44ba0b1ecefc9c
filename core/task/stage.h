#pragma once

#include "core/json/fields.h"
#include "core/model/task.h"

#include <array>
#include <optional>

/// The contribute side of one task as pure decisions: which step an order of the pool or the state
/// of the chain leads to, what is reported, and where a task goes on after a crash.
namespace fallow::task {

/// How far a task has come. Written to the journal before the effect that follows it starts.
enum class Stage {
    Received, ///< authorization stored
    Checked, ///< deal read, stake, deadline and authorization found good
    AppReady, ///< image pulled and verified, or known to be broken (then `Broken`)
    DataReady,
    Broken, ///< an input cannot be had; the error contribution comes next (poco.md C.8, E.5)
    Running, ///< the sandbox was started; no digest yet
    Computed, ///< digest in the journal: from here on the result is never computed again
    Contributing, ///< contribute may have been sent
    Contributed,
    Revealing, ///< reveal may have been sent
    Revealed,
    Uploading,
    Uploaded,
    Completed, ///< the pool is done with us; the chain may still have to pay
    GivingBack, ///< stopping and telling the pool
    GivenBack,
};

constexpr auto jsonNames(Stage)
{
    using enum Stage;
    using json::EnumName;
    return std::array{EnumName{Received, "received"},         EnumName{Checked, "checked"},
                      EnumName{AppReady, "app_ready"},        EnumName{DataReady, "data_ready"},
                      EnumName{Broken, "broken"},             EnumName{Running, "running"},
                      EnumName{Computed, "computed"},         EnumName{Contributing, "contributing"},
                      EnumName{Contributed, "contributed"},   EnumName{Revealing, "revealing"},
                      EnumName{Revealed, "revealed"},         EnumName{Uploading, "uploading"},
                      EnumName{Uploaded, "uploaded"},         EnumName{Completed, "completed"},
                      EnumName{GivingBack, "giving_back"},    EnumName{GivenBack, "given_back"}};
}

/// What a pool asks for (poco.md D.5), in the answer to a report or pushed.
enum class Order {
    Continue,
    Wait,
    Start,
    DownloadApp,
    DownloadData,
    Compute,
    Contribute,
    Reveal,
    Upload,
    ContributeAndFinalize,
    Complete,
    Abort,
};

constexpr auto jsonNames(Order)
{
    using enum Order;
    using json::EnumName;
    return std::array{EnumName{Continue, "PLEASE_CONTINUE"},
                      EnumName{Wait, "PLEASE_WAIT"},
                      EnumName{Start, "PLEASE_START"},
                      EnumName{DownloadApp, "PLEASE_DOWNLOAD_APP"},
                      EnumName{DownloadData, "PLEASE_DOWNLOAD_DATA"},
                      EnumName{Compute, "PLEASE_COMPUTE"},
                      EnumName{Contribute, "PLEASE_CONTRIBUTE"},
                      EnumName{Reveal, "PLEASE_REVEAL"},
                      EnumName{Upload, "PLEASE_UPLOAD"},
                      EnumName{ContributeAndFinalize, "PLEASE_CONTRIBUTE_AND_FINALIZE"},
                      EnumName{Complete, "PLEASE_COMPLETE"},
                      EnumName{Abort, "PLEASE_ABORT"}};
}

/// What the worker does next.
enum class Step { Check, FetchApp, FetchData, Run, Contribute, Reveal, Upload, Complete, GiveBack };

/// The step that `order` leads to at `stage`. Nothing for orders that do not fit, come late or ask
/// for what was done already: a pool's word is a hint, never a reason to spend twice, and once a
/// contribution may be on the chain no pool can make us forget to reveal it.
std::optional<Step> stepFor(Stage stage, Order order);

/// What the chain says of one task and of this worker's part in it.
struct ChainView {
    enum class Task { Unset, Active, Revealing, Completed, Failed };
    enum class Contribution { None, Contributed, Proved, Rejected };
    Task task = Task::Unset;
    Contribution contribution = Contribution::None;
    bool consensusIsOurs = false; ///< the consensus value is the hash of our digest
    QDateTime now; ///< of the latest block
    QDateTime contributionDeadline;
    QDateTime revealDeadline;
    QDateTime finalDeadline;
    friend bool operator==(const ChainView &, const ChainView &) = default;
};

/// What must be done or can be given up, by the chain alone: the second source beside the pool.
std::optional<Step> stepFromChain(Stage stage, const ChainView &view);

/// After a restart, with the pool still wanting the result (it says so by Order::Contribute or by
/// saying nothing): the step that goes on from `stage`. Nothing where pool or chain speak next.
std::optional<Step> stepToRecover(Stage stage);

/// Where a task found in the journal goes on: a stage whose effect may or may not have happened
/// falls back to the one before it, but never below a journaled digest.
Stage afterCrash(Stage stage);

/// Nothing is left to do for it.
constexpr bool isOver(Stage stage) { return stage == Stage::Completed || stage == Stage::GivenBack; }

} // namespace fallow::task
