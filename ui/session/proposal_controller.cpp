#include "ui/session/proposal_controller.h"

#include "ui/format/address.h"
#include "ui/format/governance_words.h"

namespace fallow::ui
{

namespace
{

LineListModel::Line lineOf(const model::ProposalReview &review)
{
    const QString note = opinionNote(review);
    return {.key = review.reviewer.toString(), .title = fullAddress(review.reviewer),
        .detail = review.comment.isEmpty() ? note : note + u'\n' + review.comment, .value = opinionWord(review.verdict),
        .tone = static_cast<int>(opinionTone(review))};
}

} // namespace

ProposalController::ProposalController(CoreState &core, const QLocale &locale)
    : m_core(core), m_locale(locale), m_entry(core, locale), m_review(core)
{
    connect(&core, &CoreState::phaseChanged, this, [this] {
        if (m_core.phase() == CoreState::Phase::Live && m_view.known)
            read();
    });
}

void ProposalController::open(const model::Proposal &proposal)
{
    clear();
    show(proposal);
    Q_EMIT changed();
    read();
}

void ProposalController::read()
{
    ask<model::ProposalDetail>(m_core.core().governance().show({m_proposal.catalog, m_proposal.number}),
        [this](const model::ProposalDetail &detail) { take(detail); });
}

void ProposalController::close()
{
    drop();
    dismissError();
    clear();
    Q_EMIT changed();
}

void ProposalController::beginReview()
{
    std::vector<base::Address> partial{m_proposal.author};
    if (const auto owner = m_entry.owner())
        partial.push_back(*owner);
    m_review.begin(m_proposal, partial);
}

void ProposalController::clear()
{
    m_view = {};
    m_proposal = {};
    m_text.set({});
    m_reviews.set({});
    m_approvers.set({});
    m_entry.close();
}

void ProposalController::show(const model::Proposal &proposal)
{
    m_proposal = proposal;
    m_view = {.known = true,
        .title = proposalTitle(proposal),
        .line = proposalLine(proposal),
        .status = proposalWord(proposal),
        .tone = static_cast<int>(proposalTone(proposal)),
        .reviews = reviewsLine(proposal),
        .approvals = approvalsLine(proposal),
        .hasEntry = proposal.subject.has_value()};
}

void ProposalController::take(const model::ProposalDetail &detail)
{
    show(detail.proposal);
    m_view.read = true;
    m_view.note = approvalsNote(detail, m_locale);
    m_text.set(detail.text);
    std::vector<LineListModel::Line> reviews;
    for (const model::ProposalReview &review : detail.reviews)
        reviews.push_back(lineOf(review));
    m_reviews.set(std::move(reviews));
    std::vector<LineListModel::Line> approvers;
    const auto add = [&](const QString &role, const std::vector<base::Address> &all) {
        for (const base::Address &one : all)
            approvers.push_back({.key = one.toString(), .title = role, .value = fullAddress(one)});
    };
    add(tr("Curator"), detail.curators);
    add(tr("Reviewer"), detail.reviewers);
    m_approvers.set(std::move(approvers));
    Q_EMIT changed();
    if (detail.proposal.subject)
        m_entry.open({.catalog = detail.proposal.catalog, .address = *detail.proposal.subject, .name = detail.proposal.title});
}

} // namespace fallow::ui
