#pragma once

#include "core/api/messages.h"

/// Requests and replies about one task.
namespace fallow::api {

/// The end of what a task's program wrote, without control characters. A stranger's words.
struct TaskLog {
    QString output; ///< its standard output
    QString errors; ///< its standard error
    bool isCut = false; ///< there was more before
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("output", &TaskLog::output), json::field("errors", &TaskLog::errors),
                          json::field("cut", &TaskLog::isCut)};
    }
};

} // namespace fallow::api
