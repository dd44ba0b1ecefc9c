#pragma once

#include "core/api/governance.h"

namespace fallow::test
{

/// Proposals in memory, for tests and `fallow --offline`: one under review with opinions, one that was accepted, one that
/// is refused, and two revocations.
class FakeGovernance final : public api::Governance
{
public:
    FakeGovernance();
    /// Some hundred more.
    void fill();
    void clear();
    std::vector<model::ProposalDetail> &all() { return m_proposals; }
    std::vector<model::Revoked> &revocations() { return m_revoked; }
    /// The next call of any method fails with this.
    void failNext(const base::Error &error) { m_nextError = error; }
    const std::vector<api::SignedReviewRequest> &reviewed() const { return m_reviewed; }

    api::Answer<api::ProposalList> proposals(const api::ProposalsRequest &request) override;
    api::Answer<model::ProposalDetail> show(const api::ProposalRequest &request) override;
    api::Answer<api::RevokedList> revoked(const api::ProposalsRequest &request) override;
    api::Answer<api::ReviewDraft> draftReview(const api::ReviewRequest &request) override;
    api::Answer<api::ReviewFile> signedReview(const api::SignedReviewRequest &request) override;

private:
    template<typename T>
    api::Answer<T> answer(base::Result<T> result);
    base::Result<model::ProposalDetail> find(const api::ProposalRequest &request) const;
    base::Result<base::Done> check(const api::ReviewRequest &request) const;

    std::vector<model::ProposalDetail> m_proposals;
    std::vector<model::Revoked> m_revoked;
    std::vector<api::SignedReviewRequest> m_reviewed;
    std::optional<base::Error> m_nextError;
};

} // namespace fallow::test
