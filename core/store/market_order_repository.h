#pragma once

#include "core/base/ids.h"
#include "core/base/units.h"
#include "core/store/database.h"

#include <optional>
#include <vector>

namespace fallow::store
{

struct MarketOrderRow {
    base::Bytes32 hash{};
    int kind = 0;
    base::Address resource{};
    base::Address signer{};
    base::Address app{};
    base::Address dataset{};
    base::Address workerpool{};
    base::Address requester{};
    base::Address beneficiary{};
    base::Nrlc price{};
    qint64 volume = 0;
    qint64 remaining = 0;
    base::Bytes32 tag{};
    qint64 category = 0;
    qint64 trust = 0;
    QString status{};
    qint64 publishedAtMs = 0;
    QByteArray body{};
    friend bool operator==(const MarketOrderRow &, const MarketOrderRow &) = default;
};

/// Whom an order must admit. Without an address only orders that admit everybody, or with `isAny`
/// all; with one those too, or with `isStrict` only those that name it.
struct AdmitFilter {
    std::optional<base::Address> address{};
    bool isStrict = false;
    bool isAny = false;
    friend bool operator==(const AdmitFilter &, const AdmitFilter &) = default;
};

struct MarketOrderFilter {
    int kind = 0;
    std::optional<base::Address> resource{};
    std::optional<base::Address> signer{};
    std::optional<base::Address> beneficiary{};
    AdmitFilter app{};
    AdmitFilter dataset{};
    AdmitFilter workerpool{};
    AdmitFilter requester{};
    std::optional<qint64> category{};
    std::optional<qint64> minTrust{};
    std::optional<qint64> maxTrust{};
    qint64 minVolume = 1;
    base::Bytes32 minTag{}; ///< bits that must be there
    std::optional<base::Bytes32> maxTag{}; ///< no bit but these
    std::optional<QString> status = QStringLiteral("open");
    friend bool operator==(const MarketOrderFilter &, const MarketOrderFilter &) = default;
};

/// Orders that are offered on one (chain, hub): table market_order. Borrows the database.
class MarketOrderRepository
{
public:
    MarketOrderRepository(Database &database, qint64 chain, const base::Address &hub)
        : m_database(database), m_chain(chain), m_hub(hub)
    {
    }

    /// A hash that is known keeps its row: the terms of a hash never change. True when it is new.
    base::Result<bool> add(const MarketOrderRow &row);
    base::Result<std::optional<MarketOrderRow>> find(const base::Bytes32 &hash);
    base::Result<base::Done> setState(
        const base::Bytes32 &hash, qint64 remaining, const QString &status);
    base::Result<base::Done> remove(const base::Bytes32 &hash);
    /// Cheapest first (requests: who pays most), then the earlier one, then by hash.
    base::Result<std::vector<MarketOrderRow>> page(
        const MarketOrderFilter &filter, qint64 offset, qint64 count);
    base::Result<qint64> count(const MarketOrderFilter &filter);

private:
    base::Result<std::vector<MarketOrderRow>> rows(Statement &select);

    Database &m_database;
    qint64 m_chain;
    base::Address m_hub;
};

} // namespace fallow::store
