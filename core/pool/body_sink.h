#pragma once

#include "core/base/result.h"

namespace fallow::pool {

/// Where the body of an upload goes as it arrives, so that memory stays small whatever its size. Used by one connection on
/// the I/O thread; dropped before `finish` it leaves no file behind.
class BodySink
{
public:
    BodySink() = default;
    virtual ~BodySink() = default;
    BodySink(const BodySink &) = delete;
    BodySink &operator=(const BodySink &) = delete;

    /// `Unavailable`: it cannot be stored now; any other error: it is not what it has to be.
    virtual base::Result<base::Done> feed(QByteArrayView bytes) = 0;
    /// What the request's receiver gets as its body; the file is the receiver's from then on.
    virtual base::Result<QByteArray> finish() = 0;
};

} // namespace fallow::pool
