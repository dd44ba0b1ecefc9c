#include "core/chain/tx_sender.h"

#include "core/base/future.h"
#include "core/evm/revert.h"

namespace fallow::chain
{

using base::Code;
using base::Error;
using base::Result;
using base::uint128;
using store::TxAttempt;
using store::TxRow;
using store::TxStatus;
using base::operator""_reason;
using namespace Qt::StringLiterals;

namespace
{
using Answer = TxSender::Answer;

constexpr quint64 gasMarginPercent = 120; // state moves between the estimate and the block
// A node may count a nonce before it serves the receipt; only after so many looks is it a
// stranger's.
constexpr int looksBeforeRequeue = 3;

Answer ready(Result<TxOutcome> outcome)
{
    return QtFuture::makeReadyFuture(std::move(outcome));
}

TxOutcome ended(Result<Receipt> result)
{
    return {.final = std::move(result)};
}

TxOutcome hindered(const Error &error)
{
    return {.waitingFor = error};
}

evm::Transaction transactionOf(const TxRow &row, quint64 chainId, quint64 gas)
{
    evm::Transaction transaction;
    transaction.chainId = chainId;
    transaction.gasLimit = gas;
    transaction.to = row.target;
    transaction.value = row.value;
    transaction.data = row.data;
    return transaction;
}

void setFees(evm::Transaction &transaction, const TxFees &fees)
{
    using evm::TransactionType;
    transaction.type = fees.isEip1559 ? TransactionType::Eip1559 : TransactionType::Legacy;
    (fees.isEip1559 ? transaction.maxFeePerGas : transaction.gasPrice) = fees.price;
    transaction.maxPriorityFeePerGas = fees.isEip1559 ? fees.tip : base::Wei{};
}
} // namespace

TxSender::TxSender(NodeClient &client, store::TxQueueRepository &rows, TxSigner &signer,
    const TxQueueOptions &options)
    : m_client(client), m_rows(rows), m_signer(signer), m_options(options)
{
}

Answer TxSender::step(const TxRow &row, const TxRound &round)
{
    return row.status == TxStatus::Queued ? prepare(row, round)
                                          : watch(row, round, row.attempts.size());
}

/// Nothing was signed, so nothing is lost: the caller may ask again with the same key.
TxOutcome TxSender::drop(const TxRow &row, const Error &error)
{
    const auto removed = m_rows.remove(row.id);
    return removed ? ended(error) : hindered(removed.error());
}

Answer TxSender::prepare(const TxRow &row, const TxRound &round)
{
    if (row.deadline && round.now >= *row.deadline)
        return ready(
            drop(row, base::fail(Code::Conflict, "chain.deadline_passed"_reason, row.key)));
    const bool isAboveCap =
        !row.price && round.fees.baseFee && *round.fees.baseFee > m_options.fees.cap;
    if (isAboveCap && !m_options.fees.isGasFree)
        return ready(drop(row,
            base::fail(Code::Unavailable, "chain.fee_above_cap"_reason,
                round.fees.baseFee->toString() + u" wei per gas")));
    return base::then(this, gasFor(row), [this, row, round](const Result<quint64> &gas) {
        return gas ? payAndSign(row, round, *gas) : afterEstimate(row, round, gas.error());
    }).unwrap();
}

QFuture<Result<quint64>> TxSender::gasFor(const TxRow &row)
{
    if (row.gasLimit)
        return QtFuture::makeReadyFuture(Result<quint64>(static_cast<quint64>(*row.gasLimit)));
    const CallRequest request{m_signer.address(), row.target, row.data, row.value};
    return base::then(this, m_client.estimateGas(request, BlockId::pending()),
        [](const Result<quint64> &gas) -> Result<quint64> {
            return gas ? Result<quint64>(*gas / 100 * gasMarginPercent + *gas % 100) : gas;
        });
}

Answer TxSender::afterEstimate(const TxRow &row, const TxRound &round, const Error &error)
{
    if (error.reason == "chain.rpc_error"_reason
        && readBroadcastError(error) == BroadcastVerdict::NoFunds)
        return ready(
            drop(row, base::fail(Code::Conflict, "chain.out_of_gas"_reason, error.detail)));
    if (error.reason != "chain.call_reverted"_reason)
        return ready(hindered(error));
    const auto last = m_rows.highestOpenNonce();
    const bool mayDependOnOthers = last && *last && static_cast<quint64>(**last) >= round.nonce;
    if (mayDependOnOthers)
        return ready(hindered(error));
    return ready(drop(row, base::fail(Code::Conflict, "chain.reverted"_reason, error.detail)));
}

Answer TxSender::payAndSign(const TxRow &row, const TxRound &round, quint64 gas)
{
    const TxFees fees = row.price
        ? TxFees{round.fees.baseFee.has_value(), *row.price, row.tip.value_or(base::Wei{})}
        : chooseFees(round.fees, m_options.fees);
    const evm::Transaction transaction = transactionOf(row, m_client.chainId(), gas);
    return base::then(this, m_client.balance(m_signer.address()),
        [this, row, round, transaction, fees](const Result<base::Wei> &balance) {
            if (!balance)
                return ready(hindered(balance.error()));
            const uint128 cost = uint128{transaction.gasLimit} * fees.price.value;
            const uint128 has = balance->value;
            if (has >= row.value.value && has - row.value.value >= cost)
                return sign(row, round, transaction, fees);
            const QString detail = u"has %1 wei, needs %2 for gas and %3"_s.arg(
                balance->toString(), base::Wei{cost}.toString(), row.value.toString());
            return ready(drop(row, base::fail(Code::Conflict, "chain.out_of_gas"_reason, detail)));
        })
        .unwrap();
}

Answer TxSender::sign(
    const TxRow &row, const TxRound &round, evm::Transaction transaction, const TxFees &fees)
{
    if (!row.nonce) {
        const auto last = m_rows.highestOpenNonce();
        if (!last)
            return ready(last.error());
        const quint64 ours = *last ? static_cast<quint64>(**last) + 1 : 0;
        transaction.nonce = std::max(round.nonce, ours);
    }
    const auto attempt = signAttempt(row, round, std::move(transaction), fees);
    if (!attempt && attempt.error().reason.key().startsWith(u"store."))
        return ready(attempt.error());
    if (!attempt)
        return ready(row.attempts.empty() ? drop(row, attempt.error()) : hindered(attempt.error()));
    TxRow now = row;
    now.attempts.push_back(*attempt);
    return send(now, *attempt);
}

/// Signed and on disk; nothing has seen it yet.
Result<TxAttempt> TxSender::signAttempt(
    const TxRow &row, const TxRound &round, evm::Transaction transaction, const TxFees &fees)
{
    setFees(transaction, fees);
    const auto raw = m_signer.signTransaction(transaction);
    if (!raw)
        return raw.error();
    const TxAttempt attempt{.number = static_cast<int>(row.attempts.size()),
        .hash = evm::transactionHash(*raw),
        .raw = *raw,
        .price = fees.price,
        .tip = fees.tip,
        .sentBlock = static_cast<qint64>(round.head.number)};
    const auto stored = m_rows.addAttempt(row.id, static_cast<qint64>(transaction.nonce), attempt);
    if (!stored)
        return stored.error();
    m_lastSent[row.id] = round.head.number;
    return attempt;
}

Answer TxSender::send(const TxRow &row, const TxAttempt &attempt)
{
    const quint64 epoch = m_client.epoch();
    return base::then(this, m_client.sendRaw(attempt.raw),
        [this, row, attempt, epoch](const Result<base::TxHash> &hash) -> Result<TxOutcome> {
            if (!hash)
                return takeRefusal(row, hash.error(), epoch == m_client.epoch());
            Q_EMIT broadcast(row.key, attempt.hash);
            return TxOutcome{};
        });
}

/// A transaction is given up only if its only attempt surely reached nobody else.
TxOutcome TxSender::takeRefusal(const TxRow &row, const Error &error, bool oneNode)
{
    const bool isFirst = oneNode && row.attempts.size() == 1 && row.status == TxStatus::Queued;
    switch (readBroadcastError(error)) {
    case BroadcastVerdict::Known:
        return {};
    case BroadcastVerdict::NoFunds:
        return isFirst
            ? drop(row, base::fail(Code::Conflict, "chain.out_of_gas"_reason, error.detail))
            : hindered(error);
    case BroadcastVerdict::Refused:
        return isFirst ? drop(row, error) : hindered(error);
    case BroadcastVerdict::NonceUsed:
    case BroadcastVerdict::Later:
        return hindered(error);
    }
    return hindered(error);
}

/// Any attempt may be the mined one; the newest is the likeliest. `attempt` counts down.
Answer TxSender::watch(const TxRow &row, const TxRound &round, size_t attempt)
{
    if (attempt == 0)
        return unmined(row, round);
    return base::then(this, m_client.receipt(row.attempts[attempt - 1].hash),
        [this, row, round, attempt](const Result<std::optional<Receipt>> &receipt) {
            if (!receipt)
                return ready(hindered(receipt.error()));
            return *receipt ? takeReceipt(row, round, **receipt) : watch(row, round, attempt - 1);
        })
        .unwrap();
}

Answer TxSender::takeReceipt(const TxRow &row, const TxRound &round, const Receipt &receipt)
{
    m_missing.erase(row.id);
    if (round.head.number + 1 < receipt.blockNumber + m_options.confirmations)
        return ready(TxOutcome{});
    if (isCancellation(row, receipt.txHash))
        return endWith(row, receipt.txHash, cancelledKey);
    if (!receipt.succeeded)
        return explainRevert(row, receipt);
    const auto stored = m_rows.setMined(row.id, receipt.txHash);
    return ready(stored ? ended(receipt) : hindered(stored.error()));
}

/// A receipt has no reason; the same call at the same block usually tells it.
Answer TxSender::explainRevert(const TxRow &row, const Receipt &receipt)
{
    const CallRequest request{m_signer.address(), row.target, row.data, row.value};
    return base::then(this, m_client.tryCall(request, BlockId::at(receipt.blockNumber)),
        [this, row, receipt](const Result<CallOutcome> &outcome) -> Result<TxOutcome> {
            const auto *failure = outcome ? std::get_if<CallFailure>(&*outcome) : nullptr;
            const QString text = failure ? failure->toError().detail : QString(u""_s);
            const auto stored = m_rows.setFailed(row.id, receipt.txHash, text);
            if (!stored)
                return stored.error();
            return ended(base::fail(Code::Conflict, "chain.reverted"_reason, text));
        });
}

Answer TxSender::unmined(const TxRow &row, const TxRound &round)
{
    if (row.nonce && round.nonce > static_cast<quint64>(*row.nonce)) {
        if (++m_missing[row.id] < looksBeforeRequeue)
            return ready(TxOutcome{});
        m_missing.erase(row.id);
        if (row.price) // a person decided: perhaps it was cancelled elsewhere
            return endWith(row, row.attempts.back().hash, nonceTakenKey);
        const auto requeued = m_rows.requeue(row.id);
        return ready(requeued
                ? hindered(base::fail(Code::Conflict, "chain.nonce_taken"_reason, row.key))
                : hindered(requeued.error()));
    }
    m_missing.erase(row.id);
    const TxAttempt &last = row.attempts.back();
    if (round.head.number >= static_cast<quint64>(last.sentBlock) + m_options.replaceAfterBlocks)
        return replace(row, round);
    const auto sent = m_lastSent.find(row.id);
    if (sent != m_lastSent.end() && round.head.number < sent->second + m_options.resendAfterBlocks)
        return ready(TxOutcome{});
    m_lastSent[row.id] = round.head.number;
    return send(row, last);
}

Answer TxSender::replace(const TxRow &row, const TxRound &round)
{
    const TxAttempt &last = row.attempts.back();
    const auto previous = evm::decodeSigned(last.raw);
    if (!previous)
        return ready(previous.error().during(u"a stored transaction"));
    const bool isEip1559 = previous->transaction.type == evm::TransactionType::Eip1559;
    const auto fees = row.price
        ? std::nullopt
        : raiseFees({isEip1559, last.price, last.tip}, round.fees, m_options.fees);
    if (fees)
        return sign(row, round, previous->transaction, *fees);
    const auto sent = m_lastSent.find(row.id);
    if (sent != m_lastSent.end() && round.head.number < sent->second + m_options.resendAfterBlocks)
        return ready(TxOutcome{});
    m_lastSent[row.id] = round.head.number;
    return send(row, last);
}

} // namespace fallow::chain
