#pragma once

#include "core/base/ids.h"

#include <QString>

#include <optional>

namespace fallow::content
{

/// Where things are below the folder of a content store.

/// Sealed content: sha256/ab/<hex>.
QString heldPath(const QString &store, const base::ContentHash &sha256);
/// Bytes of it; absent when it is not there.
std::optional<qint64> heldSize(const QString &store, const base::ContentHash &sha256);
/// What is on its way: ingest/<hex>, so that nobody fetches it twice.
QString ingestFolder(const QString &store, const base::ContentHash &sha256);

} // namespace fallow::content
