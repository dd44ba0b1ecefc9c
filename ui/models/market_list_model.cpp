#include "ui/models/market_list_model.h"

#include "ui/format/address.h"
#include "ui/format/catalog_words.h"

namespace fallow::ui
{

MarketListModel::Row MarketListModel::rowOf(const model::CatalogEntry &entry) const
{
    return {.catalog = entry.catalog,
        .address = entry.address,
        .name = entryName(entry),
        .summary = entry.summary,
        .standing = standingWord(entry),
        .tone = standingTone(entry),
        .price = priceText(entry, m_locale),
        .unit = priceUnit(entry)};
}

void MarketListModel::reset(const std::vector<model::CatalogEntry> &entries, bool hasMore)
{
    beginResetModel();
    m_rows.clear();
    for (const model::CatalogEntry &entry : entries)
        m_rows.push_back(rowOf(entry));
    m_hasMore = false;
    endResetModel();
    m_hasMore = hasMore; // a view that is told of a reset asks for more at once, whatever it shows
    Q_EMIT countChanged();
}

void MarketListModel::append(const std::vector<model::CatalogEntry> &entries, bool hasMore)
{
    m_hasMore = hasMore;
    if (entries.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(entries.size()) - 1);
    for (const model::CatalogEntry &entry : entries)
        m_rows.push_back(rowOf(entry));
    endInsertRows();
    Q_EMIT countChanged();
}

const MarketListModel::Row *MarketListModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

int MarketListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

bool MarketListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void MarketListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_hasMore = false; // until the next page says
    Q_EMIT moreWanted();
}

QVariant MarketListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return row.name;
    case SummaryRole: return row.summary;
    case InitialsRole: return initials(row.name);
    case HueRole: return hueOf(row.address);
    case StandingRole: return row.standing;
    case ToneRole: return static_cast<int>(row.tone);
    case PriceRole: return row.price;
    case UnitRole: return row.unit;
    case SpokenRole: {
        const QString summary = row.summary.endsWith(u'.') ? row.summary.chopped(1) : row.summary;
        QStringList parts{row.name, summary, row.standing, QString(row.price + u' ' + row.unit).trimmed()};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(". "));
    }
    default: return {};
    }
}

QHash<int, QByteArray> MarketListModel::roleNames() const
{
    return {{NameRole, "name"}, {SummaryRole, "summary"}, {InitialsRole, "initials"}, {HueRole, "hue"}, {StandingRole, "standing"},
        {ToneRole, "tone"}, {PriceRole, "price"}, {UnitRole, "unit"}, {SpokenRole, "spoken"}};
}

} // namespace fallow::ui
