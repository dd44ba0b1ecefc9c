#pragma once

#include "core/content/sha256.h"

#include <QString>

#include <optional>

namespace fallow::content::engine {

/// A file that appears under its name only whole and proven: written beside it, hashed on the way,
/// synced, then renamed. Dropped unsealed, it leaves nothing. One thread.
class SealedFile
{
public:
    /// `path` is absolute and its folder exists. Reason: `content.write_failed`.
    static base::Result<SealedFile> create(const QString &path);
    /// Writes into a file that another process has created and will reveal; takes the descriptor.
    static SealedFile adopt(int descriptor);
    ~SealedFile();
    SealedFile(SealedFile &&other) noexcept;
    SealedFile &operator=(SealedFile &&) = delete;

    /// Reasons: `content.write_failed`, `content.disk_full`.
    base::Result<base::Done> write(QByteArrayView bytes);
    qint64 size() const { return m_size; }
    /// Checks the hash if one is expected, syncs and renames. Returns the hash.
    /// Reasons: `content.checksum_mismatch`, `content.write_failed`, `content.disk_full`.
    base::Result<base::ContentHash> seal(const std::optional<base::ContentHash> &expected);

    /// For the process that is to write it instead of us.
    int descriptor() const { return m_descriptor; }
    /// Gives it its name after another process has written and synced it.
    /// Reason: `content.write_failed`.
    base::Result<base::Done> reveal();

private:
    SealedFile(int descriptor, QByteArray path, QByteArray partPath);
    base::Error ioError(const char *what) const;
    int m_descriptor;
    QByteArray m_path;
    QByteArray m_partPath;
    qint64 m_size = 0;
    Sha256 m_hash;
};

} // namespace fallow::content::engine
