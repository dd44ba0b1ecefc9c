#include "core/service/wallet/money.h"

#include <algorithm>

namespace fallow::service
{

using api::PaymentKind;
using api::PreparedPayment;
using api::SentPayment;
using base::Code;
using base::Result;
using base::TxHash;
using chain::TxFees;
using base::operator""_reason;
using namespace Qt::StringLiterals;

namespace
{

QFuture<Result<SentPayment>> failed(const base::Error &error)
{
    return readyWith(Result<SentPayment>(error));
}

Result<SentPayment> sent(const Result<TxHash> &hash)
{
    return hash ? Result<SentPayment>(SentPayment{hash->toString()})
                : Result<SentPayment>(hash.error());
}

/// The row that has the hash among its attempts.
std::optional<store::TxRow> rowWith(const std::vector<store::TxRow> &rows, const TxHash &hash)
{
    for (const store::TxRow &row : rows) {
        for (const store::TxAttempt &attempt : row.attempts) {
            if (attempt.hash == hash)
                return row;
        }
    }
    return std::nullopt;
}

TxFees higher(const TxFees &fees, const TxFees &least)
{
    return {least.isEip1559, std::max(fees.price, least.price), std::max(fees.tip, least.tip)};
}

} // namespace

QFuture<Result<PreparedPayment>> WalletMoney::prepareReplacement(const Job &job)
{
    const auto hash = TxHash::fromHex(job.request.transaction);
    const auto rows = m_parts.queue.pending();
    if (!rows)
        return readyWith(Result<PreparedPayment>(rows.error()));
    const auto row = hash ? rowWith(*rows, *hash) : std::nullopt;
    if (!row) {
        return readyWith(Result<PreparedPayment>(
            base::fail(Code::Conflict, "chain.not_pending"_reason, job.request.transaction)));
    }
    Job asked = job;
    Draft nothing; // what a cancellation sends
    nothing.transaction.to = job.facts.sender;
    asked.drafts = {nothing};
    return base::then(this, read(asked),
        [this, row = *row, hash = *hash](const Result<Job> &known) {
            if (!known)
                return readyWith(Result<PreparedPayment>(known.error()));
            return base::then(this, estimate(*known), [this, row, hash](const Result<Job> &done) {
                return done ? explainReplacement(*done, row, hash)
                            : Result<PreparedPayment>(done.error());
            });
        })
        .unwrap();
}

Result<PreparedPayment> WalletMoney::explainReplacement(
    const Job &job, const store::TxRow &row, const TxHash &hash)
{
    const auto original = evm::decodeSigned(row.attempts.back().raw);
    auto choices = feeChoices(job.fees, m_options.fees);
    if (!original || !choices)
        return original ? choices.error() : original.error();
    const store::TxAttempt &last = row.attempts.back();
    const bool isEip1559 = original->transaction.type == evm::TransactionType::Eip1559;
    const TxFees least = chain::leastRaise({isEip1559, last.price, last.tip});
    for (FeeChoice &choice : *choices)
        choice.fees = higher(choice.fees, least);
    const auto fees = chosenFees(job.request, *choices, m_options.fees);
    if (!fees)
        return fees.error();
    if (fees->price < least.price || fees->tip < least.tip)
        return base::fail(
            Code::InvalidArgument, "chain.fee_too_low"_reason, least.price.toString());
    if (fees->price > m_options.fees.cap)
        return base::fail(Code::Conflict, "wallet.fee_above_cap"_reason, fees->price.toString());
    const bool isCancel = job.request.kind == PaymentKind::Cancel;
    evm::Transaction next = original->transaction;
    if (isCancel)
        next.gasLimit = job.gas.front();
    (isEip1559 ? next.maxFeePerGas : next.gasPrice) = fees->price;
    next.maxPriorityFeePerGas = isEip1559 ? fees->tip : base::Wei{};
    const base::Wei fee = feeAtMost(next.gasLimit, *fees);
    const base::Wei value = isCancel ? base::Wei{} : next.value;
    if (fee.value > job.picture.coin.value || job.picture.coin.value - fee.value < value.value)
        return base::fail(Code::Conflict, "wallet.not_enough_coin"_reason, base::formatCoin(fee));
    const poco::Explanation explanation = isCancel
        ? poco::explainCancellation(original->transaction, fee, job.facts)
        : poco::explainSpeedUp(next, job.facts);
    Prepared prepared{.job = job, .transactions = {next}, .paid = *fees, .replaces = hash};
    return keep(std::move(prepared), explanation, *choices);
}

QFuture<Result<SentPayment>> WalletMoney::confirm(const QString &token)
{
    const auto entry = m_prepared.extract(token);
    if (!entry || entry.mapped().validUntil < m_parts.clock.now())
        return failed(base::fail(Code::NotFound, "wallet.unknown_token"_reason));
    const Prepared prepared = entry.mapped();
    if (const auto may = mayAsk(prepared.job.request.origin); !may)
        return failed(may.error());
    return base::then(this, confirmAgain(token, prepared),
        [this, token, prepared](const Result<SentPayment> &result) -> Result<SentPayment> {
            if (!result && result.error().reason == "wallet.locked"_reason)
                m_prepared.emplace(token, prepared); // nothing was signed
            return result;
        });
}

/// The account may have changed since it was explained: read and try again before signing.
QFuture<Result<SentPayment>> WalletMoney::confirmAgain(
    const QString &token, const Prepared &prepared)
{
    if (prepared.replaces) {
        const auto what = prepared.job.request.kind == PaymentKind::Cancel
            ? chain::Replacement::Cancel
            : chain::Replacement::SpeedUp;
        return base::then(this, m_parts.queue.replace(*prepared.replaces, what, prepared.paid),
            [](const Result<TxHash> &hash) { return sent(hash); });
    }
    Job again = prepared.job;
    for (size_t i = 0; i < again.drafts.size(); ++i) {
        if (i < prepared.transactions.size())
            again.drafts[i].transaction.value = prepared.transactions[i].value;
        again.drafts[i].takesRest = false;
    }
    again.drafts.resize(prepared.transactions.size()); // without a rest that came to nothing
    again.gas.clear();
    auto tried = base::then(this, read(again), [this, prepared](const Result<Job> &known) {
        const auto paid = known ? stillPays(*known, prepared) : known.error();
        return paid ? estimate(*known) : readyWith(Result<Job>(paid.error()));
    }).unwrap();
    return base::then(this, tried, [this, token, prepared](const Result<Job> &known) {
        return known ? send(token, prepared, 0) : failed(known.error());
    }).unwrap();
}

Result<base::Done> WalletMoney::stillPays(const Job &now, const Prepared &prepared) const
{
    std::vector<quint64> gas;
    for (const evm::Transaction &transaction : prepared.transactions)
        gas.push_back(transaction.gasLimit);
    const auto paid = payFor(now.drafts, gas, prepared.paid, now.plan(), now.picture);
    return paid ? Result<base::Done>(base::Done{}) : Result<base::Done>(paid.error());
}

/// One after another: each is sent when the nodes took the one before.
QFuture<Result<SentPayment>> WalletMoney::send(
    const QString &token, const Prepared &prepared, size_t index)
{
    const evm::Transaction &transaction = prepared.transactions[index];
    const chain::TxIntent intent{.key = u"pay:"_s + token + u':' + QString::number(index),
        .to = transaction.to.value_or(base::Address()),
        .data = transaction.data,
        .value = transaction.value,
        .gasLimit = transaction.gasLimit,
        .fees = prepared.paid};
    return base::then(this, submit(queueOf(prepared.job), intent),
        [this, token, prepared, index](const Result<TxHash> &hash) {
            if (!hash || index + 1 == prepared.transactions.size())
                return readyWith(sent(hash));
            return send(token, prepared, index + 1);
        })
        .unwrap();
}

/// Answers as soon as a node has it; what becomes of it then the queue sees to.
QFuture<Result<TxHash>> WalletMoney::submit(chain::TxQueue &queue, const chain::TxIntent &intent)
{
    QPromise<Result<TxHash>> promise;
    promise.start();
    auto future = promise.future();
    m_sending.insert_or_assign(intent.key, std::move(promise));
    base::then(this, queue.submit(intent),
        [this, key = intent.key](const Result<chain::Receipt> &receipt) {
            answer(
                key, receipt ? Result<TxHash>(receipt->txHash) : Result<TxHash>(receipt.error()));
        });
    return future;
}

void WalletMoney::answer(const QString &key, const Result<TxHash> &hash)
{
    if (auto entry = m_sending.extract(key)) {
        entry.mapped().addResult(hash);
        entry.mapped().finish();
    }
}

} // namespace fallow::service
