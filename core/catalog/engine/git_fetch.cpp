#include "core/catalog/engine/git_fetch.h"

#include <QUrl>

namespace fallow::catalog::engine {

using namespace base;
using namespace Qt::StringLiterals;

namespace {

struct Meter {
    const FetchProgress &progress;
    qint64 most = 0;
    unsigned mostObjects = 0;
    qint64 received = 0;
    bool isTooMuch = false;
};

int onTransfer(const git_indexer_progress *stats, void *payload)
{
    auto &meter = *static_cast<Meter *>(payload);
    meter.received = static_cast<qint64>(stats->received_bytes);
    meter.isTooMuch = meter.received > meter.most || stats->total_objects > meter.mostObjects;
    return !meter.isTooMuch && meter.progress(meter.received, stats->received_objects) ? 0 : GIT_EUSER;
}

int noCredentials(git_credential ** /*out*/, const char * /*url*/, const char * /*user*/, unsigned /*types*/,
                  void * /*payload*/)
{
    git_error_set_str(GIT_ERROR_NET, "the server asks for a login");
    return GIT_EAUTH;
}

bool isLoopback(const QString &host)
{
    return host == u"127.0.0.1" || host == u"::1";
}

Result<Done> checkUrl(const UpdateOrder &order)
{
    const QUrl url(order.url, QUrl::StrictMode);
    const bool isHttps = url.scheme() == u"https" && !url.host().isEmpty();
    const bool isNear = (url.scheme() == u"git" || url.scheme() == u"http") && isLoopback(url.host());
    const bool isLocal = order.mayBeLocal && (isNear || url.scheme() == u"file");
    if (!url.isValid() || !url.userInfo().isEmpty() || !(isHttps || isLocal))
        return fail(Code::InvalidArgument, "catalog.bad_url"_reason, order.url.left(200));
    return Done{};
}

/// libgit2 files "failed to connect" and "failed to resolve" under the operating system.
Error fetchError()
{
    const git_error *error = git_error_last();
    const QByteArrayView message(error ? error->message : "");
    if (error && error->klass == GIT_ERROR_OS
        && (message.startsWith("failed to connect") || message.startsWith("failed to resolve")))
        return fail(Code::Unavailable, "catalog.unreachable"_reason, QString::fromUtf8(error->message));
    return gitError(u"fetching"_s, "catalog.broken_pack"_reason);
}

Result<git_oid> fetch(const UpdateOrder &order, const Quarantine &quarantine, Meter &meter)
{
    git_remote *handle = nullptr;
    if (git_remote_create_anonymous(&handle, quarantine.repository(), order.url.toUtf8().constData()) != 0)
        return gitError(u"the address"_s);
    const Remote remote(handle);
    git_fetch_options options = GIT_FETCH_OPTIONS_INIT;
    options.download_tags = GIT_REMOTE_DOWNLOAD_TAGS_NONE;
    options.follow_redirects = GIT_REMOTE_REDIRECT_NONE;
    options.update_fetchhead = 0;
    options.callbacks.transfer_progress = &onTransfer;
    options.callbacks.credentials = &noCredentials;
    options.callbacks.payload = &meter;
    QByteArray spec = "+refs/heads/" + order.branch.toUtf8() + ":refs/heads/incoming";
    char *specs[]{spec.data()};
    const git_strarray list{specs, 1};
    if (git_remote_fetch(handle, &list, &options, nullptr) != 0) {
        if (meter.isTooMuch)
            return fail(Code::Corrupt, "catalog.too_much"_reason, u"after %1 bytes"_s.arg(meter.received));
        if (!meter.progress(meter.received, 0))
            return fail(Code::Cancelled, "catalog.cancelled"_reason);
        return fetchError();
    }
    const auto tip = branchTip(quarantine.repository(), "incoming");
    if (!tip)
        return fail(Code::NotFound, "catalog.no_branch"_reason, order.branch);
    return *tip;
}

Result<Done> checkHistory(const Quarantine &quarantine, const git_oid &tip)
{
    const auto &accepted = quarantine.accepted();
    if (!accepted || git_oid_equal(&tip, &*accepted))
        return Done{};
    const int descends = git_graph_descendant_of(quarantine.repository(), &tip, &*accepted);
    if (descends < 0)
        return gitError(u"the history"_s);
    if (descends == 0)
        return fail(Code::Corrupt, "catalog.history_rewritten"_reason);
    return Done{};
}

/// A commit that was read and judged.
struct Judged {
    std::unique_ptr<GitFiles> files;
    Checked checked;
};

Result<Judged> judge(const UpdateOrder &order, git_repository *repository, const git_oid &tip, const FactTable *kept)
{
    auto files = GitFiles::open(repository, tip, kept);
    if (!files)
        return files.error();
    Checked checked = checkUpdate(**files, order.trust, order.now);
    return Judged{*std::move(files), std::move(checked)};
}

/// A table that is wrong must not refuse what is right: then it is done without.
Result<Judged> judgeWith(std::optional<FactTable> &kept, const UpdateOrder &order, git_repository *repository, const git_oid &tip)
{
    if (kept) {
        auto judged = judge(order, repository, tip, &*kept);
        if (judged && (judged->checked.proven || judged->checked.proven.error().code == Code::Unavailable))
            return judged;
        kept.reset();
    }
    return judge(order, repository, tip, nullptr);
}

Result<Update> tryUpdate(const UpdateOrder &order, const FetchProgress &progress, TrustState &trust)
{
    if (const auto url = checkUrl(order); !url)
        return url.error();
    const auto quarantine = Quarantine::create(order.repository);
    if (!quarantine)
        return quarantine.error();
    Meter meter{progress, (*quarantine)->accepted() ? order.mostBytes : order.mostFirstBytes,
                order.mostObjects};
    const auto tip = fetch(order, **quarantine, meter);
    if (!tip)
        return tip.error();
    if (const auto history = checkHistory(**quarantine, *tip); !history)
        return history.error();
    auto kept = readTable(factsPath(order.repository));
    auto judged = judgeWith(kept, order, (*quarantine)->repository(), *tip);
    if (!judged)
        return judged.error();
    Checked &checked = judged->checked;
    if (!checked.proven) {
        trust = checked.state;
        return checked.proven.error();
    }
    const bool isKnown = kept && !order.knows.isZero() && kept->tree == order.knows;
    if (const auto given = order.handOver ? order.handOver(*judged->files, isKnown ? &kept->files : nullptr) : Result<Done>(Done{}); !given)
        return given.error();
    if (const auto accepted = (*quarantine)->accept(*tip); !accepted)
        return accepted.error();
    (void)writeTable(factsPath(order.repository), judged->files->table(checked.proven->snapshot.tree));
    return Update{.trust = checked.state,
                  .commit = QByteArray(git_oid_tostr_s(&*tip)),
                  .proven = *std::move(checked.proven),
                  .moved = meter.received};
}

} // namespace

std::variant<Update, FailedUpdate> updateCatalog(const UpdateOrder &order, const FetchProgress &progress)
{
    TrustState trust = order.trust;
    auto update = tryUpdate(order, progress, trust);
    if (!update)
        return FailedUpdate{update.error(), trust};
    return *std::move(update);
}

QString factsPath(const QString &repository)
{
    return repository + u"/accepted.facts";
}

Result<AcceptedFiles> openAccepted(const QString &path)
{
    auto repository = openBare(path);
    if (!repository)
        return repository.error();
    const auto tip = branchTip(repository->get(), "accepted");
    if (!tip)
        return fail(Code::NotFound, "catalog.no_snapshot"_reason, path);
    auto files = GitFiles::open(repository->get(), *tip);
    if (!files)
        return files.error();
    return AcceptedFiles{*std::move(repository), *std::move(files)};
}

} // namespace fallow::catalog::engine
