#pragma once

#include "core/catalog/orders.h"

namespace fallow::catalog {

/// A catalog that a person chose.
struct Shelved {
    QString url{};
    bool mayBeLocal = false;
    TrustState trust{};
    std::optional<QDateTime> tried{}; ///< when the last update was tried
    QString refused{}; ///< why the last one was; empty = it was accepted
    QString name{}; ///< for itself, of the keys that were accepted last
    qint64 curators = 0; ///< how many keys may approve
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("url", &Shelved::url), json::defaulted("may_be_local", &Shelved::mayBeLocal),
                          json::field("trust", &Shelved::trust), json::field("tried", &Shelved::tried),
                          json::defaulted("refused", &Shelved::refused), json::defaulted("name", &Shelved::name),
                          json::defaulted("curators", &Shelved::curators)};
    }
    /// The first digits of the first root's hash.
    QString id() const { return trust.firstRoot.toString().mid(2, 16); }
};

/// The catalogs of one person, a folder each: what is trusted, the repository, and what was accepted last.
/// One process at a time writes.
class Shelf
{
public:
    explicit Shelf(QString folder) : m_folder(std::move(folder)) { }

    /// Those that can be read, by id.
    std::vector<Shelved> list() const;
    /// The only one whose id starts like this. Reasons: `catalog.not_known`, `catalog.ambiguous`.
    base::Result<Shelved> find(const QString &start) const;
    /// Written to disk before this returns. Reason: `catalog.unwritable`.
    base::Result<base::Done> put(const Shelved &catalog) const;
    base::Result<base::Done> remove(const Shelved &catalog) const;

    QString repositoryOf(const Shelved &catalog) const;
    QString archiveOf(const Shelved &catalog) const; ///< archive.h
    QString streamOf(const Shelved &catalog) const; ///< what `fallow-fetch` hands over

private:
    QString folderOf(const Shelved &catalog) const;
    const QString m_folder;
};

} // namespace fallow::catalog
