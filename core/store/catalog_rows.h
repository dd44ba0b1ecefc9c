#pragma once

#include "core/store/catalog_repository.h"

/// Columns of table `entry`, for the two files of CatalogRepository.
namespace fallow::store::catalog_rows {

/// In the order that `read` takes and `bind` fills.
inline constexpr auto columns = "entry.catalog, entry.path, entry.content_hash, entry.kind, entry.chain, entry.address, entry.provider, "
                                "entry.name, entry.summary, entry.version, entry.license, entry.tags, entry.categories, entry.multiaddr, "
                                "entry.checksum, entry.image_digest, entry.size, entry.cores, entry.memory, entry.disk, entry.network, "
                                "entry.gpu, entry.proposal, entry.standing, entry.curators, entry.reviewers, entry.refused, entry.until, "
                                "entry.price";
inline constexpr int columnCount = 29;

/// Reason: `store.failed`, where a column is not what was written.
base::Result<CatalogEntryRow> read(const Statement &select);
/// What is compared and sorted regardless of case and of how letters are composed.
QString folded(const QString &text);

} // namespace fallow::store::catalog_rows
