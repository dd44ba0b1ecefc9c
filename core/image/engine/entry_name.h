#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

namespace fallow::image::engine {

/// A path inside the image, checked: no "..", no empty part, bounded (sandbox.md 4.1 rule 1).
struct EntryName {
    std::vector<QByteArray> parts; ///< empty = the root folder itself

    QByteArray parent() const; ///< "a/b"; "." for the root folder
    const QByteArray &last() const { return parts.back(); }
    QByteArray path() const;
};

/// Takes an archive's raw name. Reason: `image.layer_refused`, the detail saying which rule.
base::Result<EntryName> parseEntryName(const QByteArray &raw);

/// What a name starting with ".wh." means (OCI image spec, whiteouts).
enum class Mark {
    None, ///< an ordinary entry
    Whiteout, ///< remove the entry named by the rest
    Opaque, ///< the folder hides everything below it
    Ignored, ///< bookkeeping of aufs
};
/// Reason: `image.layer_refused` for marks that would name the folder itself or its parent.
base::Result<Mark> markOf(const QByteArray &lastPart);

base::Error refused(const char *rule, const QByteArray &name);

} // namespace fallow::image::engine
