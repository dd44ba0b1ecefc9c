#pragma once

#include "core/model/facts.h"
#include "core/model/work_rules.h"
#include "core/policy/presets.h"
#include "core/policy/state.h"

namespace fallow::policy {

/// What does not change while the program runs, and the disk.
struct Computer {
    qint64 cores = 1;
    qint64 memoryBytes = 0;
    std::optional<qint64> freeDiskBytes;
};

struct Input {
    Computer computer;
    model::Facts facts;
    model::WorkSettings settings; ///< sane
    model::Wishes wishes; ///< sane
    QDateTime now; ///< in the person's time zone
};

// The levels; the second is where a latch lets go again.
inline constexpr double hotCelsius = 95; ///< processors throttle themselves about here
inline constexpr double coolCelsius = 85;
inline constexpr double criticalBatteryPercent = 10;
inline constexpr double batteryReleasePercent = 5; ///< above the level that stopped
inline constexpr double loudDegrees = 5; ///< over, then under, the temperature to hold
inline constexpr qint64 heatHoldSeconds = 60;
inline constexpr qint64 othersHoldSeconds = 20; ///< as BOINC (peers.md 2, cs_prefs.cpp)
inline constexpr qint64 pressureHoldSeconds = 30;
inline constexpr qint64 blindHoldSeconds = 600; ///< a latch whose sensor vanished lets go after that

bool isPaused(const Input &input);
bool isOverridden(const Input &input);
/// Whether somebody needs the computer: input, unless the screen is locked, or a login from afar.
/// Not known counts as yes.
bool isPresent(const model::Facts &facts, const model::Profile &profile);

/// Brings the latches up to date with the facts.
void updateLatches(State &state, const Input &input, const model::Profile &profile);

/// What stops the work whatever the person said.
std::vector<model::Because> safetyRules(const State &state, const Input &input);
/// What stops it for the person's comfort or money.
std::vector<model::Because> comfortRules(const State &state, const Input &input, const PresetNow &preset,
                                         const model::Profile &profile);
/// When a latch may let go although no fact changes.
std::optional<QDateTime> nextRelease(const State &state, const QDateTime &now);

} // namespace fallow::policy
