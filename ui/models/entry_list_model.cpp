#include "ui/models/entry_list_model.h"

#include "ui/format/entry.h"
#include "ui/format/quantity.h"

#include <algorithm>

namespace fallow::ui
{

EntryListModel::EntryListModel(const base::Clock &clock, const QLocale &locale)
    : m_clock(clock), m_locale(locale)
{
}

void EntryListModel::reset(std::vector<model::WalletEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
    Q_EMIT countChanged();
}

void EntryListModel::append(const std::vector<model::WalletEntry> &entries)
{
    if (entries.empty())
        return;
    const int row = rowCount();
    beginInsertRows({}, row, row + static_cast<int>(entries.size()) - 1);
    m_entries.insert(m_entries.end(), entries.begin(), entries.end());
    endInsertRows();
    Q_EMIT countChanged();
}

void EntryListModel::put(const model::WalletEntry &entry)
{
    const auto same = std::find_if(m_entries.begin(), m_entries.end(),
        [&entry](const model::WalletEntry &each) { return each.id == entry.id; });
    if (same != m_entries.end()) {
        if (*same == entry)
            return;
        *same = entry;
        const QModelIndex changed = index(static_cast<int>(same - m_entries.begin()));
        Q_EMIT dataChanged(changed, changed);
        return;
    }
    const auto place = std::find_if(m_entries.begin(), m_entries.end(),
        [&entry](const model::WalletEntry &each) { return each.at <= entry.at; });
    const int row = static_cast<int>(place - m_entries.begin());
    beginInsertRows({}, row, row);
    m_entries.insert(place, entry);
    endInsertRows();
    Q_EMIT countChanged();
}

void EntryListModel::setContacts(const std::vector<model::Contact> &contacts)
{
    m_names.clear();
    for (const model::Contact &contact : contacts)
        m_names.insert(contact.address, contact.name);
    touch();
}

void EntryListModel::setCoinName(const QString &name)
{
    if (m_coinName == name)
        return;
    m_coinName = name;
    touch();
}

void EntryListModel::touch()
{
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void EntryListModel::refreshTexts()
{
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {WhenRole, StatusRole, SpokenRole});
}

int EntryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant EntryListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const model::WalletEntry &entry = m_entries[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return text(entry, WhatRole);
    if (role < IdRole || role > SpokenRole)
        return {};
    return text(entry, static_cast<Role>(role));
}

QVariant EntryListModel::text(const model::WalletEntry &entry, Role role) const
{
    switch (role) {
    case IdRole:
        return entry.id;
    case WhenRole:
        return dayText(entry.at, m_clock.now(), m_locale);
    case WhatRole:
        return entryWhat(entry, m_names.value(entry.counterparty));
    case LabelRole:
        return entry.label;
    case StatusRole:
        return entryStatus(entry, m_clock.now(), m_locale);
    case StatusWordRole:
        return entryStatusWord(entry);
    case StatusDetailRole:
        return entryStatusDetail(entry);
    case ToneRole:
        return static_cast<int>(entryTone(entry));
    case AmountRole:
        return entryAmount(entry, m_coinName, m_locale);
    case TransactionRole:
        return entry.transaction;
    case PendingRole:
        return entry.status == model::EntryStatus::Pending && !entry.transaction.isEmpty();
    case SpokenRole: {
        QStringList parts{text(entry, WhenRole).toString(), text(entry, WhatRole).toString(),
            entry.label, text(entry, StatusRole).toString(), text(entry, AmountRole).toString()};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    }
    Q_UNREACHABLE();
}

QHash<int, QByteArray> EntryListModel::roleNames() const
{
    return {
        {IdRole, "entryId"},
        {WhenRole, "when"},
        {WhatRole, "what"},
        {LabelRole, "label"},
        {StatusRole, "status"},
        {StatusWordRole, "statusWord"},
        {StatusDetailRole, "statusDetail"},
        {ToneRole, "tone"},
        {AmountRole, "amount"},
        {TransactionRole, "transaction"},
        {PendingRole, "pending"},
        {SpokenRole, "spoken"},
    };
}

} // namespace fallow::ui
