#include "core/pool/records.h"

namespace fallow::pool {

using base::Result;
using namespace Qt::StringLiterals;

namespace {

/// DealFacts as JSON, for the tables.
struct StoredDeal {
    base::Address app, dataset, workerpool, workerpoolOwner, requester, beneficiary, callback;
    QString trust, category, params, appName, botFirst, botSize;
    base::Bytes32 tag;
    QDateTime start;
    base::Nrlc workerStake;
    qint64 categorySeconds = 0;

    static constexpr auto jsonFields()
    {
        using S = StoredDeal;
        using json::field;
        return std::tuple{
            field("app", &S::app),
            field("dataset", &S::dataset),
            field("workerpool", &S::workerpool),
            field("workerpool_owner", &S::workerpoolOwner),
            field("requester", &S::requester),
            field("beneficiary", &S::beneficiary),
            field("callback", &S::callback),
            field("trust", &S::trust),
            field("category", &S::category),
            field("params", &S::params),
            field("app_name", &S::appName),
            field("bot_first", &S::botFirst),
            field("bot_size", &S::botSize),
            field("tag", &S::tag),
            field("start", &S::start),
            field("worker_stake", &S::workerStake),
            field("category_seconds", &S::categorySeconds),
        };
    }
};

QString digits(quint64 value)
{
    return QString::number(value);
}

} // namespace

store::PoolTaskRow toRow(const TaskEntry &entry)
{
    const Task &task = entry.task;
    return {.task = entry.id,
            .deal = task.deal,
            .position = task.index,
            .status = nameOf(task.status),
            .over = entry.closed,
            .initBlock = entry.initBlock,
            .contributionDeadline = task.contributionDeadline,
            .revealDeadline = task.revealDeadline,
            .finalDeadline = task.finalDeadline,
            .consensus = task.consensusValue,
            .consensusBlock = task.consensusBlock,
            .winners = task.winners,
            .reveals = task.reveals,
            .round = task.round,
            .uploader = task.uploader,
            .uploadAsked = task.uploadAskedAt,
            .resultLink = entry.resultLink,
            .callback = entry.callback};
}

store::PoolReplicateRow toRow(const base::TaskId &task, const base::Address &wallet,
                              const Replicate &replicate, const ReplicateExtras &extras)
{
    return {.task = task,
            .wallet = wallet,
            .status = nameOf(replicate.walk.current),
            .seen = replicate.walk.seen,
            .weight = replicate.weight,
            .authorized = replicate.authorizedAt,
            .contributed = replicate.contributed,
            .revealed = replicate.revealed,
            .rejected = replicate.rejected,
            .uploadMissed = replicate.uploadMissed,
            .resultHash = replicate.resultHash,
            .resultLink = extras.resultLink,
            .callback = extras.callback,
            .exitCode = extras.exitCode};
}

store::PoolWorkerRow toRow(const Worker &worker)
{
    return {.wallet = worker.wallet,
            .name = worker.name,
            .os = worker.os,
            .cpu = worker.cpu,
            .cpuCount = worker.cpuCount,
            .memoryGb = worker.memoryGb,
            .gpu = worker.gpu,
            .tee = worker.tee,
            .tdx = worker.tdx,
            .registered = worker.registered};
}

store::PoolDealRow toRow(const base::DealId &id, const Deal &deal)
{
    const DealFacts &facts = deal.facts;
    StoredDeal stored{.app = facts.app,
                      .dataset = facts.dataset,
                      .workerpool = facts.workerpool,
                      .workerpoolOwner = facts.workerpoolOwner,
                      .requester = facts.requester,
                      .beneficiary = facts.beneficiary,
                      .callback = facts.callback,
                      .trust = digits(facts.trust),
                      .category = digits(facts.category),
                      .params = facts.params,
                      .appName = facts.appName,
                      .botFirst = digits(facts.botFirst),
                      .botSize = digits(facts.botSize),
                      .tag = facts.tag,
                      .start = facts.start,
                      .workerStake = facts.workerStake,
                      .categorySeconds = facts.categorySeconds};
    return {id, deal.block, QString::fromUtf8(json::toText(stored)), deal.ignored};
}

Result<Deal> fromRow(const store::PoolDealRow &row)
{
    auto stored = json::fromText<StoredDeal>(row.facts.toUtf8());
    if (!stored)
        return stored.error().during(QString(u"reading deal " + row.deal.toString()));
    Deal deal;
    deal.facts = {.app = stored->app,
                  .dataset = stored->dataset,
                  .workerpool = stored->workerpool,
                  .workerpoolOwner = stored->workerpoolOwner,
                  .requester = stored->requester,
                  .beneficiary = stored->beneficiary,
                  .callback = stored->callback,
                  .trust = stored->trust.toULongLong(),
                  .category = stored->category.toULongLong(),
                  .tag = stored->tag,
                  .params = stored->params,
                  .start = stored->start,
                  .botFirst = stored->botFirst.toULongLong(),
                  .botSize = stored->botSize.toULongLong(),
                  .workerStake = stored->workerStake,
                  .categorySeconds = stored->categorySeconds,
                  .appName = stored->appName};
    deal.block = row.block;
    deal.ignored = row.ignored;
    return deal;
}

Result<TaskEntry> fromRow(const store::PoolTaskRow &row, const Deal &deal)
{
    const auto status = json::fromJson<TaskStatus>(row.status);
    if (!status)
        return status.error().during(QString(u"reading task " + row.task.toString()));
    TaskEntry entry;
    entry.id = row.task;
    entry.initBlock = row.initBlock;
    entry.resultLink = row.resultLink;
    entry.callback = row.callback;
    Task &task = entry.task;
    task.deal = row.deal;
    task.index = row.position;
    task.trust = deal.facts.trust;
    task.categorySeconds = deal.facts.categorySeconds;
    task.status = *status;
    task.contributionDeadline = row.contributionDeadline;
    task.revealDeadline = row.revealDeadline;
    task.finalDeadline = row.finalDeadline;
    task.consensusValue = row.consensus;
    task.consensusBlock = row.consensusBlock;
    task.winners = row.winners;
    task.reveals = row.reveals;
    task.round = row.round;
    task.uploader = row.uploader;
    task.uploadAskedAt = row.uploadAsked;
    return entry;
}

Result<Replicate> fromRow(const store::PoolReplicateRow &row)
{
    const auto status = json::fromJson<ReplicateStatus>(row.status);
    if (!status)
        return status.error().during(QString(u"reading a replicate of " + row.task.toString()));
    return Replicate{.walk = {*status, row.seen},
                     .weight = row.weight,
                     .authorizedAt = row.authorized,
                     .contributed = row.contributed,
                     .revealed = row.revealed,
                     .rejected = row.rejected,
                     .uploadMissed = row.uploadMissed,
                     .resultHash = row.resultHash};
}

Worker fromRow(const store::PoolWorkerRow &row)
{
    Worker worker;
    worker.wallet = row.wallet;
    worker.name = row.name;
    worker.os = row.os;
    worker.cpu = row.cpu;
    worker.cpuCount = row.cpuCount;
    worker.memoryGb = row.memoryGb;
    worker.gpu = row.gpu;
    worker.tee = row.tee;
    worker.tdx = row.tdx;
    worker.registered = row.registered;
    return worker;
}

} // namespace fallow::pool
