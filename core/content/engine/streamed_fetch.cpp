#include "core/content/engine/streamed_fetch.h"

#include <algorithm>

namespace fallow::content::engine
{

using namespace base;

namespace
{

constexpr qint64 chunkSize = 256 * 1024;

} // namespace

StreamedFetch::StreamedFetch(
    const TransferRequest &request, IngestFile &ingest, SourceBook &sources, const Job &job)
    : Fetching(request, ingest, sources, job),
      m_isProvable(request.ref.isVerifiable()),
      m_isAlone(!m_isProvable),
      m_wantsRoot(request.ref.root.has_value())
{
}

StreamedFetch::~StreamedFetch()
{
    stop();
}

Result<Done> StreamedFetch::begin()
{
    if (!m_isProvable)
        return m_ingest.restart(); // whose beginning lies there nobody knows
    const qint64 claimed = std::min(m_ingest.claim().prefix, limit());
    while (m_received < claimed) {
        if (const auto running = m_job.check(); !running)
            return running;
        const auto bytes = m_ingest.read(m_received, std::min(chunkSize, claimed - m_received));
        if (!bytes || bytes->isEmpty())
            break; // less is there than was claimed: go on from here
        prove(m_received, *bytes);
        m_received += bytes->size();
    }
    m_written = m_received;
    m_isMixed = m_received > 0;
    m_isAtEnd = m_size && m_received == *m_size;
    return Done{};
}

std::optional<int> StreamedFetch::nextSource() const
{
    const auto now = SourceBook::Clock::now();
    const auto mayGoOn = [&](int source) {
        return m_sources.mayAsk(source, now)
            && (m_received == 0 || !m_sources.at(source).isWholeOnly);
    };
    if (m_source >= 0 && mayGoOn(m_source))
        return m_source;
    for (int source = 0; source < m_sources.count(); ++source) {
        if (mayGoOn(source))
            return source;
    }
    for (int source = 0; source < m_sources.count(); ++source) {
        if (m_sources.mayAsk(source, now))
            return source;
    }
    return std::nullopt;
}

Result<Done> StreamedFetch::startOver()
{
    awaitCommit(); // else it would claim what is about to go
    for (const auto &[source, bytes] : m_delivered)
        m_sources.wasted(source, bytes);
    m_delivered.clear();
    m_received = m_written = 0;
    m_isMixed = m_mustRestart = m_isAtEnd = false;
    m_source = -1;
    m_size = m_request.ref.size;
    m_sha = Sha256();
    m_tree = TreeHasher();
    return m_ingest.restart();
}

void StreamedFetch::fill()
{
    if (m_stream || m_isAtEnd || !isIdle())
        return;
    const auto source = nextSource();
    if (!source)
        return;
    const bool isOther = m_received > 0 && *source != m_source;
    const SourceBook::Entry &entry = m_sources.at(*source);
    const bool isUnfit = m_received > 0
        && (entry.isWholeOnly || (!m_isProvable && entry.tag.isEmpty()));
    if (m_mustRestart || isUnfit || (m_isAlone && isOther)) {
        if (const auto restarted = startOver(); !restarted)
            return failWith(restarted.error());
    }
    m_isMixed = m_isMixed || (m_received > 0 && isOther);
    m_source = *source;
    m_stream = openStream(
        m_source, {.first = m_received, .end = m_size, .isRange = m_received > 0, .size = m_size});
}

Result<Done> StreamedFetch::begun(int, const Delivery &delivery, const QByteArray &strongTag)
{
    SourceBook::Entry &entry = m_sources.at(m_source);
    const bool isChanged = m_received > 0 && !entry.tag.isEmpty() && entry.tag != strongTag;
    entry.tag = strongTag;
    if (delivery.isWhole)
        entry.isWholeOnly = !isChanged; // a changed file is asked for once more, from its start
    m_mustRestart = m_mustRestart || isChanged;
    if (isChanged)
        return fail(Code::Unavailable, "content.changed"_reason, entry.source.address);
    if (delivery.isWhole)
        return fail(Code::Unavailable, "content.no_ranges"_reason, entry.source.address);
    if (delivery.size && *delivery.size > limit())
        return fail(Code::Denied, "content.too_large"_reason, QString::number(*delivery.size));
    if (delivery.size)
        m_size = delivery.size;
    return Done{};
}

Result<Done> StreamedFetch::received(int, QByteArrayView bytes)
{
    m_sources.at(m_source).report.received += bytes.size();
    if (m_received + bytes.size() > limit()) {
        m_mustRestart = true; // who sends too much is not believed about the rest
        return fail(
            Code::Denied, "content.too_large"_reason, QStringLiteral("over %1").arg(limit()));
    }
    while (!bytes.isEmpty()) {
        if (m_chunk.isNull()) {
            m_chunk = emptyChunk();
            m_chunk.reserve(chunkSize);
        }
        const qsizetype take = std::min<qint64>(bytes.size(), chunkSize - m_chunk.size());
        m_chunk.append(bytes.first(take));
        m_received += take;
        bytes = bytes.sliced(take);
        if (m_chunk.size() == chunkSize)
            flush();
    }
    return Done{};
}

void StreamedFetch::flush()
{
    const qint64 offset = m_received - m_chunk.size();
    if (!m_chunk.isEmpty())
        submit(m_source, offset, std::exchange(m_chunk, {}));
}

void StreamedFetch::ended(int, const Result<Done> &how, const QUrl &url)
{
    m_stream.reset();
    closeStream(m_source);
    flush();
    const auto now = SourceBook::Clock::now();
    if (!how)
        return m_sources.failed(m_source, how.error(), now);
    if (m_size && m_received < *m_size)
        return m_sources.failed(
            m_source, fail(Code::Unavailable, "content.truncated"_reason, url.host()), now);
    m_sources.at(m_source).url = url;
    m_size = m_received;
    m_isAtEnd = true;
}

qint64 StreamedFetch::prove(qint64, QByteArrayView bytes)
{
    m_sha.add(bytes);
    if (m_wantsRoot)
        m_tree.add(bytes);
    return bytes.size();
}

void StreamedFetch::settled(int source, qint64 offset, qint64, const Verdict &verdict)
{
    m_written = std::max(m_written, offset + verdict.good);
    m_delivered[source] += verdict.good;
    if (m_written > m_furthest) // else a server that always breaks off would be asked for ever
        m_sources.at(source).failures = 0;
    m_furthest = std::max(m_furthest, m_written);
}

void StreamedFetch::hash(const DiskHasher::Answer &answer)
{
    postToSecond([this, answer] {
        answer(DiskHasher::Hashes{
            m_sha.finish(), std::exchange(m_tree, TreeHasher()).finish()});
    });
}

/// Wrong bytes are their source's fault when all came from there; else each has to try alone.
void StreamedFetch::blame(const Error &why)
{
    if (!m_isMixed && m_source >= 0)
        m_sources.drop(m_source, why);
    m_isAlone = m_isAlone || m_isMixed;
    m_isAtEnd = false;
    m_mustRestart = true;
}

Result<bool> StreamedFetch::judge(DiskHasher::Hashes &hashes)
{
    const ContentRef &ref = m_request.ref;
    const bool isHashRight = !ref.sha256 || hashes.sha256 == *ref.sha256;
    const bool isRootRight = !ref.root || hashes.root == ref.root;
    if (isHashRight && isRootRight) {
        for (const auto &[source, bytes] : m_delivered)
            m_sources.kept(source, bytes);
        return true;
    }
    if (ref.sha256 && ref.root && isHashRight != isRootRight)
        return fail(Code::Corrupt, "content.hashes_disagree"_reason,
            isHashRight ? QStringLiteral("the SHA-256 is right, the root is not")
                        : QStringLiteral("the root is right, the SHA-256 is not"));
    blame(fail(Code::Corrupt, "content.checksum_mismatch"_reason, hashes.sha256.toString()));
    if (!m_sources.isAnyLeft()) {
        m_sources.wasted(m_source, m_delivered[m_source]);
        return m_sources.worst();
    }
    return false;
}

} // namespace fallow::content::engine
