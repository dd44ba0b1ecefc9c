#include "core/catalog/engine/git_handles.h"

#include "core/catalog/layout.h"

#include <QFile>

#include <mutex>

namespace fallow::catalog::engine {

using namespace base;

namespace {

constexpr size_t mostObjectBytes = 8 * 1024 * 1024; // a tree of a shard folder is far below
constexpr size_t mostObjects = 2 * limits::files; // files and their folders
constexpr ssize_t cacheBytes = 16 * 1024 * 1024;

void set(int done)
{
    FALLOW_CHECK(done == 0);
}

/// Whether the line or the server failed, not what came over it.
bool isOfTheLine(int errorClass)
{
    return errorClass == GIT_ERROR_NET || errorClass == GIT_ERROR_HTTP || errorClass == GIT_ERROR_SSL
        || errorClass == GIT_ERROR_SSH;
}

} // namespace

void startGit()
{
    static std::once_flag once;
    std::call_once(once, [] {
        FALLOW_CHECK(git_libgit2_init() > 0);
        for (const int level : {GIT_CONFIG_LEVEL_PROGRAMDATA, GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_GLOBAL})
            set(git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, ""));
        set(git_libgit2_opts(GIT_OPT_SET_PACK_MAX_OBJECTS, mostObjects));
        set(git_libgit2_opts(GIT_OPT_SET_PACK_MAX_OBJECT_SIZE, mostObjectBytes));
        set(git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 1));
        set(git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1));
        set(git_libgit2_opts(GIT_OPT_SET_CACHE_MAX_SIZE, cacheBytes));
    });
}

Error gitError(const QString &during, const Reason &reason)
{
    const git_error *error = git_error_last();
    const QString detail = error ? QString::fromUtf8(error->message) : QStringLiteral("no message");
    if (error && isOfTheLine(error->klass))
        return fail(Code::Unavailable, "catalog.unreachable"_reason, detail).during(during);
    return fail(Code::Corrupt, reason, detail).during(during);
}

Error brokenRepository(const QString &what)
{
    return fail(Code::Corrupt, "catalog.broken_repository"_reason, what);
}

Result<Repository> openBare(const QString &path)
{
    startGit();
    git_repository *handle = nullptr;
    const auto flags = GIT_REPOSITORY_OPEN_BARE | GIT_REPOSITORY_OPEN_NO_SEARCH;
    if (git_repository_open_ext(&handle, QFile::encodeName(path).constData(), flags, nullptr) != 0)
        return gitError(QStringLiteral("opening ") + path);
    return Repository(handle);
}

Result<Repository> createBare(const QString &path)
{
    startGit();
    git_repository_init_options options = GIT_REPOSITORY_INIT_OPTIONS_INIT;
    options.flags = GIT_REPOSITORY_INIT_BARE | GIT_REPOSITORY_INIT_MKPATH;
    options.initial_head = "accepted";
    git_repository *handle = nullptr;
    if (git_repository_init_ext(&handle, QFile::encodeName(path).constData(), &options) != 0)
        return gitError(QStringLiteral("creating ") + path);
    return Repository(handle);
}

std::optional<git_oid> branchTip(git_repository *repository, const char *branch)
{
    git_oid tip;
    const QByteArray name = QByteArrayLiteral("refs/heads/") + branch;
    if (git_reference_name_to_id(&tip, repository, name.constData()) != 0)
        return {};
    return tip;
}

} // namespace fallow::catalog::engine
