#pragma once

#include "ui/models/stored_list_model.h"
#include "ui/session/asking.h"
#include "ui/session/core_state.h"

namespace fallow::ui
{

/// What takes room on the disk, by app and by file, and what may go. GUI thread. Reads when it is
/// asked to, and after everything it did.
class StorageController : public fallow::ui::Asking
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(fallow::ui::StoredListModel *apps READ apps CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::StoredListModel *files READ files CONSTANT FINAL)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)
    Q_PROPERTY(QString appsUse READ appsUse NOTIFY changed FINAL)
    Q_PROPERTY(QString filesUse READ filesUse NOTIFY changed FINAL)
    Q_PROPERTY(double filesShare READ filesShare NOTIFY changed FINAL)
    Q_PROPERTY(QString told READ told NOTIFY changed FINAL)

public:
    StorageController(CoreState &core, const base::Clock &clock, const QLocale &locale);

    StoredListModel *apps() { return &m_apps; }
    StoredListModel *files() { return &m_files; }
    bool isKnown() const { return m_isKnown; }
    QString appsUse() const; ///< sources: ImageList::images, quota
    QString filesUse() const; ///< sources: ContentList::used, quota
    double filesShare() const; ///< of the quota, 0 to 1
    const QString &told() const { return m_told; } ///< what was done last, in words

    Q_INVOKABLE void read();
    /// Keys as StoredListModel::KeyRole gives them.
    Q_INVOKABLE void keep(const QString &file, bool isKept);
    Q_INVOKABLE void removeFile(const QString &file);
    Q_INVOKABLE void verifyFile(const QString &file);
    Q_INVOKABLE void removeApp(const QString &image);

Q_SIGNALS:
    void changed();

private:
    using Call = api::Answer<api::Empty> (api::Content::*)(const api::ContentRequest &);
    void askOf(const QString &file, Call call, const QString &told);
    void take(const api::ImageList &list);
    void take(const api::ContentList &list);
    void readImages();

    CoreState &m_core;
    const base::Clock &m_clock;
    QLocale m_locale;
    StoredListModel m_apps;
    StoredListModel m_files;
    bool m_isKnown = false;
    qint64 m_appBytes = 0;
    qint64 m_appQuota = 0;
    qint64 m_fileBytes = 0;
    qint64 m_fileQuota = 0;
    QString m_told;
};

} // namespace fallow::ui
