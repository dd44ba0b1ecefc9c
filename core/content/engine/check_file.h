#pragma once

#include "core/content/engine/job.h"

namespace fallow::content::engine
{

/// What a file is now, read from its start to its end. Reasons: `content.read_failed`,
/// `content.cancelled`.
base::Result<CheckedFile> checkFile(const CheckRequest &request, const Job &job);

} // namespace fallow::content::engine
