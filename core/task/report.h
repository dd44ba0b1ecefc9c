#pragma once

#include "core/task/replicate_status.h"
#include "core/task/stage.h"

namespace fallow::task {

/// What a step reports when it begins, when it ended well and when it failed.
struct StepReports {
    ReplicateStatus begun;
    ReplicateStatus done;
    ReplicateStatus failed;
};

/// For every step but GiveBack, which reports only `ReplicateStatus::Aborted`.
StepReports reportsOf(Step step);

/// The window's word for a stage.
model::TaskPhase phaseOf(Stage stage);

} // namespace fallow::task
