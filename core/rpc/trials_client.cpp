#include "core/rpc/trials_client.h"

#include "core/rpc/client.h"

namespace fallow::rpc {

api::Answer<model::Trial> TrialsClient::start(const api::TrialRequest &request)
{
    return m_client.ask(&api::Trials::start, request);
}

api::Answer<api::Empty> TrialsClient::cancel(const api::Empty &request)
{
    return m_client.ask(&api::Trials::cancel, request);
}

api::Answer<api::TrialList> TrialsClient::list(const api::TrialListRequest &request)
{
    return m_client.ask(&api::Trials::list, request);
}

} // namespace fallow::rpc
