#include "core/rpc/market_client.h"

#include "core/rpc/client.h"

namespace fallow::rpc {

api::Answer<api::OfferList> MarketClient::offers(const api::OffersRequest &request)
{
    return m_client.ask(&api::Market::offers, request);
}

api::Answer<api::MarketSourceList> MarketClient::sources(const api::Empty &request)
{
    return m_client.ask(&api::Market::sources, request);
}

api::Answer<api::MarketSourceList> MarketClient::addServer(const api::MarketServerRequest &request)
{
    return m_client.ask(&api::Market::addServer, request);
}

api::Answer<api::MarketSourceList> MarketClient::removeServer(const api::MarketServerRequest &request)
{
    return m_client.ask(&api::Market::removeServer, request);
}

} // namespace fallow::rpc
