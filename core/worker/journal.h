#pragma once

#include "core/store/task_repository.h"
#include "core/task/record.h"

namespace fallow::worker {

/// The records of one pool's tasks on disk. Writing is synchronous on purpose: an effect starts
/// only after its record is safe.
class Journal
{
public:
    Journal(store::TaskRepository &repository, store::Scope scope) :
        m_repository(repository), m_scope(scope)
    {
    }

    /// Reasons: `store.*`.
    base::Result<base::Done> write(const task::Record &record);
    base::Result<std::vector<task::Record>> open();

private:
    store::TaskRepository &m_repository;
    store::Scope m_scope;
};

/// Nothing more will happen to it, on the chain either.
bool isSettled(const task::Record &record);

} // namespace fallow::worker
