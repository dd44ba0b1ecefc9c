#pragma once

#include "core/api/messages.h"
#include "core/model/governance.h"

/// Requests and replies about proposals, reviews and revocations.
namespace fallow::api {

struct ProposalsRequest {
    QString catalog; ///< id; empty: all
    static constexpr auto jsonFields() { return std::tuple{json::defaulted("catalog", &ProposalsRequest::catalog)}; }
};

struct ProposalList {
    std::vector<model::Proposal> proposals; ///< of each catalog the newest first, at most 500
    bool isCut = false; ///< a catalog has more
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("proposals", &ProposalList::proposals), json::defaulted("is_cut", &ProposalList::isCut)};
    }
};

struct RevokedList {
    std::vector<model::Revoked> revoked; ///< the newest first
    static constexpr auto jsonFields() { return std::tuple{json::field("revoked", &RevokedList::revoked)}; }
};

struct ProposalRequest {
    QString catalog; ///< id
    qint64 number = 0;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("catalog", &ProposalRequest::catalog), json::field("number", &ProposalRequest::number)};
    }
};

/// What somebody wants to say of a proposal.
struct ReviewRequest {
    QString catalog; ///< id
    qint64 number = 0;
    base::ContentHash hash; ///< of the bytes that were read
    QString verdict; ///< "approve", "changes", "reject"
    QString comment; ///< at most 4000 characters
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("catalog", &ReviewRequest::catalog), json::field("number", &ReviewRequest::number),
                          json::field("hash", &ReviewRequest::hash), json::field("verdict", &ReviewRequest::verdict),
                          json::defaulted("comment", &ReviewRequest::comment)};
    }
};

struct ReviewDraft {
    QJsonObject typedData; ///< for `Wallet::prepareSignature`
    static constexpr auto jsonFields() { return std::tuple{json::field("typed_data", &ReviewDraft::typedData)}; }
};

struct SignedReviewRequest {
    ReviewRequest review; ///< as it was drafted
    QString signature; ///< 65 bytes, 0x hex
    base::Address reviewer; ///< who signed
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("review", &SignedReviewRequest::review),
                          json::field("signature", &SignedReviewRequest::signature),
                          json::field("reviewer", &SignedReviewRequest::reviewer)};
    }
};

/// A file to hand to the catalog's curators: a catalog is read here, never written.
struct ReviewFile {
    QString path; ///< in the catalog
    QString text;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("path", &ReviewFile::path), json::field("text", &ReviewFile::text)};
    }
};

} // namespace fallow::api
