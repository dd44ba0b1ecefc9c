#pragma once

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>
#include <QtQml/QQmlEngine>

namespace fallow::ui {

/// Names Qt's own base classes to the linter of Qt 6.4, which cannot see them otherwise.
struct AbstractItemModelForeign {
    Q_GADGET
    QML_FOREIGN(QAbstractItemModel)
    QML_ANONYMOUS
};

struct AbstractListModelForeign {
    Q_GADGET
    QML_FOREIGN(QAbstractListModel)
    QML_ANONYMOUS
};

struct AbstractProxyModelForeign {
    Q_GADGET
    QML_FOREIGN(QAbstractProxyModel)
    QML_ANONYMOUS
};

struct SortFilterProxyModelForeign {
    Q_GADGET
    QML_FOREIGN(QSortFilterProxyModel)
    QML_ANONYMOUS
};

} // namespace fallow::ui
