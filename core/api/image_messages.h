#pragma once

#include "core/api/messages.h"

/// Requests and replies about images.
namespace fallow::api {

struct PullImageRequest {
    QString reference; ///< as `docker pull` takes it
    std::optional<base::Bytes32> digest; ///< what it has to be
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("reference", &PullImageRequest::reference),
                          json::field("digest", &PullImageRequest::digest)};
    }
};

struct PulledImage {
    QString rootfs; ///< its files; shared by all runs, not to be written to
    base::ContentHash digest;
    base::ContentHash manifest;
    qint64 unpacked = 0; ///< bytes
    qint64 moved = 0; ///< bytes that had to be fetched
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("rootfs", &PulledImage::rootfs), json::field("digest", &PulledImage::digest),
                          json::field("manifest", &PulledImage::manifest),
                          json::field("unpacked", &PulledImage::unpacked), json::field("moved", &PulledImage::moved)};
    }
};

struct ImageRequest {
    base::ContentHash manifest;
    static constexpr auto jsonFields() { return std::tuple{json::field("manifest", &ImageRequest::manifest)}; }
};

struct ImageList {
    std::vector<model::ImageItem> images; ///< the latest used first
    qint64 quota = 0; ///< bytes that all of them may take
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("images", &ImageList::images), json::field("quota", &ImageList::quota)};
    }
};

struct RemovedImage {
    qint64 freed = 0; ///< bytes
    static constexpr auto jsonFields() { return std::tuple{json::field("freed", &RemovedImage::freed)}; }
};

} // namespace fallow::api
