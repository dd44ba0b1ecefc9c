#include "core/rpc/catalog_client.h"

#include "core/rpc/client.h"

namespace fallow::rpc {

api::Answer<api::CatalogList> CatalogClient::list(const api::Empty &request)
{
    return m_client.ask(&api::Catalog::list, request);
}

api::Answer<api::UpdatedCatalog> CatalogClient::add(const api::AddCatalogRequest &request)
{
    return m_client.ask(&api::Catalog::add, request);
}

api::Answer<api::UpdatedCatalog> CatalogClient::update(const api::CatalogRequest &request)
{
    return m_client.ask(&api::Catalog::update, request);
}

api::Answer<api::Empty> CatalogClient::cancel(const api::CatalogRequest &request)
{
    return m_client.ask(&api::Catalog::cancel, request);
}

api::Answer<api::Empty> CatalogClient::remove(const api::CatalogRequest &request)
{
    return m_client.ask(&api::Catalog::remove, request);
}

api::Answer<api::EntryPage> CatalogClient::search(const api::SearchEntriesRequest &request)
{
    return m_client.ask(&api::Catalog::search, request);
}

api::Answer<model::EntryDetail> CatalogClient::show(const api::EntryRequest &request)
{
    return m_client.ask(&api::Catalog::show, request);
}

api::Answer<api::FilledForm> CatalogClient::fillForm(const api::FillFormRequest &request)
{
    return m_client.ask(&api::Catalog::fillForm, request);
}

} // namespace fallow::rpc
