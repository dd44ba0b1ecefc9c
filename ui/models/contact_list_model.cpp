#include "ui/models/contact_list_model.h"

#include "ui/format/address.h"

#include <algorithm>
#include <iterator>

namespace fallow::ui
{

void ContactListModel::reset(std::vector<model::Contact> contacts)
{
    m_all = std::move(contacts);
    filter(m_text);
}

void ContactListModel::filter(const QString &text)
{
    m_text = text;
    beginResetModel();
    m_shown.clear();
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_shown),
        [&text](const model::Contact &contact) {
            return contact.name.contains(text, Qt::CaseInsensitive)
                || contact.address.toString().contains(text, Qt::CaseInsensitive);
        });
    endResetModel();
    Q_EMIT countChanged();
}

int ContactListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant ContactListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const model::Contact &contact = m_shown[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return contact.name;
    case AddressRole:
        return fullAddress(contact.address);
    case ShortRole:
        return shortId(fullAddress(contact.address));
    default: // roles are an open set of integers
        return {};
    }
}

QHash<int, QByteArray> ContactListModel::roleNames() const
{
    return {{NameRole, "name"}, {AddressRole, "address"}, {ShortRole, "shortForm"}};
}

} // namespace fallow::ui
