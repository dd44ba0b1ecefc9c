#pragma once

#include "core/evm/keccak.h"
#include "core/poco/consensus.h"
#include "core/pool/chain_port.h"

#include <map>
#include <set>

namespace fallow::test {

/// The contracts as poco.md C.4 and C.5 describe them, in memory; time is turned by the test.
/// Strict: what the contracts would revert comes back as `succeeded` false.
class FakePoolChain final : public pool::ChainPort
{
public:
    using Address = base::Address;
    using TaskId = base::TaskId;
    template<typename T>
    using Answer = QFuture<base::Result<T>>;

    struct Member {
        pool::ContributionFacts facts;
        quint64 weight = 2;
        base::Bytes32 digest;
    };
    struct Entry {
        pool::TaskFacts facts;
        base::DealId deal;
        std::map<Address, Member> members;
    };

    QDateTime time;
    quint64 block = 100;
    bool reachable = true;
    base::Wei coin{1'000'000'000'000'000'000ULL};
    std::map<base::DealId, pool::DealFacts> deals;
    std::map<TaskId, Entry> tasks;
    std::map<Address, quint64> scores;
    std::map<QString, int> sent; ///< transactions by key
    Listener listener;

    template<typename T>
    Answer<T> answer(base::Result<T> value) const
    {
        if (!reachable)
            value = base::fail(base::Code::Unavailable, base::Reason(QStringLiteral("chain.unreachable")));
        return QtFuture::makeReadyFuture(std::move(value));
    }
    Answer<pool::DealFacts> deal(const base::DealId &id) override
    {
        const auto found = deals.find(id);
        if (found == deals.end())
            return answer<pool::DealFacts>(base::fail(base::Code::NotFound, base::Reason(QStringLiteral("pool.deal_not_found"))));
        return answer<pool::DealFacts>(found->second);
    }
    Answer<pool::TaskFacts> task(const TaskId &id) override
    {
        return answer<pool::TaskFacts>(tasks[id].facts);
    }
    Answer<pool::ContributionFacts> contribution(const TaskId &id, const Address &worker) override
    {
        return answer<pool::ContributionFacts>(tasks[id].members[worker].facts);
    }
    Answer<quint64> score(const Address &worker) override { return answer<quint64>(scores[worker]); }
    Answer<base::Wei> coinBalance(const Address &) override { return answer<base::Wei>(coin); }
    std::optional<pool::BlockFacts> latestBlock() const override
    {
        return pool::BlockFacts{block, QStringLiteral("0xb10c"), time};
    }
    TaskId taskId(const base::DealId &deal, quint64 index) const override
    {
        QByteArray word(32, '\0');
        for (int i = 0; i < 8; ++i)
            word[31 - i] = static_cast<char>((index >> (8 * i)) & 0xFF);
        return TaskId::from(evm::keccak256({deal.bytes(), word}));
    }
    void follow(Listener follower) override { listener = std::move(follower); }

    /// Matches a deal of this shape and tells the pool.
    void match(const base::DealId &id, const pool::DealFacts &facts)
    {
        deals[id] = facts;
        ++block;
        if (listener.onDeal)
            listener.onDeal({id, block, [] {}});
    }

    /// The blocks above `to` are no longer true; `gone` was matched in one of them.
    void rollBack(quint64 to, const std::set<base::DealId> &gone, const std::function<void()> &done)
    {
        for (const base::DealId &id : gone)
            deals.erase(id);
        std::erase_if(tasks, [&](const auto &one) { return gone.contains(one.second.deal); });
        block = to;
        listener.onRollback({static_cast<qint64>(to), done});
    }

    Answer<pool::SentTransaction> initialize(const base::DealId &id, quint64 index, const QString &key) override
    {
        const pool::DealFacts &facts = deals.at(id);
        Entry &entry = tasks[taskId(id, index)];
        const bool valid = entry.facts.status == pool::ChainTaskStatus::Unset;
        if (valid && once(key)) {
            entry.deal = id;
            entry.facts.status = pool::ChainTaskStatus::Active;
            entry.facts.contributionDeadline = facts.start.addSecs(7 * facts.categorySeconds);
            entry.facts.finalDeadline = facts.start.addSecs(10 * facts.categorySeconds);
        }
        return mined(valid || sent.contains(key));
    }

    bool contribute(const TaskId &id, const Address &worker, const base::Bytes32 &digest)
    {
        Entry &entry = tasks[id];
        Member &member = entry.members[worker];
        if (entry.facts.status != pool::ChainTaskStatus::Active || time >= entry.facts.contributionDeadline
            || member.facts.status != pool::ChainContributionStatus::Unset)
            return false;
        member.digest = digest;
        member.weight = poco::weightOf(scores[worker]);
        member.facts = {pool::ChainContributionStatus::Contributed,
                        evm::keccak256({id.bytes(), digest.bytes()}), 1};
        entry.facts.contributors.push_back(worker);
        ++block;
        judge(entry, worker);
        notify(id);
        return true;
    }

    bool reveal(const TaskId &id, const Address &worker)
    {
        Entry &entry = tasks[id];
        Member &member = entry.members[worker];
        if (entry.facts.status != pool::ChainTaskStatus::Revealing || time >= entry.facts.revealDeadline
            || member.facts.status != pool::ChainContributionStatus::Contributed
            || member.facts.resultHash != entry.facts.consensusValue)
            return false;
        member.facts.status = pool::ChainContributionStatus::Proved;
        entry.facts.resultDigest = member.digest;
        ++entry.facts.revealCounter;
        ++block;
        notify(id);
        return true;
    }

    Answer<pool::SentTransaction> finalize(const TaskId &id, const QByteArray &results,
                                           const QByteArray &callback, const QString &key) override
    {
        Entry &entry = tasks[id];
        const bool all = entry.facts.revealCounter == entry.facts.winnerCounter;
        const bool late = entry.facts.revealCounter > 0 && time >= entry.facts.revealDeadline;
        const bool payload = deals.at(entry.deal).callback.isZero()
            ? callback.isEmpty() : evm::keccak256(callback) == entry.facts.resultDigest;
        const bool valid = entry.facts.status == pool::ChainTaskStatus::Revealing
            && time < entry.facts.finalDeadline && (all || late) && payload;
        if (valid && once(key)) {
            entry.facts.status = pool::ChainTaskStatus::Completed;
            entry.facts.results = results;
            entry.facts.resultsCallback = callback;
        }
        return mined(valid);
    }

    /// Anybody may, after the final deadline.
    bool claim(const TaskId &id)
    {
        Entry &entry = tasks[id];
        const bool open = entry.facts.status == pool::ChainTaskStatus::Active
            || entry.facts.status == pool::ChainTaskStatus::Revealing;
        if (!open || time < entry.facts.finalDeadline)
            return false;
        entry.facts.status = pool::ChainTaskStatus::Failed;
        ++block;
        notify(id);
        return true;
    }

    Answer<pool::SentTransaction> reopen(const TaskId &id, const QString &key) override
    {
        Entry &entry = tasks[id];
        const bool valid = entry.facts.status == pool::ChainTaskStatus::Revealing
            && entry.facts.revealCounter == 0 && time >= entry.facts.revealDeadline
            && time < entry.facts.finalDeadline;
        if (valid && once(key)) {
            for (auto &[wallet, member] : entry.members) {
                if (member.facts.resultHash == entry.facts.consensusValue)
                    member.facts.status = pool::ChainContributionStatus::Rejected;
            }
            entry.facts.status = pool::ChainTaskStatus::Active;
            entry.facts.consensusValue = {};
            entry.facts.revealDeadline = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
            entry.facts.winnerCounter = 0;
            notify(id); // the log may come before the receipt
        }
        return mined(valid);
    }

    void notify(const TaskId &id)
    {
        if (listener.onTask)
            listener.onTask({id, block});
    }

private:
    bool once(const QString &key) { return sent[key]++ == 0; }
    Answer<pool::SentTransaction> mined(bool succeeded)
    {
        ++block;
        return answer<pool::SentTransaction>(pool::SentTransaction{{}, block, succeeded});
    }
    /// After the contribution of `last`: only its hash is judged.
    void judge(Entry &entry, const Address &last)
    {
        const pool::DealFacts &facts = deals.at(entry.deal);
        const Member &latest = entry.members.at(last);
        const base::Bytes32 hash = latest.facts.resultHash;
        poco::ConsensusTally tally(facts.trust);
        quint64 winners = 0;
        for (const auto &[wallet, member] : entry.members) {
            if (member.facts.status != pool::ChainContributionStatus::Contributed)
                continue;
            if (wallet != last)
                tally.add(member.facts.resultHash, member.weight);
            winners += member.facts.resultHash == hash ? 1 : 0;
        }
        if (!tally.add(hash, latest.weight))
            return;
        entry.facts.status = pool::ChainTaskStatus::Revealing;
        entry.facts.consensusValue = hash;
        entry.facts.winnerCounter = winners;
        entry.facts.revealDeadline = time.addSecs(2 * facts.categorySeconds);
    }
};

} // namespace fallow::test
