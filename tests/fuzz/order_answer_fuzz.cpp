#include "core/market/offer_json.h"
#include "tests/fuzz/input.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace fallow;
using namespace fallow::market;

FALLOW_FUZZ_TARGET
{
    static const poco::Domain domain{.chainId = 31337};
    const QByteArray input = fuzz::bytes(data, size);
    for (const OrderKind kind :
        {OrderKind::App, OrderKind::Dataset, OrderKind::Workerpool, OrderKind::Request}) {
        if (const auto order = orderOfRequest(kind, input))
            FALLOW_CHECK(
                hashOf(*order, domain) == hashOf(*order, domain) && priceOf(*order).value >= 0);
        const auto page = offersOfAnswer(kind, input, domain);
        if (!page)
            continue;
        QJsonArray orders;
        for (const Offer &offer : page->offers)
            orders.append(offerToJson(offer, domain));
        const QJsonObject again{{QStringLiteral("ok"), true},
            {QStringLiteral("count"), page->count}, {QStringLiteral("orders"), orders}};
        const auto read = offersOfAnswer(kind, QJsonDocument(again).toJson(), domain);
        FALLOW_CHECK(
            read && read->offers == page->offers); // what is read is written the same again
    }
    return 0;
}
