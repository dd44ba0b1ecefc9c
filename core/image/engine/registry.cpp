#include "core/image/engine/registry.h"

#include "core/content/engine/host_check.h"
#include "core/content/engine/ingest_file.h"
#include "core/content/engine/transfer.h"
#include "core/content/sha256.h"
#include "core/content/store_layout.h"

#include <QDir>
#include <QUrlQuery>

#include <algorithm>

namespace fallow::image::engine {

using namespace base;
using namespace content::engine;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds documentTimeout{60}; // manifests and tokens are small
constexpr qint64 maxTokenBytes = 64 * 1024;

Error statusError(int status)
{
    const QString text = QString::number(status);
    if (status == 401 || status == 403)
        return fail(Code::Denied, "image.unauthorized"_reason, text);
    if (status == 404)
        return fail(Code::NotFound, "image.not_found"_reason, text);
    return fail(Code::Unavailable, "image.registry_error"_reason, text);
}

/// That of `content.http_status`: "host: 404".
int statusOf(const Error &error)
{
    return error.detail.section(u": "_s, -1).toInt();
}

bool isStatus(const Error &error, int status)
{
    return error.reason == "content.http_status"_reason && statusOf(error) == status;
}

bool isAboutRanges(const Error &error)
{
    return error.reason == "content.bad_range"_reason || error.reason == "content.no_ranges"_reason
        || error.reason == "content.changed"_reason || isStatus(error, 416);
}

/// A transfer's failure in the words of a pull; what concerns our own side stays as it is.
Error pullError(const Error &error)
{
    static const QStringList ofTheRegistry{
        u"content.unreachable"_s, u"content.timeout"_s,           u"content.truncated"_s,
        u"content.bad_url"_s,     u"content.too_many_redirects"_s, u"content.bad_certificate"_s,
        u"content.downgrade_refused"_s};
    if (ofTheRegistry.contains(error.reason.key()))
        return fail(Code::Unavailable, "image.registry_unreachable"_reason, error.toString());
    return error;
}

/// The same for a blob, whose bytes and size are known.
Error blobError(const Error &error)
{
    static const QStringList ofTheBytes{u"content.checksum_mismatch"_s, u"content.size_mismatch"_s,
                                        u"content.too_large"_s};
    const QString reason = error.reason.key();
    if (ofTheBytes.contains(reason))
        return fail(Code::Corrupt, "image.digest_mismatch"_reason, error.detail);
    if (reason == u"content.http_status")
        return statusError(statusOf(error));
    if (isAboutRanges(error) || reason == u"content.encoded")
        return fail(Code::Unavailable, "image.registry_error"_reason, error.toString());
    return pullError(error);
}

} // namespace

Registry::Registry(const Reference &reference, const content::ImageRequest &request, const Job &job)
    : m_reference(reference), m_hosts(request.hosts), m_login(request.login),
      m_ownComputers(request.ownComputers), m_job(job)
{
}

QUrl Registry::url(const QString &path) const
{
    const QString rest = m_reference.registry + u"/v2/"_s + m_reference.repository + path;
    const QStringList &named = m_hosts.plainHttpHosts; // here "*" does not turn https off
    const bool isPlain = named.contains(m_reference.registry)
                         || named.contains(m_reference.registry.section(u':', 0, 0));
    return QUrl((isPlain ? u"http://"_s : u"https://"_s) + rest);
}

Result<HttpReply> Registry::request(HttpRequest request)
{
    request.hosts = m_hosts;
    for (int attempt = 0;; ++attempt) {
        request.authorization = m_authorization;
        auto reply = get(request, m_job);
        if (!reply)
            return pullError(reply.error());
        if (reply->isSuccess())
            return reply;
        if (reply->status != 401 || attempt > 0)
            return statusError(reply->status);
        if (const auto loggedIn = logIn(*reply); !loggedIn)
            return loggedIn.error();
    }
}

QByteArray Registry::basicLogin() const
{
    const QByteArray pair = m_login->user.toUtf8() + ':' + m_login->password;
    return "Basic " + pair.toBase64();
}

Result<Done> Registry::logIn(const HttpReply &refusal)
{
    const auto challenge = parseChallenge(refusal.headers.value("www-authenticate"));
    if (!challenge)
        return challenge.error();
    if (!challenge->isBasic)
        return askForToken(*challenge);
    if (!m_login || origin(refusal.url) != origin(url({})))
        return fail(Code::Denied, "image.unauthorized"_reason, u"a name and password"_s);
    m_authorization = basicLogin();
    return Done{};
}

Result<Done> Registry::askForToken(const Challenge &challenge)
{
    QUrl realm(challenge.realm, QUrl::StrictMode);
    if (url({}).scheme() == u"https" && realm.scheme() != u"https")
        return fail(Code::Denied, "image.insecure_login"_reason, challenge.realm.left(200));
    QUrlQuery query(realm);
    query.addQueryItem(u"service"_s, challenge.service);
    query.addQueryItem(u"scope"_s, pullScope(challenge, m_reference.repository));
    realm.setQuery(query);
    HttpRequest http{.url = realm, .hosts = m_hosts, .maxBytes = maxTokenBytes,
                     .timeout = documentTimeout};
    if (m_login)
        http.authorization = basicLogin();
    const auto reply = get(http, m_job);
    if (!reply)
        return pullError(reply.error());
    if (!reply->isSuccess())
        return fail(Code::Denied, "image.unauthorized"_reason, QString::number(reply->status));
    return parseToken(reply->body).transform([this](const QByteArray &token) {
        m_authorization = "Bearer " + token;
        return Done{};
    });
}

Result<ManifestDocument> Registry::manifest(const QString &key)
{
    HttpRequest manifest{.url = url(u"/manifests/"_s + key), .maxBytes = maxManifestBytes,
                         .timeout = documentTimeout};
    manifest.headers.push_back("Accept: " + manifestAccept());
    const auto reply = request(std::move(manifest));
    if (!reply && reply.error().reason == "content.too_large"_reason)
        return fail(Code::Corrupt, "image.bad_manifest"_reason, u"over 4 MB"_s);
    if (!reply)
        return reply.error();
    const ContentHash digest = content::Sha256::of(reply->body);
    const QString said = QString::fromLatin1(reply->headers.value("docker-content-digest"));
    const bool isPinned = key.startsWith(u"sha256:");
    if ((isPinned && key != digestText(digest)) || (!said.isEmpty() && said != digestText(digest)))
        return fail(Code::Corrupt, "image.digest_mismatch"_reason,
                    u"manifest is %1"_s.arg(digestText(digest)));
    return ManifestDocument{reply->body, QString::fromLatin1(reply->headers.value("content-type")),
                            digest};
}

/// The token of the manifest may not do for blobs, or be too old by now.
Result<Done> Registry::renewLogin(const Blob &blob)
{
    HttpRequest http{.url = url(u"/blobs/"_s + digestText(blob.digest)), .maxBytes = blob.size,
                     .timeout = documentTimeout};
    bool isAnswered = false;
    http.head = [&](const HttpReply &) -> Result<Done> {
        isAnswered = true;
        return fail(Code::Cancelled, "content.cancelled"_reason); // that it would come is enough
    };
    const auto reply = request(std::move(http));
    return reply || isAnswered ? Result<Done>(Done{}) : reply.error();
}

content::TransferRequest Registry::requestFor(const Blob &blob, const QString &store) const
{
    content::TransferRequest request{.ref = {.sha256 = blob.digest, .size = blob.size},
                                     .sources = {{.address = url(u"/blobs/"_s + digestText(blob.digest)).toString(),
                                                  .authorization = m_authorization}},
                                     .ingest = content::ingestFolder(store, blob.digest),
                                     .store = store,
                                     .maxBytes = std::max<qint64>(blob.size, 1),
                                     .hosts = m_hosts};
    content::addOwnComputers(m_ownComputers, request);
    return request;
}

Result<qint64> Registry::fetch(const Blob &blob, const QString &store, content::Progress &progress)
{
    const content::Progress before = progress;
    qint64 moved = 0;
    qint64 movedNow = 0;
    const Job inner{m_job.cancelled, [&](const content::Progress &now) {
        movedNow = now.received;
        progress.received = before.received + std::max(now.received, now.verified);
        progress.verified = before.verified + now.verified;
        progress.written = before.written + now.written;
        progress.waitingFor = now.waitingFor;
        progress.sources = before.sources;
        progress.sources.insert(progress.sources.end(), now.sources.begin(), now.sources.end());
        m_job.report(progress);
    }, m_job.limit};
    bool hasLoggedIn = false;
    bool hasRestarted = false;
    while (content::heldSize(store, blob.digest) != blob.size) {
        const content::TransferRequest request = requestFor(blob, store);
        const auto file = engine::transfer(request, inner);
        moved += std::exchange(movedNow, 0);
        if (file)
            break;
        const Error &why = file.error();
        if (why.reason == "content.busy"_reason) {
            if (const auto over = IngestFile::awaitOther(request.ingest); !over)
                return over.error();
        } else if (!m_ownComputers.empty()) {
            m_ownComputers.clear(); // what the registry says is what counts
        } else if (isStatus(why, 401) && !std::exchange(hasLoggedIn, true)) {
            if (const auto renewed = renewLogin(blob); !renewed)
                return renewed.error();
        } else if (isAboutRanges(why) && !std::exchange(hasRestarted, true)) {
            QDir(request.ingest).removeRecursively(); // this registry cannot go on in the middle
        } else {
            return blobError(why).during(digestText(blob.digest));
        }
        if (const auto running = m_job.check(); !running)
            return running.error();
    }
    progress.received = before.received + blob.size;
    progress.verified = before.verified + blob.size;
    progress.written = before.written + blob.size;
    progress.waitingFor.clear();
    return moved;
}

} // namespace fallow::image::engine
