#include "core/pool/task_pages.h"

#include "core/base/random.h"
#include "core/evm/eip712.h"
#include "core/evm/keccak.h"
#include "core/evm/signature.h"
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

constexpr size_t maxChallenges = 10'000;
const auto domainName = u"iExec Core"_s;

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
    m_ledger(ledger), m_chain(chain), m_driver(driver)
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
    const QDateTime now = m_ledger.now();
    if (m_challenges.size() >= maxChallenges)
        std::erase_if(m_challenges, [&](const auto &one) { return one.second.expires <= now; });
    if (m_challenges.size() >= maxChallenges)
        return HttpReply::unavailable(60);
    LogChallenge &challenge = m_challenges[*wallet];
    if (challenge.text.isEmpty() || challenge.expires <= now)
        challenge = {QString::fromLatin1(base::randomBytes(32).toBase64()),
                     now.addSecs(m_ledger.settings().logChallengeLife.count())};
    const auto member = [](const char *name, const char *type) {
        return QJsonObject{{u"name"_s, QString::fromLatin1(name)}, {u"type"_s, QString::fromLatin1(type)}};
    };
    const QJsonObject types{
        {u"EIP712Domain"_s,
         QJsonArray{member("name", "string"), member("version", "string"), member("chainId", "uint256")}},
        {u"Challenge"_s, QJsonArray{member("challenge", "string")}}};
    return HttpReply::json(
        200, compact({{u"types"_s, types},
                      {u"domain"_s, QJsonObject{{u"name"_s, domainName},
                                                {u"version"_s, u"1"_s},
                                                {u"chainId"_s, static_cast<qint64>(m_ledger.settings().chainId)}}},
                      {u"primaryType"_s, u"Challenge"_s},
                      {u"message"_s, QJsonObject{{u"challenge"_s, challenge.text}}}}));
}

base::Bytes32 TaskPages::challengeDigest(const QString &text) const
{
    evm::AbiWriter fields;
    fields.word(evm::keccak256(text.toUtf8()));
    return evm::typedDigest(
        evm::domainSeparator(domainName, u"1"_s, m_ledger.settings().chainId),
        evm::hashStruct(evm::keccak256(QByteArray("Challenge(string challenge)")), fields));
}

std::optional<Address> TaskPages::logReader(const QByteArray &authorization)
{
    const QList<QByteArray> parts = authorization.split('_');
    if (parts.size() != 3)
        return std::nullopt;
    const auto hash = base::Bytes32::fromHex(QString::fromLatin1(parts[0]));
    const auto signature = base::fromHex(QString::fromLatin1(parts[1]));
    const auto wallet = walletOf(parts[2]);
    if (!hash || !signature || !wallet)
        return std::nullopt;
    const auto known = m_challenges.find(*wallet);
    if (known == m_challenges.end() || known->second.expires <= m_ledger.now()
        || *hash != challengeDigest(known->second.text))
        return std::nullopt;
    const auto parsed = evm::Signature::fromBytes65(*signature);
    const auto signer = parsed ? evm::recover(*hash, *parsed) : Result<Address>(parsed.error());
    return signer && *signer == *wallet ? std::optional(*wallet) : std::nullopt;
}

void TaskPages::logs(const TaskId &id, const std::optional<Address> &wallet, const HttpRequest &request,
                     const ReplyTo &reply)
{
    const auto reader = logReader(request.authorization);
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
