#include "core/catalog/engine/git_files.h"

#include "core/catalog/layout.h"
#include "core/content/sha256.h"

namespace fallow::catalog::engine {

using namespace base;

namespace {

constexpr qint64 mostBytesTogether = qint64{2} << 30;
constexpr int mostTrees = 100'000; // trees in trees could be walked for ever without one file

Error refuse(Reason reason, const QByteArray &path)
{
    return fail(Code::Corrupt, std::move(reason), QString::fromLatin1(path.left(200).toPercentEncoding("/")));
}

} // namespace

Result<std::unique_ptr<GitFiles>> GitFiles::open(git_repository *repository, const git_oid &commit)
{
    git_odb *odb = nullptr;
    if (git_repository_odb(&odb, repository) != 0)
        return gitError(QStringLiteral("the objects"));
    std::unique_ptr<GitFiles> files(new GitFiles(repository, Odb(odb)));
    git_commit *handle = nullptr;
    if (git_commit_lookup(&handle, repository, &commit) != 0)
        return brokenRepository(QStringLiteral("no such commit"));
    const Commit owned(handle);
    if (const auto walked = files->walk(*git_commit_tree_id(handle), {}, 1); !walked)
        return walked.error();
    if (const auto arranged = arrange(files->m_files); !arranged)
        return arranged.error();
    return files;
}

Result<Done> GitFiles::walk(const git_oid &id, const QByteArray &folder, int depth)
{
    if (++m_trees > mostTrees)
        return refuse("catalog.too_many_files"_reason, folder);
    git_tree *handle = nullptr;
    if (git_tree_lookup(&handle, m_repository, &id) != 0)
        return brokenRepository(QStringLiteral("no tree for ") + QString::fromLatin1(folder));
    const Tree tree(handle);
    for (size_t i = 0; i < git_tree_entrycount(handle); ++i) {
        if (const auto taken = take(*git_tree_entry_byindex(handle, i), folder, depth); !taken)
            return taken;
    }
    return Done{};
}

Result<Done> GitFiles::take(const git_tree_entry &entry, const QByteArray &folder, int depth)
{
    const QByteArray name = git_tree_entry_name(&entry);
    const QByteArray path = folder + name;
    if (!isSafeName(name) || depth > limits::depth)
        return refuse("catalog.bad_path"_reason, path);
    switch (git_tree_entry_filemode_raw(&entry)) {
    case GIT_FILEMODE_TREE:
        return walk(*git_tree_entry_id(&entry), path + '/', depth + 1);
    case GIT_FILEMODE_BLOB:
        return addFile(path, *git_tree_entry_id(&entry));
    default: // links, submodules, programs, and modes nobody has heard of
        return refuse("catalog.bad_mode"_reason, path);
    }
}

Result<Done> GitFiles::addFile(const QByteArray &path, const git_oid &id)
{
    const auto bytes = readBlob(path, id);
    if (!bytes)
        return bytes.error();
    m_bytes += bytes->size();
    if (m_bytes > mostBytesTogether)
        return refuse("catalog.too_large"_reason, path);
    if (m_files.size() >= static_cast<size_t>(limits::files))
        return refuse("catalog.too_many_files"_reason, path);
    m_files.push_back({path, bytes->size(), content::Sha256::of(*bytes)});
    m_ids[path] = id;
    return Done{};
}

/// The size is asked for first: a small pack can stand for a blob of any size.
Result<QByteArray> GitFiles::readBlob(const QByteArray &path, const git_oid &id) const
{
    size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    if (git_odb_read_header(&size, &type, m_odb.get(), &id) != 0 || type != GIT_OBJECT_BLOB)
        return brokenRepository(QString::fromLatin1(path) + QStringLiteral(" is not there"));
    if (const auto checked = checkFile(path, static_cast<qint64>(size)); !checked)
        return checked.error();
    git_odb_object *handle = nullptr;
    if (git_odb_read(&handle, m_odb.get(), &id) != 0)
        return brokenRepository(QString::fromLatin1(path) + QStringLiteral(" cannot be read"));
    const Object object(handle);
    return QByteArray(static_cast<const char *>(git_odb_object_data(handle)),
                      static_cast<qsizetype>(git_odb_object_size(handle)));
}

Result<QByteArray> GitFiles::read(const QByteArray &path) const
{
    const auto found = m_ids.find(path);
    const FileFact *fact = find(path);
    if (found == m_ids.end() || fact == nullptr)
        return fail(Code::NotFound, "catalog.no_file"_reason, QString::fromLatin1(path));
    auto bytes = readBlob(path, found->second);
    if (bytes && content::Sha256::of(*bytes) != fact->sha256)
        return brokenRepository(QString::fromLatin1(path) + QStringLiteral(" changed"));
    return bytes;
}

} // namespace fallow::catalog::engine
