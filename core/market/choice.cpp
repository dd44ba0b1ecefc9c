#include "core/market/choice.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fallow::market
{

namespace
{

using Shape = Preference::Shape;

Preference linear(double indifference, double whole)
{
    return {.shape = Shape::Linear, .indifference = indifference, .whole = whole};
}

Preference proportional(double whole)
{
    return {.shape = Shape::VShape, .whole = whole};
}

Preference gaussian(double deviation)
{
    return {.shape = Shape::Gaussian, .deviation = deviation};
}

template <size_t N>
std::vector<Criterion> weighted(std::vector<Criterion> criteria, const std::array<int, N> &weights)
{
    for (size_t i = 0; i < N; ++i)
        criteria[i].weight = weights[i];
    return criteria;
}

/// Of what is known: not negative, finite. 1 where nothing is, so that it can divide.
double median(std::vector<double> values)
{
    values.erase(std::remove_if(values.begin(), values.end(),
                     [](double value) { return !std::isfinite(value) || value <= 0; }),
        values.end());
    if (values.empty())
        return 1;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

template <typename Offer> double medianOf(const std::vector<Offer> &offers, double Offer::*member)
{
    std::vector<double> values(offers.size());
    std::transform(offers.begin(), offers.end(), values.begin(),
        [&](const Offer &offer) { return offer.*member; });
    return median(std::move(values));
}

} // namespace

std::vector<Criterion> buyerCriteria(BuyerPreset preset)
{
    std::vector<Criterion> criteria{
        {.key = QStringLiteral("cost"), .aim = Aim::Least, .preference = linear(0.05, 0.75)},
        {.key = QStringLiteral("speed"), .aim = Aim::Least, .preference = proportional(1)},
        {.key = QStringLiteral("trust"), .aim = Aim::Most, .preference = linear(0.001, 0.05)},
        {.key = QStringLiteral("reliability"), .aim = Aim::Most, .preference = linear(0.02, 0.2)},
        {.key = QStringLiteral("energy"), .aim = Aim::Least, .preference = gaussian(0.5)},
    };
    switch (preset) {
    case BuyerPreset::Balanced:
        break;
    case BuyerPreset::Cheap:
        return weighted(std::move(criteria), std::array{55, 10, 15, 15, 5});
    case BuyerPreset::Fast:
        return weighted(std::move(criteria), std::array{15, 50, 15, 15, 5});
    case BuyerPreset::Trusted:
        return weighted(std::move(criteria), std::array{10, 10, 45, 30, 5});
    case BuyerPreset::Frugal:
        return weighted(std::move(criteria), std::array{20, 10, 15, 15, 40});
    }
    return weighted(std::move(criteria), std::array{25, 20, 25, 20, 10});
}

std::vector<std::vector<double>> buyerMeasures(const std::vector<BuyerOffer> &offers)
{
    const double cost = medianOf(offers, &BuyerOffer::nrlcPerTask);
    const double time = medianOf(offers, &BuyerOffer::secondsPerTask);
    const double energy = medianOf(offers, &BuyerOffer::wattHoursPerTask);
    std::vector<std::vector<double>> measures;
    measures.reserve(offers.size());
    for (const BuyerOffer &offer : offers)
        measures.push_back({offer.nrlcPerTask / cost, offer.secondsPerTask / time,
            offer.credibility, offer.completion, offer.wattHoursPerTask / energy});
    return measures;
}

std::vector<Criterion> workerCriteria(WorkerPreset preset)
{
    std::vector<Criterion> criteria{
        {.key = QStringLiteral("earnings"), .aim = Aim::Most, .preference = linear(0.1, 1.5)},
        {.key = QStringLiteral("energy"), .aim = Aim::Least, .preference = linear(1, 6)},
        {.key = QStringLiteral("duration"), .aim = Aim::Least, .preference = proportional(240)},
        {.key = QStringLiteral("trust"), .aim = Aim::Most, .preference = linear(0.02, 0.2)},
        {.key = QStringLiteral("cached"), .aim = Aim::Most, .preference = proportional(1)},
        {.key = QStringLiteral("download"), .aim = Aim::Least, .preference = gaussian(800)},
    };
    switch (preset) {
    case WorkerPreset::Earn:
        break;
    case WorkerPreset::Quiet:
        return weighted(std::move(criteria), std::array{15, 35, 20, 10, 10, 10});
    case WorkerPreset::Science:
        return weighted(std::move(criteria), std::array{10, 15, 5, 45, 15, 10});
    }
    return weighted(std::move(criteria), std::array{30, 15, 10, 20, 15, 10});
}

std::vector<std::vector<double>> workerMeasures(const std::vector<WorkerOffer> &offers)
{
    std::vector<std::vector<double>> measures;
    measures.reserve(offers.size());
    for (const WorkerOffer &offer : offers)
        measures.push_back({offer.netCentsPerCoreHour, offer.wattHoursPerCent, offer.minutes,
            offer.requesterTrust, offer.cachedShare, offer.megabytesToFetch});
    return measures;
}

} // namespace fallow::market
