#pragma once

#include "core/model/web.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QtQml/qqmlregistration.h>

namespace fallow::ui
{

/// The sites that may know an account. GUI thread.
class SiteListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        OriginRole = Qt::UserRole + 1,
        DetailRole, ///< which accounts, since when
    };
    Q_ENUM(Role)

    explicit SiteListModel(const QLocale &locale) : m_locale(locale) { }

    int count() const { return rowCount(); }
    void reset(const std::vector<model::WebGrant> &grants);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QLocale m_locale;
    std::vector<model::WebGrant> m_grants;
};

} // namespace fallow::ui
