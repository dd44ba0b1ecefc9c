// Proposals of the catalogs, what was taken back, and a review of one's own.
#include "app/fallow-cli/command.h"
#include "app/fallow-cli/wallet_options.h"
#include "core/base/future.h"
#include "core/evm/address.h"

namespace fallow::cli {

using namespace base;
using namespace Qt::StringLiterals;

namespace {

QString numberOf(qint64 number)
{
    return u"%1"_s.arg(number, 4, 10, QChar(u'0'));
}

QString lineOf(const model::Proposal &proposal)
{
    if (!proposal.refused.isEmpty())
        return u"%1  %2  unreadable: %3"_s.arg(proposal.catalog.left(4), numberOf(proposal.number), proposal.refused);
    const QString head = u"%1  %2  %3  %4, by %5"_s.arg(proposal.catalog.left(4), numberOf(proposal.number), proposal.status.leftJustified(10),
                                                        proposal.title, evm::checksumAddress(proposal.author));
    const QString said = u"; %1 for it, %2 want changes, %3 against it, %4 of an earlier version"_s.arg(proposal.approving)
                             .arg(proposal.changing).arg(proposal.rejecting).arg(proposal.stale);
    const QString approved = u"; approved by %1 of %2 curators, %3 of %4 reviewers"_s.arg(proposal.curators).arg(proposal.curatorsNeeded)
                                 .arg(proposal.reviewers).arg(proposal.reviewersNeeded);
    return proposal.curatorsNeeded + proposal.reviewersNeeded > 0 ? QString(head + said + approved) : QString(head + said);
}

QString lineOf(const model::ProposalReview &review)
{
    QStringList notes{review.role.isEmpty() ? u"no part in this catalog"_s : review.role};
    if (review.isConflict)
        notes += u"author or owner: does not count"_s;
    if (review.isStale)
        notes += u"of an earlier version"_s;
    const QString comment = review.comment.isEmpty() ? QString() : u": "_s + review.comment;
    return u"%1  %2 (%3)%4"_s.arg(review.verdict.leftJustified(8), evm::checksumAddress(review.reviewer), notes.join(u", "), comment);
}

QString lineOf(const model::Revoked &line)
{
    const QString state = !line.isInForce ? u"not in force"_s : line.until ? u"until "_s + line.until->toString(Qt::ISODate) : u"for good"_s;
    return u"%1  %2  %3  %4 %5: %6 (%7)"_s.arg(line.catalog.left(4), line.issued.toString(Qt::ISODate), line.cause.leftJustified(9),
                                              evm::checksumAddress(line.subject), line.name, line.reason, state);
}

template<typename List>
QString linesOf(const List &list)
{
    QStringList lines;
    for (const auto &each : list)
        lines += lineOf(each);
    return lines.isEmpty() ? u"none"_s : lines.join(u'\n');
}

QString textOf(const model::ProposalDetail &detail)
{
    QStringList parts{lineOf(detail.proposal), u"sha256 "_s + detail.proposal.hash.toString(), QString(), detail.text.trimmed(), QString()};
    if (detail.isEntryChanged)
        parts += u"the entry is not the one that the proposal speaks about"_s;
    parts += detail.reviews.empty() ? u"no review"_s : linesOf(detail.reviews);
    return parts.join(u'\n');
}

/// CATALOG NUMBER of the words. Reason: `cli.usage`.
Result<api::ProposalRequest> proposalOf(const WalletOptions &options)
{
    bool isNumber = false;
    const qint64 number = options.word(1).toLongLong(&isNumber);
    if (options.words().size() != 2 || !isNumber || number <= 0)
        return usageError(u"CATALOG NUMBER"_s);
    return api::ProposalRequest{options.word(0), number};
}

void signReview(const Session &session, const api::ReviewRequest &review, const api::PreparedSignature &prepared)
{
    base::then(&session.core, session.core.wallet().confirmSignature({prepared.token}), [session, review](const Result<api::SignatureReply> &reply) {
        if (!reply)
            return refuse(session, reply.error());
        answer<api::ReviewFile>(session, session.core.governance().signedReview({review, reply->signature, reply->account}),
                                [](const api::ReviewFile &file) { return file.path + u'\n' + file.text.trimmed(); });
    });
}

} // namespace

void listProposals(const Session &session)
{
    if (session.arguments.size() > 1)
        return refuse(session, usageError(u"[CATALOG]"_s));
    answer<api::ProposalList>(session, session.core.governance().proposals({session.arguments.value(0)}), [](const api::ProposalList &list) {
        return list.isCut ? linesOf(list.proposals) + u"\nthere are more"_s : linesOf(list.proposals);
    });
}

void showProposal(const Session &session)
{
    const auto options = WalletOptions::parse(session, {});
    const auto request = options ? proposalOf(**options) : Result<api::ProposalRequest>(options.error());
    if (!request)
        return refuse(session, request.error());
    answer<model::ProposalDetail>(session, session.core.governance().show(*request), &textOf);
}

void listRevoked(const Session &session)
{
    if (session.arguments.size() > 1)
        return refuse(session, usageError(u"[CATALOG]"_s));
    answer<api::RevokedList>(session, session.core.governance().revoked({session.arguments.value(0)}),
                             [](const api::RevokedList &list) { return linesOf(list.revoked); });
}

void writeReview(const Session &session)
{
    const auto options = WalletOptions::parse(session, {u"verdict"_s, u"comment"_s}, {u"yes"_s});
    const auto request = options ? proposalOf(**options) : Result<api::ProposalRequest>(options.error());
    if (!request)
        return refuse(session, request.error());
    const api::ReviewRequest wanted{.catalog = request->catalog, .number = request->number, .hash = {}, .verdict = (*options)->value(u"verdict"_s),
                                    .comment = (*options)->value(u"comment"_s)};
    auto &core = session.core;
    base::then(&core, core.governance().show(*request), [session, &core, wanted, yes = (*options)->has(u"yes"_s)](const Result<model::ProposalDetail> &detail) {
        if (!detail)
            return refuse(session, detail.error());
        api::ReviewRequest review = wanted;
        review.hash = detail->proposal.hash;
        base::then(&core, core.governance().draftReview(review), [session, &core, review, yes](const Result<api::ReviewDraft> &draft) {
            if (!draft)
                return refuse(session, draft.error());
            base::then(&core, core.wallet().prepareSignature({.typedData = draft->typedData}), [session, review, yes](const Result<api::PreparedSignature> &prepared) {
                if (!prepared)
                    return refuse(session, prepared.error());
                if (!isAgreed(session, yes, prepared->headline, prepared->effects, prepared->warnings))
                    return refuse(session, notAgreed());
                signReview(session, review, *prepared);
            });
        });
    });
}

} // namespace fallow::cli
