#include "core/catalog/proposal.h"

#include "core/catalog/safe_text.h"

#include <QHash>

namespace fallow::catalog {

using namespace base;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostApprovals = 128;
constexpr qsizetype longestTitle = 120;

Error badProposal(const QString &why)
{
    return fail(Code::Corrupt, "catalog.bad_proposal"_reason, why);
}

using Front = QHash<QString, QString>;

/// The lines between the two `---`; `text` is left with what follows them.
Result<Front> takeFront(QString &text)
{
    QStringList lines = text.split(u'\n');
    if (lines.takeFirst() != u"---")
        return badProposal(u"it does not start with ---"_s);
    Front front;
    while (!lines.isEmpty()) {
        const QString line = lines.takeFirst();
        if (line == u"---") {
            text = lines.join(u'\n');
            return front;
        }
        const qsizetype colon = line.indexOf(u": ");
        const QString name = line.left(colon);
        if (colon <= 0 || front.contains(name))
            return badProposal(u"a line without a value, or a name twice"_s);
        front.insert(name, line.mid(colon + 2).trimmed());
    }
    return badProposal(u"no second ---"_s);
}

Result<Proposal> fromFront(const Front &front, const QByteArray &path)
{
    Proposal proposal;
    const QString number = front.value(u"number"_s);
    proposal.number = number.toULongLong();
    if (u"proposals/%1-"_s.arg(proposal.number, 4, 10, QChar(u'0')) != QString::fromLatin1(path.first(15)))
        return badProposal(u"its number is not that of its file"_s);
    proposal.title = front.value(u"title"_s);
    if (const auto title = checkName(proposal.title, longestTitle); !title)
        return badProposal(title.error().detail);
    static const QStringList types{u"app"_s, u"dataset"_s, u"workerpool"_s, u"contract"_s, u"curator"_s, u"policy"_s,
                                   u"revocation"_s};
    proposal.type = front.value(u"type"_s);
    const auto author = evm::parseAddress(front.value(u"author"_s));
    const auto status = json::fromJson<ProposalStatus>(front.value(u"status"_s));
    if (!types.contains(proposal.type) || !author || !status)
        return badProposal(u"type, author or status"_s);
    proposal.author = *author;
    proposal.status = *status;
    proposal.entry = front.value(u"entry"_s);
    if (!front.contains(u"contentHash"_s))
        return proposal;
    const auto hash = ContentHash::fromHex(front.value(u"contentHash"_s));
    if (!hash)
        return badProposal(u"contentHash"_s);
    proposal.contentHash = *hash;
    return proposal;
}

} // namespace

Result<Proposal> readProposal(const QByteArray &path, const QByteArray &text)
{
    QString rest = QString::fromUtf8(text);
    if (rest.toUtf8() != text || path.size() < 16)
        return badProposal(u"no UTF-8"_s);
    const auto front = takeFront(rest);
    if (!front)
        return front.error();
    auto proposal = fromFront(*front, path);
    if (proposal)
        proposal->text = rest;
    return proposal;
}

Statement Approval::statement(const QByteArray &path) const
{
    return Statement::approval({.proposal = proposal,
                                .path = QString::fromLatin1(path),
                                .contentHash = contentHash,
                                .role = role,
                                .validUntil = validUntil});
}

Result<Approvals> readApprovals(const QByteArray &text)
{
    auto approvals = readExactly<Approvals>(text);
    if (approvals && approvals->approvals.size() > mostApprovals)
        return badJson(u"too many approvals"_s);
    return approvals;
}

bool ApprovalState::isApproved() const
{
    return curatorsNeeded > 0 && curators.size() >= curatorsNeeded && reviewers.size() >= reviewersNeeded;
}

ApprovalState judgeApprovals(const ApprovalQuestion &question, const Approvals &approvals, const Authority &authority,
                             const std::set<Address> &revoked, const QDateTime &now)
{
    const Root &root = authority.current();
    ApprovalState state{.curatorsNeeded = root.approval.threshold, .reviewersNeeded = root.review.threshold};
    if (!question.proposal)
        return state;
    const auto voicesOf = [&](const QString &role, const Address &signer) -> std::set<Address> * {
        if (role == u"curator" && root.approval.has(signer))
            return &state.curators;
        return role == u"reviewer" && root.review.has(signer) ? &state.reviewers : nullptr;
    };
    for (const Approval &approval : approvals.approvals) {
        if (approval.contentHash != question.contentHash || approval.validUntil <= now
            || approval.proposal != question.proposal->number) {
            ++state.stale;
            continue;
        }
        for (const Address &signer : signersOf(approval.statement(question.path).digest(authority.domain), {approval.signature})) {
            if (signer == question.owner || signer == question.proposal->author)
                ++state.partial;
            else if (revoked.contains(signer))
                continue;
            else if (auto *voices = voicesOf(approval.role, signer)) {
                voices->insert(signer);
                state.validUntil = std::min(state.validUntil.value_or(approval.validUntil), approval.validUntil);
            }
        }
    }
    // One person is one voice, whichever roles the key has.
    for (const Address &curator : state.curators)
        state.reviewers.erase(curator);
    return state;
}

} // namespace fallow::catalog
