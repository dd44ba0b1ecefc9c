#include "core/pool/task_json.h"

#include <QJsonArray>

namespace fallow::pool {

using namespace Qt::StringLiterals;

namespace {

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonArray changesJson(const std::vector<store::PoolStatusRow> &changes)
{
    QJsonArray array;
    for (const store::PoolStatusRow &change : changes) {
        QJsonObject one{{u"date"_s, timeJson(change.at)}, {u"status"_s, change.status}};
        if (!change.wallet.isZero())
            one.insert(u"modifier"_s, change.modifier);
        if (!change.cause.isEmpty())
            one.insert(u"cause"_s, change.cause);
        array.append(one);
    }
    return array;
}

} // namespace

QJsonObject replicateJson(const ReplicateHistory &replicate)
{
    const store::PoolReplicateRow &row = replicate.row;
    const QString self = u"/tasks/" + row.task.toString() + u"/replicates/" + row.wallet.toString();
    QJsonObject json{{u"self"_s, self},
                     {u"chainTaskId"_s, row.task.toString()},
                     {u"walletAddress"_s, row.wallet.toString()},
                     {u"currentStatus"_s, row.status},
                     {u"statusUpdateList"_s, changesJson(replicate.changes)}};
    if (row.contributed)
        json.insert(u"contributionHash"_s, row.resultHash.toString());
    if (row.exitCode)
        json.insert(u"appExitCode"_s, *row.exitCode);
    if (replicate.hasLogs)
        json.insert(u"appLogs"_s, QString(self + u"/logs"));
    return json;
}

QJsonObject taskJson(const TaskHistory &task, const Deal *deal)
{
    const store::PoolTaskRow &row = task.row;
    QJsonArray replicates;
    for (const ReplicateHistory &replicate : task.replicates)
        replicates.append(replicateJson(replicate));
    QJsonObject json{
        {u"chainTaskId"_s, row.task.toString()},
        {u"dealId"_s, row.deal.toString()},
        {u"taskIndex"_s, static_cast<qint64>(row.position)},
        {u"currentStatus"_s, row.status},
        {u"initializationBlockNumber"_s, static_cast<qint64>(row.initBlock)},
        {u"uploadingWorkerWalletAddress"_s, row.uploader ? QJsonValue(row.uploader->toString()) : QJsonValue()},
        {u"consensus"_s, row.consensus.isZero() ? QJsonValue() : QJsonValue(row.consensus.toString())},
        {u"contributionDeadline"_s, timeJson(row.contributionDeadline)},
        {u"revealDeadline"_s, row.revealDeadline.toSecsSinceEpoch() > 0 ? timeJson(row.revealDeadline) : QJsonValue()},
        {u"finalDeadline"_s, timeJson(row.finalDeadline)},
        {u"resultLink"_s, row.resultLink.isEmpty() ? QJsonValue() : QJsonValue(row.resultLink)},
        {u"chainCallbackData"_s, row.callback.isEmpty() ? QJsonValue() : QJsonValue(base::toHex(row.callback))},
        {u"dateStatusList"_s, changesJson(task.changes)},
        {u"replicates"_s, replicates}};
    if (deal) {
        json.insert(u"maxExecutionTime"_s, deal->facts.categorySeconds * 1000);
        json.insert(u"tag"_s, deal->facts.tag.toString());
        json.insert(u"dappType"_s, u"DOCKER"_s);
        json.insert(u"dappName"_s, deal->facts.appName);
        json.insert(u"trust"_s, static_cast<qint64>(deal->facts.trust));
    }
    return json;
}

QJsonObject logsJson(const base::TaskId &task, const std::vector<store::PoolLogRow> &logs)
{
    QJsonArray list;
    for (const store::PoolLogRow &log : logs)
        list.append(QJsonObject{{u"walletAddress"_s, log.wallet.toString()},
                                {u"stdout"_s, log.standardOutput},
                                {u"stderr"_s, log.standardError}});
    return {{u"chainTaskId"_s, task.toString()}, {u"computeLogsList"_s, list}};
}

} // namespace fallow::pool
