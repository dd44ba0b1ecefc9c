#pragma once

#include "core/content/transfer.h"

namespace fallow::content
{

/// Adds to `sources` every place that `address` stands for: itself, or each gateway for
/// "ipfs://CID" and "/ipfs/CID" (poco.md E.2), which also says what the file is: `ref` gets the CID
/// unless it has one. Where a SHA-256 is known, what a gateway makes of the CID is a source too, for
/// kinds of blocks that we cannot check and for paths below a CID.
void addSources(
    const QString &address, const QStringList &gateways, ContentRef &ref, std::vector<Source> &sources);

} // namespace fallow::content
