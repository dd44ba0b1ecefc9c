#pragma once

#include "core/content/engine/range_plan.h"
#include "core/content/engine/rate_limit.h"
#include "core/content/engine/torrent_source.h"
#include "core/content/hash_tree.h"

#include <deque>

namespace fallow::content::engine
{

/// A torrent as one source of a ranged transfer: its peers fetch the ranges it was given, and what
/// they deliver is handed on in parts that the layer proves. Units as in RangePlan.
class TorrentRanges
{
public:
    using Range = RangePlan::Range;
    struct Part {
        qint64 offset = 0;
        qint64 size = 0;
    };
    /// `source` is its number among the sources.
    TorrentRanges(int source, OpenTorrent torrent, const ProvenLayer &layer, RateLimit *limit);

    int source() const { return m_source; }
    size_t ranges() const { return m_ranges.size(); }
    void add(Range units) { m_ranges.push_back(units); }
    std::vector<Range> giveAll() { return std::exchange(m_ranges, {}); }

    /// To be called often. Drops ranges of which every unit is proven, by whomever.
    TorrentPeers::News turn(const RangePlan &plan);
    /// The next part that is whole and was not handed on; absent = none.
    std::optional<Part> next();
    /// Hands it on, once. Reason: `content.read_failed`.
    base::Result<QByteArray> take(const Part &part);
    /// Since when nothing came although it was asked for and nothing held it.
    std::chrono::steady_clock::time_point idleSince() const { return m_idleSince; }

private:
    void wantWhatIsMissing(const RangePlan &plan);
    void collect(const std::vector<qint64> &pieces);
    void follow(qint64 received);

    const int m_source;
    OpenTorrent m_torrent;
    const ProvenLayer &m_layer;
    RateLimit *m_limit;
    const qint64 m_partSize; ///< a unit or a piece, the larger
    std::vector<Range> m_ranges;
    std::vector<bool> m_whole; ///< pieces that came
    std::vector<bool> m_handed; ///< parts
    std::deque<qint64> m_due; ///< parts to be handed on
    std::chrono::steady_clock::time_point m_idleSince;
    std::chrono::steady_clock::time_point m_rateAt;
    qint64 m_receivedSince = 0; ///< since the rate was set
    qint64 m_takenThen = 0; ///< by all, when it was
    std::optional<qint64> m_rate; ///< of all, as it was
    bool m_hasRate = false;
};

} // namespace fallow::content::engine
