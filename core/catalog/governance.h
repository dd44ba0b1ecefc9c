#pragma once

#include "core/catalog/curation.h"
#include "core/catalog/inspection.h"

/// Proposals with what others say of them, for a reader. Files and proof are of one state.
namespace fallow::catalog {

/// What the reviews of a proposal amount to.
struct HeardReview {
    Review review{};
    base::Address reviewer{};
    QString role{}; ///< "curator", "reviewer"; empty: the key has no part in the catalog
    bool isStale = false; ///< of other bytes
    bool isConflict = false; ///< by the author, or the owner of the entry
};

struct ProposalState {
    quint64 number = 0;
    base::ContentHash hash{}; ///< of the file
    base::Result<Proposal> read;
    std::vector<HeardReview> reviews{}; ///< one that is not signed by who its file names is left out
    std::optional<InspectedEntry> entry{}; ///< that it speaks about, if the catalog has it
};

/// Of the `most` proposals with the highest numbers, the highest first.
std::vector<ProposalState> proposalStates(const Files &files, const Proven &proven, const QDateTime &now, size_t most);
/// Reason: `catalog.no_file`.
base::Result<ProposalState> proposalState(const Files &files, const Proven &proven, quint64 number, const QDateTime &now);

} // namespace fallow::catalog
