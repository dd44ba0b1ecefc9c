#include "core/poco/broadcasts.h"

#include "core/evm/keccak.h"
#include "core/poco/order_abi.h"
#include "core/poco/order_fields.h"

namespace fallow::poco {

using namespace base;

namespace {

constexpr qsizetype mostBytes = 64 * 1024;

template<typename T>
QByteArray abiType()
{
    return QByteArray(solidityType<T>());
}

/// "BroadcastAppOrder((address,…,bytes))".
template<AnyOrder Order>
Bytes32 topicOf()
{
    QByteArray fields;
    const Order order;
    eachField(order, [&]<typename T>(const char *, const T &) { fields += abiType<T>() + ','; });
    return evm::keccak256("Broadcast" + QByteArray(orderName<Order>()) + "((" + fields + "bytes))");
}

template<AnyOrder Order>
Result<std::optional<AnyOrderValue>> decodeAs(const QByteArray &data)
{
    evm::AbiReader reader(data);
    Order order = reader.tuple([](evm::AbiReader &inner) { return readOrder<Order>(inner); });
    return reader.finish(std::optional<AnyOrderValue>(std::move(order)));
}

using Decoder = Result<std::optional<AnyOrderValue>> (*)(const QByteArray &);
struct Known {
    Bytes32 topic;
    Decoder decode;
};

const std::vector<Known> &known()
{
    static const std::vector<Known> table{{topicOf<AppOrder>(), decodeAs<AppOrder>},
                                          {topicOf<DatasetOrder>(), decodeAs<DatasetOrder>},
                                          {topicOf<WorkerpoolOrder>(), decodeAs<WorkerpoolOrder>},
                                          {topicOf<RequestOrder>(), decodeAs<RequestOrder>}};
    return table;
}

} // namespace

std::vector<Bytes32> broadcastTopics()
{
    std::vector<Bytes32> topics;
    for (const Known &event : known())
        topics.push_back(event.topic);
    return topics;
}

Result<std::optional<AnyOrderValue>> decodeBroadcast(const std::vector<Bytes32> &topics,
                                                     const QByteArray &data)
{
    for (const Known &event : known()) {
        if (topics.empty() || topics.front() != event.topic)
            continue;
        if (topics.size() != 1 || data.size() > mostBytes)
            return fail(Code::InvalidArgument, "poco.bad_event"_reason,
                        QStringLiteral("%1 topics, %2 bytes").arg(topics.size()).arg(data.size()));
        return event.decode(data);
    }
    return std::optional<AnyOrderValue>();
}

} // namespace fallow::poco
