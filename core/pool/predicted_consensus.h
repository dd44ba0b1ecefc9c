#pragma once

#include "core/base/ids.h"
#include "core/base/units.h"

#include <vector>

/// Consensus arithmetic ahead of the chain (poco.md C.5): would the contributions there are, and
/// those still hoped for, be enough? Sums saturate instead of wrapping.
namespace fallow::pool {

/// `max(floor(score / 3), 3) - 1`.
quint64 contributionWeight(quint64 score);

/// A contribution on the chain.
struct KnownContribution {
    base::Bytes32 resultHash;
    quint64 weight = 2;
};

/// True when the best group, joined by everybody still expected, satisfies
/// `group * trust > total * (trust - 1)`.
bool reachesConsensus(quint64 trust, const std::vector<KnownContribution> &known,
                      const std::vector<quint64> &expectedWeights);

} // namespace fallow::pool
