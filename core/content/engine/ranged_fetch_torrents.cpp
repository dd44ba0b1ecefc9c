// Torrents among the sources of a ranged transfer.
#include "core/content/engine/ranged_fetch.h"

#include <algorithm>

namespace fallow::content::engine
{

using namespace base;

namespace
{

constexpr size_t rangesOfOne = 4; // beside other sources; alone a torrent has everything
constexpr std::chrono::milliseconds turnEvery{50};

} // namespace

void RangedFetch::addTorrents(std::vector<OpenTorrent> torrents)
{
    for (OpenTorrent &torrent : torrents) {
        for (int source = 0; source < m_sources.count(); ++source) {
            const Source &known = m_sources.at(source).source;
            if (known.kind == Source::Kind::Torrent && known.address == torrent.address) {
                m_torrents.push_back(std::make_unique<TorrentRanges>(
                    source, std::move(torrent), m_layer, m_job.limit));
                break;
            }
        }
    }
}

void RangedFetch::turnTorrents()
{
    const auto now = SourceBook::Clock::now();
    if (now - m_torrentsAt < turnEvery)
        return;
    m_torrentsAt = now;
    std::erase_if(m_torrents, [this](const auto &torrent) { return !takeFrom(*torrent); });
}

bool RangedFetch::takeFrom(TorrentRanges &torrent)
{
    const int source = torrent.source();
    const TorrentPeers::News news = torrent.turn(m_plan);
    m_sources.at(source).report.received += news.received;
    m_sources.wasted(source, news.wasted);
    for (const QString &peer : news.banned)
        m_sources.nameOne({.address = QStringLiteral("peer ") + peer,
            .dropped = QStringLiteral("content.checksum_mismatch"),
            .detail = m_sources.at(source).source.address});
    while (!isFull()) {
        const auto part = torrent.next();
        if (!part)
            break;
        const auto bytes = torrent.take(*part);
        if (!bytes) {
            endTorrent(torrent, bytes.error());
            return false;
        }
        for (qint64 at = 0; at < bytes->size(); at += m_chunkSize)
            submit(source, part->offset + at, bytes->mid(at, m_chunkSize));
    }
    if (news.failure)
        endTorrent(torrent, *news.failure);
    else if (SourceBook::Clock::now() - torrent.idleSince() > m_request.stallTime)
        endTorrent(torrent, fail(Code::Unavailable, "content.torrent_no_peers"_reason));
    else if (m_sources.at(source).isOut()) // it was wrong
        endTorrent(torrent, fail(Code::Corrupt, "content.checksum_mismatch"_reason));
    return !m_sources.at(source).isOut();
}

void RangedFetch::endTorrent(TorrentRanges &torrent, const Error &why)
{
    m_sources.drop(torrent.source(), why);
    for (const RangePlan::Range &units : torrent.giveAll())
        m_plan.giveUp(torrent.source(), units);
    m_isFillDue = true;
}

bool RangedFetch::hasOthersThan(const TorrentRanges &torrent) const
{
    for (int source = 0; source < m_sources.count(); ++source) {
        if (source != torrent.source() && !m_sources.at(source).isOut())
            return true;
    }
    return false;
}

size_t RangedFetch::fillTorrent(TorrentRanges &torrent)
{
    const bool isAlone = !hasOthersThan(torrent);
    while (isAlone || torrent.ranges() < rangesOfOne) {
        const auto units = m_plan.next(torrent.source());
        if (!units)
            break;
        torrent.add(*units);
    }
    return torrent.ranges();
}

} // namespace fallow::content::engine
