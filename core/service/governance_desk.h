#pragma once

#include "core/api/governance.h"
#include "core/service/catalog_desk.h"

namespace fallow::service {

/// The contract's calls about proposals, reviews and revocations, from the catalogs of a CatalogDesk and on its thread.
/// Borrows both.
class GovernanceDesk final : public api::Governance
{
public:
    GovernanceDesk(CatalogDesk &catalogs, const base::Clock &clock) : m_catalogs(catalogs), m_clock(clock) { }

    api::Answer<api::ProposalList> proposals(const api::ProposalsRequest &request) override;
    api::Answer<model::ProposalDetail> show(const api::ProposalRequest &request) override;
    api::Answer<api::RevokedList> revoked(const api::ProposalsRequest &request) override;
    api::Answer<api::ReviewDraft> draftReview(const api::ReviewRequest &request) override;
    api::Answer<api::ReviewFile> signedReview(const api::SignedReviewRequest &request) override;

private:
    CatalogDesk &m_catalogs;
    const base::Clock &m_clock;
};

} // namespace fallow::service
