#pragma once

#include "core/api/messages.h"

/// Requests and replies about stored and downloaded content.
namespace fallow::api {

/// At least one hash; a root only with its size.
struct GetContentRequest {
    std::vector<QString> urls;
    std::optional<base::ContentHash> sha256;
    std::optional<qint64> size; ///< bytes
    std::optional<base::Bytes32> root; ///< BEP 52 pieces root
    std::vector<QString> layers; ///< addresses of the leaf or piece layer
    QString path; ///< absolute, must not exist; empty: into the store, pinned by "user"
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("urls", &GetContentRequest::urls),
                          json::field("sha256", &GetContentRequest::sha256),
                          json::field("size", &GetContentRequest::size),
                          json::field("root", &GetContentRequest::root),
                          json::defaulted("layers", &GetContentRequest::layers),
                          json::defaulted("path", &GetContentRequest::path)};
    }
};

struct GotContent {
    QString path;
    base::ContentHash sha256;
    qint64 size = 0;
    std::optional<base::Bytes32> root;
    std::vector<model::SourceUse> sources; ///< empty: it was there
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("path", &GotContent::path), json::field("sha256", &GotContent::sha256),
                          json::field("size", &GotContent::size), json::field("root", &GotContent::root),
                          json::field("sources", &GotContent::sources)};
    }
};

struct ContentRequest {
    base::ContentHash sha256;
    static constexpr auto jsonFields() { return std::tuple{json::field("sha256", &ContentRequest::sha256)}; }
};

struct ContentList {
    std::vector<model::ContentItem> items; ///< the latest used first
    qint64 used = 0; ///< bytes held and promised
    qint64 quota = 0;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("items", &ContentList::items), json::field("used", &ContentList::used),
                          json::field("quota", &ContentList::quota)};
    }
};

struct DownloadList {
    std::vector<model::Download> downloads;
    static constexpr auto jsonFields() { return std::tuple{json::field("downloads", &DownloadList::downloads)}; }
};

struct DownloadRequest {
    QString id;
    static constexpr auto jsonFields() { return std::tuple{json::field("id", &DownloadRequest::id)}; }
};

} // namespace fallow::api
