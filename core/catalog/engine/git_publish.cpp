#include "core/catalog/engine/git_publish.h"

#include <QDir>

#include <git2/odb_backend.h>
#include <git2/sys/mempack.h>
#include <git2/sys/odb_backend.h>

#include <map>

namespace fallow::catalog::engine {

using namespace base;

namespace {

using Builder = std::unique_ptr<git_treebuilder, FreeBy<git_treebuilder_free>>;
using Signature = std::unique_ptr<git_signature, FreeBy<git_signature_free>>;

/// Collects objects in memory and writes them as one pack: a first commit has very many, and git's own way
/// is a synced file for each. The odb owns the backend.
class PackWriter
{
public:
    static Result<PackWriter> create(git_repository *repository)
    {
        git_odb *odb = nullptr;
        if (git_repository_odb(&odb, repository) != 0)
            return gitError(QStringLiteral("the objects"));
        PackWriter writer(repository, Odb(odb));
        constexpr int first = 999;
        if (git_mempack_new(&writer.m_memory) != 0 || git_odb_add_backend(odb, writer.m_memory, first) != 0)
            return gitError(QStringLiteral("the objects"));
        return writer;
    }
    Result<Done> write()
    {
        git_buf pack = GIT_BUF_INIT;
        git_odb_writepack *out = nullptr;
        git_indexer_progress stats{};
        const bool isWritten = git_mempack_dump(&pack, m_repository, m_memory) == 0
            && git_odb_write_pack(&out, m_odb.get(), nullptr, nullptr) == 0
            && out->append(out, pack.ptr, pack.size, &stats) == 0 && out->commit(out, &stats) == 0;
        const Error error = isWritten ? Error() : gitError(QStringLiteral("the pack"));
        if (out)
            out->free(out);
        git_buf_dispose(&pack);
        if (!isWritten)
            return error;
        return Done{};
    }

private:
    PackWriter(git_repository *repository, Odb odb) : m_repository(repository), m_odb(std::move(odb)) { }
    git_repository *m_repository;
    Odb m_odb;
    git_odb_backend *m_memory = nullptr;
};

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

/// Of the tree, on top of `tip`; no branch names it yet.
Result<git_oid> writeCommit(git_repository *repository, const git_oid &treeId, const std::optional<git_oid> &tip,
                            const QString &message, const QDateTime &now)
{
    git_tree *treeHandle = nullptr;
    if (git_tree_lookup(&treeHandle, repository, &treeId) != 0)
        return gitError(QStringLiteral("the tree"));
    const Tree tree(treeHandle);
    git_commit *parentHandle = nullptr;
    if (tip && git_commit_lookup(&parentHandle, repository, &*tip) != 0)
        return gitError(QStringLiteral("the commit before"));
    const Commit parent(parentHandle);
    if (parent && git_oid_equal(git_commit_tree_id(parentHandle), &treeId))
        return *tip;
    git_signature *authorHandle = nullptr;
    if (git_signature_new(&authorHandle, "Catalog", "catalog@localhost", now.toSecsSinceEpoch(), 0) != 0)
        return gitError(QStringLiteral("the author"));
    const Signature author(authorHandle);
    git_oid commit;
    const git_commit *parents[]{parentHandle};
    if (git_commit_create(&commit, repository, nullptr, authorHandle, authorHandle, "UTF-8",
                          message.toUtf8().constData(), treeHandle, parent ? 1 : 0, parents) != 0)
        return gitError(QStringLiteral("the commit"));
    return commit;
}

} // namespace

Result<QByteArray> publish(const Files &files, const QString &path, const QString &branch, const QString &message,
                           const QDateTime &now)
{
    const auto repository = QDir(path).exists(QStringLiteral("HEAD")) ? openBare(path) : createBare(path);
    if (!repository)
        return repository.error();
    const auto tip = branchTip(repository->get(), branch.toUtf8().constData());
    std::optional<PackWriter> pack;
    if (!tip) {
        auto writer = PackWriter::create(repository->get());
        if (!writer)
            return writer.error();
        pack = *std::move(writer);
    }
    const auto root = writeBlobs(files, repository->get());
    const auto tree = root ? writeTree(*root, repository->get()) : Result<git_oid>(root.error());
    const auto commit = tree ? writeCommit(repository->get(), *tree, tip, message, now) : tree;
    if (!commit)
        return commit.error();
    const auto written = pack ? pack->write() : Result<Done>(Done{});
    if (!written)
        return written.error();
    git_reference *moved = nullptr;
    const QByteArray reference = "refs/heads/" + branch.toUtf8();
    if (git_reference_create(&moved, repository->get(), reference.constData(), &*commit, 1, nullptr) != 0)
        return gitError(QStringLiteral("the branch"));
    git_reference_free(moved);
    if (pack && git_repository_set_head(repository->get(), reference.constData()) != 0) // what a clone checks out
        return gitError(QStringLiteral("HEAD"));
    return QByteArray(git_oid_tostr_s(&*commit));
}

} // namespace fallow::catalog::engine
