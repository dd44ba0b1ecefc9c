#include "core/catalog/curation.h"

#include "core/catalog/authority.h"
#include "core/catalog/entry.h"
#include "core/catalog/safe_text.h"
#include "core/catalog/trust.h"

namespace fallow::catalog {

using namespace base;

namespace {

constexpr qsizetype longestComment = 4000;

QByteArray revocationsPath(const Revocation &line)
{
    return "revocations/" + QByteArray::number(line.issued.date().year()) + ".jsonl";
}

QByteArray textAt(const Files &files, const QByteArray &path)
{
    return files.find(path) ? files.read(path).value_or(QByteArray()) : QByteArray();
}

QByteArray lineOf(const Revocation &line)
{
    return json::toText(line) + '\n';
}

/// The one who signed, who has a part in `role`.
Result<Address> signerOf(const Files &files, const Statement &statement, const QByteArray &signature, const Role *role)
{
    const auto domain = domainOf(files);
    if (!domain)
        return domain.error();
    const auto signers = signersOf(statement.digest(*domain), {signature});
    if (signers.empty() || (role && role->count(signers) == 0))
        return refuse(Code::Denied, "catalog.not_a_signer"_reason, {});
    return *signers.begin();
}

const Role &roleFor(const Root &root, const Revocation &line)
{
    return line.until ? root.suspension : root.revocation;
}

Result<Done> checkRevocationSigner(const Files &files, const Revocation &line, const QByteArray &signature)
{
    const auto authority = authorityOf(files);
    if (!authority)
        return authority.error();
    const auto signer = signerOf(files, line.statement(), signature, &roleFor(authority->current(), line));
    if (!signer)
        return signer.error();
    return Done{};
}

} // namespace

Result<Authority> authorityOf(const Files &files)
{
    const FileFact *first = files.find(rootPath(1));
    return readAuthority(files, {.firstRoot = first ? first->sha256 : ContentHash()});
}

Result<FileFact> entryAt(const Files &files, const Address &address)
{
    for (const EntryKind kind : {EntryKind::App, EntryKind::Dataset, EntryKind::Workerpool}) {
        if (const FileFact *file = files.find(pathOf(kind, address)))
            return *file;
    }
    return refuse(Code::NotFound, "catalog.no_file"_reason, evm::checksumAddress(address));
}

Result<Approval> draftApproval(const Files &files, const FileFact &entry, const QString &role, const QDateTime &until)
{
    if (role != u"curator" && role != u"reviewer")
        return refuse(Code::InvalidArgument, "catalog.bad_role"_reason, role);
    const auto text = files.read(entry.path);
    const auto read = text ? readEntry(entry.path, *text) : Result<ReadEntry>(text.error());
    if (!read)
        return read.error();
    if (!read->entry.proposal)
        return refuse(Code::Conflict, "catalog.no_proposal"_reason, QString::fromLatin1(entry.path));
    return Approval{.proposal = *read->entry.proposal, .role = role, .contentHash = entry.sha256, .validUntil = until};
}

Result<DraftFiles> addApproval(const Files &files, const FileFact &entry, Approval approval, const QByteArray &signature)
{
    const auto authority = authorityOf(files);
    if (!authority)
        return authority.error();
    const Root &root = authority->current();
    const auto signer = signerOf(files, approval.statement(entry.path), signature,
                                 approval.role == u"curator" ? &root.approval : &root.review);
    if (!signer)
        return signer.error();
    const QByteArray path = approvalsPathOf(entry.path);
    auto approvals = files.find(path) ? readApprovals(textAt(files, path)) : Result<Approvals>(Approvals{});
    if (!approvals)
        return approvals.error();
    approval.signature = signature;
    approvals->approvals.push_back(std::move(approval));
    return DraftFiles{{path, fileText(json::toObject(*approvals))}};
}

Statement Review::statement() const
{
    return Statement::review({.proposal = proposal, .contentHash = contentHash, .verdict = verdict, .comment = comment});
}

Result<Review> draftReview(const Files &files, quint64 proposal, const QString &verdict, const QString &comment)
{
    if (verdict != u"approve" && verdict != u"changes" && verdict != u"reject")
        return refuse(Code::InvalidArgument, "catalog.bad_verdict"_reason, verdict);
    if (const auto prose = checkProse(comment, longestComment); !prose)
        return prose.error();
    const QByteArray start = "proposals/" + QByteArray::number(proposal).rightJustified(4, '0') + '-';
    for (const FileFact &file : files.all()) {
        if (file.path.startsWith(start))
            return Review{.proposal = proposal, .contentHash = file.sha256, .verdict = verdict, .comment = comment};
    }
    return refuse(Code::NotFound, "catalog.no_file"_reason, QString::fromLatin1(start));
}

Result<DraftFiles> addReview(const Files &files, Review review, const QByteArray &signature)
{
    const auto signer = signerOf(files, review.statement(), signature, nullptr);
    if (!signer)
        return signer.error();
    review.signature = signature;
    const QByteArray path = "reviews/" + QByteArray::number(review.proposal).rightJustified(4, '0') + '/'
        + signer->toString().toLatin1() + ".json";
    return DraftFiles{{path, fileText(json::toObject(review))}};
}

Result<Revocation> draftRevocation(const Files &files, Revocation line)
{
    const auto log = readRevocations(files);
    if (!log)
        return log.error();
    line.seq = log->lines.size() + 1;
    if (const auto readable = readRevocationLines(lineOf([&] { auto first = line; first.seq = 1; return first; }())); !readable)
        return readable.error();
    return line;
}

Result<DraftFiles> addRevocation(const Files &files, Revocation line, const QByteArray &signature)
{
    if (const auto signer = checkRevocationSigner(files, line, signature); !signer)
        return signer.error();
    line.signatures = {signature};
    const QByteArray path = revocationsPath(line);
    return DraftFiles{{path, textAt(files, path) + lineOf(line)}};
}

Result<Revocation> openRevocation(const Files &files, quint64 seq)
{
    const auto log = readRevocations(files);
    if (!log)
        return log.error();
    const auto snapshot = readSnapshot(textAt(files, "meta/snapshot.json"));
    if (seq == 0 || seq != log->lines.size() || (snapshot && snapshot->revocations >= seq))
        return refuse(Code::Conflict, "catalog.published_already"_reason, QString::number(seq));
    return log->lines.back();
}

Result<DraftFiles> signRevocation(const Files &files, quint64 seq, const QByteArray &signature)
{
    auto line = openRevocation(files, seq);
    if (!line)
        return line.error();
    if (const auto signer = checkRevocationSigner(files, *line, signature); !signer)
        return signer.error();
    const QByteArray path = revocationsPath(*line);
    const QByteArray text = textAt(files, path);
    const qsizetype start = text.lastIndexOf('\n', text.size() - 2) + 1;
    line->signatures.push_back(signature);
    return DraftFiles{{path, text.first(start) + lineOf(*line)}};
}

} // namespace fallow::catalog
