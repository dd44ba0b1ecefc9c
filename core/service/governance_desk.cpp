#include "core/service/governance_desk.h"

#include "core/catalog/governance.h"
#include "core/catalog/index/librarian.h"

#include <QJsonDocument>

namespace fallow::service {

using namespace base;
using namespace Qt::StringLiterals;
using catalog::Librarian;
using catalog::ProposalState;
using catalog::Reading;
using catalog::Shelved;

namespace {

constexpr size_t mostProposals = 500;

qint64 signedCount(size_t count)
{
    return static_cast<qint64>(count);
}

model::Proposal shown(const QString &catalog, const ProposalState &state)
{
    model::Proposal proposal{.catalog = catalog, .number = static_cast<qint64>(state.number), .hash = state.hash};
    if (!state.read) {
        proposal.refused = state.read.error().reason.key();
        return proposal;
    }
    proposal.title = state.read->title;
    proposal.type = state.read->type;
    proposal.status = json::toJson(state.read->status).toString();
    proposal.author = state.read->author;
    for (const catalog::HeardReview &heard : state.reviews) {
        if (heard.isStale)
            ++proposal.stale;
        else if (!heard.isConflict)
            ++(heard.review.verdict == u"approve" ? proposal.approving : heard.review.verdict == u"changes" ? proposal.changing : proposal.rejecting);
    }
    if (!state.entry)
        return proposal;
    const catalog::ApprovalState &approval = state.entry->approval;
    proposal.subject = catalog::addressIn(state.entry->path);
    proposal.curators = signedCount(approval.curators.size());
    proposal.curatorsNeeded = approval.curatorsNeeded;
    proposal.reviewers = signedCount(approval.reviewers.size());
    proposal.reviewersNeeded = approval.reviewersNeeded;
    proposal.standing = json::toJson(state.entry->standing()).toString();
    return proposal;
}

model::ProposalDetail detailOf(const QString &catalog, const ProposalState &state)
{
    model::ProposalDetail detail{.proposal = shown(catalog, state), .text = state.read->text};
    for (const catalog::HeardReview &heard : state.reviews) {
        detail.reviews.push_back({.reviewer = heard.reviewer, .verdict = heard.review.verdict, .comment = heard.review.comment,
                                  .role = heard.role, .isStale = heard.isStale, .isConflict = heard.isConflict});
    }
    if (!state.entry)
        return detail;
    const catalog::ApprovalState &approval = state.entry->approval;
    detail.curators = {approval.curators.begin(), approval.curators.end()};
    detail.reviewers = {approval.reviewers.begin(), approval.reviewers.end()};
    detail.staleApprovals = approval.stale;
    detail.conflictingApprovals = approval.partial;
    detail.approvedUntil = approval.validUntil;
    detail.isEntryChanged = !state.read->contentHash.isZero() && state.read->contentHash != state.entry->contentHash;
    return detail;
}

/// `look` at the state of one catalog, or of each that can be read.
Result<Done> lookAt(const Librarian &librarian, const QString &id, const std::function<void(const Shelved &, const Reading &)> &look)
{
    std::vector<Shelved> catalogs;
    if (id.isEmpty()) {
        catalogs = librarian.list();
    } else {
        const auto found = librarian.find(id);
        if (!found)
            return found.error();
        catalogs = {*found};
    }
    for (const Shelved &one : catalogs) {
        const auto reading = readShelved(librarian.shelf(), one);
        if (reading)
            look(one, *reading);
        else if (!id.isEmpty())
            return reading.error();
    }
    return Done{};
}

Result<Reading> reading(const Librarian &librarian, const QString &id)
{
    const auto found = id.isEmpty() ? Result<Shelved>(fail(Code::NotFound, "catalog.not_known"_reason)) : librarian.find(id);
    return found ? readShelved(librarian.shelf(), *found) : Result<Reading>(found.error());
}

/// As it is to be signed, of the bytes that its writer has read.
Result<catalog::Review> reviewOf(const catalog::Files &files, const api::ReviewRequest &request)
{
    auto review = catalog::draftReview(files, static_cast<quint64>(std::max(request.number, qint64{0})), request.verdict, request.comment);
    if (review && review->contentHash != request.hash)
        return fail(Code::Conflict, "catalog.proposal_changed"_reason, QString::number(request.number));
    return review;
}

QString nameOf(const Reading &reading, const Address &subject, const QDateTime &now)
{
    const auto file = catalog::entryAt(reading.files, subject);
    if (!file)
        return {};
    const auto entry = catalog::Inspector(reading.files, reading.proven, now).inspect(*file);
    return entry.read ? entry.read->entry.name : QString();
}

} // namespace

api::Answer<api::ProposalList> GovernanceDesk::proposals(const api::ProposalsRequest &request)
{
    return m_catalogs.ask<api::ProposalList>([request, now = m_clock.now()](Librarian &librarian) -> Result<api::ProposalList> {
        api::ProposalList list;
        const auto looked = lookAt(librarian, request.catalog, [&](const Shelved &one, const Reading &state) {
            auto proposals = catalog::proposalStates(state.files, state.proven, now, mostProposals + 1);
            if (proposals.size() > mostProposals) {
                list.isCut = true;
                proposals.pop_back();
            }
            for (const ProposalState &each : proposals)
                list.proposals.push_back(shown(one.id(), each));
        });
        if (!looked)
            return looked.error();
        return list;
    });
}

api::Answer<model::ProposalDetail> GovernanceDesk::show(const api::ProposalRequest &request)
{
    return m_catalogs.ask<model::ProposalDetail>([request, now = m_clock.now()](Librarian &librarian) -> Result<model::ProposalDetail> {
        const auto state = reading(librarian, request.catalog);
        if (!state)
            return state.error();
        const auto number = static_cast<quint64>(std::max(request.number, qint64{0}));
        const auto proposal = catalog::proposalState(state->files, state->proven, number, now);
        if (!proposal)
            return proposal.error();
        if (!proposal->read)
            return proposal->read.error();
        return librarian.find(request.catalog).transform([&](const Shelved &one) { return detailOf(one.id(), *proposal); });
    });
}

api::Answer<api::RevokedList> GovernanceDesk::revoked(const api::ProposalsRequest &request)
{
    return m_catalogs.ask<api::RevokedList>([request, now = m_clock.now()](Librarian &librarian) -> Result<api::RevokedList> {
        api::RevokedList list;
        const auto looked = lookAt(librarian, request.catalog, [&](const Shelved &one, const Reading &state) {
            for (const catalog::JudgedLine &line : catalog::judgeLines(state.proven.revocations, state.proven.authority, now)) {
                const Address subject = Address::from(line.revocation.subject);
                list.revoked.push_back({.catalog = one.id(), .number = static_cast<qint64>(line.revocation.seq), .subject = subject,
                                        .name = nameOf(state, subject, now), .cause = json::toJson(line.revocation.cause).toString(),
                                        .reason = line.revocation.reason, .issued = line.revocation.issued,
                                        .until = line.revocation.until, .signers = {line.signers.begin(), line.signers.end()},
                                        .isInForce = line.isInForce});
            }
        });
        if (!looked)
            return looked.error();
        std::stable_sort(list.revoked.begin(), list.revoked.end(), [](const auto &a, const auto &b) { return a.issued > b.issued; });
        return list;
    });
}

api::Answer<api::ReviewDraft> GovernanceDesk::draftReview(const api::ReviewRequest &request)
{
    return m_catalogs.ask<api::ReviewDraft>([request](Librarian &librarian) -> Result<api::ReviewDraft> {
        const auto state = reading(librarian, request.catalog);
        const auto review = state ? reviewOf(state->files, request) : Result<catalog::Review>(state.error());
        if (!review)
            return review.error();
        const QByteArray typed = review->statement().typedData(state->proven.authority.domain);
        return api::ReviewDraft{QJsonDocument::fromJson(typed).object()};
    });
}

api::Answer<api::ReviewFile> GovernanceDesk::signedReview(const api::SignedReviewRequest &request)
{
    return m_catalogs.ask<api::ReviewFile>([request](Librarian &librarian) -> Result<api::ReviewFile> {
        const auto state = reading(librarian, request.review.catalog);
        const auto review = state ? reviewOf(state->files, request.review) : Result<catalog::Review>(state.error());
        if (!review)
            return review.error();
        const auto signature = fromHex(request.signature);
        const auto files = catalog::addReview(state->files, *review, signature.value_or(QByteArray()));
        if (!files)
            return files.error();
        const auto &[path, text] = *files->begin();
        if (catalog::addressIn(path) != request.reviewer) // of another review, or by another key
            return fail(Code::Denied, "catalog.not_a_signer"_reason, request.reviewer.toString());
        return api::ReviewFile{QString::fromUtf8(path), QString::fromUtf8(text)};
    });
}

} // namespace fallow::service
