#include "core/pool/task_pages.h"

#include "core/pool/login_desk.h"
#include "core/pool/task_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace fallow::pool {

using base::Address;
using base::Result;
using base::TaskId;
using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<std::optional<TaskHistory>> readHistory(PoolTables &tables, const TaskId &id)
{
    const auto row = tables.tasks.task(id);
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<TaskHistory>();
    const auto changes = tables.tasks.history(id, {});
    const auto replicates = tables.tasks.replicates(id);
    const auto logs = tables.tasks.logs(id);
    if (!changes || !replicates || !logs)
        return !changes ? changes.error() : !replicates ? replicates.error() : logs.error();
    TaskHistory history{**row, *changes, {}};
    for (const auto &replicate : *replicates) {
        const auto walk = tables.tasks.history(id, replicate.wallet);
        if (!walk)
            return walk.error();
        const auto ofWallet = [&](const auto &log) { return log.wallet == replicate.wallet; };
        history.replicates.push_back(
            {replicate, *walk, std::any_of(logs->begin(), logs->end(), ofWallet)});
    }
    return std::optional(history);
}

} // namespace

TaskPages::TaskPages(Ledger &ledger, ChainPort &chain, TaskDriver &driver) :
    m_ledger(ledger), m_chain(chain), m_driver(driver),
    m_challenges({.domain = u"iExec Core"_s,
                  .chainId = ledger.settings().chainId,
                  .life = ledger.settings().logChallengeLife})
{
}

void TaskPages::task(const TaskId &id, const ReplyTo &reply)
{
    base::then(this, m_ledger.journal().read<std::optional<TaskHistory>>([id](PoolTables &tables) { return readHistory(tables, id); }), [this, reply](const Result<std::optional<TaskHistory>> &history) {
            if (!history)
                return reply(HttpReply::unavailable(5));
            if (!*history)
                return reply(HttpReply::text(404, {}));
            reply(HttpReply::json(200, compact(taskJson(**history, m_ledger.deal((*history)->row.deal)))));
        });
}

void TaskPages::replicate(const TaskId &id, const Address &wallet, const ReplyTo &reply)
{
    base::then(this, m_ledger.journal().read<std::optional<TaskHistory>>([id](PoolTables &tables) { return readHistory(tables, id); }), [reply, wallet](const Result<std::optional<TaskHistory>> &history) {
            if (!history)
                return reply(HttpReply::unavailable(5));
            if (*history) {
                for (const ReplicateHistory &one : (*history)->replicates) {
                    if (one.row.wallet == wallet)
                        return reply(HttpReply::json(200, compact(replicateJson(one))));
                }
            }
            reply(HttpReply::text(404, {}));
        });
}

HttpReply TaskPages::logChallenge(const HttpRequest &request)
{
    const auto wallet = walletOf(request.parameter("address"));
    if (!wallet)
        return HttpReply::text(400, "address is missing or malformed\n");
    const auto data = m_challenges.make(*wallet, m_ledger.now());
    return data ? HttpReply::json(200, compact(*data)) : HttpReply::unavailable(60);
}

void TaskPages::logs(const TaskId &id, const std::optional<Address> &wallet, const HttpRequest &request,
                     const ReplyTo &reply)
{
    const auto reader = m_challenges.check(request.authorization, m_ledger.now());
    if (!reader)
        return reply(HttpReply::text(401, {}));
    using Found = std::pair<std::optional<store::PoolTaskRow>, std::vector<store::PoolLogRow>>;
    const auto read = [id](PoolTables &tables) -> Result<Found> {
        const auto row = tables.tasks.task(id);
        const auto logs = tables.tasks.logs(id);
        if (!row || !logs)
            return row ? logs.error() : row.error();
        return Found{*row, *logs};
    };
    base::then(this, m_ledger.journal().read<Found>(read), [this, id, wallet, reader, reply](const Result<Found> &found) {
        if (!found)
            return reply(HttpReply::unavailable(5));
        const Deal *deal = found->first ? m_ledger.deal(found->first->deal) : nullptr;
        if (!deal)
            return reply(HttpReply::text(404, {}));
        if (deal->facts.requester != *reader)
            return reply(HttpReply::text(403, {}));
        std::vector<store::PoolLogRow> logs = found->second;
        if (wallet)
            std::erase_if(logs, [&](const auto &log) { return log.wallet != *wallet; });
        if (logs.empty())
            return reply(HttpReply::text(404, {}));
        reply(HttpReply::json(200, compact(logsJson(id, logs))));
    });
}

HttpReply TaskPages::metrics() const
{
    const PoolState &state = m_ledger.state();
    qint64 alive = 0;
    qint64 cpu = 0;
    qint64 gpu = 0;
    qint64 busy = 0;
    const QDateTime limit = m_ledger.now().addSecs(-m_ledger.settings().workerLost.count());
    for (const auto &[wallet, worker] : state.workers) {
        if (!worker.lastSeen.isValid() || worker.lastSeen <= limit)
            continue;
        ++alive;
        cpu += worker.cpuCount;
        gpu += worker.gpu ? 1 : 0;
        busy += static_cast<qint64>(worker.open.size());
    }
    QJsonObject counts;
    for (const auto &[id, entry] : state.tasks) {
        const QString name = nameOf(entry->task.status);
        counts[name] = counts[name].toInteger() + 1;
    }
    const auto block = m_chain.latestBlock();
    const QJsonObject latest{
        {u"blockNumber"_s, block ? static_cast<qint64>(block->number) : 0},
        {u"blockHash"_s, block ? block->hash : QString()},
        {u"blockTimestamp"_s, block ? block->time.toString(Qt::ISODate) : QString()}};
    return HttpReply::json(
        200, compact({{u"aliveWorkers"_s, alive},
                      {u"aliveComputingCpu"_s, busy},
                      {u"aliveRegisteredCpu"_s, cpu},
                      {u"aliveComputingGpu"_s, 0},
                      {u"aliveRegisteredGpu"_s, gpu},
                      {u"aliveTotalCpu"_s, cpu},
                      {u"aliveAvailableCpu"_s, std::max<qint64>(0, cpu - busy)},
                      {u"aliveTotalGpu"_s, gpu},
                      {u"aliveAvailableGpu"_s, gpu},
                      {u"currentTaskStatusesCount"_s, counts},
                      {u"completedTasks"_s, counts.value(u"COMPLETED"_s).toInteger()},
                      {u"latestBlockMetric"_s, latest},
                      {u"dealEventsCount"_s, static_cast<qint64>(m_driver.figures().dealEvents)},
                      {u"dealsCount"_s, static_cast<qint64>(state.deals.size())},
                      {u"latestBlockNumberWithDeal"_s, static_cast<qint64>(m_driver.figures().lastDealBlock)}}));
}

} // namespace fallow::pool
