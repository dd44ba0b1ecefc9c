#pragma once

#include "core/content/engine/job.h"
#include "core/content/engine/result_facts.h"
#include "core/content/engine/safe_tree.h"
#include "core/content/engine/sealed_file.h"

namespace fallow::content::engine {

/// Packs an iexec_out as poco.md E.5 wants it: paths relative to it, no directory entries, Deflate,
/// symlinks as empty entries; sorted names and a fixed time, so equal outputs give equal zips. The
/// folder is a stranger's: no link is followed and nothing but regular files is read. The answer's
/// path is left empty.
/// Reasons: `content.read_failed`, `result.bad_name`,
/// `result.too_many_files`, `result.too_large`, `result.changed`, `content.write_failed`,
/// `content.disk_full`, those of summarize.
base::Result<PackedResult> packResult(int folder, SealedFile file, bool isCallback, const Keccak &keccak,
                                      const Job &job);
/// The folder to be packed, open. Reason: `content.read_failed`.
base::Result<Descriptor> openResult(const QString &directory);

constexpr qsizetype maxResultFiles = 20'000;
constexpr qint64 maxResultBytes = qint64{8} << 30;
constexpr int maxResultDepth = 64;

} // namespace fallow::content::engine
