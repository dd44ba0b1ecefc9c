#include "core/content/engine/fetching.h"

namespace fallow::content::engine
{

using namespace base;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 maxQueued = 8 * 1024 * 1024; // more would only grow: the disk is the slower
constexpr qint64 commitEvery = 32 * 1024 * 1024;
constexpr std::chrono::milliseconds commitAtLeast = 1s;
constexpr std::chrono::milliseconds turnTime = 50ms; // how late a cancellation may be seen
constexpr std::chrono::milliseconds heldTurnTime = 1s; // where nothing may come for hours
constexpr std::chrono::milliseconds reportEvery = 20ms;
constexpr std::chrono::milliseconds spaceEvery = 500ms; // no file system tells when it has space

bool isDiskFull(const Error &error)
{
    return error.reason == "content.disk_full"_reason;
}

} // namespace

Fetching::Fetching(const TransferRequest &request, IngestFile &ingest, SourceBook &sources,
    const Job &job)
    : m_request(request),
      m_ingest(ingest),
      m_sources(sources),
      m_job(job),
      m_size(request.ref.size),
      m_streams(*this, request.hosts, request.stallTime, job.limit),
      m_second(std::make_unique<TaskThread>()),
      m_writer(std::make_unique<TaskThread>()),
      m_syncer(std::make_unique<TaskThread>())
{
}

Fetching::~Fetching()
{
    stop();
}

void Fetching::stop()
{
    {
        const std::lock_guard lock(m_endMutex);
        m_isEnding = true;
    }
    m_end.notify_all();
    m_second.reset(); // before the one it gives to
    m_writer.reset();
    m_syncer.reset();
}

Result<DiskHasher::Hashes> Fetching::run()
{
    if (const auto begun = begin(); !begun)
        return begun.error();
    for (;;) {
        const auto fetched = loop();
        commitLast();
        if (!fetched)
            return fetched.error();
        m_hashes.reset();
        hash([this](const Result<DiskHasher::Hashes> &hashes) {
            m_streams.post([this, hashes] { m_hashes = hashes; });
        });
        while (!m_hashes) {
            if (const auto running = m_job.check(); !running)
                return running.error();
            m_streams.turn(turnTime);
        }
        if (!*m_hashes)
            return *m_hashes;
        const auto isRight = judge(**m_hashes);
        if (!isRight)
            return isRight.error();
        if (*isRight)
            return *m_hashes;
    }
}

Result<Done> Fetching::loop()
{
    while (!isComplete()) {
        if (const auto running = m_job.check(); !running)
            return running;
        if (m_fatal)
            return *m_fatal;
        const bool isHeld = m_job.limit && m_job.limit->rate() == 0;
        if (m_waitingFor.isEmpty() && !isHeld)
            fill();
        if (isIdle() && !m_sources.isAnyLeft())
            return m_sources.worst();
        m_streams.turn(isHeld && isIdle() ? heldTurnTime : turnTime);
        commitSometimes();
        report();
    }
    if (m_fatal)
        return *m_fatal;
    return Done{};
}

bool Fetching::isFull() const
{
    return m_queued >= maxQueued;
}

int Fetching::openStream(int source, const Asked &asked)
{
    SourceBook::Entry &entry = m_sources.at(source);
    ++entry.streams;
    return m_streams.open({.source = source,
        .url = entry.url,
        .authorization = entry.source.authorization,
        .asked = asked,
        .ifRange = asked.isRange ? entry.tag : QByteArray()});
}

int Fetching::openStream(int source, const QUrl &url, const QByteArray &accept)
{
    ++m_sources.at(source).streams;
    return m_streams.open({.source = source, .url = url, .accept = accept});
}

QByteArray Fetching::emptyChunk()
{
    if (m_spare.empty())
        return {};
    QByteArray chunk = std::move(m_spare.back());
    m_spare.pop_back();
    return chunk;
}

void Fetching::submit(int source, qint64 offset, QByteArray chunk)
{
    m_queued += chunk.size();
    m_streams.hold(m_queued >= maxQueued);
    m_second->post([this, source, offset, chunk = std::move(chunk)]() mutable {
        const qint64 good = prove(offset, chunk);
        m_writer->post([this, source, offset, good, chunk = std::move(chunk)]() mutable {
            const Verdict verdict = write(offset, good, chunk);
            m_streams.post([this, source, offset, verdict, chunk = std::move(chunk)]() mutable {
                const qint64 size = chunk.size();
                chunk.resize(0); // keeps what it has reserved
                m_spare.push_back(std::move(chunk));
                m_queued -= size;
                m_streams.hold(m_queued >= maxQueued);
                if (verdict.error)
                    failWith(*verdict.error);
                settled(source, offset, size, verdict);
            });
        });
    });
}

/// On the writer's thread. A full disk is waited for here, so that nothing is fetched in vain.
Fetching::Verdict Fetching::write(qint64 offset, qint64 good, QByteArrayView bytes)
{
    bool hasWaited = false;
    for (;;) {
        const auto written = m_ingest.write(offset, bytes.first(good));
        if (hasWaited && written)
            m_streams.post([this] { m_waitingFor.clear(); });
        if (written)
            return {good, good < bytes.size(), std::nullopt};
        if (!isDiskFull(written.error()))
            return {0, false, written.error()};
        m_streams.post([this] { m_waitingFor = u"disk"_s; });
        hasWaited = true;
        if (!waitForSpace())
            return {0, false, written.error()};
    }
}

/// False when the transfer ends meanwhile.
bool Fetching::waitForSpace()
{
    std::unique_lock lock(m_endMutex);
    return !m_end.wait_for(lock, spaceEvery, [this] { return m_isEnding; });
}

void Fetching::failWith(const Error &why)
{
    if (!m_fatal)
        m_fatal = why;
}

void Fetching::commitSometimes()
{
    const auto now = SourceBook::Clock::now();
    const qint64 fresh = proven() - m_committed;
    if (m_isCommitting || fresh <= 0
        || (fresh < commitEvery && now - m_committedAt < commitAtLeast))
        return;
    m_isCommitting = true;
    m_committed = proven();
    m_committedAt = now;
    m_syncer->post([this, claim = claim()] {
        const auto committed = m_ingest.commit(claim);
        m_streams.post([this, committed] {
            m_isCommitting = false;
            if (!committed
                && !isDiskFull(committed.error())) // full: the next commit may have space
                failWith(committed.error());
        });
    });
}

/// Until nobody writes what is claimed.
void Fetching::awaitCommit()
{
    while (m_isCommitting)
        m_streams.turn(turnTime);
}

/// What was proven stays proven for the next time, however this ends.
void Fetching::commitLast()
{
    awaitCommit();
    if (isComplete() || proven() <= m_committed)
        return;
    if (const auto committed = m_ingest.commit(claim()); committed)
        m_committed = proven(); // else it is fetched again
}

void Fetching::report()
{
    const auto now = SourceBook::Clock::now();
    if (now - m_reportedAt < reportEvery)
        return;
    m_reportedAt = now;
    QString waitingFor = m_waitingFor;
    if (waitingFor.isEmpty() && m_job.limit)
        waitingFor = m_job.limit->waitingFor();
    m_job.report({.phase = u"download"_s,
        .received = m_sources.received(),
        .verified = verified(),
        .written = proven(),
        .total = size(),
        .source = {},
        .waitingFor = waitingFor,
        .sources = m_sources.reports()});
}

} // namespace fallow::content::engine
