#include "core/rpc/images_client.h"

#include "core/rpc/client.h"

namespace fallow::rpc {

api::Answer<api::PulledImage> ImagesClient::pull(const api::PullImageRequest &request)
{
    return m_client.ask(&api::Images::pull, request);
}

api::Answer<api::ImageList> ImagesClient::list(const api::Empty &request)
{
    return m_client.ask(&api::Images::list, request);
}

api::Answer<api::RemovedImage> ImagesClient::remove(const api::ImageRequest &request)
{
    return m_client.ask(&api::Images::remove, request);
}

} // namespace fallow::rpc
