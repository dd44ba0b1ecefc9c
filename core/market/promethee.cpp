#include "core/market/promethee.h"

#include "core/market/promethee_flows.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fallow::market
{

using namespace base;

namespace
{

constexpr double mostMeasure = 1e100; ///< differences and squares stay finite
/// Flows nearer than this are equal: they are sums of rounded numbers.
constexpr double sameFlow = 1e-9;

bool isThreshold(double value)
{
    return value >= 0 && value <= mostMeasure;
}

Result<Done> checkCriteria(const std::vector<Criterion> &criteria)
{
    double total = 0;
    for (const Criterion &criterion : criteria) {
        const Preference &preference = criterion.preference;
        const bool ramps = preference.shape == Preference::Shape::Level
            || preference.shape == Preference::Shape::Linear;
        const bool isGaussian = preference.shape == Preference::Shape::Gaussian;
        if (!isThreshold(preference.indifference) || !isThreshold(preference.whole)
            || (ramps && preference.whole < preference.indifference)
            || (isGaussian && !(preference.deviation > 0 && preference.deviation <= mostMeasure)))
            return fail(Code::InvalidArgument, "market.bad_criterion"_reason, criterion.key);
        if (!isThreshold(criterion.weight))
            return fail(Code::InvalidArgument, "market.bad_weight"_reason, criterion.key);
        total += criterion.weight;
    }
    if (!(total > 0))
        return fail(
            Code::InvalidArgument, "market.bad_weight"_reason, QStringLiteral("all are zero"));
    return Done{};
}

Result<Done> checkMeasures(const std::vector<double> &measures, size_t criteria, size_t index)
{
    const bool isGood = measures.size() == criteria
        && std::all_of(measures.begin(), measures.end(),
            [](double value) { return value >= -mostMeasure && value <= mostMeasure; });
    if (!isGood)
        return fail(Code::InvalidArgument, "market.bad_measure"_reason,
            QStringLiteral("alternative %1").arg(index));
    return Done{};
}

double totalWeight(const std::vector<Criterion> &criteria)
{
    return std::accumulate(criteria.begin(), criteria.end(), 0.0,
        [](double sum, const Criterion &criterion) { return sum + criterion.weight; });
}

std::vector<Ranked> unordered(
    const std::vector<Criterion> &criteria, const std::vector<std::vector<double>> &measures)
{
    std::vector<Ranked> ranked(measures.size());
    for (size_t i = 0; i < ranked.size(); ++i) {
        ranked[i].index = i;
        ranked[i].parts.resize(criteria.size());
    }
    const double pairs = static_cast<double>(std::max<size_t>(measures.size(), 2) - 1);
    const double total = totalWeight(criteria) * pairs;
    std::vector<double> values(measures.size());
    for (size_t j = 0; j < criteria.size(); ++j) {
        const double sign = criteria[j].aim == Aim::Most ? 1 : -1;
        std::transform(measures.begin(), measures.end(), values.begin(),
            [&](const std::vector<double> &row) { return sign * row[j]; });
        const Flows flows = flowsOf(criteria[j].preference, values);
        const double share = criteria[j].weight / total;
        for (size_t i = 0; i < ranked.size(); ++i) {
            ranked[i].leaving += share * flows.leaving[i];
            ranked[i].entering += share * flows.entering[i];
            ranked[i].parts[j] = share * (flows.leaving[i] - flows.entering[i]);
        }
    }
    for (Ranked &one : ranked)
        one.flow = one.leaving - one.entering;
    return ranked;
}

/// In steps of what counts as the same, so that "equal" is one thing for all.
qint64 step(double flow)
{
    return std::llround(flow / sameFlow);
}

} // namespace

double Preference::of(double difference) const
{
    if (!(difference > 0))
        return 0;
    switch (shape) {
    case Shape::Usual:
        return 1;
    case Shape::UShape:
        return difference > indifference ? 1 : 0;
    case Shape::VShape:
        return difference > whole ? 1 : difference / whole;
    case Shape::Level:
        return difference > whole ? 1 : difference > indifference ? 0.5 : 0;
    case Shape::Linear:
        if (difference <= indifference)
            return 0;
        return difference > whole ? 1 : (difference - indifference) / (whole - indifference);
    case Shape::Gaussian:
        break;
    }
    return 1 - std::exp(-difference * difference / (2 * deviation * deviation));
}

std::optional<size_t> Ranked::strength() const
{
    const auto most = std::max_element(parts.begin(), parts.end());
    if (most == parts.end() || *most < sameFlow)
        return std::nullopt;
    return static_cast<size_t>(most - parts.begin());
}

std::optional<size_t> Ranked::weakness() const
{
    const auto least = std::min_element(parts.begin(), parts.end());
    if (least == parts.end() || *least > -sameFlow)
        return std::nullopt;
    return static_cast<size_t>(least - parts.begin());
}

Result<std::vector<Ranked>> rank(
    const std::vector<Criterion> &criteria, const std::vector<std::vector<double>> &measures)
{
    if (const auto good = checkCriteria(criteria); !good)
        return good.error();
    for (size_t i = 0; i < measures.size(); ++i) {
        if (const auto good = checkMeasures(measures[i], criteria.size(), i); !good)
            return good.error();
    }
    std::vector<Ranked> ranked = unordered(criteria, measures);
    std::sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        if (step(a.flow) != step(b.flow))
            return step(a.flow) > step(b.flow);
        if (step(a.leaving) != step(b.leaving))
            return step(a.leaving) > step(b.leaving);
        return a.index < b.index;
    });
    return ranked;
}

Result<double> preference(const std::vector<Criterion> &criteria, const std::vector<double> &a,
    const std::vector<double> &b)
{
    if (const auto good = checkCriteria(criteria); !good)
        return good.error();
    for (const auto *measures : {&a, &b}) {
        if (const auto good = checkMeasures(*measures, criteria.size(), measures == &a ? 0 : 1);
            !good)
            return good.error();
    }
    double sum = 0;
    for (size_t j = 0; j < criteria.size(); ++j) {
        const double sign = criteria[j].aim == Aim::Most ? 1 : -1;
        sum += criteria[j].weight * criteria[j].preference.of(sign * (a[j] - b[j]));
    }
    return sum / totalWeight(criteria);
}

} // namespace fallow::market
