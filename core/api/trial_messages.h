#pragma once

#include "core/api/messages.h"

/// Requests and replies about trial runs.
namespace fallow::api {

struct TrialRequest {
    base::Address app;
    base::Address dataset; ///< zero: none
    QString arguments;
    std::vector<QString> inputFiles; ///< URLs, or absolute paths of files here
    qint64 seconds = 30; ///< that it may run, 1 to 600
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("app", &TrialRequest::app), json::defaulted("dataset", &TrialRequest::dataset),
                          json::defaulted("arguments", &TrialRequest::arguments),
                          json::defaulted("input_files", &TrialRequest::inputFiles), json::defaulted("seconds", &TrialRequest::seconds)};
    }
};

struct TrialListRequest {
    base::Address app; ///< zero: all
    static constexpr auto jsonFields() { return std::tuple{json::defaulted("app", &TrialListRequest::app)}; }
};

struct TrialList {
    std::vector<model::Trial> trials; ///< the last one of each app, the newest first
    static constexpr auto jsonFields() { return std::tuple{json::field("trials", &TrialList::trials)}; }
};

} // namespace fallow::api
