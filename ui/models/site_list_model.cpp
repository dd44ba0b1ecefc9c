#include "ui/models/site_list_model.h"

#include "ui/format/address.h"

namespace fallow::ui
{

void SiteListModel::reset(const std::vector<model::WebGrant> &grants)
{
    if (m_grants == grants)
        return;
    beginResetModel();
    m_grants = grants;
    endResetModel();
    Q_EMIT countChanged();
}

int SiteListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grants.size());
}

QVariant SiteListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const model::WebGrant &grant = m_grants[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole || role == OriginRole)
        return grant.origin;
    if (role != DetailRole)
        return {};
    QStringList accounts;
    for (const base::Address &account : grant.accounts)
        accounts += shortAddress(account);
    //: Short addresses of accounts, and the day since when a site may know them
    return tr("%1 · since %2").arg(accounts.join(QStringLiteral(", ")), m_locale.toString(grant.since.toLocalTime().date(), QLocale::ShortFormat));
}

QHash<int, QByteArray> SiteListModel::roleNames() const
{
    return {{OriginRole, "origin"}, {DetailRole, "detail"}};
}

} // namespace fallow::ui
