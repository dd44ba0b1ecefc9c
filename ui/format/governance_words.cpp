#include "ui/format/governance_words.h"

#include "ui/format/address.h"
#include "ui/format/catalog_words.h"

#include <QCoreApplication>

namespace fallow::ui
{

using model::Proposal;
using model::ProposalDetail;
using model::ProposalReview;
using model::Revoked;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Governance)
};

const QString between = QStringLiteral(" · ");

QString typeWord(const QString &type)
{
    if (type == u"contract")
        return Text::tr("Contract");
    if (type == u"curator")
        return Text::tr("Curators");
    if (type == u"policy")
        return Text::tr("Policy");
    return type == u"revocation" ? Text::tr("Revocation") : kindWord(type);
}

QString day(const QDateTime &at, const QLocale &locale)
{
    return locale.toString(at.toLocalTime().date(), QLocale::ShortFormat);
}

} // namespace

QString proposalWord(const Proposal &proposal)
{
    if (!proposal.refused.isEmpty())
        return Text::tr("Unreadable");
    const QString &status = proposal.status;
    if (status == u"Review")
        return Text::tr("In review");
    if (status == u"Last Call")
        return Text::tr("Last call");
    if (status == u"Accepted")
        return Text::tr("Accepted");
    if (status == u"Rejected")
        return Text::tr("Rejected");
    if (status == u"Withdrawn")
        return Text::tr("Withdrawn");
    if (status == u"Stagnant")
        return Text::tr("Asleep");
    if (status == u"Revoked")
        return Text::tr("Revoked");
    return status == u"Superseded" ? Text::tr("Replaced") : Text::tr("Draft");
}

Tone proposalTone(const Proposal &proposal)
{
    if (!proposal.refused.isEmpty() || proposal.status == u"Rejected" || proposal.status == u"Revoked")
        return Tone::Danger;
    if (proposal.status == u"Accepted")
        return Tone::Good;
    return proposal.status == u"Review" || proposal.status == u"Last Call" ? Tone::Info : Tone::Neutral;
}

QString proposalLine(const Proposal &proposal)
{
    const QString number = QStringLiteral("%1").arg(proposal.number, 4, 10, QChar(u'0'));
    if (!proposal.refused.isEmpty())
        return number;
    return number + between + typeWord(proposal.type) + between + Text::tr("by %1").arg(shortAddress(proposal.author));
}

QString proposalTitle(const Proposal &proposal)
{
    return proposal.title.isEmpty() ? Text::tr("Proposal %1").arg(proposal.number) : proposal.title;
}

QString reviewsLine(const Proposal &proposal)
{
    QStringList parts;
    if (proposal.approving > 0)
        parts += Text::tr("%n for it", nullptr, static_cast<int>(proposal.approving));
    if (proposal.changing > 0)
        parts += Text::tr("%n want(s) changes", nullptr, static_cast<int>(proposal.changing));
    if (proposal.rejecting > 0)
        parts += Text::tr("%n against it", nullptr, static_cast<int>(proposal.rejecting));
    if (proposal.stale > 0)
        parts += Text::tr("%n of an earlier version", nullptr, static_cast<int>(proposal.stale));
    return parts.isEmpty() ? Text::tr("No review yet") : parts.join(between);
}

QString approvalsLine(const Proposal &proposal)
{
    if (proposal.curatorsNeeded + proposal.reviewersNeeded == 0)
        return {};
    return Text::tr("%1 of %2 curators and %3 of %4 reviewers approve its entry")
        .arg(proposal.curators).arg(proposal.curatorsNeeded).arg(proposal.reviewers).arg(proposal.reviewersNeeded);
}

QString approvalsNote(const ProposalDetail &detail, const QLocale &locale)
{
    QStringList parts;
    if (detail.isEntryChanged)
        parts += Text::tr("The entry is not the one that the proposal speaks about: it has changed.");
    if (detail.staleApprovals > 0)
        parts += Text::tr("%n approval(s) no longer count(s): the entry has changed, or the time ran out.", nullptr, static_cast<int>(detail.staleApprovals));
    if (detail.conflictingApprovals > 0)
        parts += Text::tr("%n approval(s) by its author or owner do(es) not count.", nullptr, static_cast<int>(detail.conflictingApprovals));
    if (detail.approvedUntil)
        parts += Text::tr("The first that counts runs out on %1.").arg(day(*detail.approvedUntil, locale));
    return parts.join(u' ');
}

QString opinionWord(const QString &verdict)
{
    if (verdict == u"approve")
        return Text::tr("For it");
    return verdict == u"changes" ? Text::tr("Wants changes") : Text::tr("Against it");
}

Tone opinionTone(const ProposalReview &review)
{
    if (review.isStale || review.isConflict)
        return Tone::Neutral;
    if (review.verdict == u"approve")
        return Tone::Good;
    return review.verdict == u"changes" ? Tone::Waiting : Tone::Danger;
}

QString opinionNote(const ProposalReview &review)
{
    QStringList parts{review.role == u"curator" ? Text::tr("Curator")
            : review.role == u"reviewer"        ? Text::tr("Reviewer")
                                                : Text::tr("No part in this catalog")};
    if (review.isConflict)
        parts += Text::tr("author or owner: does not count");
    if (review.isStale)
        parts += Text::tr("of an earlier version");
    return parts.join(between);
}

QString revokedWord(const Revoked &line, const QDateTime &now, const QLocale &locale)
{
    if (line.isInForce)
        return line.until ? Text::tr("Suspended until %1").arg(day(*line.until, locale)) : Text::tr("Revoked");
    return line.until && *line.until <= now ? Text::tr("Over since %1").arg(day(*line.until, locale)) : Text::tr("Too few signatures");
}

Tone revokedTone(const Revoked &line)
{
    if (!line.isInForce)
        return Tone::Neutral;
    return line.until ? Tone::Waiting : Tone::Danger;
}

QString revokedText(const Revoked &line)
{
    const QString cause = line.cause == u"curator" ? Text::tr("A curator's key") : causeWord(line.cause);
    return line.reason.isEmpty() ? cause : cause + QStringLiteral(": ") + line.reason;
}

QString revokedNote(const Revoked &line, const QLocale &locale)
{
    return Text::tr("%1, signed by %n", nullptr, static_cast<int>(line.signers.size())).arg(day(line.issued, locale));
}

} // namespace fallow::ui
