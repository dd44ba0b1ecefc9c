#pragma once

#include "core/content/engine/http.h"
#include "core/content/engine/ipfs_file.h"

namespace fallow::content::engine
{

/// One file from one trustless gateway (IPFS specifications, Trustless Gateway).
struct IpfsRequest {
    QUrl gateway; ///< without "/ipfs/…"
    Cid cid;
    qint64 maxBytes = 0; ///< of the file
    HostRules hosts;
};

/// Gets the file as a CAR, or block by block from a gateway that makes none, and writes what is
/// proven, from the start of the file on. When it fails, what was written is the true beginning of
/// the file. Blocks. Returns the file's size.
/// Reasons: those of `get`, of IpfsFile and of CarReader, `content.http_status`,
/// `content.ipfs_missing_block`.
base::Result<qint64> fetchIpfs(const IpfsRequest &request, const IpfsSink &sink, const Job &job);

} // namespace fallow::content::engine
