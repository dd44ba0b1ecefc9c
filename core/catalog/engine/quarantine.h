#pragma once

#include "core/catalog/engine/git_handles.h"

#include <QTemporaryDir>

namespace fallow::catalog::engine {

/// A repository beside another one, whose objects it sees: what strangers send stays in here until
/// it was proven, and goes with it otherwise.
class Quarantine
{
public:
    /// Beside the bare repository at `path`, which is made where there is none.
    /// Reasons: `catalog.broken_repository`.
    static base::Result<std::unique_ptr<Quarantine>> create(const QString &path);

    git_repository *repository() const { return m_repository.get(); }
    /// The commit accepted last.
    const std::optional<git_oid> &accepted() const { return m_accepted; }
    /// Moves the objects into the repository and makes `commit` the accepted one. Crash-safe: objects
    /// that nothing names yet do no harm. Reason: `catalog.broken_repository`.
    base::Result<base::Done> accept(const git_oid &commit);

private:
    Quarantine(QString path, Repository main);
    base::Result<base::Done> fill();

    const QString m_path;
    Repository m_main;
    std::optional<git_oid> m_accepted;
    QTemporaryDir m_folder;
    Repository m_repository;
};

} // namespace fallow::catalog::engine
