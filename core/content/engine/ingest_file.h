#pragma once

#include "core/base/result.h"
#include "core/content/transfer.h"

#include <QByteArrayView>

#include <memory>
#include <vector>

namespace fallow::content::engine
{

/// A file on its way: `data` and `state` in a folder of its own, which no other process may have
/// open. `state` claims only pieces that were synced before; what it claims is checked again by
/// whoever opens it. Writing and reading may be done by several threads, at different places.
class IngestFile
{
public:
    /// What a crash left: whole pieces, and for files without a tree how far they reach.
    struct Claim {
        std::vector<bool> pieces;
        qint64 prefix = 0;
    };
    /// `key` names the content; a folder left by another is emptied. Reasons: `content.busy`,
    /// `content.write_failed`, `content.disk_full`.
    static base::Result<std::unique_ptr<IngestFile>> open(
        const QString &folder, const QByteArray &key);
    /// Blocks until whoever has it open is done. Reason: `content.write_failed`.
    static base::Result<base::Done> awaitOther(const QString &folder);
    ~IngestFile();
    IngestFile(const IngestFile &) = delete;
    IngestFile &operator=(const IngestFile &) = delete;

    const Claim &claim() const { return m_claim; }
    /// Reasons: `content.disk_full`, `content.write_failed`.
    base::Result<base::Done> write(qint64 offset, QByteArrayView bytes) const;
    /// Less than asked only at the end of the file. Reason: `content.read_failed`.
    base::Result<QByteArray> read(qint64 offset, qint64 size) const;
    /// Syncs the data, then claims it. Reasons: as `write`.
    base::Result<base::Done> commit(const Claim &claim) const;
    /// Forgets everything that was claimed and written.
    base::Result<base::Done> restart();
    /// Cuts to `size`, syncs, makes it read-only, renames it to `path`, syncs that folder and
    /// removes this one. Nothing may be called afterwards.
    base::Result<FileStamp> seal(qint64 size, const QString &path);

private:
    IngestFile(QByteArray folder, QByteArray key)
        : m_folder(std::move(folder)), m_key(std::move(key))
    {
    }
    base::Result<base::Done> openFiles();
    void readClaim();
    base::Error ioError(const char *what) const;

    QByteArray m_folder;
    QByteArray m_key;
    int m_data = -1;
    int m_state = -1;
    Claim m_claim;
};

} // namespace fallow::content::engine
