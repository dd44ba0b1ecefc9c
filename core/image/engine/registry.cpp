#include "core/image/engine/registry.h"

#include "core/content/engine/host_check.h"

#include <QUrlQuery>

namespace fallow::image::engine {

using namespace base;
using namespace content::engine;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds documentTimeout{60}; // manifests and tokens are small
constexpr qint64 maxTokenBytes = 64 * 1024;
constexpr int maxAttempts = 20; // each has to move the blob on

/// A transfer's failure in the words of a pull; what concerns our own side stays as it is.
Error pullError(const Error &error)
{
    static const QStringList ofTheRegistry{
        u"content.unreachable"_s, u"content.timeout"_s,           u"content.truncated"_s,
        u"content.bad_url"_s,     u"content.too_many_redirects"_s, u"content.bad_certificate"_s,
        u"content.downgrade_refused"_s};
    if (ofTheRegistry.contains(error.reason.key()))
        return fail(Code::Unavailable, "image.registry_unreachable"_reason, error.toString());
    if (error.reason == "content.checksum_mismatch"_reason)
        return fail(Code::Corrupt, "image.digest_mismatch"_reason, error.detail);
    return error;
}

Error statusError(const HttpReply &reply)
{
    const QString status = QString::number(reply.status);
    if (reply.status == 401 || reply.status == 403)
        return fail(Code::Denied, "image.unauthorized"_reason, status);
    if (reply.status == 404)
        return fail(Code::NotFound, "image.not_found"_reason, status);
    return fail(Code::Unavailable, "image.registry_error"_reason, status);
}

} // namespace

Registry::Registry(const Reference &reference, const content::ImageRequest &request, const Job &job)
    : m_reference(reference), m_hosts(request.hosts), m_login(request.login), m_job(job)
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
            return statusError(*reply);
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

Result<Done> Registry::transfer(const Blob &blob, PartialBlob &partial, qint64 &moved,
                                content::Progress &progress)
{
    HttpRequest http{.url = url(u"/blobs/"_s + digestText(blob.digest)), .maxBytes = blob.size};
    if (partial.size() > 0)
        http.headers.push_back("Range: bytes=" + QByteArray::number(partial.size()) + '-');
    http.head = [&](const HttpReply &reply) -> Result<Done> {
        const QByteArray rest = "bytes " + QByteArray::number(partial.size()) + '-'
                                + QByteArray::number(blob.size - 1) + '/'
                                + QByteArray::number(blob.size);
        if (reply.status == 206 && reply.headers.value("content-range") == rest)
            return Done{};
        if (reply.status == 206)
            return fail(Code::Corrupt, "image.registry_error"_reason, u"another range"_s);
        progress.received -= partial.size();
        return partial.restart(); // the whole blob comes
    };
    http.sink = [&](QByteArrayView bytes) {
        moved += bytes.size();
        progress.received += bytes.size();
        m_job.report(progress);
        return partial.write(bytes);
    };
    const auto reply = request(std::move(http));
    if (!reply && reply.error().reason == "content.too_large"_reason)
        return fail(Code::Corrupt, "image.digest_mismatch"_reason,
                    u"longer than the manifest says"_s);
    return reply ? Result<Done>(Done{}) : reply.error();
}

Result<qint64> Registry::fetch(const Blob &blob, const BlobStore &store,
                               content::Progress &progress)
{
    qint64 moved = 0;
    qint64 furthest = -1;
    for (int attempt = 0; attempt < maxAttempts; ++attempt) {
        auto partial = PartialBlob::open(store, blob);
        if (!partial)
            return partial.error();
        if (!*partial)
            return moved;
        const qint64 kept = (*partial)->size();
        progress.received += attempt == 0 ? kept : 0;
        const auto came = kept == blob.size && kept > 0 ? Result<Done>(Done{})
                                                        : transfer(blob, **partial, moved, progress);
        const bool isStopped = !came && (*partial)->size() > furthest && (*partial)->size() > kept;
        furthest = std::max(furthest, (*partial)->size());
        if (isStopped && came.error().reason == "image.registry_unreachable"_reason)
            continue;
        if (!came && kept > 0 && came.error().reason == "image.registry_error"_reason) {
            if (const auto again = (*partial)->restart(); !again)
                return again.error();
            continue; // this registry cannot go on in the middle
        }
        if (!came)
            return came.error();
        const auto sealed = (*partial)->seal();
        if (sealed) {
            progress.verified += blob.size;
            return moved;
        }
        if (kept == 0)
            return sealed.error().during(digestText(blob.digest));
    }
    return fail(Code::Unavailable, "image.registry_unreachable"_reason, u"it breaks off"_s);
}

} // namespace fallow::image::engine
