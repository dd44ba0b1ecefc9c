#pragma once

#include "core/base/ids.h"

#include <map>
#include <vector>

namespace fallow::poco {

// Proof of Contribution's arithmetic (poco.md C.5).

/// At least 2; grows with the worker's score.
quint64 weightOf(quint64 score);
/// floor(log2(weight)): what the contract keeps of a contribution and shares rewards by.
quint64 storedWeight(quint64 weight);

/// The groups of agreeing workers of one task, as the contract sums them up. Products beyond
/// 256 bits never reach consensus (the contract would revert).
class ConsensusTally
{
public:
    explicit ConsensusTally(quint64 trust);

    /// Counts a contribution of a worker of this weight (`weightOf`) and says whether it brings
    /// consensus to its hash.
    bool add(const base::Bytes32 &resultHash, quint64 weight);
    /// The same without counting it.
    bool wouldReach(const base::Bytes32 &resultHash, quint64 weight) const;
    /// Whether consensus comes if every pending worker joins the strongest group (or a new one
    /// when there is none). The scheduler hands out a task until this holds.
    bool isPredicted(const std::vector<quint64> &pendingWeights) const;
    /// How many more workers of score 0 must agree with the strongest group.
    quint64 freshWorkersNeeded() const;

private:
    struct Sums { // words of 256 bits
        base::Bytes32 group;
        base::Bytes32 total;
        bool isOverflow = false;
    };
    Sums sumsAfter(const base::Bytes32 &group, const std::vector<quint64> &weights) const;
    bool isReached(const Sums &sums) const;
    base::Bytes32 strongestGroup() const;
    base::Bytes32 groupOf(const base::Bytes32 &resultHash) const;

    quint64 m_trust;
    base::Bytes32 m_total;
    std::map<base::Bytes32, base::Bytes32> m_groups;
};

} // namespace fallow::poco
