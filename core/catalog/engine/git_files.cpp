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

FactTable::Mark markOf(const git_oid &id)
{
    FactTable::Mark mark{};
    std::copy(std::begin(id.id), std::end(id.id), mark.begin());
    return mark;
}

git_oid idOf(const FactTable::Mark &mark)
{
    git_oid id{};
    std::copy(mark.begin(), mark.end(), std::begin(id.id));
    return id;
}

/// Nothing where there is none.
Tree treeAt(git_repository *repository, const git_oid &id)
{
    git_tree *handle = nullptr;
    if (git_tree_lookup(&handle, repository, &id) != 0)
        return {};
    return Tree(handle);
}

/// While blobs are read: what they hold is proven by SHA-256, so that git need not compute SHA-1 of all again.
class WithoutSha1
{
public:
    WithoutSha1() { git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0); }
    ~WithoutSha1() { git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 1); }
    Q_DISABLE_COPY_MOVE(WithoutSha1)
};

} // namespace

Result<std::unique_ptr<GitFiles>> GitFiles::open(git_repository *repository, const git_oid &commit, const FactTable *kept)
{
    git_odb *odb = nullptr;
    if (git_repository_odb(&odb, repository) != 0)
        return gitError(QStringLiteral("the objects"));
    std::unique_ptr<GitFiles> files(new GitFiles(repository, Odb(odb)));
    git_commit *handle = nullptr;
    if (git_commit_lookup(&handle, repository, &commit) != 0)
        return brokenRepository(QStringLiteral("no such commit"));
    const Commit owned(handle);
    files->m_tree = *git_commit_tree_id(handle);
    files->m_kept = kept;
    if (const auto walked = files->walk(files->m_tree, kept ? treeAt(repository, idOf(kept->mark)) : Tree(), {}, 1); !walked)
        return walked.error();
    files->m_kept = nullptr;
    if (const auto ordered = files->checkOrder(); !ordered)
        return ordered.error();
    return files;
}

/// In git's order paths are in the order of their bytes; a tree may be in any.
Result<Done> GitFiles::checkOrder() const
{
    for (size_t i = 1; i < m_files.size(); ++i) {
        if (m_files[i - 1].path == m_files[i].path)
            return refuse("catalog.case_twins"_reason, m_files[i].path);
        if (m_files[i].path < m_files[i - 1].path)
            return brokenRepository(QStringLiteral("a tree out of order"));
    }
    return Done{};
}

/// `kept`: what stood in this folder when its files were kept.
Result<Done> GitFiles::walk(const git_oid &id, const Tree &kept, const QByteArray &folder, int depth)
{
    if (kept && git_oid_equal(&id, git_tree_id(kept.get())))
        return addKept(folder);
    if (++m_trees > mostTrees)
        return refuse("catalog.too_many_files"_reason, folder);
    const Tree tree = treeAt(m_repository, id);
    if (!tree)
        return brokenRepository(QStringLiteral("no tree for ") + QString::fromLatin1(folder));
    for (size_t i = 0; i < git_tree_entrycount(tree.get()); ++i) {
        if (const auto taken = take(*git_tree_entry_byindex(tree.get(), i), kept, folder, depth); !taken)
            return taken;
    }
    return Done{};
}

Result<Done> GitFiles::take(const git_tree_entry &entry, const Tree &kept, const QByteArray &folder, int depth)
{
    const QByteArray name = git_tree_entry_name(&entry);
    const QByteArray path = folder + name;
    if (!isSafeName(name) || depth > limits::depth)
        return refuse("catalog.bad_path"_reason, path);
    const git_oid &id = *git_tree_entry_id(&entry);
    const git_tree_entry *before = kept ? git_tree_entry_byname(kept.get(), name.constData()) : nullptr;
    switch (git_tree_entry_filemode_raw(&entry)) {
    case GIT_FILEMODE_TREE:
        return walk(id, before ? treeAt(m_repository, *git_tree_entry_id(before)) : Tree(), path + '/', depth + 1);
    case GIT_FILEMODE_BLOB:
        return before && git_oid_equal(&id, git_tree_entry_id(before)) ? addKept(path) : addFile(path, id);
    default: // links, submodules, programs, and modes nobody has heard of
        return refuse("catalog.bad_mode"_reason, path);
    }
}

Result<Done> GitFiles::add(const FileFact &file, const FactTable::Mark &mark)
{
    m_bytes += file.size;
    if (m_bytes > mostBytesTogether)
        return refuse("catalog.too_large"_reason, file.path);
    if (m_files.size() >= static_cast<size_t>(limits::files))
        return refuse("catalog.too_many_files"_reason, file.path);
    m_files.push_back(file);
    m_marks.push_back(mark);
    return Done{};
}

Result<Done> GitFiles::addKept(const QByteArray &prefix)
{
    const auto [first, last] = m_kept->below(prefix);
    for (size_t i = first; i < last; ++i) {
        if (const auto added = add(m_kept->files[i], m_kept->marks[i]); !added)
            return added;
    }
    return Done{};
}

Result<Done> GitFiles::addFile(const QByteArray &path, const git_oid &id)
{
    const auto bytes = readBlob(path, id);
    return bytes ? add({path, bytes->size(), content::Sha256::of(*bytes)}, markOf(id)) : Result<Done>(bytes.error());
}

FactTable GitFiles::table(const Bytes32 &tree) const
{
    return {.tree = tree, .mark = markOf(m_tree), .files = m_files, .marks = m_marks};
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
    const WithoutSha1 quick;
    git_odb_object *handle = nullptr;
    if (git_odb_read(&handle, m_odb.get(), &id) != 0)
        return brokenRepository(QString::fromLatin1(path) + QStringLiteral(" cannot be read"));
    const Object object(handle);
    return QByteArray(static_cast<const char *>(git_odb_object_data(handle)),
                      static_cast<qsizetype>(git_odb_object_size(handle)));
}

Result<QByteArray> GitFiles::read(const QByteArray &path) const
{
    const FileFact *fact = find(path);
    if (fact == nullptr)
        return fail(Code::NotFound, "catalog.no_file"_reason, QString::fromLatin1(path));
    auto bytes = readBlob(path, idOf(m_marks[static_cast<size_t>(fact - m_files.data())]));
    if (bytes && content::Sha256::of(*bytes) != fact->sha256)
        return brokenRepository(QString::fromLatin1(path) + QStringLiteral(" changed"));
    return bytes;
}

} // namespace fallow::catalog::engine
