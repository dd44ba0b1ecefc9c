#include "ui/models/table_model.h"

namespace fallow::ui {

TableModel::TableModel(QAbstractItemModel &rows)
{
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(this, signal, this, &TableModel::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &TableModel::countChanged);
    setSourceModel(&rows);
    setDynamicSortFilter(true);
    sort(0);
}

void TableModel::setFilter(int filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    narrowed();
}

void TableModel::setSearch(const QString &text)
{
    if (m_search == text)
        return;
    m_search = text;
    narrowed();
}

void TableModel::narrowed()
{
    invalidateFilter();
    Q_EMIT queryChanged();
    Q_EMIT countChanged();
}

void TableModel::toggleOrder(int order)
{
    const bool isSame = m_order == order;
    m_order = isSame && m_reversed ? 0 : order;
    m_reversed = isSame && !m_reversed;
    invalidate();
    sort(0, m_reversed ? Qt::DescendingOrder : Qt::AscendingOrder);
    Q_EMIT queryChanged();
}

} // namespace fallow::ui
