#pragma once

#include "core/model/status.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace fallow::ui {

/// "Why is there no work?" as lines: what holds, what does not, and what to do. GUI thread.
class CheckListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")

    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        TextRole = Qt::UserRole + 1,
        HoldsRole,
        NextStepRole, ///< empty when there is nothing to do
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    int count() const { return rowCount(); }
    /// Rows that keep their key are updated in place; otherwise the list is read anew.
    void set(const std::vector<model::Check> &checks);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<model::Check> m_checks;
};

} // namespace fallow::ui
