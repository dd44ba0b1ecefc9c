#include "core/pool/worker_desk.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fallow::pool {

using base::Address;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr int maxCores = 1024;
constexpr qsizetype maxName = 128;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// WorkerModel of D.3; the wallet in it is not believed.
struct WorkerModel {
    QString name, os, cpu;
    int cpuNb = 1;
    int memorySize = 0;
    bool gpuEnabled = false, teeEnabled = false, tdxEnabled = false;

    static constexpr auto jsonFields()
    {
        using M = WorkerModel;
        using json::defaulted;
        return std::tuple{
            json::field("name", &M::name),         json::field("cpuNb", &M::cpuNb),
            defaulted("os", &M::os),               defaulted("cpu", &M::cpu),
            defaulted("memorySize", &M::memorySize), defaulted("gpuEnabled", &M::gpuEnabled),
            defaulted("teeEnabled", &M::teeEnabled), defaulted("tdxEnabled", &M::tdxEnabled),
        };
    }
};

QJsonObject workerJson(const Worker &worker)
{
    QJsonArray open;
    for (const base::TaskId &id : worker.open)
        open.append(id.toString());
    return {{u"name"_s, worker.name},
            {u"walletAddress"_s, worker.wallet.toString()},
            {u"os"_s, worker.os},
            {u"cpu"_s, worker.cpu},
            {u"cpuNb"_s, worker.cpuCount},
            {u"maxNbTasks"_s, worker.maxTasks()},
            {u"memorySize"_s, worker.memoryGb},
            {u"gpuEnabled"_s, worker.gpu},
            {u"teeEnabled"_s, worker.tee},
            {u"tdxEnabled"_s, worker.tdx},
            {u"participatingChainTaskIds"_s, open}};
}

} // namespace

QJsonObject WorkerDesk::configuration() const
{
    const PoolSettings &settings = m_ledger.settings();
    return {{u"workerPoolAddress"_s, settings.workerpool.toString()},
            {u"schedulerPublicAddress"_s, settings.owner.toString()},
            {u"configServerUrl"_s, settings.publicUrl},
            {u"resultRepositoryURL"_s, settings.publicUrl},
            {u"askForReplicatePeriod"_s, static_cast<qint64>(settings.askPeriod.count())},
            {u"requiredWorkerVersion"_s, settings.requiredWorkerVersion}};
}

HttpReply WorkerDesk::publicConfiguration() const
{
    return HttpReply::json(200, compact(configuration()));
}

HttpReply WorkerDesk::chainConfiguration() const
{
    const PoolSettings &settings = m_ledger.settings();
    return HttpReply::json(200, compact({{u"chainId"_s, static_cast<qint64>(settings.chainId)},
                                         {u"sidechain"_s, settings.gasFree},
                                         {u"chainNodeUrl"_s, settings.publicNodeUrl},
                                         {u"iexecHubContractAddress"_s, settings.hub.toString()},
                                         {u"blockTime"_s, settings.blockTime}}));
}

HttpReply WorkerDesk::registerWorker(const Address &wallet, const HttpRequest &request)
{
    const auto model = json::fromText<WorkerModel>(request.body);
    if (!model || model->cpuNb < 1 || model->cpuNb > maxCores || model->memorySize < 0)
        return HttpReply::text(400, "not a worker model\n");
    PoolState &state = m_ledger.state();
    if (!state.worker(wallet) && state.workers.size() >= m_ledger.settings().maxWorkers)
        return HttpReply::unavailable(60);
    Worker &worker = state.workers[wallet];
    worker.wallet = wallet;
    worker.name = model->name.left(maxName);
    worker.os = model->os.left(maxName);
    worker.cpu = model->cpu.left(maxName);
    worker.cpuCount = model->cpuNb;
    worker.memoryGb = model->memorySize;
    worker.gpu = model->gpuEnabled;
    worker.tee = model->teeEnabled;
    worker.tdx = model->tdxEnabled;
    worker.lost = false;
    worker.lastSeen = m_ledger.now();
    worker.registered = m_ledger.now();
    m_ledger.saveWorker(worker);
    return HttpReply::json(200, compact(workerJson(worker)));
}

HttpReply WorkerDesk::ping(const Address &wallet)
{
    if (Worker *worker = m_ledger.state().worker(wallet)) {
        worker->lastSeen = m_ledger.now();
        worker->lost = false;
    }
    const QByteArray hash =
        QCryptographicHash::hash(compact(configuration()), QCryptographicHash::Sha256);
    return HttpReply::text(200, hash.toHex());
}

HttpReply WorkerDesk::computing(const Address &wallet)
{
    QJsonArray ids;
    if (const Worker *worker = m_ledger.state().worker(wallet)) {
        for (const base::TaskId &id : worker->open) {
            const TaskEntry *entry = m_ledger.state().task(id);
            if (entry && occupiesSlot(entry->task.replicates.at(wallet).walk.current))
                ids.append(id.toString());
        }
    }
    return HttpReply::json(200, QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

} // namespace fallow::pool
