#pragma once

#include "ui/models/task_order_model.h"

namespace fallow::ui {

/// Every task of this computer, narrowed by how it went and by words in it. GUI thread.
class WorkModel : public fallow::ui::TaskOrderModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(Filter filter READ filter WRITE setFilter NOTIFY queryChanged FINAL)
    Q_PROPERTY(Order order READ order NOTIFY queryChanged FINAL)
    Q_PROPERTY(bool reversed READ isReversed NOTIFY queryChanged FINAL)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY queryChanged FINAL)

public:
    enum Filter { All, UnderWay, Paid, NotPaid };
    Q_ENUM(Filter)

    /// Usual: under way first, then the latest.
    enum Order { Usual, ByName, ByStage, ByChange, ByUse, ByReward };
    Q_ENUM(Order)

    explicit WorkModel(TaskListModel &tasks);

    Filter filter() const { return m_filter; }
    void setFilter(Filter filter);
    Order order() const { return m_order; }
    bool isReversed() const { return m_reversed; }
    /// A column: once, the other way round, and back to the usual order.
    Q_INVOKABLE void toggleOrder(Order order);
    const QString &search() const { return m_search; }
    /// Of the app's name, the requester, the task's number or its stage, case does not count; or the
    /// whole number of a deal.
    void setSearch(const QString &text);

Q_SIGNALS:
    void queryChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    Filter m_filter = All;
    Order m_order = Usual;
    bool m_reversed = false;
    QString m_search;
    const TaskListModel &m_all;
};

} // namespace fallow::ui
