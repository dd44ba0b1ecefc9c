#include "core/poco/broadcasts.h"
#include "core/poco/hub_calls.h"
#include "tests/fuzz/input.h"

using namespace fallow;

FALLOW_FUZZ_TARGET
{
    const QByteArray input = fuzz::bytes(data, size);
    for (const base::Bytes32 &topic : poco::broadcastTopics()) {
        const auto decoded = poco::decodeBroadcast({topic}, input);
        if (!decoded)
            continue;
        FALLOW_CHECK(decoded->has_value());
        const QByteArray again = std::visit(
            [](const auto &order) { return poco::hub::broadcastOrder(order).mid(4); }, **decoded);
        const auto read = poco::decodeBroadcast({topic}, again);
        FALLOW_CHECK(read && *read == *decoded);
    }
    return 0;
}
