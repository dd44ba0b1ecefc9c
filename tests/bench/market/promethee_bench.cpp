#include "core/market/choice.h"
#include "tests/bench/figure.h"

#include <random>

using namespace fallow;
using namespace fallow::market;

namespace
{

constexpr size_t offerCount = 1000;

/// The same by pairs, as the method is written down.
double pairwise(
    const std::vector<Criterion> &criteria, const std::vector<std::vector<double>> &measures)
{
    double best = -1;
    for (const auto &a : measures) {
        double flow = 0;
        for (const auto &b : measures) {
            for (size_t j = 0; j < criteria.size(); ++j) {
                const double difference = criteria[j].aim == Aim::Most ? a[j] - b[j] : b[j] - a[j];
                flow += criteria[j].weight
                    * (criteria[j].preference.of(difference)
                        - criteria[j].preference.of(-difference));
            }
        }
        best = std::max(best, flow / (100.0 * (offerCount - 1)));
    }
    return best;
}

} // namespace

/// From 1,000 offers to their order, with a Gaussian criterion among the five.
int main()
{
    std::mt19937 random(5);
    std::uniform_real_distribution<double> share(0, 1);
    std::vector<BuyerOffer> offers;
    for (size_t i = 0; i < offerCount; ++i)
        offers.push_back({1e7 + 9e7 * share(random), 60 + 3600 * share(random),
            0.9 + 0.1 * share(random), share(random), 200 * share(random)});
    const auto criteria = buyerCriteria(BuyerPreset::Balanced);
    double best = 0;
    const double ours = bench::medianMs(
        21, [&] { best = rank(criteria, buyerMeasures(offers)).value().front().flow; });
    double theirs = 0;
    const double peer =
        bench::medianMs(3, [&] { theirs = pairwise(criteria, buyerMeasures(offers)); });
    FALLOW_CHECK(std::abs(best - theirs) < 1e-9);
    bench::print("market", "promethee_1000", ours, peer);
    return 0;
}
