#include "core/pool/task_driver.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcPoolDeals, "fallow.pool.deals")

namespace fallow::pool
{

using base::Address;
using base::Code;
using base::DealId;
using base::TaskId;
using namespace Qt::StringLiterals;

namespace
{

constexpr uint8_t teeBits = 0x0F; // tee, scone, gramine, tdx: the lowest bits of the tag (B.3)
// So often a deal of a log may be unknown to the nodes. Then its block is gone; the log follower,
// which waits for us, finds that out.
constexpr int patience = 3;

} // namespace

void TaskDriver::onDeal(const DealNotice &notice, int unknown)
{
    ++m_figures.dealEvents;
    m_figures.lastDealBlock = std::max(m_figures.lastDealBlock, notice.blockNumber);
    if (m_ledger.state().deals.contains(notice.deal))
        return m_ledger.journal().afterCommit(notice.done);
    base::then(this, m_chain.deal(notice.deal),
        [this, notice, unknown](const base::Result<DealFacts> &facts) {
            if (facts) {
                takeDeal(notice.deal, notice.blockNumber, *facts);
                m_ledger.journal().afterCommit(notice.done);
                return;
            }
            qCWarning(lcPoolDeals) << "deal" << notice.deal << facts.error();
            const int times = facts.error().code == Code::NotFound ? unknown + 1 : 0;
            if (times >= patience)
                return notice.done();
            QTimer::singleShot(m_ledger.settings().detectors, this,
                [this, notice, times] { onDeal(notice, times); });
        });
}

QString TaskDriver::reasonToIgnore(const DealFacts &facts) const
{
    if (facts.workerpool != m_ledger.settings().workerpool)
        return u"pool.not_our_deal"_s;
    if ((facts.tag.data()[base::Bytes32::size - 1] & teeBits) != 0)
        return u"pool.tee_not_supported"_s;
    if (facts.botSize > m_ledger.settings().maxTasksPerDeal)
        return u"pool.deal_too_large"_s;
    if (facts.categorySeconds <= 0)
        return u"pool.unknown_category"_s;
    return {};
}

void TaskDriver::takeDeal(const DealId &id, quint64 block, const DealFacts &facts)
{
    if (m_ledger.state().deals.contains(id))
        return;
    const Deal deal{facts, block, reasonToIgnore(facts)};
    m_ledger.addDeal(id, deal);
    qCInfo(lcPoolDeals).noquote() << "deal" << id.toString() << deal.ignored;
    if (!deal.ignored.isEmpty())
        return;
    for (quint64 index = facts.botFirst; index < facts.botFirst + facts.botSize; ++index)
        advance(m_ledger.addTask(id, deal, m_chain.taskId(id, index), index));
}

void TaskDriver::onRollback(const RollbackNotice &notice)
{
    qCWarning(lcPoolDeals) << "blocks above" << notice.to << "are no longer true";
    for (const auto &[id, deal] : m_ledger.state().deals) {
        if (static_cast<qint64>(deal.block) > notice.to)
            m_doubted.insert(id);
    }
    m_rolledBack = notice.done;
    checkDeals();
}

void TaskDriver::checkDeals()
{
    if (m_doubted.empty()) {
        if (const auto done = std::exchange(m_rolledBack, nullptr))
            m_ledger.journal().afterCommit(done);
        return;
    }
    const DealId id = *m_doubted.begin();
    base::then(this, m_chain.deal(id), [this, id](const base::Result<DealFacts> &facts) {
        const bool isGone = !facts && facts.error().code == Code::NotFound;
        if (!facts && !isGone)
            return; // the next sweep asks again
        if (m_doubted.erase(id) == 0)
            return;
        if (isGone)
            dropDeal(id);
        checkDeals();
    });
}

void TaskDriver::dropDeal(const DealId &id)
{
    const auto found = m_ledger.state().deals.find(id);
    if (found == m_ledger.state().deals.end())
        return;
    qCWarning(lcPoolDeals).noquote() << "deal" << id.toString() << "pool.deal_rolled_back";
    const DealFacts &facts = found->second.facts;
    std::vector<TaskId> tasks;
    if (found->second.ignored.isEmpty()) {
        for (quint64 index = facts.botFirst; index < facts.botFirst + facts.botSize; ++index)
            tasks.push_back(m_chain.taskId(id, index));
    }
    for (const TaskId &task : tasks) {
        const TaskEntry *entry = m_ledger.state().task(task);
        if (!entry)
            continue;
        std::vector<Address> wallets;
        for (const auto &[wallet, replicate] : entry->task.replicates)
            wallets.push_back(wallet);
        push(*entry, wallets, Order::Abort, {.abortCause = u"UNKNOWN"_s});
    }
    m_ledger.dropDeal(id, tasks);
}

} // namespace fallow::pool
