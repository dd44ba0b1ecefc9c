#include "ui/models/download_list_model.h"

#include "ui/format/download.h"

#include <algorithm>

namespace fallow::ui
{

using model::Download;

namespace
{

constexpr size_t mostRows = 100; // those that are over, the oldest first, go

} // namespace

void DownloadListModel::setUnderWay(const std::vector<Download> &downloads)
{
    // What we believed to be under way and the core does not know was lost with a core before.
    for (int row = count() - 1; row >= 0; --row) {
        const Download &known = m_downloads[static_cast<size_t>(row)];
        const bool isThere = std::any_of(downloads.begin(), downloads.end(),
            [&known](const Download &each) { return each.id == known.id; });
        if (known.isOver || isThere)
            continue;
        beginRemoveRows({}, row, row);
        m_downloads.erase(m_downloads.begin() + row);
        endRemoveRows();
        Q_EMIT countChanged();
    }
    for (const Download &download : downloads)
        put(download);
}

void DownloadListModel::put(const Download &download)
{
    const auto known = std::find_if(m_downloads.begin(), m_downloads.end(),
        [&download](const Download &each) { return each.id == download.id; });
    if (known != m_downloads.end()) {
        if (*known == download)
            return;
        *known = download;
        const QModelIndex changed = index(static_cast<int>(known - m_downloads.begin()));
        Q_EMIT dataChanged(changed, changed);
        return;
    }
    beginInsertRows({}, 0, 0);
    m_downloads.insert(m_downloads.begin(), download);
    endInsertRows();
    const auto oldest = std::find_if(m_downloads.rbegin(), m_downloads.rend(), [](const Download &each) { return each.isOver; });
    if (m_downloads.size() > mostRows && oldest != m_downloads.rend()) {
        const int row = static_cast<int>(m_downloads.rend() - oldest) - 1;
        beginRemoveRows({}, row, row);
        m_downloads.erase(m_downloads.begin() + row);
        endRemoveRows();
    }
    Q_EMIT countChanged();
}

const Download *DownloadListModel::find(const QString &id) const
{
    const auto known = std::find_if(
        m_downloads.begin(), m_downloads.end(), [&id](const Download &each) { return each.id == id; });
    return known == m_downloads.end() ? nullptr : &*known;
}

int DownloadListModel::underWay() const
{
    return static_cast<int>(std::count_if(
        m_downloads.begin(), m_downloads.end(), [](const Download &each) { return !each.isOver; }));
}

int DownloadListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_downloads.size());
}

QVariant DownloadListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole)
        role = NameRole;
    if (role < IdRole || role > SpokenRole)
        return {};
    return text(m_downloads[static_cast<size_t>(index.row())], static_cast<Role>(role));
}

QVariant DownloadListModel::text(const Download &download, Role role) const
{
    const QString &address = download.name.isEmpty() ? download.id : download.name;
    switch (role) {
    case IdRole: return download.id;
    case NameRole: return downloadName(address);
    case AddressRole: return address;
    case PhaseRole: return downloadWord(download);
    case ToneRole: return static_cast<int>(downloadTone(download));
    case AmountRole: return downloadAmount(download, m_locale);
    case ProofRole: return downloadProof(download, m_locale);
    case RateRole: return downloadRate(download, m_locale);
    case WaitRole: return downloadWait(download);
    case HasShareRole: return downloadShare(download).has_value();
    case ShareRole: return downloadShare(download).value_or(0);
    case OverRole: return download.isOver;
    case SpokenRole: {
        QStringList parts{downloadName(address), downloadWord(download), downloadAmount(download, m_locale),
            downloadRate(download, m_locale), downloadWait(download)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(". "));
    }
    }
    return {};
}

QHash<int, QByteArray> DownloadListModel::roleNames() const
{
    return {{IdRole, "downloadId"}, {NameRole, "name"}, {AddressRole, "address"}, {PhaseRole, "phase"},
        {ToneRole, "tone"}, {AmountRole, "amount"}, {ProofRole, "proof"}, {RateRole, "rate"}, {WaitRole, "wait"},
        {HasShareRole, "hasShare"}, {ShareRole, "share"}, {OverRole, "isOver"}, {SpokenRole, "spoken"}};
}

} // namespace fallow::ui
