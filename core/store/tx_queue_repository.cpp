#include "core/store/tx_queue_repository.h"

#include <array>

namespace fallow::store
{

using base::Done;
using base::Result;
using base::TxHash;

namespace
{
constexpr std::array statusNames{"queued", "sent", "mined", "failed"};

QString nameOf(TxStatus status)
{
    return QString::fromLatin1(statusNames[static_cast<size_t>(status)]);
}

/// The schema lets no other name in.
TxStatus statusOf(const QString &name)
{
    for (size_t i = 0; i < statusNames.size(); ++i) {
        if (name == QLatin1String(statusNames[i]))
            return static_cast<TxStatus>(i);
    }
    return TxStatus::Queued;
}

std::optional<qint64> optionalInteger(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

/// An amount that may be absent; a damaged one is told.
Result<std::optional<base::Wei>> optionalWei(const Statement &row, int column)
{
    if (row.isNull(column))
        return std::optional<base::Wei>();
    return base::Wei::fromString(row.text(column)).transform([](base::Wei &&amount) {
        return std::optional(amount);
    });
}

constexpr const char *columns = "SELECT id, key, target, data, value, gas_limit, deadline, status, "
                                "nonce, mined_hash, failure, price, tip FROM chain_tx ";
} // namespace

TxQueueRepository::TxQueueRepository(
    Database &database, quint64 chainId, const base::Address &sender)
    : m_database(database), m_chainId(static_cast<qint64>(chainId)), m_sender(sender)
{
}

Result<std::optional<TxRow>> TxQueueRepository::find(const QString &key)
{
    const QByteArray sql = QByteArray(columns) + "WHERE chain_id=?1 AND sender=?2 AND key=?3";
    Statement select = m_database.prepare(sql.constData());
    select.bind(1, m_chainId).bind(2, m_sender.bytes()).bind(3, key);
    return read(select);
}

Result<std::optional<TxRow>> TxQueueRepository::find(qint64 id)
{
    const QByteArray sql = QByteArray(columns) + "WHERE id=?1";
    Statement select = m_database.prepare(sql.constData());
    select.bind(1, id);
    return read(select);
}

Result<std::optional<TxRow>> TxQueueRepository::read(Statement &select)
{
    const auto found = select.step();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<TxRow>();
    TxRow row{.id = select.integer(0), .key = select.text(1), .data = select.blob(3)};
    const auto target = base::Address::fromBytes(select.blob(2));
    const auto value = base::Wei::fromString(select.text(4));
    auto signedOnes = attempts(row.id);
    if (!target || !value || !signedOnes)
        return (!target  ? target.error()
                : !value ? value.error()
                         : signedOnes.error())
            .during(u"chain_tx");
    row.target = *target;
    row.value = *value;
    row.gasLimit = optionalInteger(select, 5);
    row.deadline = optionalInteger(select, 6);
    row.status = statusOf(select.text(7));
    row.nonce = optionalInteger(select, 8);
    row.failure = select.text(10);
    row.attempts = std::move(*signedOnes);
    const auto price = optionalWei(select, 11);
    const auto tip = optionalWei(select, 12);
    if (!price || !tip)
        return (price ? tip.error() : price.error()).during(u"chain_tx");
    row.price = *price;
    row.tip = *tip;
    if (!select.isNull(9)) {
        const auto hash = TxHash::fromBytes(select.blob(9));
        if (!hash)
            return hash.error().during(u"chain_tx");
        row.minedHash = *hash;
    }
    return std::optional(std::move(row));
}

Result<std::vector<TxAttempt>> TxQueueRepository::attempts(qint64 id)
{
    Statement select = m_database.prepare("SELECT number, hash, raw, price, tip, sent_block FROM "
                                          "chain_tx_attempt WHERE tx=?1 ORDER BY number");
    select.bind(1, id);
    std::vector<TxAttempt> attempts;
    auto more = select.step();
    for (; more && *more; more = select.step()) {
        const auto hash = TxHash::fromBytes(select.blob(1));
        const auto price = base::Wei::fromString(select.text(3));
        const auto tip = base::Wei::fromString(select.text(4));
        if (!hash || !price || !tip)
            return !hash ? hash.error() : !price ? price.error() : tip.error();
        attempts.push_back({static_cast<int>(select.integer(0)), *hash, select.blob(2), *price,
            *tip, select.integer(5)});
    }
    if (!more)
        return more.error();
    return attempts;
}

Result<std::vector<qint64>> TxQueueRepository::open()
{
    Statement select = m_database.prepare("SELECT id FROM chain_tx WHERE chain_id=?1 AND sender=?2 "
                                          "AND status IN ('queued', 'sent') ORDER BY id");
    select.bind(1, m_chainId).bind(2, m_sender.bytes());
    std::vector<qint64> ids;
    auto more = select.step();
    for (; more && *more; more = select.step())
        ids.push_back(select.integer(0));
    if (!more)
        return more.error();
    return ids;
}

Result<std::optional<qint64>> TxQueueRepository::highestOpenNonce()
{
    Statement select =
        m_database.prepare("SELECT max(nonce) FROM chain_tx WHERE chain_id=?1 AND sender=?2 "
                           "AND status='sent'");
    select.bind(1, m_chainId).bind(2, m_sender.bytes());
    const auto found = select.step();
    if (!found)
        return found.error();
    return optionalInteger(select, 0);
}

Result<qint64> TxQueueRepository::add(const TxRow &row)
{
    Statement insert =
        m_database.prepare("INSERT INTO chain_tx(chain_id, sender, key, target, data, value, "
                           "gas_limit, deadline, price, tip, status) "
                           "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 'queued') "
                           "RETURNING id");
    insert.bind(1, m_chainId).bind(2, m_sender.bytes()).bind(3, row.key);
    insert.bind(4, row.target.bytes()).bind(5, row.data).bind(6, row.value.toString());
    insert.bind(7, row.gasLimit).bind(8, row.deadline);
    if (row.price && row.tip)
        insert.bind(9, row.price->toString()).bind(10, row.tip->toString());
    auto more = insert.step();
    if (!more)
        return more.error();
    const qint64 id = insert.integer(0);
    while (more && *more)
        more = insert.step();
    if (!more)
        return more.error();
    return id;
}

Result<Done> TxQueueRepository::addAttempt(qint64 id, qint64 nonce, const TxAttempt &attempt)
{
    return m_database.transaction([&]() -> Result<Done> {
        Statement take =
            m_database.prepare("UPDATE chain_tx SET status='sent', nonce=?2 WHERE id=?1");
        take.bind(1, id).bind(2, nonce);
        if (auto taken = take.run(); !taken)
            return taken;
        Statement insert =
            m_database.prepare("INSERT INTO chain_tx_attempt VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)");
        insert.bind(1, id).bind(2, qint64{attempt.number}).bind(3, attempt.hash.bytes());
        insert.bind(4, attempt.raw)
            .bind(5, attempt.price.toString())
            .bind(6, attempt.tip.toString());
        insert.bind(7, attempt.sentBlock);
        return insert.run();
    });
}

Result<Done> TxQueueRepository::setMined(qint64 id, const TxHash &hash)
{
    return setDone(id, TxStatus::Mined, hash, QStringLiteral(""));
}

Result<Done> TxQueueRepository::setFailed(qint64 id, const TxHash &hash, const QString &failure)
{
    return setDone(id, TxStatus::Failed, hash, failure);
}

Result<Done> TxQueueRepository::reopen(qint64 id)
{
    Statement update =
        m_database.prepare("UPDATE chain_tx SET status='sent', mined_hash=NULL WHERE id=?1");
    update.bind(1, id);
    return update.run();
}

Result<Done> TxQueueRepository::reopenNewest(qint64 count)
{
    Statement update = m_database.prepare(
        "UPDATE chain_tx SET status='sent', mined_hash=NULL WHERE status='mined' AND id IN "
        "(SELECT id FROM chain_tx WHERE chain_id=?1 AND sender=?2 ORDER BY id DESC LIMIT ?3)");
    update.bind(1, m_chainId).bind(2, m_sender.bytes()).bind(3, count);
    return update.run();
}

Result<Done> TxQueueRepository::setDone(
    qint64 id, TxStatus status, const TxHash &hash, const QString &failure)
{
    Statement update =
        m_database.prepare("UPDATE chain_tx SET status=?2, mined_hash=?3, failure=?4 WHERE id=?1");
    update.bind(1, id).bind(2, nameOf(status)).bind(3, hash.bytes()).bind(4, failure);
    return update.run();
}

Result<Done> TxQueueRepository::requeue(qint64 id)
{
    return m_database.transaction([&]() -> Result<Done> {
        Statement drop = m_database.prepare("DELETE FROM chain_tx_attempt WHERE tx=?1");
        drop.bind(1, id);
        if (auto dropped = drop.run(); !dropped)
            return dropped;
        Statement update =
            m_database.prepare("UPDATE chain_tx SET status='queued', nonce=NULL WHERE id=?1");
        update.bind(1, id);
        return update.run();
    });
}

Result<Done> TxQueueRepository::remove(qint64 id)
{
    Statement drop = m_database.prepare("DELETE FROM chain_tx WHERE id=?1");
    drop.bind(1, id);
    return drop.run();
}

} // namespace fallow::store
