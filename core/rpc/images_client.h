#pragma once

#include "core/api/images.h"

namespace fallow::rpc {

class Client;

/// The contract's calls about images over the connection of a Client, which owns it.
class ImagesClient final : public api::Images
{
public:
    explicit ImagesClient(Client &client) : m_client(client) {}

    api::Answer<api::PulledImage> pull(const api::PullImageRequest &request) override;
    api::Answer<api::ImageList> list(const api::Empty &request) override;
    api::Answer<api::RemovedImage> remove(const api::ImageRequest &request) override;

private:
    Client &m_client;
};

} // namespace fallow::rpc
