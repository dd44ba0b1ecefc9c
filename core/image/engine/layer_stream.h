#pragma once

#include "core/content/engine/job.h"
#include "core/content/sha256.h"

#include <QByteArray>

#include <array>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

struct archive;

namespace fallow::image::engine
{

/// A layer's uncompressed bytes: at most one of gzip or zstd is undone on a thread of its own and all
/// of it hashed on another, because each takes about as long as writing the files. Both end with the
/// object; one other thread calls.
class LayerStream
{
public:
    struct Limits {
        qint64 bytes = 0; ///< uncompressed
        qint64 ratio = 0; ///< uncompressed to compressed, heeded once there is much
    };
    /// `file` stays open as long as the stream. Reasons: `image.bad_layer`, `content.read_failed`.
    static base::Result<std::unique_ptr<LayerStream>> open(
        int file, const Limits &limits, const content::engine::Job &job);
    ~LayerStream();
    LayerStream(const LayerStream &) = delete;
    LayerStream &operator=(const LayerStream &) = delete;

    /// The next piece, good until the next call; empty at the end.
    /// Reasons: `image.bad_layer`, `image.too_large`, `image.expands_too_much`,
    /// `content.cancelled`.
    base::Result<QByteArrayView> next();
    /// Of everything; after the end, once.
    base::ContentHash hash();

private:
    struct Free {
        void operator()(archive *reader) const;
    };
    struct Block {
        QByteArray bytes;
        qsizetype size = 0;
    };
    LayerStream(const Limits &limits, qint64 maxExpanded, const content::engine::Job &job);
    base::Result<base::Done> start(int file);
    base::Result<base::Done> openFilter(int file);
    base::Result<base::Done> openArchive(int file, int filter);
    void run();
    void digest();
    base::Result<qsizetype> fill(QByteArray &buffer);
    base::Error streamError() const;

    std::unique_ptr<archive, Free> m_archive; ///< the thread's, once it runs
    std::function<base::Result<qsizetype>(char *)> m_expand; ///< fills a block; 0 at the end
    const Limits m_limits;
    const qint64 m_maxExpanded;
    const content::engine::Job &m_job;
    qint64 m_streamed = 0; ///< the thread's
    content::Sha256 m_hash; ///< the hasher's until it has ended

    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_changed;
    std::array<Block, 8> m_blocks;
    size_t m_filled = 0; ///< so many blocks ever
    size_t m_taken = 0;
    size_t m_hashed = 0;
    bool m_isEnded = false;
    bool m_isWanted = true;
    std::optional<base::Error> m_error;

    bool m_holdsBlock = false; ///< the caller's
    std::thread m_thread;
    std::thread m_hasher;
};

} // namespace fallow::image::engine
