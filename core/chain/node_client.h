#pragma once

#include "core/chain/node_call.h"
#include "core/chain/node_pool.h"

#include <map>
#include <type_traits>

namespace fallow::chain
{

/// What a call gave, or the node's refusal with the revert bytes.
using CallOutcome = std::variant<QByteArray, CallFailure>;

/// One chain, asked through whichever of its nodes is fresh and tells the truth. Fails over when a
/// node fails; answers each question once. Dropping the client cancels what is open. Questions end
/// with these reasons besides their own: `chain.no_fresh_node`, `chain.wrong_chain`,
/// `chain.rpc_error`.
class NodeClient : public QObject
{
    Q_OBJECT

public:
    /// At least one url; two or more are wanted.
    NodeClient(const std::vector<QUrl> &urls, quint64 chainId, NodeOptions options,
        const base::Clock &clock);
    ~NodeClient() override;

    quint64 chainId() const { return m_chainId; }
    /// Every open question ends with `error`: for who owes answers and is about to drop the client.
    void endOpen(const base::Error &error);
    std::vector<NodeHealth> health() const { return m_pool.health(); }
    /// Grows whenever another node is used: answers of one epoch come from one node.
    quint64 epoch() const { return m_epoch; }

    /// Any question of Ethereum's JSON-RPC; a node's refusal is an answer.
    QFuture<base::Result<RpcOutcome>> question(const QString &method, const QJsonArray &params);
    /// Where a round of probes has to run first, its answer is this one.
    QFuture<base::Result<Block>> latestBlock();
    QFuture<base::Result<std::optional<Block>>> blockByNumber(quint64 number);
    /// Reason: `chain.call_reverted`, its detail the decoded text.
    QFuture<base::Result<QByteArray>> call(
        const base::Address &to, const QByteArray &data, const BlockId &at = BlockId::latest());
    QFuture<base::Result<CallOutcome>> tryCall(
        const CallRequest &request, const BlockId &at = BlockId::latest());
    /// Reason: `chain.call_reverted`.
    QFuture<base::Result<quint64>> estimateGas(
        const CallRequest &request, const BlockId &at = BlockId::latest());
    QFuture<base::Result<base::Wei>> balance(const base::Address &address);
    QFuture<base::Result<quint64>> nonce(
        const base::Address &address, const BlockId &at = BlockId::latest());
    /// Reason: `chain.rpc_error`, also where a node has no state that old.
    QFuture<base::Result<QByteArray>> code(
        const base::Address &address, const BlockId &at = BlockId::latest());
    QFuture<base::Result<FeeSuggestion>> fees();
    /// Nothing on a chain without a base fee. Percentiles rise, at most 10.
    QFuture<base::Result<std::optional<FeeHistory>>> feeHistory(
        quint64 blocks, const std::vector<int> &percentiles);
    QFuture<base::Result<base::TxHash>> sendRaw(const QByteArray &signedRaw);
    /// Nothing while the transaction is not mined.
    QFuture<base::Result<std::optional<Receipt>>> receipt(const base::TxHash &hash);
    /// Nothing when no node knows it.
    QFuture<base::Result<std::optional<SentTransaction>>> transaction(const base::TxHash &hash);
    /// Reason: `chain.range_refused` (too wide or too much for the node: ask for less).
    QFuture<base::Result<std::vector<Log>>> logs(const LogFilter &filter);

Q_SIGNALS:
    void healthChanged();

private:
    template <typename T, typename Read>
    QFuture<base::Result<T>> ask(const QString &method, const QJsonArray &params, Read read);
    void start(std::unique_ptr<NodeCall> call);
    void releaseWaiting();
    void next(quint64 id);
    void takeOutcome(quint64 id, size_t node, const base::Result<RpcOutcome> &outcome);
    void failCall(quint64 id, const base::Error &error);
    std::unique_ptr<NodeCall> takeCall(quint64 id);

    quint64 m_chainId;
    net::HttpClient m_http;
    NodePool m_pool;
    std::map<quint64, std::unique_ptr<NodeCall>> m_calls;
    std::vector<quint64> m_waiting;
    quint64 m_lastId = 0;
    quint64 m_epoch = 0;
    std::optional<size_t> m_lastNode;
};

} // namespace fallow::chain
