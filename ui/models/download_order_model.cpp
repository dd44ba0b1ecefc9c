#include "ui/models/download_order_model.h"

namespace fallow::ui
{

bool DownloadOrderModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const model::Download &one = m_all.at(left.row());
    const model::Download &other = m_all.at(right.row());
    const auto textOf = [](const QModelIndex &index, DownloadListModel::Role role) { return index.data(role).toString(); };
    const auto isBefore = [&](DownloadListModel::Role role) { return QString::localeAwareCompare(textOf(left, role), textOf(right, role)) < 0; };
    switch (order()) {
    case ByName: return isBefore(DownloadListModel::NameRole);
    case ByStage: return isBefore(DownloadListModel::PhaseRole);
    case ByReceived: return one.received > other.received; // the most first
    case ByRate: return one.bytesPerSecond > other.bytesPerSecond;
    default: return left.row() < right.row();
    }
}

bool DownloadOrderModel::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    const model::Download &download = m_all.at(row);
    if ((filter() == UnderWay && download.isOver) || (filter() == Over && !download.isOver))
        return false;
    const QString wanted = search().trimmed();
    const auto has = [&wanted](const QString &text) { return text.contains(wanted, Qt::CaseInsensitive); };
    return wanted.isEmpty() || has(download.name) || has(download.id) || has(m_all.index(row).data(DownloadListModel::PhaseRole).toString())
        || std::any_of(download.sources.begin(), download.sources.end(), [&has](const model::SourceUse &source) { return has(source.address); });
}

} // namespace fallow::ui
