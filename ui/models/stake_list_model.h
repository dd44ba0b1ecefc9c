#pragma once

#include "core/base/clock.h"
#include "core/model/wallet.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QtQml/qqmlregistration.h>

namespace fallow::ui
{

/// What is locked in the contract: by which task, how much, until when. GUI thread. Owns the
/// values; borrows the clock.
class StakeListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< the app's name, or the task's short id
        AmountRole, ///< with unit
        UntilRole, ///< "until 15:20", "overdue since …"
        ClaimableRole,
        TaskRole, ///< 0x hex, what a claim names
        SpokenRole,
    };
    Q_ENUM(Role)

    StakeListModel(const base::Clock &clock, const QLocale &locale);

    int count() const { return rowCount(); }
    void reset(std::vector<model::Stake> stakes);
    void refreshTexts();
    const std::vector<model::Stake> &stakes() const { return m_stakes; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QString until(const model::Stake &stake) const;
    QString name(const model::Stake &stake) const;

    const base::Clock &m_clock;
    QLocale m_locale;
    std::vector<model::Stake> m_stakes;
};

} // namespace fallow::ui
