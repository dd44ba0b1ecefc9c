#pragma once

#include "ui/format/phase.h"

#include <vector>

namespace fallow::ui {

/// One step of a task's way, as the timeline draws it.
struct TimelineStep {
    enum class State { Done, Now, Ahead, Ended }; ///< Ended: it went no further, see the detail

    QString word;
    QString detail; ///< when it was done, how far it is, or what it will ask for
    State state = State::Ahead;
    friend bool operator==(const TimelineStep &, const TimelineStep &) = default;
};

/// The steps from the download to the payment; a task that was given back, rejected or is overdue
/// ends behind the last one it made.
std::vector<TimelineStep> timelineOf(const model::Task &task, const QDateTime &now, const QLocale &locale);

/// "contribute by 15:20 (in 2 h 41 min), final 18:20"; empty once it has ended.
QString deadlineText(const model::Task &task, const QDateTime &now, const QLocale &locale);

} // namespace fallow::ui
