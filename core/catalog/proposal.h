#pragma once

#include "core/catalog/root.h"

namespace fallow::catalog {

enum class ProposalStatus { Draft, Review, LastCall, Accepted, Rejected, Withdrawn, Stagnant, Revoked, Superseded };
constexpr auto jsonNames(ProposalStatus)
{
    using enum ProposalStatus;
    return std::array{json::EnumName{Draft, "Draft"},         json::EnumName{Review, "Review"},
                      json::EnumName{LastCall, "Last Call"},  json::EnumName{Accepted, "Accepted"},
                      json::EnumName{Rejected, "Rejected"},   json::EnumName{Withdrawn, "Withdrawn"},
                      json::EnumName{Stagnant, "Stagnant"},   json::EnumName{Revoked, "Revoked"},
                      json::EnumName{Superseded, "Superseded"}};
}

/// What stands before the text of a proposal (transfer.md 4.4), one `name: value` a line between
/// two lines of `---`.
struct Proposal {
    quint64 number = 0;
    QString title{};
    QString type{}; ///< app, dataset, workerpool, contract, curator, policy, revocation
    base::Address author{};
    ProposalStatus status = ProposalStatus::Draft;
    QString entry{}; ///< path of the entry it speaks about; empty = none
    base::ContentHash contentHash{};
    QString text{}; ///< what follows, Markdown
};

/// Reason: `catalog.bad_proposal`.
base::Result<Proposal> readProposal(const QByteArray &path, const QByteArray &text);

/// One of approvals/ab/0xab….json.
struct Approval {
    quint64 proposal = 0;
    QString role{}; ///< "curator" or "reviewer"
    base::ContentHash contentHash{};
    QDateTime validUntil{};
    QByteArray signature{};
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("proposal", &Approval::proposal), json::field("role", &Approval::role),
                          json::field("content_hash", &Approval::contentHash),
                          json::field("valid_until", &Approval::validUntil),
                          json::field("signature", &Approval::signature)};
    }
    Statement statement(const QByteArray &path) const;
};
struct Approvals {
    std::vector<Approval> approvals{};
    static constexpr auto jsonFields() { return std::tuple{json::field("approvals", &Approvals::approvals)}; }
};

/// At most 128. Reason: `catalog.bad_json`.
base::Result<Approvals> readApprovals(const QByteArray &text);

/// What approvals amount to for an entry with these bytes.
struct ApprovalState {
    std::set<base::Address> curators{};
    std::set<base::Address> reviewers{};
    int stale = 0; ///< for other bytes, or run out
    int partial = 0; ///< by the author or the owner, whose word does not count
    std::optional<QDateTime> validUntil{}; ///< when the first of those that count runs out
    quint32 curatorsNeeded = 0;
    quint32 reviewersNeeded = 0;

    bool isApproved() const;
};
struct ApprovalQuestion {
    QByteArray path;
    base::ContentHash contentHash;
    base::Address owner;
    std::optional<Proposal> proposal; ///< nothing = nobody knows who wrote it: not approved
};
ApprovalState judgeApprovals(const ApprovalQuestion &question, const Approvals &approvals, const Authority &authority,
                             const std::set<base::Address> &revoked, const QDateTime &now);

} // namespace fallow::catalog
