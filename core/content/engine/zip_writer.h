#pragma once

#include "core/content/engine/job.h"
#include "core/content/engine/result_facts.h"

namespace fallow::content::engine {

/// Packs an iexec_out as poco.md E.5 wants it: paths relative to it, no directory entries, Deflate,
/// symlinks as empty entries; sorted names and a fixed time, so equal outputs give equal zips. The
/// folder is a stranger's: no link is followed and nothing but regular files is read.
/// Reasons: `content.read_failed`, `result.bad_name`,
/// `result.too_many_files`, `result.too_large`, `result.changed`, `content.write_failed`,
/// `content.disk_full`, those of summarize.
base::Result<PackedResult> packResult(const PackRequest &request, const Keccak &keccak,
                                      const Job &job);

constexpr qsizetype maxResultFiles = 20'000;
constexpr qint64 maxResultBytes = qint64{8} << 30;
constexpr int maxResultDepth = 64;

} // namespace fallow::content::engine
