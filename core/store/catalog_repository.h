#pragma once

#include "core/base/ids.h"
#include "core/base/units.h"
#include "core/store/database.h"

#include <QByteArrayList>

#include <optional>
#include <vector>

namespace fallow::store {

/// One entry of one catalog, as it is searched; kind and standing are numbers of core/catalog.
struct CatalogEntryRow {
    QString catalog{};
    QByteArray path{};
    base::ContentHash contentHash{};
    int kind = 0;
    qint64 chain = 0;
    base::Address address{};
    base::Address provider{}; ///< its owner, as the catalog says
    QString name{};
    QString summary{};
    QString version{};
    QString license{};
    QStringList tags{};
    QStringList categories{};
    QString multiaddr{};
    std::optional<base::Bytes32> checksum{};
    QString imageDigest{};
    qint64 size = 0; ///< bytes, of the image or the file
    qint64 cores = 0; ///< what a run needs at least; 0 = not said
    qint64 memory = 0;
    qint64 disk = 0;
    bool network = false;
    bool gpu = false;
    std::optional<qint64> proposal{};
    int standing = 0;
    qint64 curators = 0; ///< how many approved it
    qint64 reviewers = 0;
    QString refused{}; ///< why it cannot be read
    std::optional<qint64> until{}; ///< seconds since 1970: its standing changes by itself then
    std::optional<base::Nrlc> price{}; ///< of the cheapest offer known; not written by `apply`
    friend bool operator==(const CatalogEntryRow &, const CatalogEntryRow &) = default;
};

/// How far a catalog is indexed.
struct CatalogState {
    base::Bytes32 tree{};
    qint64 rootVersion = 0;
    qint64 revocations = 0;
    friend bool operator==(const CatalogState &, const CatalogState &) = default;
};

/// Something that a catalog says must not run.
struct CatalogBan {
    base::Address address{};
    std::optional<qint64> until{}; ///< seconds since 1970: it is suspended; nothing: revoked
    friend bool operator==(const CatalogBan &, const CatalogBan &) = default;
};

enum class CatalogSort { Best /** of the text; without one by name */, Name, Price, Size };

struct CatalogQuery {
    QString text{}; ///< any: words, the last one may be begun; or an address
    std::optional<QString> catalog{};
    std::optional<int> kind{};
    QString category{}; ///< empty = any
    std::vector<int> standings{}; ///< empty = any
    std::optional<base::Nrlc> mostPrice{}; ///< what has no known price is left out then
    struct Computer {
        qint64 cores = 0;
        qint64 memory = 0; ///< bytes
        qint64 disk = 0; ///< bytes
        bool gpu = false;
    };
    std::optional<Computer> fits{};
    CatalogSort sort = CatalogSort::Best;
    QString after{}; ///< `next` of the page before
    qint64 count = 50;
};

struct CatalogPage {
    std::vector<CatalogEntryRow> rows{};
    QString next{}; ///< empty: there is no more
    bool isCut = false; ///< more entries hold the words than are compared: the page is the best of some
};

/// The index over all catalogs, in a database of its own (migration set `catalog`). Borrows the database.
class CatalogRepository
{
public:
    explicit CatalogRepository(Database &database) : m_database(database) { }

    base::Result<std::optional<CatalogState>> state(const QString &catalog);
    struct Changes {
        std::vector<CatalogEntryRow> put{}; ///< new ones and changed ones
        /// After those, as many more as there are: asked until it gives none, so that not all are held at once.
        std::function<std::vector<CatalogEntryRow>()> more{};
        QByteArrayList gone{}; ///< paths
        bool isWhole = false; ///< what is not put is gone
        std::optional<std::vector<CatalogBan>> bans{}; ///< all there are now; nothing: as before
    };
    /// In one transaction.
    base::Result<base::Done> apply(const QString &catalog, const CatalogState &state, const Changes &changes);
    base::Result<base::Done> remove(const QString &catalog);
    /// Of all catalogs and versions of one.
    base::Result<base::Done> setPrice(qint64 chain, const base::Address &address, std::optional<base::Nrlc> price);

    /// Reason: `catalog.bad_page` (`after` is not of such a query).
    base::Result<CatalogPage> search(const CatalogQuery &query);
    base::Result<std::optional<CatalogEntryRow>> find(const QString &catalog, const QByteArray &path);
    /// In all catalogs.
    base::Result<std::vector<CatalogEntryRow>> at(const base::Address &address);
    base::Result<QByteArrayList> pathsAt(const QString &catalog, const base::Address &address);
    base::Result<QByteArrayList> pathsOfProposal(const QString &catalog, qint64 proposal);
    /// Whose standing has changed by itself.
    base::Result<QByteArrayList> due(const QString &catalog, qint64 now);
    /// Of all catalogs; for good before for a while.
    base::Result<std::vector<CatalogBan>> bans(qint64 now);
    base::Result<qint64> count(const QString &catalog);
    /// Of all catalogs, in small letters, the most common first; at most 60.
    base::Result<std::vector<QString>> categories();

private:
    base::Result<base::Done> putBans(const QString &catalog, const std::vector<CatalogBan> &bans);
    base::Result<base::Done> clear(const QString &catalog);
    Database &m_database;
};

} // namespace fallow::store
