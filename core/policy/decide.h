#pragma once

#include "core/policy/rules.h"

namespace fallow::policy {

struct Outcome {
    model::Decision decision;
    State state; ///< for the next call
    std::optional<QDateTime> askAgainAt; ///< the next moment at which time alone may change something
};

/// What may run now and why. The same input and state give the same outcome.
Outcome decide(const Input &input, const State &before);

} // namespace fallow::policy
