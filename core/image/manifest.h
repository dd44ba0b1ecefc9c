#pragma once

#include "core/image/reference.h"

#include <QByteArray>

#include <variant>
#include <vector>

namespace fallow::image {

constexpr qint64 maxManifestBytes = 4 * 1024 * 1024; // OCI distribution spec: registries' own limit
constexpr size_t maxLayers = 200; // Docker stops at 127

/// What a manifest points to.
struct Blob {
    base::ContentHash digest;
    qint64 size = 0;
    QString mediaType;
    friend bool operator==(const Blob &, const Blob &) = default;
};

/// The image for one platform (OCI image manifest, Docker schema 2).
struct Manifest {
    Blob config;
    std::vector<Blob> layers; ///< bottom first
};
/// Several platforms under one name; the one chosen for this computer.
struct ManifestIndex {
    Blob manifest;
};

/// Reads either kind, choosing what suits `platform` best; `contentType` is the registry's header and decides when the document has no
/// mediaType of its own. Reasons: `image.bad_manifest`, `image.unsupported_media_type` (schema 1,
/// foreign or encrypted layers), `image.no_platform`, `image.too_many_layers`, `image.bad_digest`.
base::Result<std::variant<Manifest, ManifestIndex>> parseManifest(const QByteArray &body,
                                                                  const QString &contentType,
                                                                  const Platform &platform);

/// Value for the Accept header.
QByteArray manifestAccept();

} // namespace fallow::image
