#include "core/pool/predicted_consensus.h"

#include <algorithm>
#include <map>

namespace fallow::pool {

namespace {

using base::uint128;
// Far above any real group (2^100 is a hundred fresh workers) and low enough to be multiplied by
// a 16-bit trust without wrapping.
constexpr uint128 ceiling = uint128(1) << 100;

uint128 times(uint128 group, quint64 weight)
{
    return weight != 0 && group > ceiling / weight ? ceiling : std::min(group * weight, ceiling);
}

} // namespace

quint64 contributionWeight(quint64 score)
{
    return std::max<quint64>(score / 3, 3) - 1;
}

bool reachesConsensus(quint64 trust, const std::vector<KnownContribution> &known,
                      const std::vector<quint64> &expectedWeights)
{
    if (known.empty() && expectedWeights.empty())
        return false;
    trust = std::clamp<quint64>(trust, 1, quint64(1) << 26);
    std::map<base::Bytes32, uint128> groups;
    for (const KnownContribution &one : known) {
        uint128 &group = groups.try_emplace(one.resultHash, 1).first->second;
        group = times(group, one.weight);
    }
    uint128 total = 1;
    uint128 best = 1;
    for (const auto &[hash, group] : groups) {
        total += group;
        best = std::max(best, group);
    }
    if (!groups.empty())
        total -= best;
    for (const quint64 weight : expectedWeights)
        best = times(best, weight);
    total += best;
    return best * trust > total * (trust - 1);
}

} // namespace fallow::pool
