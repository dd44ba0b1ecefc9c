#pragma once

#include "core/content/engine/job.h"
#include "core/content/engine/result_facts.h"

namespace fallow::content::engine {

/// Reads a stranger's result zip, recomputes what it amounts to and, if asked, unpacks it: into a
/// folder beside the wanted one, renamed when all of it is proven.
/// Reasons: `content.read_failed`, `result.bad_zip`, `result.bad_name` (climbs out, absolute,
/// twice), `result.special_file`, `result.encrypted`,
/// `result.unsupported_compression` (neither stored nor Deflate), `result.too_many_files`, `result.too_large`,
/// `result.digest_mismatch`, `content.write_failed`, `content.disk_full`, those of summarize.
base::Result<VerifiedResult> verifyResultZip(const VerifyRequest &request, const Keccak &keccak,
                                             const Job &job);

} // namespace fallow::content::engine
