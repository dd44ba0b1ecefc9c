#pragma once

#include "core/api/governance_messages.h"
#include "core/api/wallet.h"

namespace fallow::api {

/// Who proposed what for a catalog, what others say of it, and what was taken back; `Core::governance` hands it out.
/// All from the state that was proven last. Holds no key: a review is signed by `Wallet`.
class Governance
{
public:
    virtual ~Governance() = default;

    /// Reasons: `catalog.not_known`, `catalog.ambiguous`; a catalog that cannot be read is left out where all are asked for.
    virtual Answer<ProposalList> proposals(const ProposalsRequest &request) = 0;
    /// Reasons: `catalog.no_file`, `catalog.bad_proposal`, `catalog.not_known`.
    virtual Answer<model::ProposalDetail> show(const ProposalRequest &request) = 0;
    /// Reasons: as `proposals`.
    virtual Answer<RevokedList> revoked(const ProposalsRequest &request) = 0;
    /// Reasons: `catalog.bad_verdict`, `catalog.deceptive_text` (the comment), `catalog.no_file`, `catalog.proposal_changed` (its
    /// bytes are not those that were read).
    virtual Answer<ReviewDraft> draftReview(const ReviewRequest &request) = 0;
    /// Reasons: those of `draftReview`, `catalog.not_a_signer` (the signature is not that account's for this review).
    virtual Answer<ReviewFile> signedReview(const SignedReviewRequest &request) = 0;
};

} // namespace fallow::api
