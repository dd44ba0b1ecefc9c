#pragma once

#include "core/base/ids.h"
#include "core/json/json.h"

#include <QDateTime>

namespace fallow::model {

/// A numbered document of a catalog, and how far those who may say something about it are.
struct Proposal {
    QString catalog{}; ///< id
    qint64 number = 0;
    QString title{};
    QString type{}; ///< "app", "dataset", "workerpool", "contract", "curator", "policy", "revocation"
    QString status{}; ///< "Draft", "Review", "Last Call", "Accepted", "Rejected", "Withdrawn", "Stagnant", "Revoked", "Superseded"
    base::Address author{};
    base::ContentHash hash{}; ///< of its bytes: what a review speaks about
    std::optional<base::Address> subject{}; ///< of the entry it speaks about; absent: none
    qint64 approving = 0; ///< reviews of these very bytes by others than its author
    qint64 changing = 0;
    qint64 rejecting = 0;
    qint64 stale = 0; ///< reviews of other bytes
    qint64 curators = 0; ///< whose approval of the entry counts
    qint64 curatorsNeeded = 0; ///< 0: there is nothing to approve
    qint64 reviewers = 0;
    qint64 reviewersNeeded = 0;
    QString standing{}; ///< of the entry, as in CatalogEntry; empty: there is none
    QString refused{}; ///< why it cannot be read; empty: it was
    friend bool operator==(const Proposal &, const Proposal &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("catalog", &Proposal::catalog), json::field("number", &Proposal::number),
                          json::field("title", &Proposal::title), json::field("type", &Proposal::type),
                          json::field("status", &Proposal::status), json::field("author", &Proposal::author),
                          json::field("hash", &Proposal::hash), json::field("subject", &Proposal::subject),
                          json::defaulted("approving", &Proposal::approving), json::defaulted("changing", &Proposal::changing),
                          json::defaulted("rejecting", &Proposal::rejecting), json::defaulted("stale", &Proposal::stale),
                          json::defaulted("curators", &Proposal::curators),
                          json::defaulted("curators_needed", &Proposal::curatorsNeeded),
                          json::defaulted("reviewers", &Proposal::reviewers),
                          json::defaulted("reviewers_needed", &Proposal::reviewersNeeded),
                          json::defaulted("standing", &Proposal::standing), json::defaulted("refused", &Proposal::refused)};
    }
};

/// A signed opinion on a proposal.
struct ProposalReview {
    base::Address reviewer{};
    QString verdict{}; ///< "approve", "changes", "reject"
    QString comment{};
    QString role{}; ///< of the key in this catalog: "curator", "reviewer"; empty: none
    bool isStale = false; ///< it speaks about other bytes
    bool isConflict = false; ///< by the author, or the owner of the entry
    friend bool operator==(const ProposalReview &, const ProposalReview &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("reviewer", &ProposalReview::reviewer), json::field("verdict", &ProposalReview::verdict),
                          json::defaulted("comment", &ProposalReview::comment), json::defaulted("role", &ProposalReview::role),
                          json::defaulted("is_stale", &ProposalReview::isStale),
                          json::defaulted("is_conflict", &ProposalReview::isConflict)};
    }
};

struct ProposalDetail {
    Proposal proposal{};
    QString text{}; ///< Markdown, of a stranger
    std::vector<ProposalReview> reviews{};
    std::vector<base::Address> curators{}; ///< whose approval counts
    std::vector<base::Address> reviewers{};
    qint64 staleApprovals = 0; ///< for other bytes of the entry, or run out
    qint64 conflictingApprovals = 0; ///< by the author or the owner
    std::optional<QDateTime> approvedUntil{}; ///< when the first of those that count runs out
    bool isEntryChanged = false; ///< the entry is not the one whose hash the proposal names
    friend bool operator==(const ProposalDetail &, const ProposalDetail &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("proposal", &ProposalDetail::proposal), json::field("text", &ProposalDetail::text),
                          json::defaulted("reviews", &ProposalDetail::reviews), json::defaulted("curators", &ProposalDetail::curators),
                          json::defaulted("reviewers", &ProposalDetail::reviewers),
                          json::defaulted("stale_approvals", &ProposalDetail::staleApprovals),
                          json::defaulted("conflicting_approvals", &ProposalDetail::conflictingApprovals),
                          json::field("approved_until", &ProposalDetail::approvedUntil),
                          json::defaulted("is_entry_changed", &ProposalDetail::isEntryChanged)};
    }
};

/// A line by which curators took something back.
struct Revoked {
    QString catalog{}; ///< id
    qint64 number = 0; ///< from 1, over all years
    base::Address subject{}; ///< app, dataset, pool or curator
    QString name{}; ///< of the entry; empty: the catalog has none with this address
    QString cause{}; ///< "malicious", "defect", "legal", "withdrawn", "curator"
    QString reason{};
    QDateTime issued{};
    std::optional<QDateTime> until{}; ///< a suspension; absent: for good
    std::vector<base::Address> signers{};
    bool isInForce = false; ///< enough signed it, and it has not run out
    friend bool operator==(const Revoked &, const Revoked &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("catalog", &Revoked::catalog), json::field("number", &Revoked::number),
                          json::field("subject", &Revoked::subject), json::defaulted("name", &Revoked::name),
                          json::field("cause", &Revoked::cause), json::field("reason", &Revoked::reason),
                          json::field("issued", &Revoked::issued), json::field("until", &Revoked::until),
                          json::defaulted("signers", &Revoked::signers), json::field("is_in_force", &Revoked::isInForce)};
    }
};

} // namespace fallow::model
