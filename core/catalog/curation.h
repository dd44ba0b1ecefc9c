#pragma once

#include "core/catalog/drafting.h"
#include "core/catalog/proposal.h"
#include "core/catalog/revocations.h"

/// What curators and reviewers add to a catalog, each with a signature. Every function gives back the
/// files to write. A signature by a key without a part in it: `catalog.not_a_signer`.
namespace fallow::catalog {

/// The newest root, proven from the first one in these files. Reasons: those of readAuthority.
base::Result<Authority> authorityOf(const Files &files);

/// The entry with this address, of whatever kind. Reason: `catalog.no_file`.
base::Result<FileFact> entryAt(const Files &files, const base::Address &address);

/// An approval of the entry as it is, not signed yet. Reasons: `catalog.no_proposal` (the entry names
/// none), `catalog.bad_role`, those of readEntry.
base::Result<Approval> draftApproval(const Files &files, const FileFact &entry, const QString &role, const QDateTime &until);
base::Result<DraftFiles> addApproval(const Files &files, const FileFact &entry, Approval approval, const QByteArray &signature);

/// An opinion on a proposal's very bytes (reviews/NNNN/0x….json).
struct Review {
    quint64 proposal = 0;
    base::ContentHash contentHash{};
    QString verdict{}; ///< approve, changes, reject
    QString comment{};
    QByteArray signature{};
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("proposal", &Review::proposal), json::field("content_hash", &Review::contentHash),
                          json::field("verdict", &Review::verdict), json::field("comment", &Review::comment),
                          json::field("signature", &Review::signature)};
    }
    Statement statement() const;
};
/// Reasons: `catalog.no_file`, `catalog.bad_verdict`, those of checkProse.
base::Result<Review> draftReview(const Files &files, quint64 proposal, const QString &verdict, const QString &comment);
/// Under the signer's address: anybody may say something.
base::Result<DraftFiles> addReview(const Files &files, Review review, const QByteArray &signature);

/// `line` with the next number, at the end of its year.
base::Result<Revocation> draftRevocation(const Files &files, Revocation line);
base::Result<DraftFiles> addRevocation(const Files &files, Revocation line, const QByteArray &signature);
/// The last line, as long as no snapshot holds it. Reason: `catalog.published_already`.
base::Result<Revocation> openRevocation(const Files &files, quint64 seq);
base::Result<DraftFiles> signRevocation(const Files &files, quint64 seq, const QByteArray &signature);

} // namespace fallow::catalog
