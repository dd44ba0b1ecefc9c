#pragma once

#include "core/base/ids.h"
#include "core/json/json.h"

#include <QString>

namespace fallow::pool {

/// That a file is kept for the tasks of one deal.
struct InputLease {
    base::DealId deal;
    base::Address requester;
    base::ContentHash sha256;
    qint64 size = 0;
    friend bool operator==(const InputLease &, const InputLease &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("deal", &InputLease::deal), json::field("requester", &InputLease::requester),
                          json::field("sha256", &InputLease::sha256), json::field("size", &InputLease::size)};
    }
};

/// "e3b0…", as it stands in addresses.
QByteArray hexOf(const base::ContentHash &sha256);
/// Of 64 small hex digits; nothing else.
std::optional<base::ContentHash> hashOf(const QByteArray &hex);

/// Input files on disk, one each, named by its SHA-256, and beside them what each is kept for. Only checked files are here.
/// `find` may be called from any thread, the others from one.
class InputFiles
{
public:
    /// Makes `folder`/files and `folder`/leases. Reason: `pool.cannot_store`.
    static base::Result<InputFiles> create(const QString &folder);

    /// What a stop or a crash left; files that nobody has a lease of are removed, as are leases whose file is not there.
    std::vector<InputLease> load() const;
    /// Moves a checked file in (empty: it is there already) and makes it durable with its lease. Reason: `pool.cannot_store`.
    base::Result<base::Done> keep(const InputLease &lease, const QString &file) const;
    /// Ends a lease; with the last one the file goes.
    void drop(const InputLease &lease, bool isLast) const;
    /// The file, or empty.
    QString find(const QByteArray &hex) const;

private:
    explicit InputFiles(QString folder) : m_folder(std::move(folder)) {}
    QString pathOf(const base::ContentHash &sha256) const;
    QString pathOf(const InputLease &lease) const;

    QString m_folder;
};

} // namespace fallow::pool
