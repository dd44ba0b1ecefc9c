#pragma once

#include "core/content/engine/job.h"

#include <QJsonObject>

namespace fallow::fetch {

/// `catalog_update` and `catalog_publish` (core/catalog/orders.h) by a process of its own, `program
/// catalog`: at most 1 GiB of memory, a minute of computing, and two minutes without a byte.
/// Reasons: `catalog.fetch_failed` (it died of a limit), `catalog.timeout`.
base::Result<QJsonObject> playCatalog(const QString &program, const QString &method, const QJsonObject &params,
                                      const content::engine::Job &job);
/// What that program does. Returns its exit code.
int runCataloger(int input, int output);

} // namespace fallow::fetch
