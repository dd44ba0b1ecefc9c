#pragma once

#include "core/base/ids.h"
#include "core/base/units.h"
#include "core/json/json.h"
#include "core/model/form.h"

#include <QDateTime>

namespace fallow::model {

/// A catalog that a person chose.
struct Catalog {
    QString id{}; ///< the first digits of `root`
    QString url{};
    base::ContentHash root{}; ///< SHA-256 of its first root file: what the person trusts
    qint64 snapshot = 0; ///< 0: never fetched
    qint64 entries = 0;
    QString freshness{}; ///< "never", "fresh", "stale" (its clock ran out: buying asks the chain first), "old" (only what is pinned runs)
    std::optional<QDateTime> expires{}; ///< when its curators must have said that it is the newest
    std::optional<QDateTime> tried{};
    QString refused{}; ///< why the last update was; empty: it was accepted
    bool isUpdating = false;
    QString name{}; ///< for itself; empty: not fetched yet
    qint64 curators = 0; ///< how many keys may approve; 0: not fetched yet
    friend bool operator==(const Catalog &, const Catalog &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("id", &Catalog::id), json::field("url", &Catalog::url), json::field("root", &Catalog::root),
                          json::field("snapshot", &Catalog::snapshot), json::field("entries", &Catalog::entries),
                          json::field("freshness", &Catalog::freshness), json::field("expires", &Catalog::expires),
                          json::field("tried", &Catalog::tried), json::defaulted("refused", &Catalog::refused),
                          json::defaulted("is_updating", &Catalog::isUpdating),
                          json::defaulted("name", &Catalog::name), json::defaulted("curators", &Catalog::curators)};
    }
};

/// What a run needs at least; 0 = not said.
struct EntryNeeds {
    qint64 cores = 0;
    qint64 memory = 0; ///< bytes
    qint64 disk = 0; ///< bytes
    bool network = false;
    bool gpu = false;
    friend bool operator==(const EntryNeeds &, const EntryNeeds &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::defaulted("cores", &EntryNeeds::cores), json::defaulted("memory", &EntryNeeds::memory),
                          json::defaulted("disk", &EntryNeeds::disk), json::defaulted("network", &EntryNeeds::network),
                          json::defaulted("gpu", &EntryNeeds::gpu)};
    }
};

/// What a catalog says of an app, a dataset or a pool.
struct CatalogEntry {
    QString catalog{}; ///< id
    QString kind{}; ///< "app", "dataset", "workerpool"
    qint64 chain = 0;
    base::Address address{};
    base::Address provider{}; ///< its owner
    QString name{};
    QString summary{};
    QString version{};
    QString license{};
    std::vector<QString> tags{};
    std::vector<QString> categories{};
    QString multiaddr{}; ///< the image, or where a dataset lies
    std::optional<base::Bytes32> checksum{};
    QString imageDigest{};
    qint64 size = 0; ///< bytes of the image or the file; 0 = not said
    EntryNeeds needs{};
    QString standing{}; ///< "approved", "unreviewed", "suspended", "revoked", "refused"
    qint64 curators = 0; ///< how many approved these bytes
    qint64 reviewers = 0;
    QString refused{}; ///< why it cannot be read
    std::optional<base::Nrlc> price{}; ///< of the cheapest offer known
    friend bool operator==(const CatalogEntry &, const CatalogEntry &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("catalog", &CatalogEntry::catalog), json::field("kind", &CatalogEntry::kind),
                          json::field("chain", &CatalogEntry::chain), json::field("address", &CatalogEntry::address),
                          json::field("provider", &CatalogEntry::provider), json::field("name", &CatalogEntry::name),
                          json::field("summary", &CatalogEntry::summary), json::defaulted("version", &CatalogEntry::version),
                          json::field("license", &CatalogEntry::license), json::defaulted("tags", &CatalogEntry::tags),
                          json::defaulted("categories", &CatalogEntry::categories), json::defaulted("multiaddr", &CatalogEntry::multiaddr),
                          json::field("checksum", &CatalogEntry::checksum), json::defaulted("image_digest", &CatalogEntry::imageDigest),
                          json::defaulted("size", &CatalogEntry::size), json::defaulted("needs", &CatalogEntry::needs),
                          json::field("standing", &CatalogEntry::standing), json::defaulted("curators", &CatalogEntry::curators),
                          json::defaulted("reviewers", &CatalogEntry::reviewers), json::defaulted("refused", &CatalogEntry::refused),
                          json::field("price", &CatalogEntry::price)};
    }
};

/// A field that the chain has otherwise.
struct EntryDifference {
    QString field{}; ///< "owner", "name", "multiaddr", "checksum"
    QString catalog{};
    QString chain{};
    friend bool operator==(const EntryDifference &, const EntryDifference &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("field", &EntryDifference::field), json::field("catalog", &EntryDifference::catalog),
                          json::field("chain", &EntryDifference::chain)};
    }
};

/// Who took a part in an entry, and what the chain says of it.
struct EntryDetail {
    CatalogEntry entry{};
    std::vector<base::Address> curators{};
    std::vector<base::Address> reviewers{};
    std::vector<QString> unknown{}; ///< members that this version does not know
    QString revokedBecause{}; ///< a cause of core/catalog, with the curators' words
    std::vector<base::Address> revokedBy{};
    std::optional<QDateTime> suspendedUntil{};
    QString chainCheck{}; ///< "matches", "differs", "absent", "unchecked"
    std::vector<EntryDifference> differences{};
    bool isRunnable = false;
    QString because{}; ///< the reason why it is not
    QString homepage{}; ///< as its provider says; empty: not said
    QString source{}; ///< where its source text is
    std::vector<FormField> form{}; ///< what an app asks of whoever runs it; empty: not described
    friend bool operator==(const EntryDetail &, const EntryDetail &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("entry", &EntryDetail::entry), json::field("curators", &EntryDetail::curators),
                          json::field("reviewers", &EntryDetail::reviewers), json::defaulted("unknown", &EntryDetail::unknown),
                          json::defaulted("revoked_because", &EntryDetail::revokedBecause),
                          json::defaulted("revoked_by", &EntryDetail::revokedBy),
                          json::field("suspended_until", &EntryDetail::suspendedUntil),
                          json::field("chain_check", &EntryDetail::chainCheck),
                          json::defaulted("differences", &EntryDetail::differences),
                          json::field("is_runnable", &EntryDetail::isRunnable), json::defaulted("because", &EntryDetail::because),
                          json::defaulted("homepage", &EntryDetail::homepage), json::defaulted("source", &EntryDetail::source),
                          json::defaulted("form", &EntryDetail::form)};
    }
};

} // namespace fallow::model
