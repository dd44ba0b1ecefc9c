#include "core/catalog/engine/git_publish.h"

#include <QDir>

#include <map>

namespace fallow::catalog::engine {

using namespace base;

namespace {

using Builder = std::unique_ptr<git_treebuilder, FreeBy<git_treebuilder_free>>;
using Signature = std::unique_ptr<git_signature, FreeBy<git_signature_free>>;

/// A folder that is not written yet.
struct Folder {
    std::map<QByteArray, git_oid> files;
    std::map<QByteArray, Folder> folders;
};

Result<Folder> writeBlobs(const Files &files, git_repository *repository)
{
    Folder root;
    for (const FileFact &file : files.all()) {
        const auto bytes = files.read(file.path);
        if (!bytes)
            return bytes.error();
        git_oid id;
        if (git_blob_create_from_buffer(&id, repository, bytes->constData(), static_cast<size_t>(bytes->size())) != 0)
            return gitError(QString::fromLatin1(file.path));
        Folder *folder = &root;
        QList<QByteArray> parts = file.path.split('/');
        const QByteArray name = parts.takeLast();
        for (const QByteArray &part : parts)
            folder = &folder->folders[part];
        folder->files[name] = id;
    }
    return root;
}

Result<git_oid> writeTree(const Folder &folder, git_repository *repository)
{
    git_treebuilder *handle = nullptr;
    if (git_treebuilder_new(&handle, repository, nullptr) != 0)
        return gitError(QStringLiteral("a tree"));
    const Builder builder(handle);
    for (const auto &[name, inside] : folder.folders) {
        const auto id = writeTree(inside, repository);
        if (!id)
            return id;
        if (git_treebuilder_insert(nullptr, handle, name.constData(), &*id, GIT_FILEMODE_TREE) != 0)
            return gitError(QString::fromLatin1(name));
    }
    for (const auto &[name, id] : folder.files) {
        if (git_treebuilder_insert(nullptr, handle, name.constData(), &id, GIT_FILEMODE_BLOB) != 0)
            return gitError(QString::fromLatin1(name));
    }
    git_oid id;
    if (git_treebuilder_write(&id, handle) != 0)
        return gitError(QStringLiteral("a tree"));
    return id;
}

} // namespace

Result<QByteArray> publish(const Files &files, const QString &path, const QString &branch, const QString &message,
                           const QDateTime &now)
{
    const auto repository = QDir(path).exists(QStringLiteral("HEAD")) ? openBare(path) : createBare(path);
    if (!repository)
        return repository.error();
    const auto root = writeBlobs(files, repository->get());
    const auto treeId = root ? writeTree(*root, repository->get()) : Result<git_oid>(root.error());
    if (!treeId)
        return treeId.error();
    git_tree *treeHandle = nullptr;
    if (git_tree_lookup(&treeHandle, repository->get(), &*treeId) != 0)
        return gitError(QStringLiteral("the tree"));
    const Tree tree(treeHandle);
    git_commit *parentHandle = nullptr;
    const auto tip = branchTip(repository->get(), branch.toUtf8().constData());
    if (tip && git_commit_lookup(&parentHandle, repository->get(), &*tip) != 0)
        return gitError(QStringLiteral("the commit before"));
    const Commit parent(parentHandle);
    if (parent && git_oid_equal(git_commit_tree_id(parentHandle), &*treeId))
        return QByteArray(git_oid_tostr_s(&*tip));
    git_signature *authorHandle = nullptr;
    if (git_signature_new(&authorHandle, "Catalog", "catalog@localhost", now.toSecsSinceEpoch(), 0) != 0)
        return gitError(QStringLiteral("the author"));
    const Signature author(authorHandle);
    git_oid commit;
    const git_commit *parents[]{parentHandle};
    const QByteArray reference = "refs/heads/" + branch.toUtf8();
    if (git_commit_create(&commit, repository->get(), reference.constData(), authorHandle, authorHandle, "UTF-8",
                          message.toUtf8().constData(), treeHandle, parent ? 1 : 0, parents) != 0)
        return gitError(QStringLiteral("the commit"));
    return QByteArray(git_oid_tostr_s(&commit));
}

} // namespace fallow::catalog::engine
