#include "core/poco/hub_events.h"

#include "core/evm/abi_reader.h"
#include "core/evm/keccak.h"

#include <map>

namespace fallow::poco {

using namespace base;
using evm::AbiReader;

namespace {

/// Signature, number of indexed fields, and how to read `indexed` (the topics one after another)
/// and `data`.
template<typename T>
struct Layout;

#define FALLOW_EVENT(type, text, count, ...)                                                       \
    template<>                                                                                     \
    struct Layout<type> {                                                                          \
        static constexpr auto signature = text;                                                    \
        static constexpr size_t indexedCount = count;                                              \
        static type read([[maybe_unused]] AbiReader &indexed, [[maybe_unused]] AbiReader &data)    \
        {                                                                                          \
            return type{__VA_ARGS__};                                                              \
        }                                                                                          \
    };

// Braced initialisers are evaluated from left to right, so the reads keep their order.
FALLOW_EVENT(OrdersMatched, "OrdersMatched(bytes32,bytes32,bytes32,bytes32,bytes32,uint256)", 0,
             data.id<DealId>(), data.word(), data.word(), data.word(), data.word(), data.uint())
FALLOW_EVENT(DealSponsored, "DealSponsored(bytes32,address)", 0, data.id<DealId>(), data.address())
FALLOW_EVENT(SchedulerNotice, "SchedulerNotice(address,bytes32)", 1, indexed.address(),
             data.id<DealId>())
FALLOW_EVENT(TaskInitialize, "TaskInitialize(bytes32,address)", 2, indexed.id<TaskId>(),
             indexed.address())
FALLOW_EVENT(TaskContribute, "TaskContribute(bytes32,address,bytes32)", 2, indexed.id<TaskId>(),
             indexed.address(), data.word())
FALLOW_EVENT(TaskConsensus, "TaskConsensus(bytes32,bytes32)", 1, indexed.id<TaskId>(), data.word())
FALLOW_EVENT(TaskReveal, "TaskReveal(bytes32,address,bytes32)", 2, indexed.id<TaskId>(),
             indexed.address(), data.word())
FALLOW_EVENT(TaskReopen, "TaskReopen(bytes32)", 1, indexed.id<TaskId>())
FALLOW_EVENT(TaskFinalize, "TaskFinalize(bytes32,bytes)", 1, indexed.id<TaskId>(), data.bytes())
FALLOW_EVENT(TaskClaimed, "TaskClaimed(bytes32)", 1, indexed.id<TaskId>())
FALLOW_EVENT(AccurateContribution, "AccurateContribution(address,bytes32)", 2, indexed.address(),
             indexed.id<TaskId>())
FALLOW_EVENT(FaultyContribution, "FaultyContribution(address,bytes32)", 2, indexed.address(),
             indexed.id<TaskId>())
FALLOW_EVENT(Reward, "Reward(address,uint256,bytes32)", 0, data.address(), data.amount(),
             data.word())
FALLOW_EVENT(Seize, "Seize(address,uint256,bytes32)", 0, data.address(), data.amount(), data.word())
FALLOW_EVENT(Lock, "Lock(address,uint256)", 0, data.address(), data.amount())
FALLOW_EVENT(Unlock, "Unlock(address,uint256)", 0, data.address(), data.amount())
FALLOW_EVENT(Transfer, "Transfer(address,address,uint256)", 2, indexed.address(),
             indexed.address(), data.amount())
FALLOW_EVENT(ResourceTransfer, "Transfer(address,address,uint256)", 3, indexed.address(),
             indexed.address(), indexed.address())
#undef FALLOW_EVENT

using Decoder = Result<Event> (*)(const QByteArray &indexed, const QByteArray &data);
struct Known {
    size_t indexedCount;
    Decoder decode;
};

template<typename T>
Result<Event> decodeAs(const QByteArray &indexed, const QByteArray &data)
{
    AbiReader indexedReader(indexed);
    AbiReader dataReader(data);
    const T event = Layout<T>::read(indexedReader, dataReader);
    if (const auto done = indexedReader.finish(); !done)
        return done.error();
    return dataReader.finish(Event(event));
}

using Table = std::multimap<Bytes32, Known>;

template<typename... Ts>
Table tableOf(std::type_identity<std::variant<Ts...>>)
{
    return {{eventTopic<Ts>(), Known{Layout<Ts>::indexedCount, &decodeAs<Ts>}}...};
}

const Table &table()
{
    static const Table value = tableOf(std::type_identity<Event>());
    return value;
}

} // namespace

template<typename T>
Bytes32 eventTopic()
{
    static const Bytes32 topic = evm::keccak256(QByteArray(Layout<T>::signature));
    return topic;
}

Result<std::optional<Event>> decodeEvent(const std::vector<Bytes32> &topics, const QByteArray &data)
{
    if (topics.empty())
        return std::optional<Event>();
    const auto [begin, end] = table().equal_range(topics.front());
    if (begin == end)
        return std::optional<Event>();
    for (auto it = begin; it != end; ++it) {
        if (it->second.indexedCount + 1 != topics.size())
            continue;
        QByteArray indexed;
        for (size_t i = 1; i < topics.size(); ++i)
            indexed += topics[i].bytes();
        const Result<Event> event = it->second.decode(indexed, data);
        if (!event)
            return event.error();
        return std::optional<Event>(*event);
    }
    return fail(Code::Corrupt, "poco.bad_event"_reason,
                QStringLiteral("%1 topics").arg(topics.size()));
}

template Bytes32 eventTopic<OrdersMatched>();
template Bytes32 eventTopic<DealSponsored>();
template Bytes32 eventTopic<SchedulerNotice>();
template Bytes32 eventTopic<TaskInitialize>();
template Bytes32 eventTopic<TaskContribute>();
template Bytes32 eventTopic<TaskConsensus>();
template Bytes32 eventTopic<TaskReveal>();
template Bytes32 eventTopic<TaskReopen>();
template Bytes32 eventTopic<TaskFinalize>();
template Bytes32 eventTopic<TaskClaimed>();
template Bytes32 eventTopic<AccurateContribution>();
template Bytes32 eventTopic<FaultyContribution>();
template Bytes32 eventTopic<Reward>();
template Bytes32 eventTopic<Seize>();
template Bytes32 eventTopic<Lock>();
template Bytes32 eventTopic<Unlock>();
template Bytes32 eventTopic<Transfer>();
template Bytes32 eventTopic<ResourceTransfer>();

} // namespace fallow::poco
