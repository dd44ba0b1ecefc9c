#pragma once

#include "core/base/ids.h"
#include "core/json/json.h"

namespace fallow::model {

/// A file here that a run would read: where its workers will find it.
struct RunUpload {
    QString path{};
    QString url{}; ///< it names the hash, so that workers can prove what they get
    base::ContentHash sha256{};
    qint64 bytes = 0;
    friend bool operator==(const RunUpload &, const RunUpload &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("path", &RunUpload::path), json::field("url", &RunUpload::url),
                          json::field("sha256", &RunUpload::sha256), json::field("bytes", &RunUpload::bytes)};
    }
};

/// How far the files of a run that was confirmed are.
struct UploadProgress {
    QString token{}; ///< of the run
    QString path{}; ///< that is sent now
    qint64 sent = 0; ///< bytes of all files
    qint64 total = 0;
    bool isOver = false; ///< once, last: all are there, or it ended
    friend bool operator==(const UploadProgress &, const UploadProgress &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("token", &UploadProgress::token), json::defaulted("path", &UploadProgress::path),
                          json::field("sent", &UploadProgress::sent), json::field("total", &UploadProgress::total),
                          json::defaulted("is_over", &UploadProgress::isOver)};
    }
};

} // namespace fallow::model
