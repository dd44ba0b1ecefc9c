#pragma once

#include "core/api/catalog.h"
#include "core/base/clock.h"
#include "core/content/fetch_client.h"
#include "core/service/chain_reader.h"
#include "core/worker/ports.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QThreadPool>

#include <set>

namespace fallow::catalog {
class Librarian;
}

namespace fallow::service {

/// The contract's calls about catalogs, and the choice of tasks that heeds what curators revoked. The catalogs' files
/// and index are read on a thread of its own, git by the helper process; all else happens on the core's thread.
class CatalogDesk : public QObject, public api::Catalog, public worker::ChoicePort
{
    Q_OBJECT

public:
    struct Chain {
        ChainReader *reader = nullptr; ///< null: none is reached
        quint64 id = 0;
    };
    struct Parts {
        content::FetchClient &fetch;
        const base::Clock &clock;
        const worker::ChoicePort &wishes; ///< asked about what no catalog forbids
        std::function<Chain()> chain;
    };
    /// `folder`: of the catalogs; looked into when it exists or something is added.
    CatalogDesk(Parts parts, QString folder);
    ~CatalogDesk() override;

    api::Answer<api::CatalogList> list(const api::Empty &request) override;
    api::Answer<api::UpdatedCatalog> add(const api::AddCatalogRequest &request) override;
    api::Answer<api::UpdatedCatalog> update(const api::CatalogRequest &request) override;
    api::Answer<api::Empty> cancel(const api::CatalogRequest &request) override;
    api::Answer<api::Empty> remove(const api::CatalogRequest &request) override;
    api::Answer<api::EntryPage> search(const api::SearchEntriesRequest &request) override;
    api::Answer<model::EntryDetail> show(const api::EntryRequest &request) override;
    api::Answer<api::FilledForm> fillForm(const api::FillFormRequest &request) override;

    using Librarian = catalog::Librarian;
    /// `work` on the thread of the catalogs, its answer on this one.
    template<typename T>
    api::Answer<T> ask(std::function<base::Result<T>(Librarian &)> work)
    {
        auto promise = std::make_shared<QPromise<base::Result<T>>>();
        promise->start();
        m_pool.start([this, promise, work = std::move(work)] {
            const auto opened = librarian();
            auto result = std::make_shared<base::Result<T>>(opened ? work(**opened) : base::Result<T>(opened.error()));
            QMetaObject::invokeMethod(this, [promise, result] {
                promise->addResult(std::move(*result));
                promise->finish();
            });
        });
        return promise->future();
    }

    /// `catalog.revoked`, `catalog.suspended`, or what the person's wishes say.
    QString refusal(const task::Terms &terms) const override;
    /// Whether another process wrote, or time alone changed something; at most once a minute.
    void look();

Q_SIGNALS:
    void changed(const fallow::model::Download &download);
    void bansChanged(); ///< what is refused is another now

private:
    base::Result<Librarian *> librarian();
    api::Answer<api::UpdatedCatalog> fetch(const QString &id);
    api::Answer<model::EntryDetail> compare(const model::EntryDetail &detail);
    void readBans();

    struct Bans {
        std::set<base::Address> revoked;
        std::map<base::Address, qint64> suspended; ///< until, seconds since 1970
        friend bool operator==(const Bans &, const Bans &) = default;
    };
    Parts m_parts;
    const QString m_folder;
    std::unique_ptr<Librarian> m_librarian; ///< touched on its thread alone
    std::map<quint64, model::Download> m_jobs; ///< updates under way, by job of the helper
    std::set<QString> m_updating; ///< ids
    Bans m_bans;
    QElapsedTimer m_sinceLook;
    QThreadPool m_pool; ///< last: it waits for what uses the others
};

} // namespace fallow::service
