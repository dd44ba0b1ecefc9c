#include "core/market/promethee_flows.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fallow::market
{

namespace
{

using Shape = Preference::Shape;

/// For each of the values, which rise, how many below differ by more than `threshold`.
std::vector<size_t> countsBeyond(const std::vector<double> &rising, double threshold)
{
    std::vector<size_t> counts(rising.size());
    size_t beyond = 0;
    for (size_t i = 0; i < rising.size(); ++i) {
        while (beyond < i && rising[i] - rising[beyond] > threshold)
            ++beyond;
        counts[i] = beyond;
    }
    return counts;
}

/// The ramp between two thresholds: a window over the values goes along with each value. Only
/// differences within the window are added and taken away, so that one value far off costs the
/// others no digits.
std::vector<double> rampSums(const std::vector<double> &rising, double from, double to)
{
    std::vector<double> sums(rising.size());
    const double width = to - from;
    double window = 0; // of what is in it: difference beyond `from`
    size_t first = 0; // not yet a whole difference
    size_t last = 0; // not yet any difference
    for (size_t i = 0; i < rising.size(); ++i) {
        const double value = rising[i];
        const double before = i == 0 ? value : rising[i - 1];
        for (; first < last && value - rising[first] > to; ++first)
            window -= before - rising[first] - from;
        if (first == last)
            window = 0;
        else
            window += static_cast<double>(last - first) * (value - before);
        for (; last < i && value - rising[last] > from; ++last) {
            if (value - rising[last] > to)
                ++first;
            else
                window += value - rising[last] - from;
        }
        sums[i] = static_cast<double>(first) + window / width;
    }
    return sums;
}

/// For each of the values, which rise, its preferences over all below.
std::vector<double> sumsOverLower(const Preference &preference, const std::vector<double> &rising)
{
    std::vector<double> sums(rising.size());
    const auto add = [&](const std::vector<size_t> &counts, double share) {
        for (size_t i = 0; i < sums.size(); ++i)
            sums[i] += share * static_cast<double>(counts[i]);
    };
    const double from = preference.shape == Shape::VShape ? 0 : preference.indifference;
    switch (preference.shape) {
    case Shape::Usual:
        add(countsBeyond(rising, 0), 1);
        return sums;
    case Shape::UShape:
        add(countsBeyond(rising, preference.indifference), 1);
        return sums;
    case Shape::Level:
        add(countsBeyond(rising, preference.indifference), 0.5);
        add(countsBeyond(rising, preference.whole), 0.5);
        return sums;
    case Shape::VShape:
    case Shape::Linear:
        if (preference.whole > from)
            return rampSums(rising, from, preference.whole);
        add(countsBeyond(rising, from), 1);
        return sums;
    case Shape::Gaussian:
        break;
    }
    return sums;
}

Flows gaussianFlows(const Preference &preference, const std::vector<double> &rising)
{
    const size_t count = rising.size();
    Flows flows{std::vector<double>(count), std::vector<double>(count)};
    const double factor = -1 / (2 * preference.deviation * preference.deviation);
    for (size_t i = 0; i < count; ++i) {
        double leaving = 0;
        for (size_t j = 0; j < i; ++j) {
            const double difference = rising[i] - rising[j];
            const double share = 1 - std::exp(factor * difference * difference);
            leaving += share;
            flows.entering[j] += share;
        }
        flows.leaving[i] += leaving;
    }
    return flows;
}

} // namespace

Flows flowsOf(const Preference &preference, const std::vector<double> &values)
{
    const size_t count = values.size();
    std::vector<size_t> order(count);
    std::iota(order.begin(), order.end(), size_t{0});
    std::sort(
        order.begin(), order.end(), [&](size_t a, size_t b) { return values[a] < values[b]; });
    std::vector<double> rising(count);
    std::vector<double> mirrored(count);
    for (size_t i = 0; i < count; ++i) {
        rising[i] = values[order[i]];
        mirrored[count - 1 - i] = -rising[i];
    }
    Flows sorted;
    if (preference.shape == Shape::Gaussian) {
        sorted = gaussianFlows(preference, rising);
    } else {
        sorted.leaving = sumsOverLower(preference, rising);
        sorted.entering = sumsOverLower(preference, mirrored);
        std::reverse(sorted.entering.begin(), sorted.entering.end());
    }
    Flows flows{std::vector<double>(count), std::vector<double>(count)};
    for (size_t i = 0; i < count; ++i) {
        flows.leaving[order[i]] = sorted.leaving[i];
        flows.entering[order[i]] = sorted.entering[i];
    }
    return flows;
}

} // namespace fallow::market
