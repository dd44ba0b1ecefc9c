#include "core/content/engine/ranged_fetch.h"

#include <algorithm>

namespace fallow::content::engine
{

using namespace base;

namespace
{

constexpr qint64 longestRange = 4 * 1024 * 1024; // a bad source costs no more (transfer.md 1.4)
constexpr qint64 leafChunk = 256 * 1024; // what is proven and written at once
constexpr int streamsPerSource = 4;
constexpr int streamsPerHost = 8;
constexpr qint64 streamsTogether = 16;
constexpr qint64 leastStreams = 2;
constexpr qint64 bufferBytes = 16 * 1024 * 1024; // of chunks that are being filled
constexpr std::chrono::milliseconds fillEvery{50}; // for sources that rested

} // namespace

RangedFetch::RangedFetch(const TransferRequest &request, IngestFile &ingest, SourceBook &sources,
    const Job &job, ProvenLayer layer, std::vector<OpenTorrent> torrents)
    : Fetching(request, ingest, sources, job),
      m_hasher(std::make_unique<DiskHasher>(ingest, !request.ref.sha256)),
      m_layer(std::move(layer)),
      m_chunkSize(std::max(m_layer.unitSize(), leafChunk)),
      m_mostStreams(static_cast<size_t>(
          std::clamp<qint64>(bufferBytes / m_chunkSize, leastStreams, streamsTogether))),
      m_plan(m_layer.units(), std::max<qint64>(1, longestRange / m_layer.unitSize()))
{
    addTorrents(std::move(torrents));
}

RangedFetch::~RangedFetch()
{
    stop();
    m_hasher.reset();
}

void RangedFetch::hash(const DiskHasher::Answer &answer)
{
    m_hasher->finish(size(), answer);
}

void RangedFetch::fill()
{
    turnTorrents();
    const auto now = SourceBook::Clock::now();
    if (!m_isFillDue && now - m_filledAt < fillEvery)
        return; // looking through all units for each byte that comes would be slow
    m_isFillDue = false;
    m_filledAt = now;
    // One stream more for each source in turn, so that all begin and none takes everything.
    for (bool isOpening = true; isOpening;) {
        isOpening = false;
        for (int source = 0; source < m_sources.count(); ++source)
            isOpening = fillFrom(source) || isOpening;
    }
    const bool areTorrentsIdle = std::all_of(m_torrents.begin(), m_torrents.end(),
        [this](const auto &torrent) { return fillTorrent(*torrent) == 0; });
    if (m_parts.empty() && areTorrentsIdle && isIdle() && !m_plan.isComplete())
        fillWhole();
}

bool RangedFetch::fillFrom(int source)
{
    const SourceBook::Entry &entry = m_sources.at(source);
    if (!m_sources.mayAsk(source, SourceBook::Clock::now()) || entry.isWholeOnly
        || entry.source.kind == Source::Kind::Torrent
        || entry.streams >= streamsPerSource || m_parts.size() >= m_mostStreams
        || m_sources.streamsToHostOf(source) >= streamsPerHost)
        return false;
    const auto units = m_plan.next(source);
    if (units)
        openPart(source, *units, false);
    return units.has_value();
}

/// The file from its start, when nobody is left who serves ranges.
void RangedFetch::fillWhole()
{
    const auto now = SourceBook::Clock::now();
    for (int source = 0; source < m_sources.count(); ++source) {
        const SourceBook::Entry &entry = m_sources.at(source);
        if (!entry.isOut() && !entry.isWholeOnly)
            return; // it is only resting
    }
    for (int source = 0; source < m_sources.count(); ++source) {
        if (m_sources.mayAsk(source, now) && m_sources.at(source).isWholeOnly)
            return openPart(source, {0, m_layer.units()}, true);
    }
}

void RangedFetch::openPart(int source, RangePlan::Range units, bool isWhole)
{
    const int stream = openStream(source,
        {.first = startOf(units.first),
            .end = endOf(units.end),
            .isRange = !isWhole,
            .size = m_layer.fileSize()});
    m_parts[stream] = {
        .source = source, .units = units, .isWhole = isWhole, .chunkAt = startOf(units.first)};
}

Result<Done> RangedFetch::begun(int stream, const Delivery &delivery, const QByteArray &strongTag)
{
    SourceBook::Entry &entry = m_sources.at(m_parts.at(stream).source);
    const bool hadTag = !entry.tag.isEmpty();
    const bool isOther = hadTag && entry.tag != strongTag;
    entry.tag = strongTag;
    if (!delivery.isWhole)
        return Done{}; // a file that was replaced is still proven block by block
    if (isOther) // If-Range: it has another file now; ask again for a part of that
        return fail(Code::Unavailable, "content.changed"_reason, entry.source.address);
    entry.isWholeOnly = true;
    return fail(Code::Unavailable, "content.no_ranges"_reason, entry.source.address);
}

Result<Done> RangedFetch::received(int stream, QByteArrayView bytes)
{
    Part &part = m_parts.at(stream);
    const qint64 end = endOf(part.units.end);
    m_sources.at(part.source).report.received += bytes.size();
    while (!bytes.isEmpty()) {
        const qint64 at = part.chunkAt + part.chunk.size();
        if (at == end)
            return fail(
                Code::Denied, "content.too_large"_reason, QStringLiteral("over %1").arg(end));
        if (part.chunk.isNull()) {
            part.chunk = emptyChunk();
            part.chunk.reserve(m_chunkSize);
        }
        const qint64 take = std::min({bytes.size(), end - at, m_chunkSize - part.chunk.size()});
        part.chunk.append(bytes.first(take));
        bytes = bytes.sliced(take);
        if (part.chunk.size() == m_chunkSize || at + take == end)
            submitChunk(part);
    }
    return Done{};
}

void RangedFetch::submitChunk(Part &part)
{
    QByteArray chunk = std::exchange(part.chunk, {});
    const qint64 at = std::exchange(part.chunkAt, part.chunkAt + chunk.size());
    part.units.first = (part.chunkAt + m_layer.unitSize() - 1) / m_layer.unitSize();
    submit(part.source, at, std::move(chunk));
}

/// Gives back what a stream will not deliver. Whole units that came are still looked at.
void RangedFetch::endPart(Part &part)
{
    closeStream(part.source);
    m_isFillDue = true;
    const qint64 end = part.chunkAt + part.chunk.size();
    const qint64 whole = end == m_layer.fileSize()
        ? part.chunk.size()
        : part.chunk.size() / m_layer.unitSize() * m_layer.unitSize();
    m_sources.wasted(part.source, part.chunk.size() - whole);
    part.chunk.truncate(whole);
    if (whole > 0)
        submitChunk(part);
    m_plan.giveUp(part.source, part.units);
}

void RangedFetch::ended(int stream, const Result<Done> &how, const QUrl &url)
{
    auto node = m_parts.extract(stream);
    if (node.empty())
        return;
    Part &part = node.mapped();
    SourceBook::Entry &entry = m_sources.at(part.source);
    endPart(part);
    const auto now = SourceBook::Clock::now();
    if (!how && how.error().reason != "content.no_ranges"_reason)
        m_sources.failed(part.source, how.error(), now);
    else if (!how)
        return; // it stays, for when nobody else does
    else if (part.chunkAt < endOf(part.units.end))
        m_sources.failed(
            part.source, fail(Code::Unavailable, "content.truncated"_reason, url.host()), now);
    else
        entry.url = url;
    if (entry.isOut())
        dropParts([&](const Part &other) { return other.source == part.source; });
}

qint64 RangedFetch::prove(qint64 offset, QByteArrayView bytes)
{
    qint64 good = 0;
    while (good < bytes.size()) {
        const qint64 unit = (offset + good) / m_layer.unitSize();
        const qint64 size = std::min(bytes.size() - good, m_layer.bytesOf(unit));
        if (!m_layer.proves(unit, bytes.sliced(good, size)))
            break;
        good += size;
    }
    return good;
}

void RangedFetch::settled(int source, qint64 offset, qint64 size, const Verdict &verdict)
{
    qint64 kept = 0;
    qint64 unit = offset / m_layer.unitSize();
    for (; endOf(unit) < offset + verdict.good; ++unit) {
        if (m_plan.prove(source, unit))
            kept += m_layer.bytesOf(unit);
    }
    if (kept > 0)
        m_sources.kept(source, kept);
    m_sources.wasted(source, size - kept);
    const qint64 unitsEnd = (offset + size + m_layer.unitSize() - 1) / m_layer.unitSize();
    m_plan.giveUp(source, {unit, unitsEnd});
    m_isFillDue = m_isFillDue || verdict.isBad;
    if (verdict.isBad) {
        m_sources.drop(source,
            fail(Code::Corrupt, "content.checksum_mismatch"_reason,
                QStringLiteral("block at %1").arg(offset + verdict.good)));
        dropParts([source](const Part &part) { return part.source == source; });
    }
    dropParts([this](const Part &part) {
        return !part.isWhole && part.units.count() > 0 && isProven(part.units);
    });
    m_hasher->advance(endOf(m_plan.prefix()));
}

/// Every block was proven when it came, so what differs now are the hashes, or the disk.
Result<bool> RangedFetch::judge(DiskHasher::Hashes &hashes)
{
    const ContentRef &ref = m_request.ref;
    if (hashes.root && hashes.root != ref.root)
        return fail(
            Code::Unavailable, "content.read_failed"_reason, QStringLiteral("the disk changed it"));
    if (ref.sha256 && hashes.sha256 != *ref.sha256)
        return fail(Code::Corrupt, "content.hashes_disagree"_reason,
            QStringLiteral("the root is right, the SHA-256 is %1").arg(hashes.sha256.toString()));
    hashes.root = ref.root;
    m_torrents.clear(); // what they have on the disk
    return true;
}

void RangedFetch::dropParts(const std::function<bool(const Part &)> &isDropped)
{
    for (auto it = m_parts.begin(); it != m_parts.end();) {
        if (!isDropped(it->second)) {
            ++it;
            continue;
        }
        m_streams.drop(it->first);
        endPart(it->second);
        it = m_parts.erase(it);
    }
}

} // namespace fallow::content::engine
