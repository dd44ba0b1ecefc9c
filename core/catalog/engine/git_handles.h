#pragma once

#include "core/base/result.h"

#include <git2.h>

#include <memory>

/// libgit2 with its handles owned and its errors named.
namespace fallow::catalog::engine {

template<auto Free>
struct FreeBy {
    template<typename T>
    void operator()(T *handle) const
    {
        Free(handle);
    }
};
using Repository = std::unique_ptr<git_repository, FreeBy<git_repository_free>>;
using Odb = std::unique_ptr<git_odb, FreeBy<git_odb_free>>;
using Object = std::unique_ptr<git_odb_object, FreeBy<git_odb_object_free>>;
using Tree = std::unique_ptr<git_tree, FreeBy<git_tree_free>>;
using Commit = std::unique_ptr<git_commit, FreeBy<git_commit_free>>;
using Remote = std::unique_ptr<git_remote, FreeBy<git_remote_free>>;
using Reference = std::unique_ptr<git_reference, FreeBy<git_reference_free>>;

/// Before anything of libgit2, once a process: no settings of this computer, every hash checked, no
/// object beyond what a catalog needs (transfer.md 4.8).
void startGit();

/// A bare repository at exactly this path. Reason: `catalog.broken_repository`.
base::Result<Repository> openBare(const QString &path);
base::Result<Repository> createBare(const QString &path);

/// The library's last complaint: `catalog.unreachable` for the line and the server, else `reason`.
base::Error gitError(const QString &during, const base::Reason &reason = base::Reason(QStringLiteral("catalog.broken_repository")));
base::Error brokenRepository(const QString &what);

/// The commit of a branch of `repository`; nothing where there is none.
std::optional<git_oid> branchTip(git_repository *repository, const char *branch);

} // namespace fallow::catalog::engine
