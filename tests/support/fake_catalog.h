#pragma once

#include "core/api/catalog.h"

#include <QPromise>

namespace fallow::test
{

/// Catalogs in memory, for tests and `fallow --offline`: every one that is added is found whole, and there is one
/// with an app that is approved, an unreviewed dataset and a revoked app.
class FakeCatalog final : public api::Catalog
{
public:
    FakeCatalog();
    /// About 1,300 entries more: apps, datasets and pools as a catalog of some years would have them.
    void fill();
    /// 100,000 more, made when they are looked at.
    void fillHuge() { setMade(100'000); }
    /// As a person who begins has it.
    void clear();
    void put(const model::Catalog &catalog) { m_catalogs.push_back(catalog); }
    void put(const model::EntryDetail &entry) { m_entries.push_back(entry); }
    std::vector<model::Catalog> &catalogs() { return m_catalogs; }
    std::vector<model::EntryDetail> &entries() { return m_entries; }

    /// The next call of any method fails with this.
    void failNext(const base::Error &error) { m_nextError = error; }
    /// Searches wait for `release`.
    void holdSearches() { m_isHolding = true; }
    /// Answers those that wait, in the order they were asked; what comes then is answered at once.
    void release();
    const std::vector<api::SearchEntriesRequest> &searches() const { return m_searches; }
    /// The next add or update goes on until it is cancelled.
    void hangNextFetch() { m_hangsNext = true; }

    api::Answer<api::CatalogList> list(const api::Empty &request) override;
    api::Answer<api::UpdatedCatalog> add(const api::AddCatalogRequest &request) override;
    api::Answer<api::UpdatedCatalog> update(const api::CatalogRequest &request) override;
    api::Answer<api::Empty> cancel(const api::CatalogRequest &request) override;
    api::Answer<api::Empty> remove(const api::CatalogRequest &request) override;
    api::Answer<api::EntryPage> search(const api::SearchEntriesRequest &request) override;
    api::Answer<model::EntryDetail> show(const api::EntryRequest &request) override;
    api::Answer<api::FilledForm> fillForm(const api::FillFormRequest &request) override;

private:
    using Fetch = QPromise<base::Result<api::UpdatedCatalog>>;
    struct Held {
        api::SearchEntriesRequest request;
        QPromise<base::Result<api::EntryPage>> promise;
    };
    template<typename T>
    api::Answer<T> answer(base::Result<T> result);
    base::Result<model::Catalog *> find(const QString &id);
    base::Result<api::EntryPage> found(const api::SearchEntriesRequest &request) const;
    api::Answer<api::UpdatedCatalog> hang(const QString &id);
    void setMade(qint64 count);
    /// The number-th of those that are not kept.
    static model::EntryDetail made(qint64 number);

    std::vector<model::Catalog> m_catalogs;
    std::vector<model::EntryDetail> m_entries;
    qint64 m_made = 0;
    std::vector<api::SearchEntriesRequest> m_searches;
    std::vector<Held> m_held;
    bool m_isHolding = false;
    bool m_hangsNext = false;
    std::optional<Fetch> m_hanging;
    QString m_hangingId;
    std::optional<base::Error> m_nextError;
};

/// What `FakeCatalog` has of its own, and what `fill` adds; all of the catalog of this id.
std::vector<model::EntryDetail> firstEntries(const QString &catalog);
std::vector<model::EntryDetail> manyEntries(const QString &catalog);
/// A form with a field of each kind.
std::vector<model::FormField> filmForm();
/// One more app, of any number.
model::EntryDetail numberedApp(const QString &catalog, qint64 number);

} // namespace fallow::test
