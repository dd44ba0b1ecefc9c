#pragma once

#include "sandbox/backends/linux/limits.h"
#include "sandbox/backends/linux/loop.h"
#include "sandbox/backends/linux/output_pump.h"
#include "sandbox/backends/linux/output_quota.h"
#include "sandbox/backends/linux/posix.h"
#include "sandbox/backends/linux/refusals.h"
#include "sandbox/backends/linux/run_meter.h"
#include "sandbox/policy/policy.h"
#include "sandbox/policy/report.h"

#include <functional>
#include <memory>

namespace fallow::sandbox
{

struct RunOptions {
    std::string bwrap = "/usr/bin/bwrap";
    bool copyRoot = false;
    LimitsChoice limits;
};

/// Microseconds from the order until the kernel confirmed it.
struct Took {
    uint64_t us = 0;
};

/// One program in its sandbox, seen from the supervisor: launcher, bubblewrap, init. It stops by
/// the freezer of its control group, or where there is none by a signal from init to all.
///
///     Starting ─ready─> Running <─pause/resume─> Paused
///         └────────────────┴──── any end ──────────┴──> Finished
///
/// It has ended when bubblewrap is reaped and pid 1's namespace is empty; then, once, `finished`.
class Run
{
public:
    struct Listener {
        std::function<void()> started;
        std::function<void()> denied; ///< at the first refusal
        std::function<void(Expected<Took>)> stopped; ///< answer to pause
        std::function<void(Expected<Took>)> continued; ///< answer to resume
        std::function<void(const Report &)> finished; ///< may delete the run
    };

    struct Place {
        std::unique_ptr<RunLimits> limits;
        std::vector<unsigned> cpus; ///< empty: everywhere
        std::string name; ///< of this run alone on this machine
    };
    static Expected<std::unique_ptr<Run>> start(Loop &loop, const Policy &policy,
        const RunOptions &options, Place place, Listener listener);
    ~Run(); ///< kills what still runs

    /// Reasons for both: `sandbox.not_running`, `sandbox.pause_failed` (the run is then killed).
    void pause();
    void resume();
    void kill(Outcome outcome, const std::string &reason, const std::string &detail = {});
    /// Gives memory back, down to `bytes` where that goes; kept there until `resume`.
    /// Reasons: `sandbox.not_running`, `sandbox.cannot_reclaim`.
    Expected<Nothing> reclaim(uint64_t bytes);
    /// From here on at most so many percent of one core's time; 0: no limit.
    /// Reasons: `sandbox.missing_feature`, `sandbox.limits_failed`.
    Expected<Nothing> limitTime(uint64_t percent) { return m_place.limits->limitTime(percent); }
    /// What is known so far.
    Report usage();
    const std::vector<unsigned> &cpus() const { return m_place.cpus; }
    Took killTook() const { return {monotonicUs() - m_orderedUs}; } ///< asked of one that has ended

private:
    enum class State { Starting, Running, Paused };

    Run(Loop &loop, const Policy &policy, Place place, Listener listener);
    Expected<Nothing> spawn(const RunOptions &options);
    Policy policyForInit() const;
    void readReport();
    void takeMessage(Message &message);
    void begin(Message &message);
    void takeStop();
    void takeContinue();
    void takeEnd(const std::string &text);
    void takeRefusal();
    void noteDenied();
    void checkOutput();
    void checkUse();
    void watchMemory();
    void confirmFreeze();
    void failPause();
    void endProcesses();
    void endAndWait();
    void removeGroups();
    Expected<Nothing> makeScratch();
    void noteRefusedForks();
    void decideAtEnd();
    void startClock();
    void stopClock();
    void bwrapEnded();
    void finishWhenGone();
    void settle();

    Loop &m_loop;
    const Policy m_policy;
    Place m_place;
    Listener m_listener;
    RunMeter m_meter;
    OutputQuota m_quota;
    State m_state = State::Starting;
    Report m_report;
    DeniedList m_denied;
    bool m_deniedTold = false;
    bool m_decided = false; ///< outcome fixed by us; what comes later does not change it
    bool m_ended = false; ///< init has reported the program's end
    bool m_bwrapGone = false;
    bool m_initGone = true; ///< until there is one
    uint64_t m_runningSince = 0; ///< 0: the clock stands
    uint64_t m_pausedSince = 0;
    uint64_t m_orderedUs = 0; ///< when the last pause, resume or kill was asked for
    bool m_forksNoted = false;
    FileHandle m_channel; ///< to launcher and init
    FileHandle m_bwrap; ///< pidfd
    FileHandle m_init; ///< pidfd: readable when its whole pid namespace is empty
    FileHandle m_notify;
    OutputPump m_stdout;
    OutputPump m_stderr;
    OutputPump m_diagnostics;
    Alarm m_wall;
    Alarm m_tick;
    Alarm m_outputTick;
    Alarm m_freezing;
    Alarm m_lingering; ///< somebody is left after the end of pid 1
};

} // namespace fallow::sandbox
