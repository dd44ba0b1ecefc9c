#pragma once

#include "core/model/governance.h"
#include "ui/format/phase.h"

namespace fallow::ui
{

/// "In review": short enough for a chip.
QString proposalWord(const model::Proposal &proposal);
Tone proposalTone(const model::Proposal &proposal);
/// "0042 · App · by 0x5252…5252"
QString proposalLine(const model::Proposal &proposal);
/// "Proposal 41", where its title cannot be read.
QString proposalTitle(const model::Proposal &proposal);
/// "2 for it · 1 wants changes · 1 of an earlier version"
QString reviewsLine(const model::Proposal &proposal);
/// "1 of 2 curators and 1 of 1 reviewers approve its entry"; empty: there is nothing to approve.
QString approvalsLine(const model::Proposal &proposal);
/// What does not count, and until when what counts does; empty: nothing to say.
QString approvalsNote(const model::ProposalDetail &detail, const QLocale &locale);

/// "Wants changes"
QString opinionWord(const QString &verdict);
Tone opinionTone(const model::ProposalReview &review);
/// Whose opinion it is and why it might not count: "Curator · of an earlier version"
QString opinionNote(const model::ProposalReview &review);

/// "Revoked", "Suspended until 10 Nov", "Too few signatures"
QString revokedWord(const model::Revoked &line, const QDateTime &now, const QLocale &locale);
Tone revokedTone(const model::Revoked &line);
/// "It does harm: …"; by whom and when.
QString revokedText(const model::Revoked &line);
QString revokedNote(const model::Revoked &line, const QLocale &locale);

} // namespace fallow::ui
