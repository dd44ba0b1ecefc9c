#pragma once

#include "core/content/engine/fetching.h"

#include <map>

namespace fallow::content::engine
{

/// The file from its start to its end from one source at a time, for content that only a hash of
/// the whole proves. A source that stops is followed by the next where it stopped; when such a
/// mixture turns out wrong nobody can be blamed, and from then on each source delivers it alone.
/// Content without any hash comes from one source, and only its ETag lets that go on after a break.
class StreamedFetch final : public Fetching
{
public:
    StreamedFetch(
        const TransferRequest &request, IngestFile &ingest, SourceBook &sources, const Job &job);
    ~StreamedFetch() override;
    bool isWorthKeeping() const override { return m_isProvable && m_written > 0 && !m_mustRestart; }

private:
    base::Result<base::Done> begin() override;
    void fill() override;
    bool isComplete() const override { return m_isAtEnd && isIdle(); }
    IngestFile::Claim claim() const override { return {{}, m_written}; }
    qint64 proven() const override { return m_written; }
    qint64 verified() const override { return 0; } // only the end tells
    qint64 prove(qint64 offset, QByteArrayView bytes) override;
    void settled(int source, qint64 offset, qint64 size, const Verdict &verdict) override;
    void hash(const DiskHasher::Answer &answer) override;
    base::Result<bool> judge(DiskHasher::Hashes &hashes) override;

    base::Result<base::Done> begun(
        int stream, const Delivery &delivery, const QByteArray &strongTag) override;
    base::Result<base::Done> received(int stream, QByteArrayView bytes) override;
    void ended(int stream, const base::Result<base::Done> &how, const QUrl &url) override;

    std::optional<int> nextSource() const;
    base::Result<base::Done> startOver();
    base::Result<base::Done> takeSize(std::optional<qint64> size);
    void flush();
    void blame(const base::Error &why);
    qint64 limit() const { return m_size.value_or(m_request.maxBytes); }

    const bool m_isProvable;
    bool m_isAlone; ///< no mixture, or none any more
    bool m_isMixed = false; ///< what is there came from several, or from an earlier run
    bool m_mustRestart = false; ///< before the next stream
    bool m_isAtEnd = false;
    std::optional<int> m_stream;
    int m_source = -1; ///< of the stream, or of what is there
    qint64 m_received = 0; ///< where the next byte belongs
    qint64 m_written = 0;
    qint64 m_furthest = 0; ///< that it ever was
    QByteArray m_chunk;
    std::map<int, qint64> m_delivered; ///< bytes of what is there, by source
    const bool m_wantsRoot;
    Sha256 m_sha; ///< of the second thread while something is queued
    TreeHasher m_tree; ///< the same; filled only if the root is wanted
};

} // namespace fallow::content::engine
