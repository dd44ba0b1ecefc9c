#include "core/service/wallet/stakes.h"

#include "core/poco/ids.h"
#include "core/service/deal_reader.h"

#include <set>

namespace fallow::service
{

using base::Address;
using base::DealId;
using base::Nrlc;
using base::Result;
using model::Stake;

namespace
{

constexpr size_t mostTasksShown = 100; // of one deal

template <typename T> QFuture<Result<T>> failed(const base::Error &error)
{
    return readyWith(Result<T>(error));
}

Nrlc sumOf(const std::vector<Stake> &stakes)
{
    Nrlc sum;
    for (const Stake &stake : stakes)
        sum += stake.amount;
    return sum;
}

} // namespace

QFuture<Result<api::StakeList>> WalletStakes::list()
{
    auto all = base::then(
        this, m_parts.reader.client().latestBlock(), [this](const Result<chain::Block> &head) {
            return head ? ofAccounts({}, 0, static_cast<qint64>(head->timestamp))
                        : failed<Stakes>(head.error());
        }).unwrap();
    return base::then(this, all, [](const Result<Stakes> &stakes) -> Result<api::StakeList> {
        return stakes ? Result<api::StakeList>(api::StakeList{*stakes})
                      : Result<api::StakeList>(stakes.error());
    });
}

WalletStakes::Answer WalletStakes::ofAccounts(Stakes done, size_t index, qint64 now)
{
    const auto &accounts = m_parts.history.accounts();
    if (index >= accounts.size())
        return readyWith(Result<Stakes>(std::move(done)));
    return base::then(this, ofAccount(accounts[index].address, now),
        [this, done = std::move(done), index, now](const Result<Stakes> &stakes) mutable {
            if (!stakes)
                return failed<Stakes>(stakes.error());
            done.insert(done.end(), stakes->begin(), stakes->end());
            return ofAccounts(std::move(done), index + 1, now);
        })
        .unwrap();
}

/// The lines and the block they were read to are taken in one moment; the hub is asked about that
/// block.
WalletStakes::Answer WalletStakes::ofAccount(const Address &account, qint64 now)
{
    const auto locks = m_parts.history.rows().locks(account);
    if (!locks)
        return failed<Stakes>(locks.error());
    Stakes stakes;
    for (const store::WalletLock &lock : *locks) {
        stakes.push_back({.account = account,
            .role = lock.role,
            .amount = lock.amount,
            .deal = lock.deal,
            .task = lock.task,
            .appName = lock.app});
    }
    auto chain = onChain(account);
    auto lines = base::then(this, dated(std::move(stakes), 0, now),
        [this](const Result<Stakes> &dated) { return dated ? split(*dated) : dated; });
    return base::allOf(lines, chain)
        .apply(this, [account](const Stakes &known, const poco::Account &onHub) -> Result<Stakes> {
            Stakes all = known;
            const Nrlc rest = onHub.locked - sumOf(known);
            if (rest.value != 0)
                all.push_back(
                    {.account = account, .role = QStringLiteral("unknown"), .amount = rest});
            return all;
        });
}

WalletStakes::Answer WalletStakes::dated(Stakes stakes, size_t index, qint64 now)
{
    if (index >= stakes.size())
        return readyWith(Result<Stakes>(std::move(stakes)));
    return base::then(this, withDeadline(stakes[index], now),
        [this, stakes, index, now](const Result<Stake> &stake) mutable {
            if (!stake)
                return failed<Stakes>(stake.error());
            stakes[index] = *stake;
            return dated(std::move(stakes), index + 1, now);
        })
        .unwrap();
}

/// Every task of a deal has the deal's final deadline (poco.md C.4), also one never initialised.
QFuture<Result<Stake>> WalletStakes::withDeadline(Stake stake, qint64 now)
{
    DealBook &deals = m_parts.history.deals();
    auto deal =
        stake.deal.isZero() ? deals.dealOf(stake.task) : readyWith(Result<DealId>(stake.deal));
    return base::then(this, deal, [this, &deals, stake, now](const Result<DealId> &id) {
        if (!id)
            return failed<Stake>(id.error());
        return base::then(this, deals.facts(*id),
            [stake, now, id = *id](
                const Result<std::optional<DealFacts>> &facts) mutable -> Result<Stake> {
                if (!facts)
                    return facts.error();
                if (!*facts)
                    return stake;
                stake.deal = id;
                stake.appName = (*facts)->appName;
                stake.until = chainTime(static_cast<quint64>((*facts)->finalDeadline));
                stake.claimable = now >= (*facts)->finalDeadline;
                return stake;
            });
    }).unwrap();
}

/// A pool's stake of a deal is shown task by task where the tasks explain all of it.
Result<WalletStakes::Stakes> WalletStakes::split(const Stakes &stakes)
{
    Stakes all;
    for (const Stake &stake : stakes) {
        const auto open = stake.role == u"pool"
            ? m_parts.history.rows().openTasks(stake.account)
            : Result<std::vector<store::WalletTask>>(std::vector<store::WalletTask>());
        if (!open)
            return open.error();
        Stakes parts;
        for (const store::WalletTask &task : *open) {
            if (task.deal != stake.deal)
                continue;
            parts.push_back(stake);
            parts.back().task = task.task;
        }
        const auto count = static_cast<qint64>(parts.size());
        const bool isWhole =
            count > 0 && parts.size() <= mostTasksShown && stake.amount.value % count == 0;
        if (!isWhole)
            parts = {stake};
        else
            for (Stake &part : parts)
                part.amount = {stake.amount.value / count};
        all.insert(all.end(), parts.begin(), parts.end());
    }
    return all;
}

/// A node may have forgotten the state of the block; the newest is the next best.
QFuture<Result<poco::Account>> WalletStakes::onChain(const Address &account)
{
    const auto block = static_cast<quint64>(m_parts.history.readTo(account));
    const QByteArray question = poco::hub::viewAccount(account);
    auto asked =
        m_parts.reader.client().call(m_parts.reader.hub(), question, chain::BlockId::at(block));
    return base::then(this, asked, [this, question](const Result<QByteArray> &answer) {
        return answer ? readyWith(poco::hub::readAccount(*answer))
                      : m_parts.reader.ask(question, &poco::hub::readAccount);
    }).unwrap();
}

QFuture<Result<std::vector<WalletStakes::OpenTask>>> WalletStakes::openTasks(
    const Address &account, const DealId &deal)
{
    using Tasks = std::vector<OpenTask>;
    const auto open = m_parts.history.rows().openTasks(account);
    if (!open)
        return failed<Tasks>(open.error());
    std::set<base::TaskId> ids;
    for (const store::WalletTask &task : *open) {
        if (task.deal == deal)
            ids.insert(task.task);
    }
    return base::then(this, m_parts.history.deals().facts(deal),
        [deal, ids](const Result<std::optional<DealFacts>> &facts) -> Result<Tasks> {
            if (!facts)
                return facts.error();
            Tasks tasks;
            const quint64 size = *facts ? (*facts)->botSize : 0;
            for (quint64 i = 0; i < size && tasks.size() < ids.size(); ++i) {
                const OpenTask task{
                    poco::taskId(deal, (*facts)->botFirst + i), (*facts)->botFirst + i};
                if (ids.contains(task.task))
                    tasks.push_back(task);
            }
            return tasks;
        });
}

} // namespace fallow::service
