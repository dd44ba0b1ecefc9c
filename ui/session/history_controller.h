#pragma once

#include "ui/models/entry_list_model.h"
#include "ui/session/asking.h"
#include "ui/session/core_state.h"

namespace fallow::ui
{

/// The wallet's history, page after page, filtered and searched by the core. GUI thread.
class HistoryController : public fallow::ui::Asking
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(fallow::ui::EntryListModel *entries READ entries CONSTANT FINAL)
    Q_PROPERTY(Filter filter READ filter WRITE setFilter NOTIFY queryChanged FINAL)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY queryChanged FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY pageChanged FINAL)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString exported READ exported NOTIFY exportedChanged FINAL)

public:
    enum Filter { All, Rewards, Sent, Received, Contract };
    Q_ENUM(Filter)

    HistoryController(CoreState &core, const base::Clock &clock, const QLocale &locale);

    EntryListModel *entries() { return &m_entries; }
    Filter filter() const { return m_filter; }
    void setFilter(Filter filter);
    const QString &search() const { return m_search; }
    void setSearch(const QString &text);
    bool isLoaded() const { return m_loaded; } ///< the first page of this query is here
    bool hasMore() const { return m_hasMore; }
    const QString &exported() const { return m_exported; } ///< what was written, in words

    /// The first page anew.
    Q_INVOKABLE void refresh();
    Q_INVOKABLE void loadMore();
    Q_INVOKABLE void label(const QString &id, const QString &text);
    /// All lines of the present filter and search; the ending of the name says the format.
    Q_INVOKABLE void exportTo(const QString &file);
    Q_INVOKABLE QString exportPath(const QString &ending) const;
    Q_INVOKABLE void forgetExport();

    void apply(const api::Change &change);

Q_SIGNALS:
    void queryChanged();
    void pageChanged();
    void exportedChanged();

private:
    model::EntryQuery query() const;
    void take(const api::HistoryPage &page);

    CoreState &m_core;
    const base::Clock &m_clock;
    QLocale m_locale;
    EntryListModel m_entries;
    Filter m_filter = All;
    QString m_search;
    bool m_loaded = false;
    bool m_hasMore = false;
    QString m_exported;
};

} // namespace fallow::ui
