#include "core/store/wallet_repository.h"

#include <array>

namespace fallow::store
{

using base::Address;
using base::Done;
using base::Result;

namespace
{

constexpr const char *insertLine =
    "INSERT INTO wallet_entry(scope, account, origin, slot, tx, height, place, at, kind, rejected, "
    "amount, "
    "moved, wallet, free, locked, role, coin, counterparty, deal, task, app, reason, words) "
    "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, "
    "?20, ?21, "
    "?22, ?23) ON CONFLICT(scope, origin, slot, account) DO UPDATE SET tx=excluded.tx, "
    "at=iif(height=excluded.height AND origin=x'', at, excluded.at), height=excluded.height, "
    "place=excluded.place, kind=excluded.kind, "
    "rejected=excluded.rejected, amount=excluded.amount, moved=excluded.moved, "
    "wallet=excluded.wallet, "
    "free=excluded.free, locked=excluded.locked, role=excluded.role, coin=excluded.coin, "
    "counterparty=excluded.counterparty, deal=excluded.deal, task=excluded.task, app=excluded.app, "
    "reason=excluded.reason, words=excluded.words";

// A plus keeps SQLite from the account's index: few lines are of the queue, all are the account's.
constexpr const char *selectQueueLines = "SELECT slot FROM wallet_entry WHERE scope=?1 AND "
                                         "+account=?2 AND origin=x'' AND (+tx=?3 OR +slot IN "
                                         "(SELECT tx FROM chain_tx_attempt WHERE hash=?3))";

constexpr qsizetype addressBytes = 20;

/// What a search looks into, besides the label: lower case, as the search text is.
QString wordsOf(const WalletLine &line)
{
    QString words = line.id.account.toString() + u' ' + line.app.toCaseFolded();
    if (!line.tx.isZero())
        words += u' ' + line.tx.toString();
    if (!line.counterparty.isZero())
        words += u' ' + line.counterparty.toString();
    if (!line.deal.isZero())
        words += u' ' + line.deal.toString();
    if (!line.task.isZero())
        words += u' ' + line.task.toString();
    return words;
}

} // namespace

Result<WalletRepository> WalletRepository::create(
    Database &database, qint64 chainId, const Address &hub)
{
    Statement insert =
        database.prepare("INSERT OR IGNORE INTO wallet_scope(chain, hub) VALUES(?1, ?2)");
    insert.bind(1, chainId).bind(2, hub.bytes());
    if (auto done = insert.run(); !done)
        return done.error();
    Statement select = database.prepare("SELECT id FROM wallet_scope WHERE chain=?1 AND hub=?2");
    select.bind(1, chainId).bind(2, hub.bytes());
    if (const auto row = select.step(); !row)
        return row.error();
    return WalletRepository(database, select.integer(0), chainId);
}

WalletRepository::WalletRepository(Database &database, qint64 scope, qint64 chainId)
    : m_database(&database),
      m_scope(scope),
      m_chainId(chainId),
      m_insert(database.prepare(insertLine)),
      m_queueLines(database.prepare(selectQueueLines))
{
}

Result<Done> WalletRepository::put(const WalletLine &line)
{
    if (!line.id.isOfQueue()) {
        if (auto done = replaceQueueLines(line); !done)
            return done;
    }
    m_insert.bind(1, m_scope)
        .bind(2, line.id.account.bytes())
        .bind(3, line.id.origin)
        .bind(4, line.id.slot);
    m_insert.bind(5, line.tx.bytes()).bind(6, line.height).bind(7, line.place).bind(8, line.at);
    m_insert.bind(9, line.kind).bind(10, qint64{line.isRejected});
    m_insert.bind(11, line.amount.value).bind(12, line.moved.value);
    m_insert.bind(13, line.wallet.value).bind(14, line.free.value).bind(15, line.locked.value);
    m_insert.bind(16, line.role).bind(17, line.coin.toString()).bind(18, line.counterparty.bytes());
    m_insert.bind(19, line.deal.bytes()).bind(20, line.task.bytes()).bind(21, line.app);
    m_insert.bind(22, line.reason).bind(23, wordsOf(line));
    return m_insert.run();
}

Result<Done> WalletRepository::replaceQueueLines(const WalletLine &line)
{
    m_queueLines.bind(1, m_scope).bind(2, line.id.account.bytes()).bind(3, line.tx.bytes());
    std::vector<qint64> replaced;
    auto row = m_queueLines.step();
    for (; row && *row; row = m_queueLines.step())
        replaced.push_back(m_queueLines.integer(0));
    m_queueLines.reset();
    if (!row)
        return row.error();
    for (const qint64 queueRow : replaced) {
        if (auto given = giveLabel(queueRow, line.id); !given)
            return given;
        auto dropped =
            run("DELETE FROM wallet_entry WHERE scope=?1 AND account=?2 AND origin=x'' AND slot=?3",
                line.id.account, queueRow);
        if (!dropped)
            return dropped;
    }
    return Done{};
}

Result<Done> WalletRepository::giveLabel(qint64 queueRow, const WalletLineId &to)
{
    Statement copy =
        m_database->prepare("INSERT OR IGNORE INTO wallet_label SELECT scope, ?4, ?5, account, "
                            "label, folded FROM wallet_label "
                            "WHERE scope=?1 AND account=?2 AND origin=x'' AND slot=?3");
    copy.bind(1, m_scope)
        .bind(2, to.account.bytes())
        .bind(3, queueRow)
        .bind(4, to.origin)
        .bind(5, to.slot);
    return copy.run();
}

/// One statement about scope ?1, account ?2 and a number ?3.
Result<Done> WalletRepository::run(const char *sql, const Address &account, qint64 number)
{
    Statement statement = m_database->prepare(sql);
    statement.bind(1, m_scope).bind(2, account.bytes()).bind(3, number);
    return statement.run();
}

Result<Done> WalletRepository::dropAbove(const Address &account, qint64 block)
{
    static constexpr std::array statements{
        "DELETE FROM wallet_entry WHERE scope=?1 AND account=?2 AND origin<>x'' AND height>?3",
        "UPDATE wallet_entry SET height=9223372036854775807, place=slot, rejected=0, reason='' "
        "WHERE scope=?1 "
        "AND account=?2 AND origin=x'' AND height>?3",
        "DELETE FROM wallet_task WHERE scope=?1 AND account=?2 AND since>?3",
        "UPDATE wallet_task SET done=NULL WHERE scope=?1 AND account=?2 AND done>?3",
    };
    for (const char *sql : statements) {
        if (auto done = run(sql, account, block); !done)
            return done;
    }
    return Done{};
}

Result<Done> WalletRepository::openTask(const Address &account, const WalletTask &task)
{
    Statement insert = m_database->prepare("INSERT OR REPLACE INTO wallet_task(scope, account, "
                                           "task, deal, since) VALUES(?1, ?2, ?3, ?4, ?5)");
    insert.bind(1, m_scope).bind(2, account.bytes()).bind(3, task.task.bytes());
    insert.bind(4, task.deal.bytes()).bind(5, task.since);
    return insert.run();
}

Result<Done> WalletRepository::endTask(
    const Address &account, const base::TaskId &task, qint64 block)
{
    Statement update = m_database->prepare("UPDATE wallet_task SET done=?4 WHERE scope=?1 AND "
                                           "account=?2 AND task=?3 AND done IS NULL");
    update.bind(1, m_scope).bind(2, account.bytes()).bind(3, task.bytes()).bind(4, block);
    return update.run();
}

Result<Done> WalletRepository::dropOrphans(const Address &account)
{
    static constexpr std::array statements{
        "DELETE FROM wallet_label WHERE scope=?1 AND account=?2 AND origin=x'' AND slot NOT IN "
        "(SELECT id FROM chain_tx WHERE chain_id=?3 AND sender=?2)",
        "DELETE FROM wallet_entry WHERE scope=?1 AND +account=?2 AND origin=x'' AND slot NOT IN "
        "(SELECT id FROM chain_tx WHERE chain_id=?3 AND sender=?2)",
    };
    for (const char *sql : statements) {
        if (auto done = run(sql, account, m_chainId); !done)
            return done;
    }
    return Done{};
}

Result<bool> WalletRepository::hasLogLine(const Address &account, const base::TxHash &transaction)
{
    Statement select =
        m_database->prepare("SELECT 1 FROM wallet_entry WHERE tx=?3 AND +scope=?1 AND +account=?2 "
                            "AND origin<>x'' LIMIT 1");
    select.bind(1, m_scope).bind(2, account.bytes()).bind(3, transaction.bytes());
    return select.step();
}

Result<Done> WalletRepository::setLabel(const WalletLineId &id, const QString &label)
{
    Statement write = m_database->prepare(label.isEmpty()
            ? "DELETE FROM wallet_label WHERE scope=?1 AND origin=?2 AND "
              "slot=?3 AND account=?4"
            : "INSERT OR REPLACE INTO wallet_label VALUES(?1, ?2, ?3, ?4, "
              "?5, ?6)");
    write.bind(1, m_scope).bind(2, id.origin).bind(3, id.slot).bind(4, id.account.bytes());
    if (!label.isEmpty())
        write.bind(5, label).bind(6, label.toCaseFolded());
    return write.run();
}

QString WalletLineId::toString() const
{
    const QString start = isOfQueue() ? QStringLiteral("queue") : base::toHex(origin);
    return start + u':' + QString::number(slot) + u':' + account.toString();
}

Result<WalletLineId> WalletLineId::fromString(const QString &text)
{
    using base::operator""_reason;
    const base::Error bad =
        base::fail(base::Code::InvalidArgument, "wallet.bad_query"_reason, text.left(200));
    const QStringList parts = text.split(u':');
    if (parts.size() != 3)
        return bad;
    bool isNumber = false;
    WalletLineId id{.slot = parts.at(1).toLongLong(&isNumber)};
    const auto account = Address::fromHex(parts.at(2));
    const auto origin = base::TxHash::fromHex(parts.at(0));
    const bool isOfQueue = parts.at(0) == u"queue";
    if (!isNumber || id.slot < 0 || !account || (!origin && !isOfQueue)
        || parts.at(2).size() != 2 * addressBytes + 2)
        return bad;
    id.account = *account;
    if (origin)
        id.origin = origin->bytes();
    return id;
}

} // namespace fallow::store
