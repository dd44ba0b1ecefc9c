#pragma once

#include "core/base/result.h"
#include "core/content/requests.h"

#include <atomic>
#include <functional>

namespace fallow::content::engine {

class RateLimit;

/// What a running job gets from outside. Jobs block, each on a thread of the helper process.
struct Job {
    const std::atomic_bool &cancelled;
    std::function<void(const Progress &)> report;
    RateLimit *limit = nullptr; ///< shared by all jobs; absent = as fast as it goes

    base::Result<base::Done> check() const
    {
        using namespace base;
        if (cancelled)
            return fail(Code::Cancelled, "content.cancelled"_reason);
        return Done{};
    }
};

} // namespace fallow::content::engine
