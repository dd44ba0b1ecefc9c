#pragma once

#include "core/catalog/engine/git_handles.h"
#include "core/catalog/files.h"

#include <QDateTime>

namespace fallow::catalog::engine {

/// These files as the next commit of `branch` in a bare repository, made where there is none. Gives the
/// commit back, also where nothing changed. Reasons: `catalog.broken_repository`, those of `files`.
base::Result<QByteArray> publish(const Files &files, const QString &repository, const QString &branch,
                                 const QString &message, const QDateTime &now);

} // namespace fallow::catalog::engine
