#pragma once

#include "core/catalog/files.h"

#include <map>

namespace fallow::catalog {

/// Files held in memory: a curator's folder before it is published, a bundle, a test.
class MemoryFiles final : public Files
{
public:
    using Contents = std::map<QByteArray, QByteArray>;

    /// Reasons: those of arrange().
    static base::Result<MemoryFiles> create(Contents contents);
    /// What a folder holds but its hidden files; no link is followed. Reasons: `catalog.unreadable_folder`,
    /// `catalog.bad_mode`, those of arrange().
    static base::Result<MemoryFiles> ofFolder(const QString &folder);

    const std::vector<FileFact> &all() const override { return m_files; }
    base::Result<QByteArray> read(const QByteArray &path) const override;
    const Contents &contents() const { return m_contents; }

private:
    Contents m_contents;
    std::vector<FileFact> m_files;
};

} // namespace fallow::catalog
