#include "core/chain/rpc_codec.h"
#include "core/chain/rpc_endpoint.h"
#include "tests/fuzz/input.h"

using namespace fallow;

/// An answer of a node to question 1, read as everything that is ever asked for.
FALLOW_FUZZ_TARGET
{
    const auto outcome = chain::parseRpcReply(fuzz::bytes(data, size), 1);
    if (!outcome)
        return 0;
    if (const auto *refused = std::get_if<chain::CallFailure>(&*outcome)) {
        FALLOW_CHECK(!refused->toError().reason.key().isEmpty());
        return 0;
    }
    const QJsonValue value = std::get<QJsonValue>(*outcome);
    (void)chain::readNumber(value);
    (void)chain::readWei(value);
    (void)chain::readTxHash(value);
    (void)chain::readBlock(value);
    (void)chain::readReceipt(value);
    (void)chain::readFeeHistory(value);
    (void)chain::readTransaction(value);
    (void)chain::readOptional(&chain::readReceipt, value);
    if (const auto bytes = chain::readBytes(value))
        FALLOW_CHECK(chain::readBytes(base::toHex(*bytes)).value() == *bytes);
    if (const auto logs = chain::readLogs(value)) {
        for (const chain::Log &log : *logs)
            FALLOW_CHECK(log.topics.size() <= 4);
    }
    return 0;
}
