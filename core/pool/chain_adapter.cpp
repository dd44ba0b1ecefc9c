#include "core/pool/chain_adapter.h"

#include "core/base/future.h"
#include "core/poco/hub.h"
#include "core/poco/ids.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcPoolChain, "fallow.pool.chain")

namespace fallow::pool {

using base::Address;
using base::DealId;
using base::Result;
using base::TaskId;
using base::operator""_reason;
namespace hub = poco::hub;

namespace {

// finalize with a callback: callbackgas (200,000 in production, A.4) comes on top, and an estimate
// does not see it, for the call may fail without a revert (B.3).
constexpr quint64 finalizeWithCallbackGas = 1'200'000;

QDateTime time(quint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC);
}

DealFacts toFacts(const poco::Deal &deal)
{
    return {.app = deal.app.pointer,
            .dataset = deal.dataset.pointer,
            .workerpool = deal.workerpool.pointer,
            .workerpoolOwner = deal.workerpool.owner,
            .requester = deal.requester,
            .beneficiary = deal.beneficiary,
            .callback = deal.callback,
            .trust = deal.trust,
            .category = deal.category,
            .tag = deal.tag,
            .params = deal.params,
            .start = time(deal.startTime),
            .botFirst = deal.botFirst,
            .botSize = deal.botSize,
            .workerStake = deal.workerStake,
            .categorySeconds = 0,
            .appName = {}};
}

TaskFacts toFacts(const poco::Task &task)
{
    return {.status = static_cast<ChainTaskStatus>(task.status),
            .contributionDeadline = time(task.contributionDeadline),
            .revealDeadline = time(task.revealDeadline),
            .finalDeadline = time(task.finalDeadline),
            .consensusValue = task.consensusValue,
            .revealCounter = task.revealCounter,
            .winnerCounter = task.winnerCounter,
            .contributors = task.contributors,
            .resultDigest = task.resultDigest,
            .results = task.results,
            .resultsCallback = task.resultsCallback};
}

struct TaskOf {
    std::optional<TaskId> operator()(const poco::TaskContribute &event) const { return event.task; }
    std::optional<TaskId> operator()(const poco::TaskConsensus &event) const { return event.task; }
    std::optional<TaskId> operator()(const poco::TaskReveal &event) const { return event.task; }
    std::optional<TaskId> operator()(const poco::TaskReopen &event) const { return event.task; }
    std::optional<TaskId> operator()(const poco::TaskFinalize &event) const { return event.task; }
    std::optional<TaskId> operator()(const poco::TaskClaimed &event) const { return event.task; }
    template<typename Other>
    std::optional<TaskId> operator()(const Other &) const { return std::nullopt; }
};

chain::LogFollowerOptions followerOptions(const ChainAdapter::Options &options)
{
    chain::LogFollowerOptions follower;
    follower.name = QStringLiteral("pool:") + options.hub.toString() + u':' + options.workerpool.toString();
    follower.addresses = {options.hub};
    follower.topics = {{poco::eventTopic<poco::SchedulerNotice>(), poco::eventTopic<poco::TaskContribute>(),
                        poco::eventTopic<poco::TaskConsensus>(), poco::eventTopic<poco::TaskReveal>(),
                        poco::eventTopic<poco::TaskReopen>(), poco::eventTopic<poco::TaskFinalize>(),
                        poco::eventTopic<poco::TaskClaimed>()}};
    follower.startBlock = options.startBlock;
    follower.pollInterval = options.poll;
    return follower;
}

} // namespace

ChainAdapter::ChainAdapter(chain::NodeClient &client, chain::TxQueue &transactions,
                           store::ChainCursorRepository &cursors, const Options &options) :
    m_client(client), m_transactions(transactions), m_options(options),
    m_follower(client, cursors, followerOptions(options))
{
    m_timer.setInterval(options.poll);
    connect(&m_timer, &QTimer::timeout, this, &ChainAdapter::pollBlock);
    connect(&m_follower, &chain::LogFollower::logs, this, &ChainAdapter::onLogs);
    connect(&m_follower, &chain::LogFollower::rolledBack, this, [this](qint64 to) {
        m_waiting.clear();
        m_listener.onRollback({to, [this, to] { acknowledge(to); }});
    });
    connect(&m_follower, &chain::LogFollower::failed, this,
            [](const base::Error &error) { qCWarning(lcPoolChain) << error; });
}

void ChainAdapter::follow(Listener listener)
{
    m_listener = std::move(listener);
    m_transactions.resume();
    m_follower.start();
    m_timer.start();
    pollBlock();
}

void ChainAdapter::pollBlock()
{
    base::then(this, m_client.latestBlock(), [this](const Result<chain::Block> &block) {
        if (!block) {
            qCWarning(lcPoolChain) << block.error();
            return;
        }
        const bool isNew = !m_latest || m_latest->number != block->number;
        m_latest = BlockFacts{block->number, block->hash.toString(), time(block->timestamp)};
        if (isNew) {
            m_follower.poke();
            m_listener.onBlock(*m_latest);
        }
    });
}

void ChainAdapter::onLogs(const chain::LogBatch &batch)
{
    std::vector<DealNotice> deals;
    for (const chain::Log &log : batch.logs) {
        const auto event = poco::decodeEvent(log.topics, log.data);
        if (!event || !*event) {
            qCWarning(lcPoolChain) << "unreadable log in block" << log.blockNumber;
            continue;
        }
        const auto *notice = std::get_if<poco::SchedulerNotice>(&**event);
        if (notice && notice->workerpool == m_options.workerpool)
            deals.push_back({notice->deal, log.blockNumber, [this, end = batch.to] { dealDone(end); }});
        else if (const auto task = std::visit(TaskOf(), **event))
            m_listener.onTask({*task, log.blockNumber});
    }
    m_waiting[batch.to] = deals.size() + 1;
    for (const DealNotice &notice : deals)
        m_listener.onDeal(notice);
    dealDone(batch.to);
}

void ChainAdapter::dealDone(quint64 batchEnd)
{
    const auto found = m_waiting.find(batchEnd);
    if (found == m_waiting.end() || --found->second > 0)
        return;
    m_waiting.erase(found);
    acknowledge(static_cast<qint64>(batchEnd));
}

void ChainAdapter::acknowledge(qint64 to)
{
    // Queued: the follower may still be in the middle of its signal.
    QMetaObject::invokeMethod(
        this,
        [this, to] {
            if (const auto done = m_follower.ack(to); !done)
                qCWarning(lcPoolChain) << done.error();
        },
        Qt::QueuedConnection);
}

QFuture<Result<DealFacts>> ChainAdapter::deal(const DealId &id)
{
    return base::then(this, m_client.call(m_options.hub, hub::viewDeal(id)),
                      [this](const Result<QByteArray> &answer) -> QFuture<Result<DealFacts>> {
                          const auto deal = answer ? hub::readDeal(*answer) : Result<poco::Deal>(answer.error());
                          if (!deal)
                              return QtFuture::makeReadyFuture(Result<DealFacts>(deal.error()));
                          if (!deal->exists())
                              return QtFuture::makeReadyFuture(Result<DealFacts>(base::fail(
                                  base::Code::NotFound, "pool.deal_not_found"_reason)));
                          return withCategory(toFacts(*deal));
                      })
        .unwrap();
}

QFuture<Result<DealFacts>> ChainAdapter::withCategory(DealFacts facts)
{
    if (const auto known = m_categories.find(facts.category); known != m_categories.end()) {
        facts.categorySeconds = known->second;
        return withAppName(facts);
    }
    return base::then(this, m_client.call(m_options.hub, hub::viewCategory(facts.category)),
                      [this, facts](const Result<QByteArray> &answer) -> QFuture<Result<DealFacts>> {
                          const auto category =
                              answer ? hub::readCategory(*answer) : Result<poco::Category>(answer.error());
                          if (!category)
                              return QtFuture::makeReadyFuture(Result<DealFacts>(category.error()));
                          DealFacts full = facts;
                          full.categorySeconds = static_cast<qint64>(category->workClockTimeRef);
                          m_categories[facts.category] = full.categorySeconds;
                          return withAppName(full);
                      })
        .unwrap();
}

QFuture<Result<DealFacts>> ChainAdapter::withAppName(const DealFacts &facts)
{
    return base::then(this, m_client.call(m_options.hub, hub::viewApp(facts.app)),
                      [facts](const Result<QByteArray> &answer) {
                          DealFacts full = facts;
                          const auto app = answer ? hub::readApp(*answer) : Result<poco::AppInfo>(answer.error());
                          if (app) // only shown on the task's page
                              full.appName = QString::fromUtf8(app->multiaddr);
                          return Result<DealFacts>(full);
                      });
}

QFuture<Result<TaskFacts>> ChainAdapter::task(const TaskId &id)
{
    return base::then(this, m_client.call(m_options.hub, hub::viewTask(id)),
                      [](const Result<QByteArray> &answer) -> Result<TaskFacts> {
                          const auto task = answer ? hub::readTask(*answer) : Result<poco::Task>(answer.error());
                          return task ? Result<TaskFacts>(toFacts(*task)) : task.error();
                      });
}

QFuture<Result<ContributionFacts>> ChainAdapter::contribution(const TaskId &id, const Address &worker)
{
    return base::then(this, m_client.call(m_options.hub, hub::viewContribution(id, worker)),
                      [](const Result<QByteArray> &answer) -> Result<ContributionFacts> {
                          const auto own = answer ? hub::readContribution(*answer)
                                                  : Result<poco::Contribution>(answer.error());
                          if (!own)
                              return own.error();
                          return ContributionFacts{static_cast<ChainContributionStatus>(own->status),
                                                   own->resultHash, own->weight};
                      });
}

QFuture<Result<quint64>> ChainAdapter::score(const Address &worker)
{
    return base::then(this, m_client.call(m_options.hub, hub::viewScore(worker)),
                      [](const Result<QByteArray> &answer) -> Result<quint64> {
                          return answer ? hub::readNumber(*answer) : answer.error();
                      });
}

QFuture<Result<base::Wei>> ChainAdapter::coinBalance(const Address &wallet)
{
    return m_client.balance(wallet);
}

TaskId ChainAdapter::taskId(const DealId &deal, quint64 index) const
{
    return poco::taskId(deal, index);
}

QFuture<Result<SentTransaction>> ChainAdapter::send(const QString &key, const QByteArray &data,
                                                    std::optional<quint64> gasLimit)
{
    chain::TxIntent intent;
    intent.key = key;
    intent.to = m_options.hub;
    intent.data = data;
    intent.gasLimit = gasLimit;
    return base::then(this, m_transactions.submit(intent),
                      [](const Result<chain::Receipt> &receipt) -> Result<SentTransaction> {
                          if (receipt)
                              return SentTransaction{receipt->txHash, receipt->blockNumber, receipt->succeeded};
                          if (receipt.error().reason == "chain.reverted"_reason
                              || receipt.error().reason == "chain.out_of_gas"_reason)
                              return SentTransaction{{}, 0, false};
                          return receipt.error();
                      });
}

QFuture<Result<SentTransaction>> ChainAdapter::initialize(const DealId &deal, quint64 index, const QString &key)
{
    return send(key, hub::initialize(deal, index));
}

QFuture<Result<SentTransaction>> ChainAdapter::finalize(const TaskId &task, const QByteArray &results,
                                                        const QByteArray &callback, const QString &key)
{
    return send(key, hub::finalize(task, results, callback),
                callback.isEmpty() ? std::nullopt : std::optional(finalizeWithCallbackGas));
}

QFuture<Result<SentTransaction>> ChainAdapter::reopen(const TaskId &task, const QString &key)
{
    return send(key, hub::reopen(task));
}

} // namespace fallow::pool
