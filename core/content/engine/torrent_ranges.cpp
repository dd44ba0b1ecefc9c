#include "core/content/engine/torrent_ranges.h"

#include <algorithm>

namespace fallow::content::engine
{

using namespace base;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace
{

constexpr std::chrono::milliseconds rateEvery = 250ms; // what it takes too much meanwhile is made up for

size_t countOf(qint64 size, qint64 unit)
{
    return static_cast<size_t>((size + unit - 1) / unit);
}

} // namespace

TorrentRanges::TorrentRanges(
    int source, OpenTorrent torrent, const ProvenLayer &layer, RateLimit *limit)
    : m_source(source),
      m_torrent(std::move(torrent)),
      m_layer(layer),
      m_limit(limit),
      m_partSize(std::max(layer.unitSize(), m_torrent.facts.pieceSize)),
      m_whole(countOf(layer.fileSize(), m_torrent.facts.pieceSize)),
      m_handed(countOf(layer.fileSize(), m_partSize)),
      m_idleSince(Clock::now())
{
}

TorrentPeers::News TorrentRanges::turn(const RangePlan &plan)
{
    std::erase_if(m_ranges, [&](Range range) {
        for (qint64 unit = range.first; unit < range.end; ++unit) {
            if (!plan.isProven(unit))
                return false;
        }
        return true;
    });
    wantWhatIsMissing(plan);
    auto news = m_torrent.peers->news();
    collect(news.pieces);
    follow(news.received);
    return news;
}

void TorrentRanges::wantWhatIsMissing(const RangePlan &plan)
{
    std::vector<bool> wanted(m_whole.size());
    const qint64 pieceSize = m_torrent.facts.pieceSize;
    for (const Range &range : m_ranges) {
        for (qint64 unit = range.first; unit < range.end; ++unit) {
            if (plan.isProven(unit))
                continue;
            const qint64 first = unit * m_layer.unitSize() / m_partSize * m_partSize / pieceSize;
            const qint64 end = std::min<qint64>(
                static_cast<qint64>(m_whole.size()), first + m_partSize / pieceSize);
            for (qint64 piece = first; piece < end; ++piece)
                wanted[static_cast<size_t>(piece)] = !m_whole[static_cast<size_t>(piece)];
        }
    }
    m_torrent.peers->want(wanted);
}

void TorrentRanges::collect(const std::vector<qint64> &pieces)
{
    const qint64 perPart = m_partSize / m_torrent.facts.pieceSize;
    for (const qint64 piece : pieces) {
        m_whole[static_cast<size_t>(piece)] = true;
        const qint64 part = piece / perPart;
        const auto first = m_whole.begin() + part * perPart;
        const auto end = m_whole.begin() + std::min<qint64>(
            static_cast<qint64>(m_whole.size()), (part + 1) * perPart);
        if (!m_handed[static_cast<size_t>(part)] && std::all_of(first, end, [](bool is) { return is; })) {
            m_handed[static_cast<size_t>(part)] = true;
            m_due.push_back(part);
        }
    }
}

std::optional<TorrentRanges::Part> TorrentRanges::next()
{
    if (m_due.empty())
        return std::nullopt;
    const qint64 offset = m_due.front() * m_partSize;
    m_due.pop_front();
    return Part{offset, std::min(m_partSize, m_layer.fileSize() - offset)};
}

Result<QByteArray> TorrentRanges::take(const Part &part)
{
    auto bytes = m_torrent.peers->read(part.offset, part.size);
    m_torrent.peers->forget(part.offset, part.size);
    return bytes;
}

/// The library keeps to a rate by itself: what others do not use of the limit of all, at least half.
void TorrentRanges::follow(qint64 received)
{
    const auto now = Clock::now();
    if (received > 0 || m_ranges.empty() || (m_limit && m_limit->rate() == 0))
        m_idleSince = now;
    if (!m_limit)
        return;
    m_limit->take(received);
    m_receivedSince += received;
    const auto rate = m_limit->rate();
    const auto passed = std::chrono::duration_cast<std::chrono::milliseconds>(now - m_rateAt);
    if (m_hasRate && rate == m_rate && passed < rateEvery)
        return;
    const qint64 taken = m_limit->taken();
    const bool isMeasured = m_hasRate && passed.count() > 0;
    const qint64 others =
        isMeasured ? (taken - m_takenThen - m_receivedSince) * 1000 / passed.count() : 0;
    const bool isOverdrawn = m_limit->wait() > rateEvery / 2;
    m_torrent.peers->setRate(rate && *rate > 0
            ? std::max(*rate / 2, isOverdrawn ? 0 : *rate - others)
            : rate);
    m_hasRate = true;
    m_rate = rate;
    m_rateAt = now;
    m_takenThen = taken;
    m_receivedSince = 0;
}

} // namespace fallow::content::engine
