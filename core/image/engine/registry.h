#pragma once

#include "core/content/engine/http.h"
#include "core/image/engine/challenge.h"
#include "core/image/manifest.h"
#include "core/image/reference.h"

namespace fallow::image::engine {

/// A document as the registry gave it, its digest checked.
struct ManifestDocument {
    QByteArray body;
    QString contentType;
    base::ContentHash digest;
};

/// Registry HTTP API v2, pulls only: anonymous, or with the name and password a person gave, which
/// go to the registry itself (Basic) or for a token to where it sends us, never from https to http.
/// Blocks; one per pull. A registry in plain http must be named by the host rules.
/// Reasons of all calls: `image.registry_unreachable`, `image.not_found`, `image.unauthorized`,
/// `image.registry_error`, `image.digest_mismatch`, `content.cancelled`, and from the host rules
/// `content.plain_http_refused`, `content.private_address`.
class Registry
{
public:
    Registry(const Reference &reference, const content::ImageRequest &request,
             const content::engine::Job &job);

    /// `key` is a tag or a digest; a digest is compared with the body.
    /// Reasons also: `image.bad_manifest` when over 4 MB.
    base::Result<ManifestDocument> manifest(const QString &key);
    /// Seals a blob in the content store whose folder is `store`, by the engine of all transfers:
    /// its limits, its resuming, its table of sources; waits for who fetches the same already.
    /// Returns the bytes moved. `progress` grows by what it tells. Reasons also: those of
    /// content/engine/transfer.h that concern this computer.
    base::Result<qint64> fetch(const Blob &blob, const QString &store, content::Progress &progress);

private:
    base::Result<content::engine::HttpReply> request(content::engine::HttpRequest request);
    base::Result<base::Done> logIn(const content::engine::HttpReply &refusal);
    base::Result<base::Done> askForToken(const Challenge &challenge);
    QByteArray basicLogin() const;
    base::Result<base::Done> renewLogin(const Blob &blob);
    content::TransferRequest requestFor(const Blob &blob, const QString &store) const;
    QUrl url(const QString &path) const;

    Reference m_reference;
    content::HostRules m_hosts;
    std::optional<content::RegistryLogin> m_login;
    std::vector<content::OwnComputer> m_ownComputers;
    const content::engine::Job &m_job;
    QByteArray m_authorization;
};

} // namespace fallow::image::engine
