#pragma once

#include "core/chain/block.h"

#include <QDateTime>
#include <QUrl>

namespace fallow::chain {

struct NodeOptions {
    /// A newest block older than this means a node that stands still (iexec-core: 15 s). 0: any
    /// age, for chains that make blocks on demand.
    qint64 maxBlockAgeSeconds = 60;
    /// Clocks differ; a block from further ahead is a lie. 0: any, for chains that travel in time.
    qint64 maxFutureSeconds = 120;
    quint64 maxLagBlocks = 20; ///< behind the best believable node
    std::chrono::milliseconds probeInterval{5'000}; ///< how long a verdict holds
    /// How long a node's chain id holds; it is asked again at once after a failure of that node.
    std::chrono::milliseconds chainIdInterval{15'000};
    /// How long the first answer waits for the others, so that a liar is not heard alone.
    std::chrono::milliseconds settleTime{2'000};
    std::chrono::milliseconds requestTimeout{10'000};
    qint64 maxReplyBytes = 8 << 20;
};

/// What one node said when it was last asked.
struct NodeClaim {
    std::optional<base::Error> error{}; ///< why there is no claim
    quint64 chainId = 0;
    Block head{};
    bool isProven = false; ///< it showed its head by hash, and the head's parent
};

/// What the window shows of one node.
struct NodeHealth {
    QUrl url;
    bool isOk = false;
    quint64 height = 0;
    qint64 ageSeconds = 0;
    base::Reason reason{}; ///< why it is not used
    QString detail{};
    friend bool operator==(const NodeHealth &, const NodeHealth &) = default;
};

/// Claims so far above all others that they must be proven first (indices).
std::vector<size_t> extraordinaryClaims(const std::vector<NodeClaim> &claims, quint64 chainId,
                                        const NodeOptions &options, const QDateTime &now);

/// One verdict a claim; nothing means: to be believed. Reasons: the claim's own error,
/// `chain.wrong_chain`, `chain.stale_node`, `chain.lying_node`, `chain.lagging_node`.
std::vector<std::optional<base::Error>> judge(const std::vector<NodeClaim> &claims, quint64 chainId,
                                              const NodeOptions &options, const QDateTime &now);

} // namespace fallow::chain
