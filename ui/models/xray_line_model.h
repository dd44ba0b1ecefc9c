#pragma once

#include "core/api/sandbox_messages.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QtQml/qqmlregistration.h>

namespace fallow::ui
{

/// What our own program tried from inside a sandbox and what came back, area by area. GUI thread.
class XrayLineModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        AreaRole = Qt::UserRole + 1, ///< of the first line of an area; empty for the others
        TriedRole,
        CameBackRole,
        HeldRole, ///< as promised
        SpokenRole, ///< all of it, for a screen reader
    };
    Q_ENUM(Role)

    explicit XrayLineModel(const QLocale &locale) : m_locale(locale) { }

    int count() const { return rowCount(); }
    void reset(std::vector<api::XrayLine> lines);
    int broken() const; ///< how many lines are not as promised

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QString spoken(const api::XrayLine &line) const;

    QLocale m_locale;
    std::vector<api::XrayLine> m_lines;
};

} // namespace fallow::ui
