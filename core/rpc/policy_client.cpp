#include "core/rpc/policy_client.h"

#include "core/rpc/client.h"

namespace fallow::rpc {

api::Answer<api::WorkSettingsReply> PolicyClient::settings(const api::Empty &request)
{
    return m_client.ask(&api::Policy::settings, request);
}
api::Answer<api::WorkSettingsReply> PolicyClient::setSettings(const model::WorkSettings &request)
{
    return m_client.ask(&api::Policy::setSettings, request);
}
api::Answer<api::SightList> PolicyClient::facts(const api::Empty &request)
{
    return m_client.ask(&api::Policy::facts, request);
}
api::Answer<api::DecisionLog> PolicyClient::decisions(const api::Empty &request)
{
    return m_client.ask(&api::Policy::decisions, request);
}
api::Answer<api::DecisionLog> PolicyClient::overrideRules(const api::OverrideRequest &request)
{
    return m_client.ask(&api::Policy::overrideRules, request);
}
api::Answer<api::DecisionLog> PolicyClient::finish(const api::FinishRequest &request)
{
    return m_client.ask(&api::Policy::finish, request);
}
api::Answer<api::AppList> PolicyClient::installedApps(const api::Empty &request)
{
    return m_client.ask(&api::Policy::installedApps, request);
}

} // namespace fallow::rpc
