#include "core/service/wallet/lines.h"

#include "core/evm/abi_reader.h"
#include "core/evm/abi_writer.h"
#include "core/json/json.h"
#include "core/model/wallet_entry.h"
#include "core/poco/hub_events.h"

namespace fallow::service
{

using base::Address;
using base::Code;
using base::Nrlc;
using base::Result;
using base::operator""_reason;
using model::EntryKind;
using store::WalletLine;

namespace
{

constexpr Nrlc supply{87'000'000'000'000'000}; // poco.md H

struct Decoded {
    qint64 slot = 0;
    quint64 logIndex = 0;
    bool isToken = false;
    bool isUsed = false; ///< told by a line already
    poco::Event event;
};

/// What the money around it was for.
struct Purpose {
    bool isClaim = false;
    base::DealId deal;
    base::TaskId task;
};

base::Error badLogs(const WalletTx &transaction, const QString &what)
{
    return base::fail(
        Code::Corrupt, "wallet.bad_logs"_reason, transaction.hash.toString() + u": " + what);
}

Nrlc amountOf(const poco::Event &event)
{
    return std::visit(
        [](const auto &e) {
            if constexpr (requires { e.amount; })
                return e.amount;
            else
                return Nrlc{};
        },
        event);
}

Result<std::vector<Decoded>> decodeAll(
    const WalletTx &transaction, const WalletContracts &contracts)
{
    std::vector<Decoded> all;
    qint64 slot = -1;
    for (const chain::Log &log : transaction.logs) {
        ++slot;
        const bool isToken = !contracts.rlc.isZero() && log.address == contracts.rlc;
        if (!isToken && log.address != contracts.hub)
            continue;
        const auto event = poco::decodeEvent(log.topics, log.data);
        if (!event)
            return badLogs(transaction, event.error().toString());
        if (!*event || (isToken && !std::holds_alternative<poco::Transfer>(**event)))
            continue;
        if (amountOf(**event) > supply)
            return badLogs(transaction, QStringLiteral("more than there is"));
        all.push_back(
            {.slot = slot, .logIndex = log.logIndex, .isToken = isToken, .event = **event});
    }
    return all;
}

/// Reads one transaction for one account.
class Reading
{
public:
    Reading(const WalletTx &transaction, const Address &account, const WalletContracts &contracts,
        std::vector<Decoded> logs)
        : m_transaction(transaction),
          m_account(account),
          m_contracts(contracts),
          m_logs(std::move(logs))
    {
    }
    WalletReading read();

private:
    template <typename T> const T *at(size_t index) const
    {
        return index < m_logs.size() && !m_logs[index].isToken
            ? std::get_if<T>(&m_logs[index].event)
            : nullptr;
    }
    void readLocks();
    void readSettlement();
    void takeUnlock(size_t index, const poco::Unlock &unlock, const Purpose &purpose, bool isFirst);
    void takeSeize(size_t index, const poco::Seize &seize, const Purpose &purpose, bool isFirst);
    void takeReward(size_t index, const poco::Reward &reward, const Purpose &purpose);
    bool useTransferBefore(size_t index, const Address &from, const Address &to, Nrlc amount);
    Purpose lockPurpose(size_t index) const;
    std::optional<Purpose> endPurpose(size_t index) const;
    void readDeposits();
    void readWithdrawals();
    void takeDeposit(const Decoded &log, const Address &payer, const Address &owner, Nrlc amount);
    void takeWithdrawal(
        const Decoded &log, const Address &owner, const Address &target, Nrlc amount);
    void readTransfers();
    Address nativePayer() const;
    Address nativeTarget(const Address &owner, Nrlc amount) const;
    WalletLine &add(const Decoded &log, EntryKind kind, Nrlc moved, const Purpose &purpose = {});

    const WalletTx &m_transaction;
    const Address &m_account;
    const WalletContracts &m_contracts;
    std::vector<Decoded> m_logs;
    WalletReading m_reading;
};

WalletReading Reading::read()
{
    readLocks();
    readSettlement();
    readDeposits();
    readWithdrawals();
    readTransfers();
    return std::move(m_reading);
}

WalletLine &Reading::add(const Decoded &log, EntryKind kind, Nrlc moved, const Purpose &purpose)
{
    WalletLine line{
        .id = {m_transaction.hash.bytes(), log.slot, m_account}, .tx = m_transaction.hash};
    line.height = static_cast<qint64>(m_transaction.block);
    line.place = static_cast<qint64>(log.logIndex);
    line.at = m_transaction.at;
    line.kind = json::toJson(kind).toString();
    line.moved = moved;
    line.deal = purpose.deal;
    line.task = purpose.task;
    m_reading.lines.push_back(line);
    return m_reading.lines.back();
}

/// Marks the hub's Transfer that stands right before an event as told.
bool Reading::useTransferBefore(size_t index, const Address &from, const Address &to, Nrlc amount)
{
    const auto *transfer = index > 0 ? at<poco::Transfer>(index - 1) : nullptr;
    const bool isIt = transfer && !m_logs[index - 1].isUsed && transfer->from == from
        && transfer->to == to && transfer->amount == amount;
    if (isIt)
        m_logs[index - 1].isUsed = true;
    return isIt;
}

Purpose Reading::lockPurpose(size_t index) const
{
    for (size_t i = index; i < m_logs.size(); ++i) {
        if (const auto *matched = at<poco::OrdersMatched>(i))
            return {.deal = matched->deal};
        if (const auto *contributed = at<poco::TaskContribute>(i))
            return {.task = contributed->task};
    }
    return {};
}

std::optional<Purpose> Reading::endPurpose(size_t index) const
{
    for (size_t i = index; i < m_logs.size(); ++i) {
        if (const auto *finalized = at<poco::TaskFinalize>(i))
            return Purpose{.task = finalized->task};
        if (const auto *claimed = at<poco::TaskClaimed>(i))
            return Purpose{.isClaim = true, .task = claimed->task};
    }
    return std::nullopt;
}

/// The payer locks before the pool does (poco.md A.6), which matters when they are one.
void Reading::readLocks()
{
    size_t locksOfMatch = 0;
    bool isOurs = false;
    for (size_t i = 0; i < m_logs.size(); ++i) {
        if (const auto *matched = at<poco::OrdersMatched>(i)) {
            if (isOurs)
                m_reading.matched.push_back({matched->deal, matched->volume});
        }
        if (at<poco::OrdersMatched>(i) || at<poco::TaskContribute>(i)) {
            locksOfMatch = 0;
            isOurs = false;
        }
        const auto *lock = at<poco::Lock>(i);
        if (!lock)
            continue;
        ++locksOfMatch;
        if (lock->account != m_account
            || !useTransferBefore(i, m_account, m_contracts.hub, lock->amount))
            continue;
        isOurs = true;
        const Purpose purpose = lockPurpose(i);
        if (lock->amount.value == 0)
            continue;
        WalletLine &line = add(m_logs[i], EntryKind::Locked, lock->amount, purpose);
        line.free = Nrlc{} - lock->amount;
        line.locked = lock->amount;
        const bool isWorker = !purpose.task.isZero();
        line.role = isWorker    ? QStringLiteral("worker")
            : locksOfMatch == 1 ? QStringLiteral("requester")
                                : QStringLiteral("pool");
    }
}

void Reading::readSettlement()
{
    bool sawUnlock = false;
    bool sawSeize = false;
    for (size_t i = 0; i < m_logs.size(); ++i) {
        const auto purpose = endPurpose(i).value_or(Purpose{});
        if (const auto *unlock = at<poco::Unlock>(i))
            takeUnlock(i, *unlock, purpose, !std::exchange(sawUnlock, true));
        if (const auto *seize = at<poco::Seize>(i))
            takeSeize(i, *seize, purpose, !std::exchange(sawSeize, true));
        if (const auto *reward = at<poco::Reward>(i))
            takeReward(i, *reward, purpose);
        if (at<poco::TaskFinalize>(i) || at<poco::TaskClaimed>(i)) {
            m_reading.ended.push_back(purpose.task);
            sawUnlock = sawSeize = false;
        }
    }
}

void Reading::takeUnlock(
    size_t index, const poco::Unlock &unlock, const Purpose &purpose, bool isFirst)
{
    const bool isOurs = unlock.account == m_account
        && useTransferBefore(index, m_contracts.hub, m_account, unlock.amount);
    if (!isOurs || unlock.amount.value == 0)
        return;
    const bool isRefund = isFirst && purpose.isClaim;
    WalletLine &line = add(m_logs[index], isRefund ? EntryKind::Refunded : EntryKind::Unlocked,
        unlock.amount, purpose);
    line.free = unlock.amount;
    line.locked = Nrlc{} - unlock.amount;
    line.role = isRefund ? QStringLiteral("requester")
        : isFirst        ? QStringLiteral("pool")
                         : QStringLiteral("worker");
}

void Reading::takeSeize(
    size_t index, const poco::Seize &seize, const Purpose &purpose, bool isFirst)
{
    if (seize.account != m_account)
        return;
    const bool isPrice = isFirst && !purpose.isClaim;
    WalletLine &line =
        add(m_logs[index], isPrice ? EntryKind::Spent : EntryKind::Seized, seize.amount, purpose);
    line.task = base::TaskId::from(seize.reference); // the same task (poco.md C.6)
    line.amount = line.locked = Nrlc{} - seize.amount;
    line.isRejected = !isPrice;
    line.role = isPrice ? QStringLiteral("requester")
        : isFirst       ? QStringLiteral("pool")
                        : QStringLiteral("worker");
    if (!isPrice)
        line.reason = isFirst ? QStringLiteral("wallet.task_overdue")
                              : QStringLiteral("wallet.result_rejected");
}

void Reading::takeReward(size_t index, const poco::Reward &reward, const Purpose &purpose)
{
    if (reward.account != m_account
        || !useTransferBefore(index, m_contracts.hub, m_account, reward.amount))
        return;
    WalletLine &line = add(m_logs[index], EntryKind::Reward, reward.amount, purpose);
    line.task = base::TaskId::from(reward.reference);
    line.amount = line.free = reward.amount;
}

/// Who sent coin along with a call of the hub; zero: somebody through another contract.
Address Reading::nativePayer() const
{
    const auto &sent = m_transaction.sent;
    return sent && sent->to == m_contracts.hub ? sent->from : Address();
}

Address Reading::nativeTarget(const Address &owner, Nrlc amount) const
{
    const auto &sent = m_transaction.sent;
    static const QByteArray withdrawTo = evm::selector("withdrawTo(uint256,address)");
    if (!sent || sent->to != m_contracts.hub || sent->from != owner
        || !sent->input.startsWith(withdrawTo))
        return owner;
    evm::AbiReader reader(sent->input.mid(withdrawTo.size()));
    const Nrlc asked = reader.amount();
    const Address target = reader.address();
    return reader.finish() && asked == amount ? target : owner;
}

void Reading::readDeposits()
{
    size_t token = 0;
    for (size_t i = 0; i < m_logs.size(); ++i) {
        const auto *mint = at<poco::Transfer>(i);
        if (!mint || !mint->from.isZero())
            continue;
        Address payer = m_contracts.rlc.isZero() ? nativePayer() : Address();
        const Decoded *log = &m_logs[i];
        for (size_t k = token; k < i; ++k) {
            const auto *paid =
                m_logs[k].isToken ? std::get_if<poco::Transfer>(&m_logs[k].event) : nullptr;
            if (!paid || m_logs[k].isUsed || paid->to != m_contracts.hub
                || paid->amount != mint->amount)
                continue;
            payer = paid->from;
            m_logs[k].isUsed = true;
            token = k + 1;
            break;
        }
        m_logs[i].isUsed = true;
        takeDeposit(*log, payer, mint->to, mint->amount);
    }
}

void Reading::takeDeposit(
    const Decoded &log, const Address &payer, const Address &owner, Nrlc amount)
{
    const bool isPayer = payer == m_account;
    const bool isOwner = owner == m_account;
    if ((!isPayer && !isOwner) || amount.value == 0)
        return;
    WalletLine &line = add(log, isPayer ? EntryKind::Deposited : EntryKind::StakeReceived, amount);
    if (isPayer)
        line.wallet = Nrlc{} - amount;
    if (isOwner)
        line.free = amount;
    line.amount = line.wallet + line.free;
    if (isPayer != isOwner)
        line.counterparty = isPayer ? owner : payer;
}

void Reading::readWithdrawals()
{
    for (size_t i = 0; i < m_logs.size(); ++i) {
        const auto *burn = at<poco::Transfer>(i);
        if (!burn || !burn->to.isZero())
            continue;
        Address target =
            m_contracts.rlc.isZero() ? nativeTarget(burn->from, burn->amount) : Address();
        for (size_t k = i + 1; k < m_logs.size(); ++k) {
            const auto *paid =
                m_logs[k].isToken ? std::get_if<poco::Transfer>(&m_logs[k].event) : nullptr;
            if (!paid || m_logs[k].isUsed || paid->from != m_contracts.hub
                || paid->amount != burn->amount)
                continue;
            target = paid->to;
            m_logs[k].isUsed = true;
            break;
        }
        m_logs[i].isUsed = true;
        takeWithdrawal(m_logs[i], burn->from, target, burn->amount);
    }
}

void Reading::takeWithdrawal(
    const Decoded &log, const Address &owner, const Address &target, Nrlc amount)
{
    const bool isOwner = owner == m_account;
    const bool isTarget = target == m_account;
    if ((!isOwner && !isTarget) || amount.value == 0)
        return;
    WalletLine &line = add(log, isOwner ? EntryKind::Withdrawn : EntryKind::Received, amount);
    if (isTarget)
        line.wallet = amount;
    if (isOwner)
        line.free = Nrlc{} - amount;
    line.amount = line.wallet + line.free;
    if (isOwner != isTarget)
        line.counterparty = isOwner ? target : owner;
}

void Reading::readTransfers()
{
    for (const Decoded &log : m_logs) {
        const auto *transfer = std::get_if<poco::Transfer>(&log.event);
        if (!transfer || log.isUsed || transfer->amount.value == 0)
            continue;
        const bool isFrom = transfer->from == m_account;
        if (!isFrom && transfer->to != m_account)
            continue;
        const EntryKind kind = log.isToken
            ? (isFrom ? EntryKind::Sent : EntryKind::Received)
            : (isFrom ? EntryKind::StakeSent : EntryKind::StakeReceived);
        WalletLine &line = add(log, kind, transfer->amount);
        if (transfer->from != transfer->to)
            line.amount = isFrom ? Nrlc{} - transfer->amount : transfer->amount;
        (log.isToken ? line.wallet : line.free) = line.amount;
        line.counterparty = isFrom ? transfer->to : transfer->from;
    }
}

} // namespace

Result<WalletReading> readWalletTx(
    const WalletTx &transaction, const Address &account, const WalletContracts &contracts)
{
    auto logs = decodeAll(transaction, contracts);
    if (!logs)
        return logs.error();
    return Reading(transaction, account, contracts, std::move(*logs)).read();
}

} // namespace fallow::service
