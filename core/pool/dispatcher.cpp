#include "core/pool/dispatcher.h"

#include "core/poco/consensus.h"

#include <QJsonDocument>

namespace fallow::pool {

using base::Address;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr int maxCandidates = 50; // papers.md 9.3

HttpReply nothing()
{
    return HttpReply::text(204, {});
}

} // namespace

Dispatcher::Dispatcher(Ledger &ledger, ChainPort &chain, TaskDriver &driver, SignAuthorization sign) :
    m_ledger(ledger), m_chain(chain), m_driver(driver), m_sign(std::move(sign))
{
}

bool Dispatcher::mayAsk(Worker &worker, const HttpRequest &request)
{
    const PoolSettings &settings = m_ledger.settings();
    const QDateTime now = m_ledger.now();
    const auto spacing = settings.askPeriod - settings.askSlack;
    if (worker.lastAsk.isValid() && worker.lastAsk.addMSecs(spacing.count()) > now)
        return false;
    worker.lastAsk = now;
    return request.parameter("blockNumber").toULongLong() > 0;
}

bool Dispatcher::hasFreeSlot(const Worker &worker)
{
    int used = 0;
    for (const base::TaskId &id : worker.open) {
        const TaskEntry *entry = m_ledger.state().task(id);
        used += entry && occupiesSlot(entry->task.replicates.at(worker.wallet).walk.current) ? 1 : 0;
    }
    return used < worker.maxTasks();
}

TaskEntry *Dispatcher::candidate(const Address &wallet)
{
    auto &ready = m_ledger.state().ready;
    int looked = 0;
    for (auto it = ready.begin(); it != ready.end() && looked < maxCandidates; ++looked) {
        TaskEntry *entry = m_ledger.state().task(it->second);
        if (!entry || !wantsWorker(entry->task, m_ledger.settings().task, m_driver.moment().chain)) {
            it = ready.erase(it);
            continue;
        }
        if (!entry->task.replicates.contains(wallet))
            return entry;
        ++it;
    }
    return nullptr;
}

void Dispatcher::available(const Address &wallet, const HttpRequest &request, const ReplyTo &reply)
{
    if (!m_driver.isChainFresh())
        return reply(HttpReply::unavailable(5));
    Worker *worker = m_ledger.state().worker(wallet);
    if (!worker || !mayAsk(*worker, request))
        return reply(nothing());
    worker->lastSeen = m_ledger.now();
    worker->lost = false;
    if (!hasFreeSlot(*worker) || !candidate(wallet))
        return reply(nothing());
    base::then(this, canPay(wallet), [this, wallet, reply](const Result<bool> &pays) {
        if (!pays || !*pays)
            return reply(nothing());
        base::then(this, m_chain.score(wallet), [this, wallet, reply](const Result<quint64> &score) {
            if (!score)
                return reply(HttpReply::unavailable(5));
            give(wallet, poco::weightOf(*score), reply);
        });
    });
}

QFuture<Result<bool>> Dispatcher::canPay(const Address &wallet)
{
    if (m_ledger.settings().gasFree)
        return QtFuture::makeReadyFuture(Result<bool>(true));
    return base::then(this, m_chain.coinBalance(wallet), [this](const Result<base::Wei> &coin) {
        return Result<bool>(coin && *coin >= m_ledger.settings().minimumCoin);
    });
}

void Dispatcher::give(const Address &wallet, quint64 weight, const ReplyTo &reply)
{
    const Worker *worker = m_ledger.state().worker(wallet);
    TaskEntry *entry = worker && hasFreeSlot(*worker) ? candidate(wallet) : nullptr;
    if (!entry)
        return reply(nothing());
    if (entry->task.status == TaskStatus::Initialized)
        m_ledger.setTaskStatus(*entry, TaskStatus::Running);
    m_ledger.addReplicate(*entry, wallet, weight);
    const QJsonObject summary{
        {u"workerpoolAuthorization"_s,
         authorizationJson(entry->id, entry->task.deal, entry->task.index, wallet, m_sign)},
        {u"smsUrl"_s, QJsonValue()}};
    m_ledger.journal().afterCommit([reply, json = QJsonDocument(summary).toJson(QJsonDocument::Compact)] {
        reply(HttpReply::json(200, json));
    });
}

} // namespace fallow::pool
