#pragma once

#include "core/api/catalog_messages.h"
#include "core/catalog/index/librarian.h"
#include "core/poco/hub_types.h"

/// What the contract says of catalogs, from what core/catalog knows.
namespace fallow::service {

model::Catalog shown(const catalog::Shelved &catalog, qint64 entries, const QDateTime &now);
model::CatalogEntry shown(const store::CatalogEntryRow &row);
/// Runnable unless curators or its own bytes say otherwise, or the catalog is too old; the chain is asked later.
model::EntryDetail shown(const catalog::Librarian::Shown &entry, const QDateTime &now);
/// Reason: `catalog.bad_query`.
base::Result<store::CatalogQuery> queryOf(const api::SearchEntriesRequest &request, const store::CatalogQuery::Computer &computer);

/// What the chain has of an app or a dataset.
struct OnChain {
    base::Address owner{};
    QString name{};
    QByteArray multiaddr{};
    base::Bytes32 checksum{};
};
/// Where they differ it is not runnable: the chain wins (transfer.md 4.5).
model::EntryDetail compared(model::EntryDetail detail, const OnChain &chain);
model::EntryDetail absent(model::EntryDetail detail);

} // namespace fallow::service
