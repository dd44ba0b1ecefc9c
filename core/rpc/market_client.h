#pragma once

#include "core/api/market.h"

namespace fallow::rpc {

class Client;

/// The contract's calls about offers over the connection of a Client, which owns it.
class MarketClient final : public api::Market
{
public:
    explicit MarketClient(Client &client) : m_client(client) {}

    api::Answer<api::OfferList> offers(const api::OffersRequest &request) override;
    api::Answer<api::MarketSourceList> sources(const api::Empty &request) override;
    api::Answer<api::MarketSourceList> addServer(const api::MarketServerRequest &request) override;
    api::Answer<api::MarketSourceList> removeServer(const api::MarketServerRequest &request) override;

private:
    Client &m_client;
};

} // namespace fallow::rpc
