#pragma once

#include "core/model/work_rules.h"
#include "ui/models/foreign.h"

#include <QAbstractListModel>
#include <QLocale>

#include <QtQml/qqmlregistration.h>

namespace fallow::ui
{

/// The windows of the week, as they are tried: the first that holds counts. GUI thread.
class HoursListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("HoursController has it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { PresetRole = Qt::UserRole + 1, DaysRole, FromRole, ToRole, FromTextRole, ToTextRole, NameRole };
    explicit HoursListModel(const QLocale &locale) : m_locale(locale) {}

    /// A row that stays in its place keeps its delegate, and so the focus.
    void set(const std::vector<model::ProfileHours> &hours);
    int count() const { return static_cast<int>(m_hours.size()); }
    static QString clockText(qint64 minute, const QLocale &locale); ///< 24:00 at the end of the day

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QLocale m_locale;
    std::vector<model::ProfileHours> m_hours;
};

} // namespace fallow::ui
