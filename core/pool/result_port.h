#pragma once

#include "core/base/ids.h"

#include <QFuture>

namespace fallow::pool {

/// What a zip was found to be.
struct VerifiedZip {
    base::Bytes32 digest; ///< resultDigest recomputed from it (poco.md C.8)
    QString cid;          ///< CIDv0 of the file
    qint64 size = 0;
};

/// Looks into a stranger's zip, in a process of its own; the answer arrives on the owner's thread.
class ResultVerifier
{
public:
    virtual ~ResultVerifier() = default;
    /// Any error means: not the result that was agreed on, or it could not be looked at
    /// (`Unavailable`). `expected` is the digest on the chain; a
    /// callback task digests its callback data.
    virtual QFuture<base::Result<VerifiedZip>> verify(const QString &zip, const base::Bytes32 &expected,
                                                      bool isCallback) = 0;
};

} // namespace fallow::pool
