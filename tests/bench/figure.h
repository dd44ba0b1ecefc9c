#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace fallow::bench
{

/// The median of `rounds` calls, in milliseconds.
template <typename F> double medianMs(int rounds, F call)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const auto start = std::chrono::steady_clock::now();
        call();
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - start;
        times.push_back(took.count());
    }
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    return times[static_cast<size_t>(rounds / 2)];
}

/// `peer` is what the figure is compared with; the ratio says how many times better we are.
inline void print(const char *bench, const char *figure, double ours, double peer, const char *unit = "ms")
{
    std::printf("{\"bench\":\"%s\",\"figure\":\"%s\",\"unit\":\"%s\",\"ours\":%.6f,\"peer\":%.6f,"
                "\"ratio\":%.3f}\n",
        bench, figure, unit, ours, peer, peer / ours);
}

} // namespace fallow::bench
