#pragma once

#include "core/api/catalog.h"

namespace fallow::test
{

/// Catalogs in memory, for tests and `fallow --offline`: every one that is added is found whole, and there is one
/// with an app that is approved, an unreviewed dataset and a revoked app.
class FakeCatalog final : public api::Catalog
{
public:
    FakeCatalog();
    void put(const model::Catalog &catalog) { m_catalogs.push_back(catalog); }
    void put(const model::EntryDetail &entry) { m_entries.push_back(entry); }

    api::Answer<api::CatalogList> list(const api::Empty &request) override;
    api::Answer<api::UpdatedCatalog> add(const api::AddCatalogRequest &request) override;
    api::Answer<api::UpdatedCatalog> update(const api::CatalogRequest &request) override;
    api::Answer<api::Empty> remove(const api::CatalogRequest &request) override;
    api::Answer<api::EntryPage> search(const api::SearchEntriesRequest &request) override;
    api::Answer<model::EntryDetail> show(const api::EntryRequest &request) override;

private:
    base::Result<model::Catalog *> find(const QString &id);
    std::vector<model::Catalog> m_catalogs;
    std::vector<model::EntryDetail> m_entries;
};

} // namespace fallow::test
