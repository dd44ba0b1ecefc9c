#pragma once

#include "core/pool/ledger.h"
#include "core/pool/notification.h"

#include <QObject>
#include <QTimer>

namespace fallow::pool {

/// Walks every open task: reads the chain, takes the steps of the task machine, sends
/// transactions, pushes to workers. Works on the ledger; thread: the owner's.
class TaskDriver : public QObject
{
    Q_OBJECT
public:
    using Publish = std::function<void(const QByteArray &topic, const QByteArray &json)>;

    TaskDriver(Ledger &ledger, ChainPort &chain, Publish publish);

    /// Follows the chain and starts the detectors.
    void start();
    /// A look at every open task: deadlines, lost workers, pushes that may have been missed.
    void sweep();

    /// After a report changed something.
    void advance(TaskEntry &entry);
    /// Reads task and contributions from the chain, then advances.
    void readChain(const base::TaskId &id);
    /// Pushes again what a replicate in this status is waiting for.
    void remind(TaskEntry &entry, const base::Address &wallet);
    Moment moment() const;
    bool isChainFresh() const;

    /// Counters of /metrics.
    struct Figures {
        quint64 dealEvents = 0;
        quint64 lastDealBlock = 0;
    };
    const Figures &figures() const { return m_figures; }

private:
    void onDeal(const DealNotice &notice, int unknown = 0);
    void onRollback(const RollbackNotice &notice);
    void checkDeals();
    void dropDeal(const base::DealId &id);
    void takeDeal(const base::DealId &id, quint64 block, const DealFacts &facts);
    QString reasonToIgnore(const DealFacts &facts) const;
    void readContributions(const base::TaskId &id, const TaskFacts &facts);
    void applyTask(TaskEntry &entry, const TaskFacts &facts);
    void applyContribution(TaskEntry &entry, const base::Address &wallet, const ContributionFacts &facts);
    void finishReading(const base::TaskId &id);
    bool take(TaskEntry &entry, const Step &step);
    QString keyOf(const char *verb, const TaskEntry &entry) const;
    void initialize(TaskEntry &entry);
    void announceReveal(TaskEntry &entry);
    void requestUpload(TaskEntry &entry, const base::Address &wallet);
    void noteUpload(TaskEntry &entry);
    void finalize(TaskEntry &entry);
    void reopen(TaskEntry &entry);
    void onReopened(TaskEntry &entry);
    void complete(TaskEntry &entry);
    void giveUp(TaskEntry &entry, TaskStatus failure);
    void endReplicates(TaskEntry &entry, const QString &abortCause);
    void closeIfDone(TaskEntry &entry);
    void sweepWorkers();
    void push(const TaskEntry &entry, const std::vector<base::Address> &wallets, Order order,
              const NotificationExtra &extra = {});
    /// Sends, and on a failure goes back to `before`; the next sweep tries again.
    void whenSent(QFuture<base::Result<SentTransaction>> sent, const base::TaskId &id,
                  TaskStatus before, std::function<void(TaskEntry &, const SentTransaction &)> then);

    Ledger &m_ledger;
    ChainPort &m_chain;
    Publish m_publish;
    QTimer m_detectors;
    Figures m_figures;
    size_t m_initializing = 0;
    /// Deals of blocks that are no longer true, not looked at yet, and whom to tell after all.
    std::set<base::DealId> m_doubted;
    std::function<void()> m_rolledBack;
};

} // namespace fallow::pool
