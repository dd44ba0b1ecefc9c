#pragma once

#include "sandbox/backends/linux/loop.h"
#include "sandbox/backends/linux/output_pump.h"
#include "sandbox/backends/linux/posix.h"
#include "sandbox/backends/linux/refusals.h"
#include "sandbox/policy/policy.h"
#include "sandbox/policy/report.h"

#include <functional>
#include <memory>

namespace fallow::sandbox
{

struct RunOptions {
    std::string bwrap = "/usr/bin/bwrap";
    bool copyRoot = false;
};

/// One program in its sandbox, seen from the supervisor: launcher, bubblewrap, init.
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
        std::function<void(Expected<Nothing>)> stopped; ///< answer to pause
        std::function<void(Expected<Nothing>)> continued; ///< answer to resume
        std::function<void(const Report &)> finished; ///< may delete the run
    };

    static Expected<std::unique_ptr<Run>> start(
        Loop &loop, const Policy &policy, const RunOptions &options, Listener listener);
    ~Run(); ///< kills what still runs

    /// Reasons for both: `sandbox.not_running`, `sandbox.pause_failed` (the run is then killed).
    void pause();
    void resume();
    void kill(Outcome outcome, const std::string &reason, const std::string &detail = {});
    /// What is known so far.
    Report usage() const;

private:
    enum class State { Starting, Running, Paused };

    Run(Loop &loop, const Policy &policy, Listener listener);
    Expected<Nothing> spawn(const RunOptions &options);
    void readReport();
    void takeMessage(Message &message);
    void begin(Message &message);
    void takeStop();
    void takeContinue();
    void takeEnd(const std::string &text);
    void takeRefusal();
    void noteDenied();
    void checkOutput();
    void startClock();
    void stopClock();
    void bwrapEnded();
    void finishWhenGone();
    void settle();

    Loop &m_loop;
    const Policy m_policy;
    Listener m_listener;
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
    FileHandle m_channel; ///< to launcher and init
    FileHandle m_bwrap; ///< pidfd
    FileHandle m_init; ///< pidfd: readable when its whole pid namespace is empty
    FileHandle m_notify;
    OutputPump m_stdout;
    OutputPump m_stderr;
    OutputPump m_diagnostics;
    Alarm m_wall;
    Alarm m_tick;
};

} // namespace fallow::sandbox
