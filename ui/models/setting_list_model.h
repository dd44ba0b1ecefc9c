#pragma once

#include "ui/models/setting_rows.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QtQml/qqmlregistration.h>

namespace fallow::ui {

/// What can be set, as lines: those of one section, or all in which what is searched for stands. GUI
/// thread.
class SettingListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(int count READ count NOTIFY shownChanged FINAL)
    Q_PROPERTY(int section READ section WRITE setSection NOTIFY shownChanged FINAL)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY shownChanged FINAL)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        NoteRole,
        SectionRole, ///< its name; empty unless searched for
        RowRole, ///< to set it by
        NumberRole, ///< it is a number, not on or off
        ValueRole,
        TextRole, ///< the value in words
        LeastRole,
        MostRole,
        StepRole,
    };
    Q_ENUM(Role)

    explicit SettingListModel(const QLocale &locale) : m_locale(locale) { show(); }

    int count() const { return rowCount(); }
    int section() const { return m_section; }
    void setSection(int section);
    const QString &search() const { return m_search; }
    void setSearch(const QString &search);
    /// The values and this computer's size, for the words.
    void set(const SettingValues &values, qint64 cores, qint64 memoryBytes);
    static QString sectionName(SettingSection section);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void shownChanged();

private:
    void show();
    QString textOf(const SettingRow &row) const;

    QLocale m_locale;
    SettingValues m_values;
    qint64 m_cores = 0;
    qint64 m_memoryBytes = 0;
    int m_section = 0;
    QString m_search;
    std::vector<int> m_shown; ///< of settingRows()
};

} // namespace fallow::ui
