#include "core/rpc/tasks_client.h"

#include "core/rpc/client.h"

namespace fallow::rpc {

api::Answer<api::TaskLog> TasksClient::log(const api::TaskRequest &request)
{
    return m_client.ask(&api::Tasks::log, request);
}
api::Answer<api::Empty> TasksClient::giveBack(const api::TaskRequest &request)
{
    return m_client.ask(&api::Tasks::giveBack, request);
}

} // namespace fallow::rpc
