#pragma once

#include "core/catalog/engine/git_handles.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <map>

namespace fallow::test {

/// A bare repository as a stranger would make it: trees and commits are written byte by byte, so that
/// nothing checks what is in them.
class GitPlace
{
public:
    struct Item {
        QByteArray mode;
        git_oid id;
    };
    using Items = std::vector<std::pair<QByteArray, Item>>; ///< in the order of the tree

    GitPlace();
    QString path() const { return m_folder.path(); }
    git_repository *repository() const { return m_repository.get(); }

    git_oid write(const QByteArray &bytes, git_object_t type);
    Item blob(const QByteArray &bytes, const QByteArray &mode = "100644") { return {mode, write(bytes, GIT_OBJECT_BLOB)}; }
    Item tree(const Items &items);
    /// The tree of these files.
    Item treeOf(const std::map<QByteArray, QByteArray> &files);
    git_oid commit(const Item &tree, const std::vector<git_oid> &parents = {});
    /// What `main` is from now on.
    void setMain(const git_oid &commit);
    /// The next commit of main, with these files.
    git_oid push(const std::map<QByteArray, QByteArray> &files);
    void git(const QStringList &arguments, const QByteArray &input = {}) const;

private:
    QTemporaryDir m_folder;
    catalog::engine::Repository m_repository;
};

/// Serves a folder's repositories by `git daemon` on a loopback port, a process for each connection.
class GitServer
{
public:
    explicit GitServer(const QString &folder);
    ~GitServer();
    QString url(const QString &name) const;

private:
    struct Loop;
    std::unique_ptr<Loop> m_loop;
};

} // namespace fallow::test
