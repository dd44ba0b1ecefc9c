#pragma once

#include "core/content/engine/disk_hasher.h"
#include "core/content/engine/job.h"
#include "core/content/engine/source_book.h"
#include "core/content/engine/stream_set.h"

#include <condition_variable>
#include <mutex>

namespace fallow::content::engine
{

/// What both ways to fetch a file have in common: streams on the job's thread, proving and writing
/// on a second, syncing on a third. `run` is called once.
class Fetching : protected StreamSet::Handler
{
public:
    ~Fetching() override;
    /// Fills the ingest file and says what lies there. Reasons: those of its sources when all are
    /// out, `content.cancelled`, `content.write_failed`, `content.read_failed`.
    base::Result<DiskHasher::Hashes> run();
    qint64 size() const { return m_size.value_or(0); }
    /// What is there when `run` failed may be taken up again.
    virtual bool isWorthKeeping() const = 0;

protected:
    /// What the second thread found out about one chunk.
    struct Verdict {
        qint64 good = 0; ///< bytes at its start, proven and written
        bool isBad = false; ///< the bytes after them are not those of the file
        std::optional<base::Error> error; ///< of the disk
    };
    Fetching(const TransferRequest &request, IngestFile &ingest, SourceBook &sources,
        const Job &job);

    virtual base::Result<base::Done> begin() = 0; ///< takes up what a crash left
    virtual void fill() = 0; ///< opens streams where it may
    virtual bool isComplete() const = 0; ///< everything is there, and written
    virtual IngestFile::Claim claim() const = 0;
    virtual qint64 proven() const = 0; ///< bytes that need not be fetched again
    virtual qint64 verified() const = 0; ///< bytes of them that a hash proves already
    /// On the second thread: how many bytes at the start are those of the file.
    virtual qint64 prove(qint64 offset, QByteArrayView bytes) = 0;
    virtual void settled(int source, qint64 offset, qint64 size, const Verdict &verdict) = 0;
    /// Everything is written: what are its hashes? To be answered once, on any thread.
    virtual void hash(const DiskHasher::Answer &answer) = 0;
    /// The end was reached and the hashes are known; may add the root. True when the file is right,
    /// false to go on with other sources.
    virtual base::Result<bool> judge(DiskHasher::Hashes &hashes) = 0;
    /// To be called by every destructor: the second thread calls `prove`.
    void stop();

    void submit(int source, qint64 offset, QByteArray chunk);
    QByteArray emptyChunk();
    int openStream(int source, const Asked &asked);
    /// All of what is at `url`, which is the source's too.
    int openStream(int source, const QUrl &url, const QByteArray &accept);
    void closeStream(int source) { --m_sources.at(source).streams; }
    bool isIdle() const { return m_queued == 0; }
    bool isFull() const; ///< nothing more should be submitted for now
    void postToSecond(std::function<void()> task) { m_second->post(std::move(task)); }
    void awaitCommit();
    void failWith(const base::Error &why);
    bool hasFailed() const { return m_fatal.has_value(); }

    const TransferRequest &m_request;
    IngestFile &m_ingest;
    SourceBook &m_sources;
    const Job &m_job;
    std::optional<qint64> m_size; ///< of the file, once it is known
    StreamSet m_streams;

private:
    base::Result<base::Done> loop();
    Verdict write(qint64 offset, qint64 good, QByteArrayView bytes);
    void commitSometimes();
    void commitLast();
    void report();
    bool waitForSpace();

    std::vector<QByteArray> m_spare; ///< buffers to be filled again
    qint64 m_queued = 0; ///< bytes that are not settled
    std::optional<base::Error> m_fatal;
    QString m_waitingFor;
    bool m_isCommitting = false;
    qint64 m_committed = 0;
    SourceBook::Clock::time_point m_committedAt;
    SourceBook::Clock::time_point m_reportedAt;
    std::optional<base::Result<DiskHasher::Hashes>> m_hashes;
    std::mutex m_endMutex; ///< of the wait for space
    std::condition_variable m_end;
    bool m_isEnding = false;
    std::unique_ptr<TaskThread> m_second; ///< proves
    std::unique_ptr<TaskThread> m_writer; ///< writes what was proven
    std::unique_ptr<TaskThread> m_syncer;
};

} // namespace fallow::content::engine
