#pragma once

#include "core/image/engine/unpack.h"

namespace fallow::image::engine
{

/// An unpacker that runs `program unpack` for every order: a process of its own with nothing but
/// the layers and the folder (confinement.h). It is killed when the job is cancelled or takes
/// longer than the limits allow; it dies with the thread that waits for it. Reasons besides
/// unpackLayers': `image.unpack_timeout`, `image.unpacker_failed` (it crashed, ran out of its
/// memory, or could not be started).
Unpacker unpackerProcess(const QString &program);

/// What that program does: reads one order from `input`, answers on `output`. Returns its exit
/// code.
int runUnpacker(int input, int output);

} // namespace fallow::image::engine
