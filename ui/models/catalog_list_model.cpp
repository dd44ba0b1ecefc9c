#include "ui/models/catalog_list_model.h"

#include "ui/format/catalog_words.h"

#include <algorithm>

namespace fallow::ui
{

void CatalogListModel::set(std::vector<model::Catalog> catalogs, const QDateTime &now)
{
    const auto isSame = [](const model::Catalog &a, const model::Catalog &b) { return a.id == b.id; };
    m_now = now;
    if (std::equal(catalogs.begin(), catalogs.end(), m_catalogs.begin(), m_catalogs.end(), isSame)) {
        m_catalogs = std::move(catalogs);
        if (!m_catalogs.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_catalogs = std::move(catalogs);
    endResetModel();
    Q_EMIT countChanged();
}

const model::Catalog *CatalogListModel::find(const QString &id) const
{
    const auto found = std::find_if(m_catalogs.begin(), m_catalogs.end(), [&](const model::Catalog &each) { return each.id == id; });
    return found == m_catalogs.end() ? nullptr : &*found;
}

int CatalogListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_catalogs.size());
}

QVariant CatalogListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole)
        role = NameRole;
    if (role < IdRole || role > SpokenRole)
        return {};
    return text(m_catalogs[static_cast<size_t>(index.row())], static_cast<Role>(role));
}

QVariant CatalogListModel::text(const model::Catalog &catalog, Role role) const
{
    switch (role) {
    case IdRole: return catalog.id;
    case NameRole: return catalogName(catalog);
    case LineRole: return catalogLine(catalog, m_now, m_locale);
    case UrlRole: return catalog.url;
    case RootRole: return catalog.root.toString().mid(2);
    case StateRole: return catalogWord(catalog);
    case ToneRole: return static_cast<int>(catalogTone(catalog));
    case TroubleRole: return catalogTrouble(catalog);
    case UpdatingRole: return catalog.isUpdating;
    case SpokenRole: {
        QStringList parts{catalogName(catalog), catalogWord(catalog), catalogLine(catalog, m_now, m_locale), catalogTrouble(catalog)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(". "));
    }
    }
    Q_UNREACHABLE();
}

QHash<int, QByteArray> CatalogListModel::roleNames() const
{
    return {{IdRole, "catalogId"}, {NameRole, "name"}, {LineRole, "line"}, {UrlRole, "url"}, {RootRole, "root"}, {StateRole, "condition"},
        {ToneRole, "tone"}, {TroubleRole, "trouble"}, {UpdatingRole, "updating"}, {SpokenRole, "spoken"}};
}

} // namespace fallow::ui
