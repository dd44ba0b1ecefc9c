#include "core/chain/node_client.h"

#include "core/base/future.h"
#include "core/chain/rpc_codec.h"
#include "core/evm/quantity.h"

namespace fallow::chain
{

using base::Address;
using base::Code;
using base::Error;
using base::Result;
using base::TxHash;
using base::Wei;
using base::operator""_reason;
using namespace Qt::StringLiterals;

NodeClient::NodeClient(
    const std::vector<QUrl> &urls, quint64 chainId, NodeOptions options, const base::Clock &clock)
    : m_chainId(chainId), m_pool(m_http, urls, chainId, options, clock)
{
    FALLOW_CHECK(!urls.empty());
    connect(&m_pool, &NodePool::settled, this, &NodeClient::releaseWaiting);
    connect(&m_pool, &NodePool::healthChanged, this, &NodeClient::healthChanged);
}

NodeClient::~NodeClient() = default;

template <typename T, typename Read>
QFuture<Result<T>> NodeClient::ask(const QString &method, const QJsonArray &params, Read read)
{
    auto call = std::make_unique<TypedNodeCall<T>>(
        method, params, [read](const RpcOutcome &outcome) -> Result<T> {
            if (const auto *failure = std::get_if<CallFailure>(&outcome))
                return failure->toError();
            return read(std::get<QJsonValue>(outcome));
        });
    auto future = call->promise.future();
    start(std::move(call));
    return future;
}

void NodeClient::start(std::unique_ptr<NodeCall> call)
{
    const auto round = m_pool.ensureFresh();
    call->isToldByRound = call->asksForHead() && round == NodePool::Round::Starts;
    const quint64 id = ++m_lastId;
    m_calls.emplace(id, std::move(call));
    if (round == NodePool::Round::NotNeeded)
        next(id);
    else
        m_waiting.push_back(id);
}

void NodeClient::releaseWaiting()
{
    // One by one from the loop: an answer may destroy this client.
    for (const quint64 id : std::exchange(m_waiting, {}))
        QMetaObject::invokeMethod(
            this, [this, id] { next(id); }, Qt::QueuedConnection);
}

void NodeClient::next(quint64 id)
{
    const auto found = m_calls.find(id);
    if (found == m_calls.end())
        return;
    NodeCall &call = *found->second;
    const auto node = m_pool.choose(call.tried);
    if (!node)
        return failCall(id, m_pool.whyNone());
    if (std::exchange(m_lastNode, node) != node)
        ++m_epoch;
    call.tried.push_back(*node);
    if (std::exchange(call.isToldByRound, false))
        return takeOutcome(id, *node, RpcOutcome(m_pool.shownHead(*node)));
    base::then(this, m_pool.endpoint(*node).call(call.method, call.params),
        [this, id, chosen = *node](
            const Result<RpcOutcome> &outcome) { takeOutcome(id, chosen, outcome); });
}

void NodeClient::takeOutcome(quint64 id, size_t node, const Result<RpcOutcome> &outcome)
{
    if (!outcome && outcome.error().reason == "net.too_large"_reason)
        return failCall(id, outcome.error()); // our question was too wide; the node is well
    if (!outcome) {
        m_pool.reject(node, outcome.error());
        return next(id);
    }
    auto call = takeCall(id);
    if (!call)
        return;
    if (const auto error = call->deliver(*outcome)) {
        m_calls.emplace(id, std::move(call));
        m_pool.reject(node, *error);
        next(id);
    }
}

void NodeClient::endOpen(const Error &error)
{
    m_waiting.clear();
    for (auto &[id, call] : std::exchange(m_calls, {}))
        call->fail(error);
}

void NodeClient::failCall(quint64 id, const Error &error)
{
    if (const auto call = takeCall(id))
        call->fail(error);
}

std::unique_ptr<NodeCall> NodeClient::takeCall(quint64 id)
{
    auto entry = m_calls.extract(id);
    return entry ? std::move(entry.mapped()) : nullptr;
}

QFuture<Result<RpcOutcome>> NodeClient::question(const QString &method, const QJsonArray &params)
{
    auto call = std::make_unique<TypedNodeCall<RpcOutcome>>(
        method, params, [](const RpcOutcome &outcome) { return Result<RpcOutcome>(outcome); });
    auto future = call->promise.future();
    start(std::move(call));
    return future;
}

QFuture<Result<Block>> NodeClient::latestBlock()
{
    return ask<Block>(u"eth_getBlockByNumber"_s, {u"latest"_s, false}, &readBlock);
}

QFuture<Result<std::optional<Block>>> NodeClient::blockByNumber(quint64 number)
{
    return ask<std::optional<Block>>(u"eth_getBlockByNumber"_s,
        {BlockId::at(number).toJson(), false},
        [number](const QJsonValue &value) -> Result<std::optional<Block>> {
            auto block = readOptional(&readBlock, value);
            if (block && *block && (*block)->number != number)
                return badReply(u"block of another number"_s);
            return block;
        });
}

QFuture<Result<CallOutcome>> NodeClient::tryCall(const CallRequest &request, const BlockId &at)
{
    auto call = std::make_unique<TypedNodeCall<CallOutcome>>(u"eth_call"_s,
        QJsonArray{chain::toJson(request), at.toJson()},
        [](const RpcOutcome &outcome) -> Result<CallOutcome> {
            if (const auto *failure = std::get_if<CallFailure>(&outcome))
                return CallOutcome(*failure);
            return readBytes(std::get<QJsonValue>(outcome)).transform([](QByteArray &&bytes) {
                return CallOutcome(std::move(bytes));
            });
        });
    auto future = call->promise.future();
    start(std::move(call));
    return future;
}

QFuture<Result<QByteArray>> NodeClient::call(
    const Address &to, const QByteArray &data, const BlockId &at)
{
    return ask<QByteArray>(u"eth_call"_s,
        {chain::toJson(CallRequest{.to = to, .data = data}), at.toJson()}, &readBytes);
}

QFuture<Result<quint64>> NodeClient::estimateGas(const CallRequest &request, const BlockId &at)
{
    return ask<quint64>(u"eth_estimateGas"_s, {chain::toJson(request), at.toJson()}, &readNumber);
}

QFuture<Result<Wei>> NodeClient::balance(const Address &address)
{
    return ask<Wei>(u"eth_getBalance"_s, {address.toString(), u"latest"_s}, &readWei);
}

QFuture<Result<quint64>> NodeClient::nonce(const Address &address, const BlockId &at)
{
    return ask<quint64>(
        u"eth_getTransactionCount"_s, {address.toString(), at.toJson()}, &readNumber);
}

QFuture<Result<QByteArray>> NodeClient::code(const Address &address, const BlockId &at)
{
    return ask<QByteArray>(u"eth_getCode"_s, {address.toString(), at.toJson()}, &readBytes);
}

QFuture<Result<FeeSuggestion>> NodeClient::fees()
{
    auto price = ask<Wei>(u"eth_gasPrice"_s, {}, &readWei);
    return base::then(this, price,
        [this](const Result<Wei> &gasPrice) -> QFuture<Result<FeeSuggestion>> {
            if (!gasPrice)
                return QtFuture::makeReadyFuture(Result<FeeSuggestion>(gasPrice.error()));
            return base::then(this, latestBlock(),
                [suggested = *gasPrice](const Result<Block> &block) -> Result<FeeSuggestion> {
                    if (!block)
                        return block.error();
                    const Wei base = block->baseFee.value_or(Wei{});
                    const Wei tip{suggested > base ? suggested.value - base.value : 0};
                    return FeeSuggestion{suggested, block->baseFee, tip};
                });
        })
        .unwrap();
}

QFuture<Result<std::optional<FeeHistory>>> NodeClient::feeHistory(
    quint64 blocks, const std::vector<int> &percentiles)
{
    QJsonArray wanted;
    for (const int percentile : percentiles)
        wanted.append(percentile);
    auto history = ask<FeeHistory>(
        u"eth_feeHistory"_s, {evm::toQuantity(blocks), u"latest"_s, wanted}, &readFeeHistory);
    const size_t tips = percentiles.size();
    return base::then(
        this, history, [tips](const Result<FeeHistory> &read) -> Result<std::optional<FeeHistory>> {
            if (!read && read.error().reason == "chain.rpc_error"_reason)
                return std::optional<FeeHistory>(); // a node that knows no such method
            if (!read)
                return read.error();
            const bool isWhole = std::all_of(read->tips.begin(), read->tips.end(),
                [tips](const std::vector<Wei> &row) { return row.size() == tips; });
            const bool hasBaseFee = !read->baseFees.empty() && isWhole;
            return hasBaseFee ? std::optional(*read) : std::nullopt;
        });
}

QFuture<Result<TxHash>> NodeClient::sendRaw(const QByteArray &signedRaw)
{
    return ask<TxHash>(u"eth_sendRawTransaction"_s, {base::toHex(signedRaw)}, &readTxHash);
}

QFuture<Result<std::optional<Receipt>>> NodeClient::receipt(const TxHash &hash)
{
    return ask<std::optional<Receipt>>(u"eth_getTransactionReceipt"_s, {hash.toString()},
        [hash](const QJsonValue &value) -> Result<std::optional<Receipt>> {
            auto receipt = readOptional(&readReceipt, value);
            if (receipt && *receipt && (*receipt)->txHash != hash)
                return badReply(u"receipt of another transaction"_s);
            return receipt;
        });
}

QFuture<Result<std::optional<SentTransaction>>> NodeClient::transaction(const TxHash &hash)
{
    return ask<std::optional<SentTransaction>>(
        u"eth_getTransactionByHash"_s, {hash.toString()},
        [hash](const QJsonValue &value) -> Result<std::optional<SentTransaction>> {
            auto sent = readOptional(&readTransaction, value);
            if (sent && *sent && (*sent)->hash != hash)
                return badReply(u"another transaction"_s);
            return sent;
        });
}

QFuture<Result<std::vector<Log>>> NodeClient::logs(const LogFilter &filter)
{
    // Nodes refuse wide ranges with many codes and texts; any refusal of a filter is treated so.
    auto found = ask<std::vector<Log>>(u"eth_getLogs"_s, {chain::toJson(filter)}, &readLogs);
    return base::then(
        this, found, [](const Result<std::vector<Log>> &logs) -> Result<std::vector<Log>> {
            if (logs)
                return logs;
            const QString reason = logs.error().reason.key();
            if (reason != u"chain.rpc_error" && reason != u"net.too_large")
                return logs;
            return base::fail(
                Code::InvalidArgument, "chain.range_refused"_reason, logs.error().detail);
        });
}

} // namespace fallow::chain
