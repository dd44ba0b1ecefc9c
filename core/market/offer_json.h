#pragma once

#include "core/market/offer.h"

#include <map>

namespace fallow::market
{

// The market's API (poco.md F.1): what its servers say is a stranger's.

/// One entry, as the API has it: numbers that fit a double as numbers.
QJsonObject offerToJson(const Offer &offer, const poco::Domain &domain);

/// The order of a publication, `{"order":{…}}`. Reasons: `market.bad_request`,
/// `poco.missing_field`, `poco.bad_field`.
base::Result<poco::AnyOrderValue> orderOfRequest(OrderKind kind, const QByteArray &body);

/// The body of a publication.
QByteArray publication(const poco::AnyOrderValue &order);

/// A server's answer that says "ok". Reasons: `market.bad_answer` (no object, or more than 4 MiB),
/// `market.refused` with the server's words.
base::Result<QJsonObject> okAnswer(const QByteArray &body);

struct OfferPage {
    std::vector<Offer> offers;
    std::map<QString, qint64> leftOut; ///< entries by what is wrong with them: `market.order_other_hash`,
                                       ///< `market.order_other_chain`, `market.bad_entry`
    qint64 count = 0; ///< of all pages
    bool hasMore = false;
};

/// A server's answer to a list of one kind. The hash is computed anew and must be the one told; the
/// signer and the status are only what the server says, until the chain was asked. An entry that is
/// wrong is left out. Reasons: `market.bad_answer`, `market.refused` with the server's words.
base::Result<OfferPage> offersOfAnswer(
    OrderKind kind, const QByteArray &body, const poco::Domain &domain);

/// One order of a kind from its official form. Reasons: `poco.missing_field`, `poco.bad_field`.
base::Result<poco::AnyOrderValue> orderOf(OrderKind kind, const QJsonObject &json);

} // namespace fallow::market
