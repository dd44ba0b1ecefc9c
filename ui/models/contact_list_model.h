#pragma once

#include "core/model/wallet.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace fallow::ui
{

/// The address book, and of it the entries that fit what is typed. GUI thread.
class ContactListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        AddressRole, ///< whole, with checksum
        ShortRole,
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    int count() const { return rowCount(); }
    void reset(std::vector<model::Contact> contacts);
    /// By name or address; what is empty shows all.
    void filter(const QString &text);
    const std::vector<model::Contact> &all() const { return m_all; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QString m_text;
    std::vector<model::Contact> m_all;
    std::vector<model::Contact> m_shown;
};

} // namespace fallow::ui
