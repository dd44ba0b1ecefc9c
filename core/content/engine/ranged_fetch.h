#pragma once

#include "core/content/engine/fetching.h"
#include "core/content/engine/torrent_ranges.h"

namespace fallow::content::engine
{

/// Ranges from all sources at once. A layer of the tree proves every unit by itself, so a wrong one
/// names its source and costs no more than what was under way there.
class RangedFetch final : public Fetching
{
public:
    RangedFetch(const TransferRequest &request, IngestFile &ingest, SourceBook &sources,
        const Job &job, ProvenLayer layer, std::vector<OpenTorrent> torrents);
    ~RangedFetch() override;
    bool isWorthKeeping() const override { return m_plan.proven() > 0; }

private:
    /// A range one source delivers. Bytes; what was submitted is no longer this stream's.
    struct Part {
        int source = 0;
        RangePlan::Range units;
        bool isWhole = false; ///< the file from its start, from a source that knows no ranges
        qint64 chunkAt = 0; ///< where the chunk begins: always a unit's start
        QByteArray chunk;
    };
    base::Result<base::Done> begin() override;
    void fill() override;
    bool isComplete() const override { return m_plan.isComplete() && isIdle(); }
    IngestFile::Claim claim() const override;
    qint64 proven() const override;
    qint64 verified() const override { return proven(); }
    qint64 prove(qint64 offset, QByteArrayView bytes) override;
    void settled(int source, qint64 offset, qint64 size, const Verdict &verdict) override;
    void hash(const DiskHasher::Answer &answer) override;
    base::Result<bool> judge(DiskHasher::Hashes &hashes) override;

    base::Result<base::Done> begun(
        int stream, const Delivery &delivery, const QByteArray &strongTag) override;
    base::Result<base::Done> received(int stream, QByteArrayView bytes) override;
    void ended(int stream, const base::Result<base::Done> &how, const QUrl &url) override;

    bool fillFrom(int source);
    void addTorrents(std::vector<OpenTorrent> torrents);
    void turnTorrents();
    size_t fillTorrent(TorrentRanges &torrent); ///< how many ranges it has
    bool hasOthersThan(const TorrentRanges &torrent) const;
    bool takeFrom(TorrentRanges &torrent); ///< false when it can deliver no more
    void endTorrent(TorrentRanges &torrent, const base::Error &why);
    void fillWhole();
    void openPart(int source, RangePlan::Range units, bool isWhole);
    void submitChunk(Part &part);
    void endPart(Part &part);
    void dropParts(const std::function<bool(const Part &)> &isDropped);
    bool isProven(RangePlan::Range units) const;
    qint64 startOf(qint64 unit) const { return unit * m_layer.unitSize(); }
    /// Pieces of the claim that a unit reaches into, [first, end).
    std::pair<size_t, size_t> piecesOf(qint64 unit) const;
    qint64 endOf(qint64 unit) const { return std::min(startOf(unit), m_layer.fileSize()); }

    std::unique_ptr<DiskHasher> m_hasher; ///< on a thread of its own: ranges come in no order
    const ProvenLayer m_layer;
    const qint64 m_chunkSize;
    const size_t m_mostStreams;
    RangePlan m_plan;
    std::map<int, Part> m_parts;
    std::vector<std::unique_ptr<TorrentRanges>> m_torrents;
    SourceBook::Clock::time_point m_torrentsAt;
    bool m_isFillDue = true; ///< a stream ended, or units are free again
    SourceBook::Clock::time_point m_filledAt;
};

} // namespace fallow::content::engine
