#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/web.h"

namespace fallow::service {

/// Which origins may know and use which accounts: `sites.json` of the data folder, read once. A file that cannot be read
/// grants nothing, and is not written over.
class WebGrantBook
{
public:
    static constexpr size_t mostGrants = 256;
    static constexpr size_t mostAccounts = 16; ///< of one

    WebGrantBook(const QString &folder, const base::Clock &clock);

    model::WebGrants list() const { return {m_grants}; }
    bool isGranted(const QString &origin, const base::Address &account) const;
    /// Reasons: `web.bad_origin`, `web.no_accounts`, `web.too_many_grants`, `settings.unreadable`, `settings.unwritable`.
    base::Result<base::Done> allow(const QString &origin, const std::vector<base::Address> &accounts);
    /// Reasons: `web.bad_origin`, `web.unknown_origin`, `settings.*`.
    base::Result<base::Done> revoke(const QString &origin);

private:
    base::Result<base::Done> keep(std::vector<model::WebGrant> grants);

    QString m_file;
    const base::Clock &m_clock;
    std::vector<model::WebGrant> m_grants; ///< the latest first
    std::optional<base::Error> m_trouble; ///< why the file could not be read
};

} // namespace fallow::service
