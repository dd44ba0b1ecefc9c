#include "core/chain/tx_queue.h"

#include "core/base/future.h"

#include <QPointer>

#include <algorithm>

namespace fallow::chain
{

using base::Code;
using base::Error;
using base::Result;
using store::TxRow;
using store::TxStatus;
using base::operator""_reason;

namespace
{
bool isSame(const TxRow &row, const TxIntent &intent)
{
    return row.target == intent.to && row.data == intent.data && row.value == intent.value;
}

base::Error failureOf(const TxRow &row)
{
    const bool isCancelled =
        row.failure == TxSender::cancelledKey || row.failure == TxSender::nonceTakenKey;
    return base::fail(Code::Conflict,
        isCancelled ? base::Reason(row.failure) : "chain.reverted"_reason,
        isCancelled ? row.key : row.failure);
}

TxRow rowOf(const TxIntent &intent)
{
    TxRow row{.key = intent.key, .target = intent.to, .data = intent.data, .value = intent.value};
    if (intent.gasLimit)
        row.gasLimit = static_cast<qint64>(*intent.gasLimit);
    row.deadline = intent.deadline;
    if (intent.fees) {
        row.price = intent.fees->price;
        row.tip = intent.fees->tip;
    }
    return row;
}
} // namespace

TxQueue::TxQueue(NodeClient &client, store::TxQueueRepository &rows, TxSigner &signer,
    const base::Clock &clock, const TxQueueOptions &options)
    : m_client(client),
      m_rows(rows),
      m_signer(signer),
      m_clock(clock),
      m_sender(client, rows, signer, options)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(options.pollInterval);
    connect(&m_timer, &QTimer::timeout, this, &TxQueue::wake);
    connect(&m_sender, &TxSender::broadcast, this, &TxQueue::broadcast);
}

QFuture<Result<Receipt>> TxQueue::submit(const TxIntent &intent)
{
    const auto row = findOrAdd(intent);
    if (!row)
        return QtFuture::makeReadyFuture(Result<Receipt>(row.error()));
    if (row->status == TxStatus::Failed) {
        return QtFuture::makeReadyFuture(Result<Receipt>(failureOf(*row)));
    }
    QPromise<Result<Receipt>> promise;
    promise.start();
    auto future = promise.future();
    m_waiters.emplace(row->id, std::move(promise));
    wake();
    return future;
}

void TxQueue::recheck()
{
    constexpr qint64 newest = 32; // more than one key sends within any reorganisation seen
    m_sender.forgetSendings();
    if (const auto reopened = m_rows.reopenNewest(newest); !reopened)
        return hinder(reopened.error());
    wake();
}

Result<TxRow> TxQueue::findOrAdd(const TxIntent &intent)
{
    auto known = m_rows.find(intent.key);
    if (!known)
        return known.error();
    if (*known && !isSame(**known, intent))
        return base::fail(Code::Conflict, "chain.key_conflict"_reason, intent.key);
    if (*known && (*known)->status == TxStatus::Mined) {
        // Its receipt is read anew; should its block have been taken back, it is sent again.
        if (const auto reopened = m_rows.reopen((*known)->id); !reopened)
            return reopened.error();
    }
    if (*known)
        return std::move(**known);
    TxRow row = rowOf(intent);
    const auto id = m_rows.add(row);
    if (!id)
        return id.error();
    row.id = *id;
    return row;
}

void TxQueue::wake()
{
    m_isWoken = true;
    if (!m_isBusy)
        beginRound();
}

void TxQueue::beginRound()
{
    m_isWoken = false;
    m_timer.stop();
    auto open = m_rows.open();
    if (!open)
        return hinder(open.error());
    if (open->empty())
        return;
    m_isBusy = true;
    m_open.assign(open->rbegin(), open->rend());
    base::then(this, m_client.latestBlock(), [this](const Result<Block> &head) {
        if (!head)
            return hinder(head.error());
        m_round.head = *head;
        m_round.now = m_clock.now().toSecsSinceEpoch();
        base::then(this, m_client.nonce(m_signer.address()), [this](const Result<quint64> &nonce) {
            if (!nonce)
                return hinder(nonce.error());
            m_round.nonce = *nonce;
            base::then(this, m_client.fees(), [this](const Result<FeeSuggestion> &fees) {
                if (!fees)
                    return hinder(fees.error());
                m_round.fees = *fees;
                stepNext();
            });
        });
    });
}

void TxQueue::stepNext()
{
    while (!m_open.empty()) {
        const qint64 id = m_open.back();
        m_open.pop_back();
        const auto row = m_rows.find(id);
        if (!row)
            return hinder(row.error());
        if (!*row)
            continue;
        if (auto wish = m_wishes.extract(id))
            fulfil(**row, std::move(wish.mapped()));
        else
            step(**row);
        return;
    }
    endRound();
}

void TxQueue::step(const TxRow &row)
{
    base::then(this, m_sender.step(row, m_round),
        [this, row](const Result<TxOutcome> &outcome) { takeOutcome(row, outcome); });
}

void TxQueue::fulfil(const TxRow &row, Wish wish)
{
    auto answer = m_sender.replaceBy(row, m_round, wish.what, wish.fees);
    m_fulfilled = std::move(wish.promise);
    base::then(this, answer, [this, row](const Result<base::TxHash> &hash) {
        const QPointer<TxQueue> alive(this);
        auto promise = std::move(m_fulfilled);
        promise.addResult(hash);
        promise.finish();
        if (!alive)
            return;
        if (hash)
            stepNext();
        else
            step(row);
    });
}

QFuture<Result<base::TxHash>> TxQueue::replace(
    const base::TxHash &hash, Replacement what, const TxFees &fees)
{
    using Answer = Result<base::TxHash>;
    const auto rows = pending();
    if (!rows)
        return QtFuture::makeReadyFuture(Answer(rows.error()));
    const auto row = std::find_if(rows->begin(), rows->end(), [&](const TxRow &open) {
        return std::any_of(open.attempts.begin(), open.attempts.end(),
            [&](const store::TxAttempt &attempt) { return attempt.hash == hash; });
    });
    if (row == rows->end() || m_wishes.contains(row->id)) {
        return QtFuture::makeReadyFuture(
            Answer(base::fail(Code::Conflict, "chain.not_pending"_reason, hash.toString())));
    }
    Wish wish{what, fees, {}};
    wish.promise.start();
    auto future = wish.promise.future();
    m_wishes.emplace(row->id, std::move(wish));
    wake();
    return future;
}

Result<std::vector<TxRow>> TxQueue::pending()
{
    const auto ids = m_rows.open();
    if (!ids)
        return ids.error();
    std::vector<TxRow> rows;
    for (const qint64 id : *ids) {
        auto row = m_rows.find(id);
        if (!row)
            return row.error();
        if (*row)
            rows.push_back(std::move(**row));
    }
    return rows;
}

Result<bool> TxQueue::knows(const QString &key)
{
    const auto row = m_rows.find(key);
    return row ? Result<bool>(row->has_value()) : Result<bool>(row.error());
}

void TxQueue::takeOutcome(const TxRow &row, const Result<TxOutcome> &outcome)
{
    const QPointer<TxQueue> alive(this);
    const auto hindrance = outcome ? outcome->waitingFor : std::optional(outcome.error());
    if (hindrance)
        Q_EMIT waiting(row.key, *hindrance);
    if (alive && outcome && outcome->final)
        finish(row.id, *outcome->final);
    if (alive)
        stepNext();
}

void TxQueue::endRound()
{
    m_isBusy = false;
    // What was wished for a row that ended meanwhile.
    for (auto &[id, wish] : std::exchange(m_wishes, {})) {
        const auto row = m_rows.find(id);
        if (row && *row
            && ((*row)->status == TxStatus::Sent || (*row)->status == TxStatus::Queued)) {
            m_wishes.emplace(id, std::move(wish));
            continue;
        }
        wish.promise.addResult(base::fail(Code::Conflict, "chain.not_pending"_reason));
        wish.promise.finish();
    }
    if (m_isWoken)
        return beginRound();
    const auto open = m_rows.open();
    if (!open || !open->empty())
        m_timer.start();
}

void TxQueue::finish(qint64 id, const Result<Receipt> &result)
{
    std::vector<QPromise<Result<Receipt>>> promises;
    for (auto entry = m_waiters.extract(id); entry; entry = m_waiters.extract(id))
        promises.push_back(std::move(entry.mapped()));
    for (auto &promise : promises) {
        promise.addResult(result);
        promise.finish();
    }
}

/// The round as a whole could not be: all that is open waits for the next one.
void TxQueue::hinder(const Error &error)
{
    m_isBusy = false;
    m_timer.start();
    for (const qint64 id : std::exchange(m_open, {})) {
        const auto row = m_rows.find(id);
        if (row && *row)
            Q_EMIT waiting((*row)->key, error);
    }
}

bool TxQueue::isIdle()
{
    const auto open = m_rows.open();
    return open && open->empty();
}

} // namespace fallow::chain
