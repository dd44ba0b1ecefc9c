#pragma once

#include "core/api/task_messages.h"
#include "core/api/wallet.h"

namespace fallow::api {

/// What a person can see and do of one task besides its state; `Core::tasks` hands it out.
class Tasks
{
public:
    virtual ~Tasks() = default;

    /// What its program said. Reasons: `tasks.unknown`, `tasks.no_log` (it said nothing yet, or its
    /// log was removed).
    virtual Answer<TaskLog> log(const TaskRequest &request) = 0;
    /// Stops it and tells the pool, which gives it to another worker; no stake is touched. Reasons:
    /// `tasks.unknown`, `tasks.over`, `tasks.contributed` (its stake would be lost).
    virtual Answer<Empty> giveBack(const TaskRequest &request) = 0;
};

} // namespace fallow::api
