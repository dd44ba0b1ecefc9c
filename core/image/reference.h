#pragma once

#include "core/base/ids.h"

#include <QString>

#include <optional>

namespace fallow::image {

/// An image reference as Docker reads it (distribution/reference): "docker.io/user/img:tag",
/// "img" (library/img on Docker Hub, tag latest), "host:5000/a/b@sha256:…".
struct Reference {
    QString registry; ///< host or host:port to connect to
    QString repository; ///< "library/busybox"
    QString tag; ///< "latest" unless a tag or digest is given
    std::optional<base::ContentHash> digest;

    /// What stands after /manifests/ : the digest if there is one, otherwise the tag.
    QString manifestKey() const;
    QString toString() const;
    friend bool operator==(const Reference &, const Reference &) = default;
};

/// Reason: `image.bad_reference`.
base::Result<Reference> parseReference(const QString &text);

/// What an image is made for (OCI image index, platform): "linux" always.
struct Platform {
    QString architecture; ///< as Go names them: "amd64", "arm64"
    QString variant; ///< of arm64 "v8"; empty where there is no usual one

    static Platform ofThisComputer();
    QString toString() const;
    /// How well something made for `os`, `architecture` and `variant` suits: 0 = it does not run.
    int suits(const QString &os, const QString &made, const QString &madeVariant) const;
    friend bool operator==(const Platform &, const Platform &) = default;
};

/// "sha256:<64 hex>". Reason: `image.bad_digest`.
base::Result<base::ContentHash> parseDigest(const QString &text);
QString digestText(const base::ContentHash &hash);

} // namespace fallow::image
