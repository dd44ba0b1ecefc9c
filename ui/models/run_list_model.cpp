#include "ui/models/run_list_model.h"

#include "ui/format/address.h"
#include "ui/format/money.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace fallow::ui
{

using model::Run;

void RunListModel::take(const Run &run)
{
    const auto known = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.deal == run.deal; });
    if (known != m_rows.end()) {
        const auto same = std::find_if(known->runs.begin(), known->runs.end(), [&](const Run &each) { return each.task == run.task; });
        if (same != known->runs.end())
            *same = run;
        else
            known->runs.push_back(run);
        return;
    }
    const auto place = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.runs.front().matchedAt < run.matchedAt; });
    const int at = static_cast<int>(place - m_rows.begin());
    beginInsertRows({}, at, at);
    m_rows.insert(place, Row{.deal = run.deal, .runs = {run}, .view = {}, .fetched = {}});
    endInsertRows();
    Q_EMIT countChanged();
}

void RunListModel::set(const std::vector<Run> &runs, const QDateTime &now)
{
    for (int at = rowCount() - 1; at >= 0; --at) {
        Row &row = m_rows[static_cast<size_t>(at)];
        std::erase_if(row.runs, [&](const Run &known) {
            return std::none_of(runs.begin(), runs.end(), [&](const Run &each) { return each.task == known.task; });
        });
        if (!row.runs.empty())
            continue;
        beginRemoveRows({}, at, at);
        m_rows.erase(m_rows.begin() + at);
        endRemoveRows();
        Q_EMIT countChanged();
    }
    put(runs, now);
}

void RunListModel::put(const std::vector<Run> &runs, const QDateTime &now)
{
    for (const Run &run : runs)
        take(run);
    refresh(now);
}

void RunListModel::refresh(const QDateTime &now)
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const RunView view = runView(m_rows[row].runs, now, m_locale);
        if (view == m_rows[row].view)
            continue;
        m_rows[row].view = view;
        changed(row);
    }
}

void RunListModel::changed(size_t row)
{
    const QModelIndex at = index(static_cast<int>(row));
    Q_EMIT dataChanged(at, at);
}

void RunListModel::setFetched(const QString &deal, std::optional<double> share)
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].deal.toString() != deal || m_rows[row].fetched == share)
            continue;
        m_rows[row].fetched = share;
        changed(row);
    }
}

std::vector<Run> RunListModel::runsOf(const QString &deal) const
{
    const auto known = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.deal.toString() == deal; });
    return known == m_rows.end() ? std::vector<Run>() : known->runs;
}

int RunListModel::underWay() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.view.locked.value > 0; }));
}

int RunListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString RunListModel::spoken(const Row &row) const
{
    QStringList parts{row.view.name, row.view.when, row.view.stage, row.view.progress, row.view.until};
    if (row.view.locked.value > 0)
        parts.push_back(tr("%1 locked").arg(rlcWithUnit(row.view.locked, m_locale)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

QVariant RunListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const RunView &view = row.view;
    switch (role) {
    case DealRole: return row.deal.toString();
    case Qt::DisplayRole:
    case NameRole: return view.name;
    case InitialsRole: return initials(row.runs.front().appName);
    case HueRole: return hueOf(row.runs.front().app);
    case WhenRole: return view.when;
    case StageRole: return view.stage;
    case ToneRole: return static_cast<int>(view.tone);
    case ProgressRole: return row.fetched ? tr("fetching and checking the result") : view.progress;
    case HasShareRole: return row.fetched || view.share;
    case ShareRole: return row.fetched.value_or(view.share.value_or(0));
    case LockedRole: return rlcText(view.locked, m_locale);
    case UntilRole: return view.until;
    case NextRole: return static_cast<int>(view.next);
    case TaskRole: return view.task.toString();
    case FolderRole: return view.file.isEmpty() ? QString() : QUrl::fromLocalFile(QFileInfo(view.file).path()).toString();
    case SpokenRole: return spoken(row);
    default: return {}; // roles are an open set of integers
    }
}

QHash<int, QByteArray> RunListModel::roleNames() const
{
    return {{DealRole, "deal"}, {NameRole, "name"}, {InitialsRole, "letters"}, {HueRole, "hue"}, {WhenRole, "when"}, {StageRole, "stage"},
        {ToneRole, "tone"}, {ProgressRole, "progress"}, {HasShareRole, "hasShare"}, {ShareRole, "share"}, {LockedRole, "locked"},
        {UntilRole, "until"}, {NextRole, "next"}, {TaskRole, "task"}, {FolderRole, "folder"}, {SpokenRole, "spoken"}};
}

} // namespace fallow::ui
