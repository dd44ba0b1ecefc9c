#include "core/worker/wire.h"

#include <algorithm>

namespace fallow::worker {

bool Notification::isFor(const base::Address &worker) const
{
    return workers.empty() || std::find(workers.begin(), workers.end(), worker) != workers.end();
}

} // namespace fallow::worker
