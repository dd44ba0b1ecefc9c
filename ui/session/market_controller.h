#pragma once

#include "ui/session/catalogs_controller.h"
#include "ui/session/entry_controller.h"

namespace fallow::ui
{

/// What the Marketplace shows: entries that fit what was typed and chosen, page after page, and one of them in full.
/// One search is under way at a time: what is typed meanwhile is asked when it has answered, the newest alone, and
/// what was shown stays until then. GUI thread. Owns the controllers of the parts.
class MarketController : public fallow::ui::Asking
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(fallow::ui::MarketListModel *entries READ entries CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::EntryController *entry READ entry CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::CatalogsController *catalogs READ catalogs CONSTANT FINAL)
    Q_PROPERTY(Face face READ face NOTIFY changed FINAL)
    Q_PROPERTY(QString away READ away NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(QString placeholder READ placeholder NOTIFY changed FINAL)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY queryChanged FINAL)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY queryChanged FINAL)
    Q_PROPERTY(QStringList categories READ categories NOTIFY queryChanged FINAL)
    Q_PROPERTY(int category READ category WRITE setCategory NOTIFY queryChanged FINAL)
    Q_PROPERTY(QStringList prices READ prices CONSTANT FINAL)
    Q_PROPERTY(int price READ price WRITE setPrice NOTIFY queryChanged FINAL)
    Q_PROPERTY(QStringList sorts READ sorts CONSTANT FINAL)
    Q_PROPERTY(int sort READ sort WRITE setSort NOTIFY queryChanged FINAL)
    Q_PROPERTY(bool reviewedOnly READ isReviewedOnly WRITE setReviewedOnly NOTIFY queryChanged FINAL)
    Q_PROPERTY(bool fitsHere READ doesFitHere WRITE setFitsHere NOTIFY queryChanged FINAL)

public:
    enum Face {
        Waiting, ///< nothing was answered yet
        NoCatalog,
        NothingFits, ///< what was typed or chosen
        Entries,
    };
    Q_ENUM(Face)

    MarketController(CoreState &core, const base::Clock &clock, const QLocale &locale);

    MarketListModel *entries() { return &m_entries; }
    EntryController *entry() { return &m_entry; }
    CatalogsController *catalogs() { return &m_catalogs; }
    Face face() const;
    QString away() const; ///< why the core cannot be asked; empty: it can
    QString note() const; ///< that not all that holds the words was compared; empty: it was
    QString placeholder() const;

    const QString &search() const { return m_search; }
    void setSearch(const QString &text);
    int kind() const { return m_kind; } ///< 0 apps, 1 datasets, 2 pools
    void setKind(int kind);
    QStringList categories() const; ///< the first one is any
    int category() const;
    void setCategory(int index);
    QStringList prices() const;
    int price() const { return m_price; }
    void setPrice(int index);
    QStringList sorts() const;
    int sort() const { return m_sort; }
    void setSort(int index);
    bool isReviewedOnly() const { return m_isReviewedOnly; }
    void setReviewedOnly(bool reviewedOnly);
    bool doesFitHere() const { return m_fitsHere; }
    void setFitsHere(bool fitsHere);

    /// The page is shown: what it shows is read where it is not there, or is not what the catalogs have now.
    Q_INVOKABLE void open();
    Q_INVOKABLE void retry();
    Q_INVOKABLE void clearFilters();
    /// The entry of a row, in full.
    Q_INVOKABLE void show(int row);
    /// The entry with this address, whatever is typed. `shown` or `notFound` follows.
    void showAddress(const base::Address &address);

Q_SIGNALS:
    void changed();
    void queryChanged();
    void shown();
    void notFound();

protected:
    void fail(const base::Error &error) override;

private:
    api::SearchEntriesRequest query() const;
    void want();
    void askNext();
    void askMore();
    void take(const api::EntryPage &page, bool isFirst);
    void follow();
    void hearCatalogs();
    template<typename T>
    void choose(T &member, T value);

    CoreState &m_core;
    QLocale m_locale;
    MarketListModel m_entries;
    EntryController m_entry;
    CatalogsController m_catalogs;
    QString m_search;
    int m_kind = 0;
    QString m_category; ///< as the core folds it; empty: any
    int m_price = 0;
    int m_sort = 0;
    bool m_isReviewedOnly = false;
    bool m_fitsHere = false;
    bool m_isOpen = false;
    bool m_isLoaded = false; ///< a first page came
    bool m_isWanted = false; ///< a first page is to be asked
    bool m_isPaging = false; ///< what is asked is a further one
    bool m_isPageLost = false; ///< a further one was not answered
    bool m_isCut = false;
    QString m_next; ///< of the page before; empty: there is no more
    std::optional<std::vector<model::Catalog>> m_searched; ///< what the catalogs had then
};

} // namespace fallow::ui
