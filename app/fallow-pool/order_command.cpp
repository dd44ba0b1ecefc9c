#include "app/fallow-pool/commands.h"
#include "app/fallow-pool/config.h"
#include "app/fallow-pool/one_shot.h"
#include "app/fallow-pool/owner.h"

#include "core/poco/orders.h"

#include <QJsonDocument>

namespace fallow::app {

using namespace Qt::StringLiterals;

int runOrder(QCommandLineParser &parser)
{
    const auto config = readConfig(parser.value(u"config"_s));
    if (!config)
        return failed(config.error());
    const auto price = base::parseRlc(parser.value(u"price"_s));
    if (!price)
        return failed(price.error().during(u"--price"));
    poco::WorkerpoolOrder order;
    order.workerpool = config->settings.workerpool;
    order.workerpoolPrice = *price;
    order.category = parser.value(u"category"_s).toULongLong();
    order.trust = parser.value(u"trust"_s).toULongLong();
    order.volume = parser.value(u"volume"_s).toULongLong();
    for (const auto &[name, target] : {std::pair(u"app"_s, &order.appRestrict),
                                       std::pair(u"requester"_s, &order.requesterRestrict)}) {
        if (!parser.isSet(name))
            continue;
        const auto address = base::Address::fromHex(parser.value(name));
        if (!address)
            return failed(address.error().during(name));
        *target = *address;
    }
    order.salt = poco::randomSalt();
    const auto password = readPassword(parser, u"Password of the pool's owner"_s);
    if (!password)
        return failed(password.error());
    const auto key = unlockOwner(config->keystore, *password);
    if (!key)
        return failed(key.error());
    poco::Domain domain;
    domain.chainId = config->settings.chainId;
    domain.hub = config->settings.hub;
    const auto signedOrder = poco::signedOrder(order, domain, *key);
    QTextStream(stdout) << QJsonDocument(poco::orderToJson(signedOrder)).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}

} // namespace fallow::app
