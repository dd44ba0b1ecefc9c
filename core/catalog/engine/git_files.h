#pragma once

#include "core/catalog/engine/git_handles.h"
#include "core/catalog/fact_table.h"

namespace fallow::catalog::engine {

/// What one commit holds, read from the object database: nothing is ever checked out. The whole is
/// refused when one path, mode or size is not a catalog's. One thread.
class GitFiles final : public Files
{
public:
    /// Walks all of it; of the folders and files that are those of `kept` (its mark is a tree of git, those of its
    /// files are blobs), nothing is read: it is the caller who proves the tree. `repository` outlives this. Reasons: `catalog.bad_path`, `catalog.bad_mode` (a
    /// link, a submodule, a program), `catalog.case_twins`, `catalog.file_too_large`,
    /// `catalog.too_many_files`, `catalog.too_large`, `catalog.broken_repository`,
    /// `catalog.broken_pack`.
    static base::Result<std::unique_ptr<GitFiles>> open(git_repository *repository, const git_oid &commit,
                                                        const FactTable *kept = nullptr);

    const std::vector<FileFact> &all() const override { return m_files; }
    base::Result<QByteArray> read(const QByteArray &path) const override;
    /// To be kept once `tree` was proven.
    FactTable table(const base::Bytes32 &tree) const;

private:
    GitFiles(git_repository *repository, Odb odb) : m_repository(repository), m_odb(std::move(odb)) { }
    base::Result<base::Done> walk(const git_oid &id, const Tree &kept, const QByteArray &folder, int depth);
    base::Result<base::Done> take(const git_tree_entry &entry, const Tree &kept, const QByteArray &folder, int depth);
    base::Result<base::Done> addFile(const QByteArray &path, const git_oid &id);
    base::Result<base::Done> add(const FileFact &file, const FactTable::Mark &mark);
    base::Result<base::Done> checkOrder() const;
    base::Result<base::Done> addKept(const QByteArray &prefix);
    base::Result<QByteArray> readBlob(const QByteArray &path, const git_oid &id) const;

    git_repository *m_repository;
    Odb m_odb;
    git_oid m_tree{};
    std::vector<FileFact> m_files;
    std::vector<FactTable::Mark> m_marks; ///< the blob of each
    const FactTable *m_kept = nullptr; ///< while it walks
    qint64 m_bytes = 0;
    int m_trees = 0;
};

} // namespace fallow::catalog::engine
