#pragma once

#include "core/content/engine/blob_store.h"
#include "core/content/engine/http.h"
#include "core/image/manifest.h"

namespace fallow::image::engine {

/// A document as the registry gave it, its digest checked.
struct ManifestDocument {
    QByteArray body;
    QString contentType;
    base::ContentHash digest;
};

/// Registry HTTP API v2, anonymous pulls, with the bearer token the registry sends us for. Blocks;
/// one per pull. A registry in plain http must be named by the host rules.
/// Reasons of all calls: `image.registry_unreachable`, `image.not_found`, `image.unauthorized`,
/// `image.registry_error`, `image.digest_mismatch`, `content.cancelled`, and from the host rules
/// `content.plain_http_refused`, `content.private_address`.
class Registry
{
public:
    Registry(const Reference &reference, const content::HostRules &hosts,
             const content::engine::Job &job);

    /// `key` is a tag or a digest; a digest is compared with the body.
    /// Reasons also: `image.bad_manifest` when over 4 MB.
    base::Result<ManifestDocument> manifest(const QString &key);
    /// Streams a blob into the store unless it is there. Returns the bytes moved.
    /// `progress.received` grows with them. Reasons also: `content.disk_full`.
    base::Result<qint64> fetch(const Blob &blob, const content::engine::BlobStore &store,
                               content::Progress &progress);

private:
    base::Result<content::engine::HttpReply> request(content::engine::HttpRequest request);
    base::Result<base::Done> logIn(const content::engine::HttpReply &refusal);
    QUrl url(const QString &path) const;

    Reference m_reference;
    content::HostRules m_hosts;
    const content::engine::Job &m_job;
    QByteArray m_authorization;
};

} // namespace fallow::image::engine
