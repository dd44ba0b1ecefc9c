#pragma once

#include "ui/models/download_order_model.h"
#include "ui/models/line_list_model.h"
#include "ui/session/asking.h"
#include "ui/session/core_state.h"

namespace fallow::ui
{

/// What is being downloaded, as the core tells it, and what each place did for one of them. GUI
/// thread.
class DownloadsController : public fallow::ui::Asking
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(fallow::ui::DownloadListModel *list READ list CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::DownloadOrderModel *table READ table CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::LineListModel *sources READ sources CONSTANT FINAL)
    Q_PROPERTY(QString opened READ opened NOTIFY openedChanged FINAL)
    Q_PROPERTY(bool heard READ hasHeard NOTIFY summaryChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged FINAL)

public:
    DownloadsController(CoreState &core, const QLocale &locale);

    DownloadListModel *list() { return &m_list; }
    DownloadOrderModel *table() { return &m_table; }
    /// Of the one that is open: title an address, detail what it delivered, value its state, chosen
    /// when it is not out.
    LineListModel *sources() { return &m_sources; }
    const QString &opened() const { return m_opened; } ///< empty: none
    bool hasHeard() const { return m_hasHeard; } ///< the core answered once
    QString summary() const; ///< how many are under way

    /// Shows its sources; the one that is open is closed.
    Q_INVOKABLE void open(const QString &download);
    Q_INVOKABLE void cancel(const QString &download);

Q_SIGNALS:
    void openedChanged();
    void summaryChanged();

private:
    void read();
    void hear(const api::Change &change);
    void showSources();

    CoreState &m_core;
    QLocale m_locale;
    DownloadListModel m_list;
    DownloadOrderModel m_table{m_list};
    LineListModel m_sources;
    QString m_opened;
    bool m_hasHeard = false;
};

} // namespace fallow::ui
