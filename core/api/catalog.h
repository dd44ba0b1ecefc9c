#pragma once

#include "core/api/catalog_messages.h"
#include "core/api/wallet.h"

namespace fallow::api {

/// Signed catalogs and what is in them; `Core::catalog` hands it out.
class Catalog
{
public:
    virtual ~Catalog() = default;

    virtual Answer<CatalogList> list(const Empty &request) = 0;
    /// Answers when it was fetched and proven; `Change::downloads` tells how far it is. Reasons: `catalog.*`.
    virtual Answer<UpdatedCatalog> add(const AddCatalogRequest &request) = 0;
    /// What was accepted before stays where this fails. Reasons: `catalog.*`, also `catalog.busy`.
    virtual Answer<UpdatedCatalog> update(const CatalogRequest &request) = 0;
    /// The update of it that is under way ends with `content.cancelled`, as if it had not begun; without one nothing.
    virtual Answer<Empty> cancel(const CatalogRequest &request) = 0;
    /// Reasons: `catalog.not_known`, `catalog.ambiguous`, `catalog.busy`.
    virtual Answer<Empty> remove(const CatalogRequest &request) = 0;
    /// Reasons: `catalog.bad_page`, `catalog.bad_query` (a kind, a standing or an order that there is not).
    virtual Answer<EntryPage> search(const SearchEntriesRequest &request) = 0;
    /// Compared with the chain where it is one that is reached. Reasons: `catalog.no_file`, `catalog.not_known`.
    virtual Answer<model::EntryDetail> show(const EntryRequest &request) = 0;
    /// What an app is given for the fields of its form (`EntryDetail::form`). Values that cannot be taken are in `problems`, field by
    /// field, and no failure. Reasons: those of `show`, `catalog.no_form` (the entry describes none).
    virtual Answer<FilledForm> fillForm(const FillFormRequest &request) = 0;
};

} // namespace fallow::api
