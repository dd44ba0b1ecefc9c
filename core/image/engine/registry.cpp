#include "core/image/engine/registry.h"

#include "core/content/engine/host_check.h"
#include "core/image/engine/challenge.h"

#include <QUrlQuery>

namespace fallow::image::engine {

using namespace base;
using namespace content::engine;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds documentTimeout{60}; // manifests and tokens are small
constexpr qint64 maxTokenBytes = 64 * 1024;

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

Registry::Registry(const Reference &reference, const content::HostRules &hosts, const Job &job)
    : m_reference(reference), m_hosts(hosts), m_job(job)
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

Result<Done> Registry::logIn(const HttpReply &refusal)
{
    const auto challenge = parseChallenge(refusal.headers.value("www-authenticate"));
    if (!challenge)
        return challenge.error();
    QUrl realm(challenge->realm, QUrl::StrictMode);
    QUrlQuery query(realm);
    query.addQueryItem(u"service"_s, challenge->service);
    const QString pull = u"repository:"_s + m_reference.repository + u":pull"_s;
    query.addQueryItem(u"scope"_s, challenge->scope.isEmpty() ? pull : challenge->scope);
    realm.setQuery(query);
    const HttpRequest request{.url = realm, .hosts = m_hosts, .maxBytes = maxTokenBytes,
                              .timeout = documentTimeout};
    const auto reply = get(request, m_job);
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

Result<qint64> Registry::fetch(const Blob &blob, const BlobStore &store,
                               content::Progress &progress)
{
    if (store.size(blob.digest) == blob.size)
        return qint64{0};
    auto file = store.create(blob.digest);
    if (!file)
        return file.error();
    HttpRequest transfer{.url = url(u"/blobs/"_s + digestText(blob.digest)), .maxBytes = blob.size};
    transfer.sink = [&](QByteArrayView bytes) {
        progress.received += bytes.size();
        m_job.report(progress);
        return file->write(bytes);
    };
    const auto reply = request(std::move(transfer));
    if (!reply && reply.error().reason == "content.too_large"_reason)
        return fail(Code::Corrupt, "image.digest_mismatch"_reason,
                    u"longer than the manifest says"_s);
    if (!reply)
        return reply.error();
    const auto sealed = file->seal(blob.digest);
    if (!sealed)
        return pullError(sealed.error()).during(digestText(blob.digest));
    progress.verified += blob.size;
    return blob.size;
}

} // namespace fallow::image::engine
