#pragma once

#include "core/base/result.h"

#include <QString>

namespace fallow::pool {

/// Results on disk, one file each, named by its CID. Only checked files are here. `find` may be
/// called from any thread.
class ResultFiles
{
public:
    /// Makes `folder`/ipfs and an empty `folder`/incoming. Reason: `pool.cannot_store`.
    static base::Result<ResultFiles> create(const QString &folder);

    QString incoming() const { return m_folder + QStringLiteral("/incoming"); }
    /// Moves a checked file in and makes it durable. Reason: `pool.cannot_store`.
    base::Result<base::Done> keep(const QString &file, const QString &cid) const;
    /// The file of a CID, or empty.
    QString find(const QByteArray &cid) const;

private:
    explicit ResultFiles(QString folder) : m_folder(std::move(folder)) {}
    QString pathOf(const QString &cid) const { return m_folder + QStringLiteral("/ipfs/") + cid; }
    QString m_folder;
};

} // namespace fallow::pool
