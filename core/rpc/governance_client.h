#pragma once

#include "core/api/governance.h"

namespace fallow::rpc {

class Client;

/// The contract's calls about proposals over the connection of a Client, which owns it.
class GovernanceClient final : public api::Governance
{
public:
    explicit GovernanceClient(Client &client) : m_client(client) {}

    api::Answer<api::ProposalList> proposals(const api::ProposalsRequest &request) override;
    api::Answer<model::ProposalDetail> show(const api::ProposalRequest &request) override;
    api::Answer<api::RevokedList> revoked(const api::ProposalsRequest &request) override;
    api::Answer<api::ReviewDraft> draftReview(const api::ReviewRequest &request) override;
    api::Answer<api::ReviewFile> signedReview(const api::SignedReviewRequest &request) override;

private:
    Client &m_client;
};

} // namespace fallow::rpc
