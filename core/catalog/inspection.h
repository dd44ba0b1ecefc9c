#pragma once

#include "core/catalog/entry.h"
#include "core/catalog/proposal.h"
#include "core/catalog/trust.h"

#include <map>

namespace fallow::catalog {

/// What is to be thought of an entry, apart from what the chain says.
enum class Standing {
    Approved,
    Unreviewed, ///< too few approvals of these very bytes
    Suspended,
    Revoked,
    Refused, ///< it cannot be read, or deceives
};
constexpr auto jsonNames(Standing)
{
    return std::array{json::EnumName{Standing::Approved, "approved"}, json::EnumName{Standing::Unreviewed, "unreviewed"},
                      json::EnumName{Standing::Suspended, "suspended"}, json::EnumName{Standing::Revoked, "revoked"},
                      json::EnumName{Standing::Refused, "refused"}};
}

/// Of the path of an entry.
base::Address addressIn(const QByteArray &path);

struct InspectedEntry {
    QByteArray path;
    base::ContentHash contentHash; ///< of its file
    base::Result<ReadEntry> read;
    ApprovalState approval{};
    std::optional<Verdict> verdict{};

    Standing standing() const;
};

/// Looks at entries of a proven state, one or all. `files` and `proven` outlive it.
class Inspector
{
public:
    Inspector(const Files &files, const Proven &proven, const QDateTime &now);

    InspectedEntry inspect(const FileFact &entry) const;
    std::vector<InspectedEntry> all() const; ///< in the order of their paths
    /// The proposal with this number. Reasons: `catalog.no_file`, `catalog.bad_proposal`.
    base::Result<Proposal> proposal(quint64 number) const;

private:
    ApprovalState approvalOf(const FileFact &file, const Entry &entry) const;

    const Files &m_files;
    const Proven &m_proven;
    const QDateTime m_now;
    const std::set<base::Address> m_revoked;
    std::map<quint64, QByteArray> m_proposals;
};

} // namespace fallow::catalog
