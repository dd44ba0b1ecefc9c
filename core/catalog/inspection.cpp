#include "core/catalog/inspection.h"

#include "core/catalog/layout.h"

namespace fallow::catalog {

using namespace base;

Address addressIn(const QByteArray &path)
{
    return Address::fromHex(QString::fromLatin1(path.last(47).first(42))).value(); // "0x…" before ".json"
}

Standing InspectedEntry::standing() const
{
    if (verdict)
        return verdict->revocation.until ? Standing::Suspended : Standing::Revoked;
    if (!read)
        return Standing::Refused;
    return approval.isApproved() ? Standing::Approved : Standing::Unreviewed;
}

Inspector::Inspector(const Files &files, const Proven &proven, const QDateTime &now)
    : m_files(files), m_proven(proven), m_now(now), m_revoked(revokedKeys(proven.revocations, proven.authority))
{
    for (const FileFact &file : files.all()) {
        if (file.path.startsWith("proposals/"))
            m_proposals.emplace(file.path.sliced(10, 4).toULongLong(), file.path);
    }
}

InspectedEntry Inspector::inspect(const FileFact &file) const
{
    const auto text = m_files.read(file.path);
    InspectedEntry entry{.path = file.path, .contentHash = file.sha256,
                         .read = text ? readEntry(file.path, *text) : Result<ReadEntry>(text.error())};
    entry.verdict = verdictOn(m_proven.revocations, m_proven.authority, addressIn(file.path), file.sha256, m_now);
    if (entry.read)
        entry.approval = approvalOf(file, entry.read->entry);
    return entry;
}

std::vector<InspectedEntry> Inspector::all() const
{
    std::vector<InspectedEntry> entries;
    for (const FileFact &file : m_files.all()) {
        if (isEntry(file.path))
            entries.push_back(inspect(file));
    }
    return entries;
}

Result<Proposal> Inspector::proposal(quint64 number) const
{
    const auto found = m_proposals.find(number);
    if (found == m_proposals.end())
        return fail(Code::NotFound, "catalog.no_file"_reason, QStringLiteral("proposal %1").arg(number));
    const auto text = m_files.read(found->second);
    return text ? readProposal(found->second, *text) : Result<Proposal>(text.error());
}

ApprovalState Inspector::approvalOf(const FileFact &file, const Entry &entry) const
{
    const QByteArray path = approvalsPathOf(file.path);
    if (m_files.find(path) == nullptr)
        return judgeApprovals({}, {}, m_proven.authority, m_revoked, m_now);
    const auto text = m_files.read(path);
    const auto approvals = text ? readApprovals(*text) : Result<Approvals>(text.error());
    const auto found = entry.proposal ? proposal(*entry.proposal) : Result<Proposal>(badJson(QStringLiteral("no proposal")));
    return judgeApprovals({.path = file.path, .contentHash = file.sha256, .owner = Address::from(entry.owner),
                           .proposal = found ? std::optional(*found) : std::nullopt},
                          approvals.value_or(Approvals{}), m_proven.authority, m_revoked, m_now);
}

} // namespace fallow::catalog
