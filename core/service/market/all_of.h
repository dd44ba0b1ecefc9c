#pragma once

#include "core/base/future.h"

namespace fallow::service {

/// Waits for a list of answers, in its order; the first error goes past it. None is there at once.
template<typename T>
QFuture<base::Result<std::vector<T>>> allOf(std::vector<QFuture<base::Result<T>>> futures)
{
    struct State {
        std::vector<T> values;
        size_t missing = 0;
        QPromise<base::Result<std::vector<T>>> promise;
    };
    if (futures.empty())
        return base::readyWith(base::Result<std::vector<T>>(std::vector<T>()));
    const auto state = std::make_shared<State>(); // shared by the continuations
    state->values.resize(futures.size());
    state->missing = futures.size();
    state->promise.start();
    const auto all = state->promise.future();
    for (size_t i = 0; i < futures.size(); ++i) {
        futures[i].then([state, i](const base::Result<T> &result) {
            if (state->missing == 0)
                return;
            if (result)
                state->values[i] = *result;
            state->missing = result ? state->missing - 1 : 0;
            if (state->missing > 0)
                return;
            state->promise.addResult(result ? base::Result<std::vector<T>>(std::move(state->values))
                                            : base::Result<std::vector<T>>(result.error()));
            state->promise.finish();
        });
    }
    return all;
}

} // namespace fallow::service
