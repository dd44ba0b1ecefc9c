#pragma once

#include "core/model/content.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QtQml/qqmlregistration.h>

namespace fallow::ui
{

/// What is being downloaded, and what was since the window was opened, the newest first. GUI thread.
class DownloadListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        AddressRole, ///< in full
        PhaseRole,
        ToneRole, ///< Chip.Tone
        AmountRole, ///< received, of how many
        ProofRole, ///< proven and written
        RateRole, ///< empty: nothing comes
        WaitRole, ///< why it waits; empty: it does not
        HasShareRole,
        ShareRole, ///< 0 to 1
        OverRole,
        SpokenRole, ///< all of it, for a screen reader
    };
    Q_ENUM(Role)

    explicit DownloadListModel(const QLocale &locale) : m_locale(locale) { }

    int count() const { return rowCount(); }
    /// Those that the core has under way; what is over stays.
    void setUnderWay(const std::vector<model::Download> &downloads);
    /// A row changes in place; a new one comes first.
    void put(const model::Download &download);
    const model::Download *find(const QString &id) const;
    const model::Download &at(int row) const { return m_downloads[static_cast<size_t>(row)]; }
    int underWay() const; ///< how many are not over

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QVariant text(const model::Download &download, Role role) const;

    QLocale m_locale;
    std::vector<model::Download> m_downloads;
};

} // namespace fallow::ui
