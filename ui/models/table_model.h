#pragma once

#include <QSortFilterProxyModel>
#include <QtQml/qqmlregistration.h>

namespace fallow::ui {

/// Rows of a list, narrowed and sorted by the head of a column. What an order and a filter are, its
/// children know; 0 is the usual order, or all. GUI thread.
class TableModel : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int filter READ filter WRITE setFilter NOTIFY queryChanged FINAL)
    Q_PROPERTY(int order READ order NOTIFY queryChanged FINAL)
    Q_PROPERTY(bool reversed READ isReversed NOTIFY queryChanged FINAL)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY queryChanged FINAL)

public:
    int count() const { return rowCount(); }
    int filter() const { return m_filter; }
    void setFilter(int filter);
    int order() const { return m_order; }
    bool isReversed() const { return m_reversed; }
    /// A column: once, the other way round, and back to the usual order.
    Q_INVOKABLE void toggleOrder(int order);
    const QString &search() const { return m_search; }
    void setSearch(const QString &text);

Q_SIGNALS:
    void countChanged();
    void queryChanged();

protected:
    explicit TableModel(QAbstractItemModel &rows);

private:
    void narrowed();

    int m_filter = 0;
    int m_order = 0;
    bool m_reversed = false;
    QString m_search;
};

} // namespace fallow::ui
