#pragma once

#include "core/policy/rules.h"

namespace fallow::policy {

/// How inputs and images of tasks may come in. What a person asked for never waits, and neither
/// does what the chain and results need.
struct Downloads {
    QString waitFor; ///< "user", "schedule" or "metered"; empty: nothing
    qint64 mbits = 0; ///< a second, of everything together; 0: as fast as it goes
    friend bool operator==(const Downloads &, const Downloads &) = default;
};

/// The person's pause comes first, then the hours of the week, then a connection that costs by
/// volume. An override works against the hours alone.
Downloads downloadsNow(const Input &input);

} // namespace fallow::policy
