#pragma once

#include "core/content/engine/job.h"
#include "core/content/engine/result_facts.h"

namespace fallow::fetch {

/// Packs a task's outputs by a process of its own, `program collect`, which sees nothing but that
/// folder, for reading, and the open file of the zip (core/image/engine/confinement.h). As root it
/// becomes the folder's owner. The program that wrote there must be dead.
/// Reasons: those of engine::packResult, `result.collector_failed`, `result.collector_timeout`.
base::Result<content::PackedResult> collectResult(const QString &program, const content::PackRequest &request,
                                                  const content::engine::Job &job);
/// What that program does. Returns its exit code.
int runCollector(int input, int output, const content::engine::Keccak &keccak);

} // namespace fallow::fetch
