#pragma once

#include "core/content/engine/job.h"

namespace fallow::content::engine
{

/// Fetches a file from all its sources and seals it when it is proven; blocks. Where a layer of the
/// tree is to be had, ranges come from all sources at once and resume at the last proven piece;
/// else the file comes in order from one source at a time. The last report before the answer has
/// the table of sources. Reasons: `content.unverifiable` without a hash that is needed,
/// `content.bad_request`, `content.too_large`, `content.busy`, `content.hashes_disagree`, `content.cancelled`,
/// `content.write_failed`, `content.read_failed`, and when every source is out what the worst of
/// them did, `content.checksum_mismatch` first.
base::Result<TransferredFile> transfer(const TransferRequest &request, const Job &job);

} // namespace fallow::content::engine
