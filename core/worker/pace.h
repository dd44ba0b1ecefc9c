#pragma once

#include <chrono>

namespace fallow::worker {

/// How often a worker asks, looks and tries again. The defaults are those of poco.md D.11; tests
/// make them shorter, nothing else does.
struct Pace {
    std::chrono::milliseconds ping{10'000};
    std::chrono::milliseconds metrics{60'000}; ///< how old the number of workers may be; asked with a ping
    std::chrono::milliseconds look{5'000}; ///< between two questions to the chain
    std::chrono::milliseconds rejoin{10'000};
    std::chrono::milliseconds minAsk{500}; ///< however often the pool wants to be asked
    std::chrono::milliseconds stepRetry{2'000}; ///< doubles four times
    std::chrono::milliseconds reportRetry{2'000}; ///< doubles four times
    std::chrono::milliseconds pushRetry{1'000}; ///< doubles six times
    /// Before a receiving request that ended is sent again; the server keeps the session some 5 s.
    std::chrono::milliseconds pushReopen{50};
};

} // namespace fallow::worker
