#pragma once

#include "ui/models/catalog_list_model.h"
#include "ui/session/asking.h"
#include "ui/session/core_state.h"

namespace fallow::ui
{

/// The catalogs a person chose: added, updated, removed after a question. What is fetched goes on in the core;
/// `cancel` ends it. GUI thread.
class CatalogsController : public fallow::ui::Asking
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(fallow::ui::CatalogListModel *list READ list CONSTANT FINAL)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString line READ line NOTIFY changed FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL)
    Q_PROPERTY(bool fetching READ isFetching NOTIFY fetchingChanged FINAL)
    Q_PROPERTY(QString fetched READ fetched NOTIFY fetchingChanged FINAL)
    Q_PROPERTY(QString told READ told NOTIFY fetchingChanged FINAL)
    Q_PROPERTY(QString removing READ removing NOTIFY removingChanged FINAL)

public:
    CatalogsController(CoreState &core, const base::Clock &clock, const QLocale &locale);

    CatalogListModel *list() { return &m_list; }
    bool isKnown() const { return m_isKnown; } ///< the core answered once
    QString summary() const; ///< the name of the one there is, or how many there are; empty: none
    QString line() const; ///< entries, curators, when it was checked
    QString trouble() const; ///< of all, a line each; empty: none
    const std::vector<QString> &categories() const { return m_categories; } ///< as the core folds them
    const std::vector<model::Catalog> &all() const { return m_list.catalogs(); }
    qint64 entries() const; ///< of all catalogs

    bool isFetching() const { return !m_fetching.isEmpty(); }
    QString fetched() const; ///< how far it is, in words
    const QString &told() const { return m_told; } ///< what came of the last add or update
    const QString &removing() const { return m_removing; } ///< the name of the one that is asked about; empty: none

    Q_INVOKABLE void read();
    /// Texts as typed.
    Q_INVOKABLE void add(const QString &url, const QString &root);
    Q_INVOKABLE void update(const QString &id);
    /// What is being fetched is given up.
    Q_INVOKABLE void cancel();
    /// Asks first: `confirmRemove` does it, `keep` does not.
    Q_INVOKABLE void remove(const QString &id);
    Q_INVOKABLE void confirmRemove();
    Q_INVOKABLE void keep();
    /// What is wrong with what was typed so far; empty: nothing.
    Q_INVOKABLE QString urlProblem(const QString &url) const;
    Q_INVOKABLE QString rootProblem(const QString &root) const;
    Q_INVOKABLE void forgetTold();

Q_SIGNALS:
    void changed();
    void fetchingChanged();
    void removingChanged();
    void added();

private:
    void hear(const api::Change &change);
    void setFetching(const QString &id);
    void fetch(const QString &id, api::Answer<api::UpdatedCatalog> answer);
    void tell(const api::UpdatedCatalog &updated, bool isNew);
    void setRemoving(const QString &id);

    CoreState &m_core;
    const base::Clock &m_clock;
    QLocale m_locale;
    CatalogListModel m_list;
    std::vector<QString> m_categories;
    bool m_isKnown = false;
    QString m_fetching; ///< id; empty: none
    int m_fetches = 0; ///< answers to earlier ones are not heard
    qint64 m_received = 0; ///< bytes of it
    QString m_told;
    QString m_removingId;
    QString m_removing;
};

} // namespace fallow::ui
