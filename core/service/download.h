#pragma once

#include "core/content/requests.h"
#include "core/model/content.h"

namespace fallow::service {

std::vector<model::SourceUse> usesOf(const std::vector<content::SourceReport> &reports);

/// A transfer under way, as the contract tells it.
model::Download downloadOf(const QString &id, const QString &name, const content::Progress &progress);

} // namespace fallow::service
