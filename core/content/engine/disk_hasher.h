#pragma once

#include "core/content/engine/ingest_file.h"
#include "core/content/engine/task_thread.h"
#include "core/content/hash_tree.h"

namespace fallow::content::engine
{

/// SHA-256 of a file that is being written, read back from the disk behind those who write it, on a
/// thread of its own: what is sealed was hashed as it lies there.
class DiskHasher
{
public:
    struct Hashes {
        base::ContentHash sha256;
        std::optional<PiecesRoot> root; ///< only when it was asked for
    };
    /// `answer` is called on the hashing thread. With `wantsRoot` the tree is built too.
    using Answer = std::function<void(base::Result<Hashes>)>;
    DiskHasher(const IngestFile &file, bool wantsRoot) : m_file(file), m_wantsRoot(wantsRoot) { }

    /// The file is there from its start to `end`, and will not change there.
    void advance(qint64 end);
    /// The file ends at `size`.
    void finish(qint64 size, Answer answer);

private:
    void readTo(qint64 end);
    const IngestFile &m_file;
    const bool m_wantsRoot;
    qint64 m_asked = 0;
    // Of the thread:
    Sha256 m_sha;
    TreeHasher m_tree;
    qint64 m_at = 0;
    std::optional<base::Error> m_error;
    TaskThread m_thread; ///< last: ends before what it uses
};

} // namespace fallow::content::engine
