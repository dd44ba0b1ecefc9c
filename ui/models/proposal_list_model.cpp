#include "ui/models/proposal_list_model.h"

#include "ui/format/governance_words.h"

namespace fallow::ui
{

namespace
{

QVariant valueOf(const model::Proposal &proposal, ProposalListModel::Role role)
{
    using enum ProposalListModel::Role;
    switch (role) {
    case TitleRole: return proposalTitle(proposal);
    case LineRole: return proposalLine(proposal);
    case StateRole: return proposalWord(proposal);
    case ToneRole: return static_cast<int>(proposalTone(proposal));
    case ReviewsRole: return reviewsLine(proposal);
    case ApprovalsRole: return approvalsLine(proposal);
    case SpokenRole: {
        QStringList parts{proposalTitle(proposal), proposalWord(proposal), proposalLine(proposal), reviewsLine(proposal), approvalsLine(proposal)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(". "));
    }
    }
    Q_UNREACHABLE();
}

} // namespace

void ProposalListModel::set(std::vector<model::Proposal> proposals)
{
    if (proposals == m_proposals)
        return;
    beginResetModel();
    m_proposals = std::move(proposals);
    endResetModel();
    Q_EMIT countChanged();
}

const model::Proposal *ProposalListModel::at(int row) const
{
    return row >= 0 && row < count() ? &m_proposals[static_cast<size_t>(row)] : nullptr;
}

int ProposalListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_proposals.size());
}

QVariant ProposalListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole)
        role = TitleRole;
    if (role < TitleRole || role > SpokenRole)
        return {};
    return valueOf(m_proposals[static_cast<size_t>(index.row())], static_cast<Role>(role));
}

QHash<int, QByteArray> ProposalListModel::roleNames() const
{
    return {{TitleRole, "title"}, {LineRole, "line"}, {StateRole, "condition"}, {ToneRole, "tone"}, {ReviewsRole, "reviews"},
        {ApprovalsRole, "approvals"}, {SpokenRole, "spoken"}};
}

} // namespace fallow::ui
