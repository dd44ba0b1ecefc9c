#pragma once

#include "core/api/catalog.h"

namespace fallow::rpc {

class Client;

/// The contract's calls about catalogs over the connection of a Client, which owns it.
class CatalogClient final : public api::Catalog
{
public:
    explicit CatalogClient(Client &client) : m_client(client) {}

    api::Answer<api::CatalogList> list(const api::Empty &request) override;
    api::Answer<api::UpdatedCatalog> add(const api::AddCatalogRequest &request) override;
    api::Answer<api::UpdatedCatalog> update(const api::CatalogRequest &request) override;
    api::Answer<api::Empty> cancel(const api::CatalogRequest &request) override;
    api::Answer<api::Empty> remove(const api::CatalogRequest &request) override;
    api::Answer<api::EntryPage> search(const api::SearchEntriesRequest &request) override;
    api::Answer<model::EntryDetail> show(const api::EntryRequest &request) override;
    api::Answer<api::FilledForm> fillForm(const api::FillFormRequest &request) override;

private:
    Client &m_client;
};

} // namespace fallow::rpc
