// What of a ranged transfer is proven: after a crash, now, and for the next time.
#include "core/content/engine/ranged_fetch.h"

#include <algorithm>

namespace fallow::content::engine
{

using namespace base;

Result<Done> RangedFetch::begin()
{
    const std::vector<bool> &claimed = m_ingest.claim().pieces;
    for (qint64 unit = 0; unit < m_layer.units(); ++unit) {
        if (const auto running = m_job.check(); !running)
            return running;
        const auto [first, end] = piecesOf(unit);
        const bool isClaimed = end <= claimed.size()
            && std::all_of(claimed.begin() + static_cast<qint64>(first),
                claimed.begin() + static_cast<qint64>(end), [](bool is) { return is; });
        if (!isClaimed)
            continue;
        const auto bytes = m_ingest.read(startOf(unit), m_layer.bytesOf(unit));
        if (bytes && m_layer.proves(unit, *bytes))
            m_plan.restore(unit);
    }
    m_hasher->advance(endOf(m_plan.prefix()));
    return Done{};
}

IngestFile::Claim RangedFetch::claim() const
{
    IngestFile::Claim claim;
    claim.pieces.resize(piecesOf(m_layer.units() - 1).second, true);
    for (qint64 unit = 0; unit < m_layer.units(); ++unit) {
        if (m_plan.isProven(unit))
            continue;
        const auto [first, end] = piecesOf(unit);
        for (size_t piece = first; piece < end; ++piece)
            claim.pieces[piece] = false;
    }
    return claim;
}

std::pair<size_t, size_t> RangedFetch::piecesOf(qint64 unit) const
{
    const qint64 last = startOf(unit) + m_layer.bytesOf(unit) - 1;
    return {static_cast<size_t>(startOf(unit) / pieceSize), static_cast<size_t>(last / pieceSize + 1)};
}

qint64 RangedFetch::proven() const
{
    const qint64 last = m_layer.units() - 1;
    const qint64 missing = m_plan.isProven(last) ? m_layer.unitSize() - m_layer.bytesOf(last) : 0;
    return m_plan.proven() * m_layer.unitSize() - missing;
}

bool RangedFetch::isProven(RangePlan::Range units) const
{
    for (qint64 unit = units.first; unit < units.end; ++unit) {
        if (!m_plan.isProven(unit))
            return false;
    }
    return true;
}

} // namespace fallow::content::engine
