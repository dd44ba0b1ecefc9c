#include "core/service/wallet/queue_lines.h"

#include "core/chain/tx_sender.h"
#include "core/model/wallet_entry.h"
#include "core/service/chain_reader.h"

namespace fallow::service
{

using base::Address;
using base::Done;
using base::Result;
using store::TxRow;
using store::TxStatus;
using store::WalletLine;

namespace
{

QString reasonOf(const TxRow &row)
{
    if (row.failure == chain::TxSender::cancelledKey || row.failure == chain::TxSender::nonceTakenKey)
        return row.failure;
    const QString key = QStringLiteral("chain.reverted");
    return row.failure.isEmpty() ? key : key + u": " + row.failure;
}

QString textOf(const WalletLine &line)
{
    return line.tx.toString() + QString::number(line.height) + line.reason;
}

} // namespace

void WalletQueueLines::sync(const Address &account)
{
    store::TxQueueRepository queue(m_parts.database, m_parts.reader.client().chainId(), account);
    if (const auto dropped = m_parts.rows.dropOrphans(account); !dropped)
        return Q_EMIT failed(dropped.error());
    const auto ids = m_parts.rows.unsettled(account);
    if (!ids)
        return Q_EMIT failed(ids.error());
    std::vector<WalletLine> lines;
    for (const qint64 id : *ids) {
        const auto row = queue.find(id);
        if (!row || !*row) { // a damaged row must not hide the others
            Q_EMIT failed(row ? base::fail(
                              base::Code::NotFound, base::Reason(QStringLiteral("store.corrupt")))
                              : row.error());
            continue;
        }
        WalletLine line = lineOfIntent(**row, account, m_parts.contracts);
        line.at = m_parts.clock.now().toSecsSinceEpoch();
        line.place = id;
        if (!(*row)->attempts.empty())
            line.tx = (*row)->attempts.back().hash;
        if ((*row)->minedHash)
            settle(**row, line);
        else
            lines.push_back(line);
    }
    write(lines);
}

/// A mined one stands in its block when the receipt says which.
void WalletQueueLines::settle(const TxRow &row, WalletLine line)
{
    line.tx = *row.minedHash;
    line.isRejected = row.status == TxStatus::Failed;
    if (line.isRejected) {
        line.reason = reasonOf(row);
        line.amount = {};
    }
    const Key key{line.id.account, row.id};
    if (m_asked.contains(key))
        return;
    m_asked.insert({key, line.tx});
    auto &client = m_parts.reader.client();
    auto block = base::then(this, client.receipt(line.tx),
        [&client](const Result<std::optional<chain::Receipt>> &receipt) {
            using Found = Result<std::optional<chain::Block>>;
            if (!receipt)
                return readyWith(Found(receipt.error()));
            return *receipt ? client.blockByNumber((*receipt)->blockNumber)
                            : readyWith(Found(std::optional<chain::Block>()));
        }).unwrap();
    base::then(
        this, block, [this, key, line](const Result<std::optional<chain::Block>> &found) mutable {
            m_asked.erase(key);
            if (!found)
                return Q_EMIT failed(found.error());
            if (*found) {
                line.height = static_cast<qint64>((*found)->number);
                line.at = static_cast<qint64>((*found)->timestamp);
            }
            const bool isKnownToUsOnly =
                m_parts.contracts.rlc.isZero() && !line.isRejected && *found;
            if (isKnownToUsOnly && line.id.isOfQueue())
                line.wallet = line.amount; // the coin's moves leave no log
            write({line});
        });
}

void WalletQueueLines::write(const std::vector<WalletLine> &lines)
{
    std::vector<WalletLine> changed;
    const auto done = m_parts.database.transaction([&]() -> Result<Done> {
        for (const WalletLine &line : lines) {
            const auto known = m_written.find({line.id.account, line.id.slot});
            if (known != m_written.end() && known->second == textOf(line))
                continue;
            const auto isTold = m_parts.rows.hasLogLine(line.id.account, line.tx);
            if (!isTold)
                return isTold.error();
            if (*isTold)
                continue;
            if (auto put = m_parts.rows.put(line); !put)
                return put;
            changed.push_back(line);
        }
        return Done{};
    });
    if (!done)
        return Q_EMIT failed(done.error());
    for (const WalletLine &line : changed)
        m_written.insert_or_assign(Key{line.id.account, line.id.slot}, textOf(line));
    if (!changed.empty())
        Q_EMIT wrote(changed);
}

} // namespace fallow::service
