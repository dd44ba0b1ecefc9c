#include "core/base/future.h"
#include "core/chain/tx_sender.h"

namespace fallow::chain
{

using base::Code;
using base::Result;
using base::TxHash;
using store::TxRow;
using base::operator""_reason;
using namespace Qt::StringLiterals;

namespace
{

using HashAnswer = QFuture<Result<TxHash>>;

constexpr quint64 gasMarginPercent = 120; // as for every transaction

HashAnswer refused(const base::Error &error)
{
    return QtFuture::makeReadyFuture(Result<TxHash>(error));
}

bool isNothing(const evm::Transaction &transaction, const base::Address &sender)
{
    return transaction.to == sender && transaction.value.value == 0 && transaction.data.isEmpty();
}

} // namespace

HashAnswer TxSender::replaceBy(
    const TxRow &row, const TxRound &round, Replacement what, const TxFees &fees)
{
    const bool isPending = row.status == store::TxStatus::Sent && row.nonce && !row.attempts.empty()
        && round.nonce <= static_cast<quint64>(*row.nonce);
    if (!isPending)
        return refused(base::fail(Code::Conflict, "chain.not_pending"_reason, row.key));
    const store::TxAttempt &last = row.attempts.back();
    const auto previous = evm::decodeSigned(last.raw);
    if (!previous)
        return refused(previous.error().during(u"a stored transaction"));
    evm::Transaction transaction = previous->transaction;
    TxFees paid = fees;
    paid.isEip1559 = transaction.type == evm::TransactionType::Eip1559;
    const TxFees least = leastRaise({paid.isEip1559, last.price, last.tip});
    if (paid.price < least.price || paid.tip < least.tip) {
        return refused(base::fail(Code::Conflict, "chain.fee_too_low"_reason,
            u"at least %1 wei per gas, %2 of them as tip"_s.arg(
                least.price.toString(), least.tip.toString())));
    }
    if (what == Replacement::SpeedUp)
        return sendInstead(row, round, transaction, paid);
    transaction.to = m_signer.address();
    transaction.value = {};
    transaction.data.clear();
    return base::then(this, m_client.estimateGas({.from = transaction.to, .to = transaction.to}),
        [=, this](const Result<quint64> &gas) {
            if (!gas)
                return refused(gas.error());
            evm::Transaction nothing = transaction;
            nothing.gasLimit = *gas / 100 * gasMarginPercent + *gas % 100;
            return sendInstead(row, round, nothing, paid);
        })
        .unwrap();
}

HashAnswer TxSender::sendInstead(
    const TxRow &row, const TxRound &round, const evm::Transaction &transaction, const TxFees &fees)
{
    const auto attempt = signAttempt(row, round, transaction, fees);
    if (!attempt)
        return refused(attempt.error());
    TxRow now = row;
    now.attempts.push_back(*attempt);
    // It is on disk: whatever the nodes say now, it is sent again until one of them is mined.
    return base::then(this, send(now, *attempt),
        [hash = attempt->hash](const Result<TxOutcome> &) -> Result<TxHash> { return hash; });
}

bool TxSender::isCancellation(const TxRow &row, const TxHash &hash) const
{
    const base::Address sender = m_signer.address();
    evm::Transaction wanted;
    wanted.to = row.target;
    wanted.value = row.value;
    wanted.data = row.data;
    if (isNothing(wanted, sender))
        return false;
    for (const store::TxAttempt &attempt : row.attempts) {
        const auto signedOne = attempt.hash == hash ? evm::decodeSigned(attempt.raw)
                                                    : Result<evm::SignedTransaction>(base::Error());
        if (signedOne)
            return isNothing(signedOne->transaction, sender);
    }
    return false;
}

TxSender::Answer TxSender::endWith(const TxRow &row, const TxHash &hash, const QString &reason)
{
    const auto stored = m_rows.setFailed(row.id, hash, reason);
    TxOutcome outcome;
    if (stored)
        outcome.final = base::fail(Code::Conflict, base::Reason(reason), row.key);
    else
        outcome.waitingFor = stored.error();
    return QtFuture::makeReadyFuture(Result<TxOutcome>(outcome));
}

} // namespace fallow::chain
