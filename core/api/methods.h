#pragma once

#include "core/api/core.h"

#include <tuple>

namespace fallow::api {

/// One call of the contract: its wire name and the member function behind it.
template<typename Request, typename Reply>
struct Method {
    const char *name;
    Answer<Reply> (Core::*call)(const Request &);
};

template<typename Request, typename Reply>
constexpr Method<Request, Reply> method(const char *name, Answer<Reply> (Core::*call)(const Request &))
{
    return {name, call};
}

/// Every call, once: the server's dispatch table, the client's names and the list of schemas.
constexpr auto methods()
{
    return std::tuple{
        method("core.hello", &Core::hello),
        method("state.subscribe", &Core::subscribe),
        method("status.get", &Core::status),
        method("tasks.list", &Core::listTasks),
        method("tasks.show", &Core::showTask),
        method("work.pause", &Core::pauseWork),
        method("work.resume", &Core::resumeWork),
        method("pool.join", &Core::joinPool),
        method("pool.leave", &Core::leavePool),
        method("wallet.balance", &Core::balances),
        method("runs.prepare", &Core::prepareRun),
        method("runs.confirm", &Core::confirmRun),
        method("runs.list", &Core::listRuns),
        method("runs.fetch_result", &Core::fetchResult),
    };
}

inline constexpr const char *changeNotification = "state.changed";

} // namespace fallow::api
