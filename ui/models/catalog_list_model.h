#pragma once

#include "core/model/catalog.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QtQml/qqmlregistration.h>

namespace fallow::ui
{

/// The catalogs a person chose, each in words. GUI thread.
class CatalogListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        LineRole, ///< entries, curators, when it was checked, revision
        UrlRole,
        RootRole, ///< what the person trusts, as hexadecimal digits
        StateRole, ///< a word or two
        ToneRole, ///< Chip.Tone
        TroubleRole, ///< why it is not the newest; empty: it is
        UpdatingRole,
        SpokenRole, ///< all of it, for a screen reader
    };
    Q_ENUM(Role)

    explicit CatalogListModel(const QLocale &locale) : m_locale(locale) { }

    int count() const { return rowCount(); }
    /// `now` is what "checked 2 min ago" speaks of.
    void set(std::vector<model::Catalog> catalogs, const QDateTime &now);
    const std::vector<model::Catalog> &catalogs() const { return m_catalogs; }
    const model::Catalog *find(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QVariant text(const model::Catalog &catalog, Role role) const;

    QLocale m_locale;
    std::vector<model::Catalog> m_catalogs;
    QDateTime m_now;
};

} // namespace fallow::ui
