#include "core/service/wallet/batch.h"

#include "core/chain/rpc_codec.h"
#include "core/poco/hub_events.h"
#include "core/poco/ids.h"

#include <algorithm>
#include <functional>

namespace fallow::service
{

using base::Address;
using base::Bytes32;
using base::Code;
using base::Error;
using base::Result;
using base::operator""_reason;
using chain::Log;
using chain::LogFilter;
using store::WalletLine;

namespace
{

constexpr int atOnce = 8; // questions; a public node refuses many more
constexpr quint64 mostTasks = 50'000; // of one deal are followed: 125 questions a look
constexpr size_t tasksAsked = 400; // in one filter: 27 kB of topics

Bytes32 topicOf(const Address &address)
{
    return *Bytes32::fromBytes(QByteArray(12, '\0') + address.bytes());
}

Error moved(const QString &what)
{
    return base::fail(Code::Unavailable, "chain.moved"_reason, what);
}

} // namespace

WalletBatchJob::WalletBatchJob(
    const Parts &parts, const Address &account, std::vector<store::WalletTask> open)
    : m_parts(parts), m_account(account)
{
    for (const store::WalletTask &task : open)
        m_tasks.insert({task.task, task});
}

std::vector<std::vector<Bytes32>> WalletBatchJob::firstTopics(const Address &account)
{
    return {{poco::eventTopic<poco::Transfer>(), poco::eventTopic<poco::FaultyContribution>()},
        {topicOf(account)}};
}

QFuture<Result<WalletBatch>> WalletBatchJob::read(const chain::LogBatch &first)
{
    m_promise.start();
    m_from = first.from;
    m_to = first.to;
    m_batch.to = static_cast<qint64>(first.to);
    std::vector<Address> contracts{m_parts.contracts.hub};
    if (!m_parts.contracts.rlc.isZero())
        contracts.push_back(m_parts.contracts.rlc);
    const auto future = m_promise.future();
    note(first.logs, {contracts, firstTopics(m_account), m_from, m_to});
    const LogFilter second{
        contracts, {{poco::eventTopic<poco::Transfer>()}, {}, {topicOf(m_account)}}, m_from, m_to};
    later([this, second] { askLogs(second); });
    m_next = &WalletBatchJob::askReceipts;
    pump();
    return future;
}

template <typename T, typename F> void WalletBatchJob::ask(QFuture<Result<T>> future, F take)
{
    ++m_inFlight;
    base::then(this, future, [this, take = std::move(take)](const Result<T> &result) {
        --m_inFlight;
        if (m_isOver)
            return;
        if constexpr (std::is_invocable_v<F, const Result<T> &>)
            take(result);
        else if (result)
            take(*result);
        else
            fail(result.error());
        pump();
    });
}

void WalletBatchJob::pump()
{
    if (std::exchange(m_isPumping, true))
        return;
    while (!m_isOver) {
        while (m_inFlight < atOnce && !m_queue.empty()) {
            const auto work = std::move(m_queue.front());
            m_queue.pop_front();
            work();
        }
        if (m_inFlight > 0 || !m_queue.empty() || m_isOver)
            break;
        (this->*std::exchange(m_next, nullptr))();
    }
    m_isPumping = false;
}

void WalletBatchJob::fail(const Error &error)
{
    if (std::exchange(m_isOver, true))
        return;
    m_promise.addResult(Result<WalletBatch>(error));
    m_promise.finish();
}

void WalletBatchJob::askLogs(const LogFilter &filter)
{
    ask(m_parts.reader.client().logs(filter),
        [this, filter](const Result<std::vector<Log>> &found) { takeLogs(filter, found); });
}

/// A range that is too much for the node is asked for in halves.
void WalletBatchJob::takeLogs(const LogFilter &filter, const Result<std::vector<Log>> &found)
{
    if (found)
        return note(*found, filter);
    if (found.error().reason != "chain.range_refused"_reason || filter.from == filter.to)
        return fail(found.error());
    LogFilter lower = filter;
    LogFilter upper = filter;
    lower.to = filter.from + (filter.to - filter.from) / 2;
    upper.from = lower.to + 1;
    later([this, lower] { askLogs(lower); });
    later([this, upper] { askLogs(upper); });
}

bool WalletBatchJob::isWanted(const Log &log, const LogFilter &filter) const
{
    const auto has = [](const auto &list, const auto &value) {
        return std::find(list.begin(), list.end(), value) != list.end();
    };
    bool isIt = has(filter.addresses, log.address) && log.blockNumber >= filter.from
        && log.blockNumber <= filter.to;
    for (size_t i = 0; isIt && i < filter.topics.size(); ++i)
        isIt = i < log.topics.size()
            && (filter.topics[i].empty() || has(filter.topics[i], log.topics[i]));
    return isIt;
}

void WalletBatchJob::note(const std::vector<Log> &logs, const LogFilter &filter)
{
    for (const Log &log : logs) {
        if (!isWanted(log, filter))
            return fail(chain::badReply(QStringLiteral("logs that were not asked for")));
        if (!m_done.contains(log.txHash))
            m_noted.insert({log.txHash, log});
    }
}

void WalletBatchJob::askReceipts()
{
    for (const auto &[hash, log] : std::exchange(m_noted, {})) {
        later([this, log = log] {
            ask(m_parts.reader.client().receipt(log.txHash),
                [this, log](
                    const std::optional<chain::Receipt> &receipt) { takeReceipt(log, receipt); });
        });
    }
    m_next = &WalletBatchJob::askTimes;
}

void WalletBatchJob::takeReceipt(const Log &log, const std::optional<chain::Receipt> &receipt)
{
    if (!receipt || receipt->blockHash != log.blockHash)
        return fail(moved(log.txHash.toString()));
    bool isGood = receipt->succeeded && receipt->blockNumber == log.blockNumber;
    bool isThere = false;
    std::optional<quint64> last;
    for (const Log &entry : receipt->logs) {
        isGood = isGood && entry.txHash == log.txHash && entry.blockHash == log.blockHash
            && (!last || entry.logIndex > *last);
        last = entry.logIndex;
        isThere = isThere || entry == log;
    }
    if (!isGood || !isThere)
        return fail(
            chain::badReply(u"a receipt that does not fit its log " + log.txHash.toString()));
    m_unread.insert({log.txHash,
        WalletTx{.hash = log.txHash,
            .block = receipt->blockNumber,
            .blockHash = receipt->blockHash,
            .logs = receipt->logs}});
}

void WalletBatchJob::askTimes()
{
    std::set<quint64> blocks;
    for (const auto &[hash, transaction] : m_unread)
        blocks.insert(transaction.block);
    for (const quint64 number : blocks) {
        later([this, number] {
            ask(m_parts.reader.client().blockByNumber(number),
                [this, number](const std::optional<chain::Block> &block) {
                    for (auto &[hash, transaction] : m_unread) {
                        if (transaction.block != number)
                            continue;
                        if (!block || block->hash != transaction.blockHash)
                            return fail(moved(QStringLiteral("block %1").arg(number)));
                        transaction.at = static_cast<qint64>(block->timestamp);
                    }
                });
        });
    }
    m_next =
        m_parts.contracts.rlc.isZero() ? &WalletBatchJob::askSenders : &WalletBatchJob::readLines;
}

/// In the native flavour the transaction itself tells who paid in and to whom it was paid out.
void WalletBatchJob::askSenders()
{
    for (auto &[hash, transaction] : m_unread) {
        const bool isPayment =
            std::any_of(transaction.logs.begin(), transaction.logs.end(), [](const Log &log) {
                return log.topics.size() == 3 && (log.topics[1].isZero() || log.topics[2].isZero());
            });
        if (!isPayment)
            continue;
        later([this, id = hash] {
            ask(m_parts.reader.client().transaction(id),
                [this, id](const std::optional<chain::SentTransaction> &sent) {
                    if (!sent)
                        return fail(moved(id.toString()));
                    m_unread.at(id).sent = *sent;
                });
        });
    }
    m_next = &WalletBatchJob::readLines;
}

void WalletBatchJob::readLines()
{
    for (const auto &[hash, transaction] : std::exchange(m_unread, {})) {
        const auto reading = readWalletTx(transaction, m_account, m_parts.contracts);
        if (!reading)
            return fail(reading.error());
        m_done.insert(hash);
        m_batch.lines.insert(m_batch.lines.end(), reading->lines.begin(), reading->lines.end());
        for (const auto &matched : reading->matched)
            m_matched.push_back({matched, static_cast<qint64>(transaction.block)});
        for (const base::TaskId &task : reading->ended)
            m_batch.ended.push_back({task, static_cast<qint64>(transaction.block)});
    }
    m_next = &WalletBatchJob::openTasks;
}

void WalletBatchJob::openTasks()
{
    for (const auto &[matched, block] : std::exchange(m_matched, {})) {
        later([this, matched = matched, block = block] {
            ask(m_parts.deals.facts(matched.deal),
                [this, matched, block](const std::optional<DealFacts> &facts) {
                    if (facts)
                        openTasksOf(matched, block, *facts);
                    else
                        fail(moved(matched.deal.toString()));
                });
        });
    }
    m_next = &WalletBatchJob::askEnds;
}

void WalletBatchJob::openTasksOf(
    const WalletReading::Matched &matched, qint64 block, const DealFacts &facts)
{
    if (facts.botSize != matched.volume)
        return fail(chain::badReply(u"another size of the deal " + matched.deal.toString()));
    for (quint64 i = 0; i < std::min(facts.botSize, mostTasks); ++i) {
        const store::WalletTask task{
            poco::taskId(matched.deal, facts.botFirst + i), matched.deal, block};
        if (m_tasks.insert({task.task, task}).second)
            m_batch.opened.push_back(task);
    }
}

void WalletBatchJob::askEnds()
{
    std::vector<Bytes32> tasks;
    const auto flush = [&] {
        if (tasks.empty())
            return;
        const LogFilter filter{{m_parts.contracts.hub},
            {{poco::eventTopic<poco::TaskFinalize>(), poco::eventTopic<poco::TaskClaimed>()},
                std::exchange(tasks, {})},
            m_from, m_to};
        later([this, filter] { askLogs(filter); });
    };
    for (const auto &[id, task] : m_tasks) {
        if (!m_asked.insert(id).second)
            continue;
        tasks.push_back(Bytes32::from(id));
        if (tasks.size() == tasksAsked)
            flush();
    }
    flush();
    m_next = m_queue.empty() ? &WalletBatchJob::askDeals : &WalletBatchJob::askReceipts;
}

void WalletBatchJob::askDeals()
{
    for (WalletLine &line : m_batch.lines) {
        if (!line.deal.isZero() || line.task.isZero())
            continue;
        if (const auto known = m_tasks.find(line.task); known != m_tasks.end()) {
            line.deal = known->second.deal;
            continue;
        }
        later([this, &line] {
            ask(m_parts.deals.dealOf(line.task),
                [&line](const base::DealId &deal) { line.deal = deal; });
        });
    }
    m_next = &WalletBatchJob::askNames;
}

void WalletBatchJob::askNames()
{
    for (WalletLine &line : m_batch.lines) {
        if (line.deal.isZero())
            continue;
        later([this, &line] {
            ask(m_parts.deals.facts(line.deal), [&line](const std::optional<DealFacts> &facts) {
                line.app = facts ? facts->appName : QString();
            });
        });
    }
    m_next = &WalletBatchJob::finish;
}

void WalletBatchJob::finish()
{
    std::erase_if(
        m_batch.ended, [this](const WalletBatch::End &end) { return !m_tasks.contains(end.task); });
    m_isOver = true;
    m_promise.addResult(Result<WalletBatch>(std::move(m_batch)));
    m_promise.finish();
}

} // namespace fallow::service
