#include "ui/session/governance_controller.h"

#include "ui/format/address.h"
#include "ui/format/governance_words.h"
#include "ui/format/reasons.h"

#include <algorithm>

namespace fallow::ui
{

GovernanceController::GovernanceController(CoreState &core, const base::Clock &clock, const QLocale &locale)
    : m_core(core), m_clock(clock), m_locale(locale), m_one(core, locale)
{
    connect(&core, &CoreState::phaseChanged, this, [this] {
        Q_EMIT changed();
        if (m_core.phase() == CoreState::Phase::Live && m_isOpen)
            open();
    });
    // Whatever brought new bytes of a catalog tells so at its end.
    connect(&core, &CoreState::heard, this, [this](const api::Change &change) {
        const bool isCatalog = std::any_of(change.downloads.begin(), change.downloads.end(),
            [](const model::Download &each) { return each.isOver && each.id.startsWith(u"catalog-"); });
        if (isCatalog && m_isOpen)
            open();
    });
}

GovernanceController::Face GovernanceController::face() const
{
    if (!m_isRead)
        return Waiting;
    return (m_isRevokedShown ? m_revoked.count() : m_proposals.count()) > 0 ? Lines : Nothing;
}

void GovernanceController::setRevokedShown(bool shown)
{
    m_isRevokedShown = shown;
    Q_EMIT changed();
}

QString GovernanceController::away() const
{
    if (m_core.phase() == CoreState::Phase::Live || !m_core.error())
        return {};
    return reasonLine(m_core.error()->reason.key());
}

QString GovernanceController::note() const
{
    return m_isCut && !m_isRevokedShown ? tr("There are more: the newest are shown.") : QString();
}

void GovernanceController::open()
{
    m_isOpen = true;
    if (m_core.phase() != CoreState::Phase::Live)
        return;
    ask<api::ProposalList>(m_core.core().governance().proposals({}), [this](const api::ProposalList &list) {
        m_proposals.set(list.proposals);
        m_isCut = list.isCut;
        ask<api::RevokedList>(m_core.core().governance().revoked({}), [this](const api::RevokedList &revoked) { take(revoked); });
    });
}

void GovernanceController::show(int row)
{
    const model::Proposal *proposal = m_proposals.at(row);
    if (proposal != nullptr)
        m_one.open(*proposal);
}

void GovernanceController::take(const api::RevokedList &list)
{
    std::vector<LineListModel::Line> lines;
    for (const model::Revoked &each : list.revoked) {
        lines.push_back({.key = each.catalog + u'/' + QString::number(each.number),
            .title = each.name.isEmpty() ? fullAddress(each.subject) : each.name,
            .detail = revokedText(each) + u'\n' + revokedNote(each, m_locale), .value = revokedWord(each, m_clock.now(), m_locale),
            .tone = static_cast<int>(revokedTone(each))});
    }
    m_revoked.set(std::move(lines));
    m_isRead = true;
    Q_EMIT changed();
}

} // namespace fallow::ui
