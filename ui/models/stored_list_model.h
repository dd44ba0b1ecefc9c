#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace fallow::ui
{

/// What takes room on the disk: apps' images or files of datasets, the largest first. GUI thread.
class StoredListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    struct Row {
        QString key; ///< given back when something is to be done with it
        QString name;
        QString detail;
        QString size;
        QString pins; ///< who needs it; empty: nobody
        bool isKept = false; ///< by the person
        bool mayGo = false; ///< nobody needs it
        friend bool operator==(const Row &, const Row &) = default;
    };
    enum Role { KeyRole = Qt::UserRole + 1, NameRole, DetailRole, SizeRole, PinsRole, KeptRole, MayGoRole, SpokenRole };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    int count() const { return rowCount(); }
    /// Rows that keep their key are updated in place; otherwise the list is read anew.
    void set(std::vector<Row> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<Row> m_rows;
};

} // namespace fallow::ui
