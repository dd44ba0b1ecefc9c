#pragma once

#include "core/content/engine/job.h"

namespace fallow::content::engine {

/// Tries the addresses in order until one delivers the file. Reasons: those of `get`,
/// `content.http_status`, `content.checksum_mismatch`, `content.write_failed`, `content.disk_full`,
/// `content.bad_request`. When every source failed and one of them delivered wrong bytes, that is
/// the reason given: the protocol tells the two apart (poco.md D.7).
base::Result<FetchedFile> fetchFile(const FileRequest &request, const Job &job);

} // namespace fallow::content::engine
