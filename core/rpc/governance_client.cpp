#include "core/rpc/governance_client.h"

#include "core/rpc/client.h"

namespace fallow::rpc {

api::Answer<api::ProposalList> GovernanceClient::proposals(const api::ProposalsRequest &request)
{
    return m_client.ask(&api::Governance::proposals, request);
}

api::Answer<model::ProposalDetail> GovernanceClient::show(const api::ProposalRequest &request)
{
    return m_client.ask(&api::Governance::show, request);
}

api::Answer<api::RevokedList> GovernanceClient::revoked(const api::ProposalsRequest &request)
{
    return m_client.ask(&api::Governance::revoked, request);
}

api::Answer<api::ReviewDraft> GovernanceClient::draftReview(const api::ReviewRequest &request)
{
    return m_client.ask(&api::Governance::draftReview, request);
}

api::Answer<api::ReviewFile> GovernanceClient::signedReview(const api::SignedReviewRequest &request)
{
    return m_client.ask(&api::Governance::signedReview, request);
}

} // namespace fallow::rpc
