#pragma once

#include "core/market/offer.h"
#include "core/store/market_order_repository.h"

namespace fallow::market
{

/// What a list request of the market's API asks for (poco.md F.1).
struct MarketQuery {
    store::MarketOrderFilter filter;
    qint64 offset = 0;
    qint64 count = 20;

    friend bool operator==(const MarketQuery &, const MarketQuery &) = default;
};

using QueryParameters = std::vector<std::pair<QByteArray, QByteArray>>; ///< decoded

/// A restriction that is not asked for means orders open to everybody; `any` means all. Names that
/// are not known are ignored, a name twice is refused. Reason: `market.bad_request` with the name.
base::Result<MarketQuery> parseMarketQuery(
    OrderKind kind, const QueryParameters &parameters, quint64 chainId);

} // namespace fallow::market
