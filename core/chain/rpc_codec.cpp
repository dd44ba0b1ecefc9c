#include "core/chain/rpc_codec.h"

#include "core/evm/quantity.h"

namespace fallow::chain
{

using base::Address;
using base::Bytes32;
using base::Code;
using base::Error;
using base::Result;
using base::TxHash;
using base::Wei;
using base::operator""_reason;

namespace
{
/// Reads the members of one object; the first failure is kept and names its member.
class Reader
{
public:
    explicit Reader(const QJsonValue &value) : m_object(value.toObject())
    {
        if (!value.isObject())
            m_error = badReply(QStringLiteral("expected an object"));
    }
    bool has(const char *name) const
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        return !value.isUndefined() && !value.isNull();
    }
    quint64 number(const char *name) { return take<quint64>(name, &readNumber); }
    Wei wei(const char *name) { return take<Wei>(name, &readWei); }
    QByteArray bytes(const char *name) { return take<QByteArray>(name, &readBytes); }
    template <typename Fixed> Fixed fixed(const char *name)
    {
        return take<Fixed>(
            name, [](const QJsonValue &value) { return Fixed::fromHex(value.toString()); });
    }
    QJsonValue raw(const char *name) const { return m_object.value(QLatin1String(name)); }
    template <typename T, typename Read> T take(const char *name, Read read)
    {
        auto value = read(raw(name));
        if (!value && !m_error)
            m_error = badReply(QLatin1String(name) + u": " + value.error().detail);
        return value ? std::move(*value) : T();
    }
    template <typename T> Result<T> finish(T value) const
    {
        if (m_error)
            return *m_error;
        return value;
    }

private:
    QJsonObject m_object;
    std::optional<Error> m_error;
};

Result<std::vector<Bytes32>> readTopics(const QJsonValue &value)
{
    std::vector<Bytes32> topics;
    if (!value.isArray() || value.toArray().size() > 4)
        return badReply(QStringLiteral("expected at most four topics"));
    for (const QJsonValue &entry : value.toArray()) {
        const auto topic = Bytes32::fromHex(entry.toString());
        if (!topic)
            return badReply(QStringLiteral("expected 32 bytes"));
        topics.push_back(*topic);
    }
    return topics;
}

Result<Log> readLog(const QJsonValue &value)
{
    Reader reader(value);
    Log log;
    log.address = reader.fixed<Address>("address");
    log.topics = reader.take<std::vector<Bytes32>>("topics", &readTopics);
    log.data = reader.bytes("data");
    log.blockNumber = reader.number("blockNumber");
    log.blockHash = reader.fixed<Bytes32>("blockHash");
    log.txHash = reader.fixed<TxHash>("transactionHash");
    log.logIndex = reader.number("logIndex");
    if (reader.raw("removed").toBool())
        return badReply(QStringLiteral("a log that was taken back"));
    return reader.finish(log);
}
} // namespace

Error badReply(const QString &detail)
{
    return base::fail(Code::Corrupt, "chain.bad_reply"_reason, detail);
}

QJsonObject toJson(const CallRequest &request)
{
    QJsonObject object;
    if (request.from)
        object.insert(QStringLiteral("from"), request.from->toString());
    if (request.to)
        object.insert(QStringLiteral("to"), request.to->toString());
    object.insert(QStringLiteral("data"), base::toHex(request.data));
    if (request.value.value != 0)
        object.insert(QStringLiteral("value"), evm::toQuantity(request.value));
    return object;
}

QJsonObject toJson(const LogFilter &filter)
{
    QJsonArray addresses;
    for (const Address &address : filter.addresses)
        addresses.append(address.toString());
    QJsonArray topics;
    for (const auto &alternatives : filter.topics) {
        QJsonArray position;
        for (const Bytes32 &topic : alternatives)
            position.append(topic.toString());
        topics.append(alternatives.empty() ? QJsonValue() : QJsonValue(position));
    }
    QJsonObject object{{QStringLiteral("fromBlock"), evm::toQuantity(filter.from)},
        {QStringLiteral("toBlock"), evm::toQuantity(filter.to)},
        {QStringLiteral("topics"), topics}};
    if (!addresses.isEmpty())
        object.insert(QStringLiteral("address"), addresses);
    return object;
}

Result<quint64> readNumber(const QJsonValue &value)
{
    const auto number = evm::parseQuantity64(value.toString());
    return number ? number : badReply(number.error().detail);
}

Result<Wei> readWei(const QJsonValue &value)
{
    const auto amount = evm::parseQuantityWei(value.toString());
    return amount ? amount : badReply(amount.error().detail);
}

Result<QByteArray> readBytes(const QJsonValue &value)
{
    const auto bytes = base::fromHex(value.toString());
    return value.isString() && bytes ? bytes : badReply(QStringLiteral("expected hex"));
}

Result<TxHash> readTxHash(const QJsonValue &value)
{
    const auto hash = TxHash::fromHex(value.toString());
    return hash ? hash : badReply(QStringLiteral("expected a transaction hash"));
}

Result<Block> readBlock(const QJsonValue &value)
{
    Reader reader(value);
    Block block;
    block.number = reader.number("number");
    block.hash = reader.fixed<Bytes32>("hash");
    block.parentHash = reader.fixed<Bytes32>("parentHash");
    block.timestamp = reader.number("timestamp");
    if (reader.has("baseFeePerGas"))
        block.baseFee = reader.wei("baseFeePerGas");
    return reader.finish(block);
}

Result<Receipt> readReceipt(const QJsonValue &value)
{
    Reader reader(value);
    Receipt receipt;
    receipt.txHash = reader.fixed<TxHash>("transactionHash");
    receipt.succeeded = reader.number("status") == 1;
    receipt.blockNumber = reader.number("blockNumber");
    receipt.blockHash = reader.fixed<Bytes32>("blockHash");
    receipt.gasUsed = reader.number("gasUsed");
    if (reader.has("effectiveGasPrice"))
        receipt.gasPrice = reader.wei("effectiveGasPrice");
    if (reader.has("contractAddress"))
        receipt.contract = reader.fixed<Address>("contractAddress");
    receipt.logs = reader.take<std::vector<Log>>("logs", &readLogs);
    return reader.finish(receipt);
}

Result<FeeHistory> readFeeHistory(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (!object[u"baseFeePerGas"].isArray())
        return FeeHistory{}; // a chain without base fees
    const auto amounts = [](const QJsonValue &list) -> Result<std::vector<Wei>> {
        std::vector<Wei> read;
        for (const QJsonValue &item : list.toArray()) {
            const auto amount = readWei(item);
            if (!amount)
                return amount.error();
            read.push_back(*amount);
        }
        return read;
    };
    auto baseFees = amounts(object[u"baseFeePerGas"]);
    if (!baseFees)
        return baseFees.error();
    FeeHistory history{.baseFees = std::move(*baseFees)};
    for (const QJsonValue &block : object[u"reward"].toArray()) {
        auto tips = amounts(block);
        if (!tips)
            return tips.error();
        history.tips.push_back(std::move(*tips));
    }
    return history;
}

Result<SentTransaction> readTransaction(const QJsonValue &value)
{
    Reader reader(value);
    SentTransaction transaction;
    transaction.hash = reader.fixed<TxHash>("hash");
    transaction.from = reader.fixed<Address>("from");
    if (reader.has("to"))
        transaction.to = reader.fixed<Address>("to");
    transaction.input = reader.bytes("input");
    transaction.value = reader.wei("value");
    return reader.finish(transaction);
}

Result<std::vector<Log>> readLogs(const QJsonValue &value)
{
    if (!value.isArray())
        return badReply(QStringLiteral("expected a list of logs"));
    std::vector<Log> logs;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        auto log = readLog(entry);
        if (!log)
            return log.error();
        logs.push_back(std::move(*log));
    }
    return logs;
}

} // namespace fallow::chain
