#include "core/store/wallet_repository.h"

#include <QLoggingCategory>

namespace fallow::store
{

using base::Address;
using base::Result;

namespace
{

Q_LOGGING_CATEGORY(lcStore, "fallow.store", QtWarningMsg)

constexpr const char *columns = "SELECT e.id, e.account, e.origin, e.slot, e.tx, e.height, "
                                "e.place, e.at, e.kind, e.rejected, e.amount, "
                                "e.moved, e.wallet, e.free, e.locked, e.role, e.coin, "
                                "e.counterparty, e.deal, e.task, e.app, e.reason, "
                                "l.label FROM wallet_entry e LEFT JOIN wallet_label l ON "
                                "l.scope=e.scope AND l.origin=e.origin AND "
                                "l.slot=e.slot AND l.account=e.account WHERE e.scope=?";

/// Fixed bytes of a column; what is damaged is counted.
class Reader
{
public:
    explicit Reader(const Statement &row) : m_row(row) { }
    template <typename Fixed> Fixed fixed(int column)
    {
        const auto bytes = Fixed::fromBytes(m_row.blob(column));
        m_isGood = m_isGood && bytes.has_value();
        return bytes.value_or(Fixed());
    }
    base::Wei wei(int column)
    {
        const auto value = base::Wei::fromString(m_row.text(column));
        m_isGood = m_isGood && value.has_value();
        return value.value_or(base::Wei());
    }
    base::Nrlc nrlc(int column) const { return {m_row.integer(column)}; }
    bool isGood() const { return m_isGood; }

private:
    const Statement &m_row;
    bool m_isGood = true;
};

std::optional<WalletLine> readLine(const Statement &row)
{
    Reader read(row);
    WalletLine line{.row = row.integer(0)};
    line.id = {row.blob(2), row.integer(3), read.fixed<Address>(1)};
    line.tx = read.fixed<base::TxHash>(4);
    line.height = row.integer(5);
    line.place = row.integer(6);
    line.at = row.integer(7);
    line.kind = row.text(8);
    line.isRejected = row.integer(9) != 0;
    line.amount = read.nrlc(10);
    line.moved = read.nrlc(11);
    line.wallet = read.nrlc(12);
    line.free = read.nrlc(13);
    line.locked = read.nrlc(14);
    line.role = row.text(15);
    line.coin = read.wei(16);
    line.counterparty = read.fixed<Address>(17);
    line.deal = read.fixed<base::DealId>(18);
    line.task = read.fixed<base::TaskId>(19);
    line.app = row.text(20);
    line.reason = row.text(21);
    line.label = row.text(22);
    const bool isIdGood = line.id.origin.isEmpty() || line.id.origin.size() == base::TxHash::size;
    if (read.isGood() && isIdGood && line.height >= 0)
        return line;
    qCWarning(lcStore) << "wallet_entry" << line.row << "is damaged";
    return std::nullopt;
}

QByteArray questionMarks(size_t count)
{
    return QByteArrayList(static_cast<qsizetype>(count), "?").join(',');
}

/// The text anywhere, its own wildcards taken literally.
QString likePattern(const QString &text)
{
    QString pattern = text.trimmed().toCaseFolded();
    for (const QChar special : {QChar(u'\\'), QChar(u'%'), QChar(u'_')})
        pattern.replace(special, QString(u'\\') + special);
    return u'%' + pattern + u'%';
}

/// Among several accounts the order's own index is the right one: the plus keeps SQLite to it.
QByteArray sqlOf(const WalletSearch &search)
{
    QByteArray sql = columns;
    if (search.accounts.size() == 1)
        sql += " AND e.account=?";
    else
        sql += " AND +e.account IN (" + questionMarks(search.accounts.size()) + ')';
    if (!search.kinds.empty())
        sql += " AND e.kind IN (" + questionMarks(search.kinds.size()) + ')';
    if (!search.text.isEmpty())
        sql += " AND (e.words LIKE ? ESCAPE '\\' OR l.folded LIKE ? ESCAPE '\\')";
    if (search.newestRow)
        sql += " AND e.id<=?";
    if (search.before)
        sql += " AND (e.height, e.place, e.id)<(?, ?, ?)";
    return sql + " ORDER BY e.height DESC, e.place DESC, e.id DESC LIMIT ?";
}

void bindSearch(Statement &select, qint64 scope, const WalletSearch &search)
{
    int at = 0;
    select.bind(++at, scope);
    for (const Address &account : search.accounts)
        select.bind(++at, account.bytes());
    for (const QString &kind : search.kinds)
        select.bind(++at, kind);
    if (!search.text.isEmpty()) {
        const QString pattern = likePattern(search.text);
        select.bind(++at, pattern);
        select.bind(++at, pattern);
    }
    if (search.newestRow)
        select.bind(++at, *search.newestRow);
    if (search.before) {
        select.bind(++at, search.before->height);
        select.bind(++at, search.before->place);
        select.bind(++at, search.before->row);
    }
    select.bind(++at, search.limit + 1);
}

} // namespace

Result<WalletFound> WalletRepository::find(const WalletSearch &search)
{
    WalletFound found;
    if (search.accounts.empty())
        return found;
    Statement select = m_database->prepare(sqlOf(search).constData());
    bindSearch(select, m_scope, search);
    qint64 seen = 0;
    auto row = select.step();
    for (; row && *row; row = select.step()) {
        found.hasMore = ++seen > search.limit;
        if (found.hasMore)
            break;
        found.last = WalletPosition{select.integer(5), select.integer(6), select.integer(0)};
        if (auto line = readLine(select))
            found.lines.push_back(std::move(*line));
    }
    if (!row)
        return row.error();
    return found;
}

Result<std::optional<WalletPosition>> WalletRepository::position(const WalletLineId &id)
{
    Statement select =
        m_database->prepare("SELECT height, place, id FROM wallet_entry WHERE scope=?1 AND "
                            "origin=?2 AND slot=?3 AND account=?4");
    select.bind(1, m_scope).bind(2, id.origin).bind(3, id.slot).bind(4, id.account.bytes());
    const auto row = select.step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<WalletPosition>();
    return std::optional(WalletPosition{select.integer(0), select.integer(1), select.integer(2)});
}

Result<qint64> WalletRepository::newestRow()
{
    Statement select = m_database->prepare("SELECT coalesce(max(id), 0) FROM wallet_entry");
    const auto row = select.step();
    if (!row)
        return row.error();
    return select.integer(0);
}

Result<WalletSums> WalletRepository::sums(const Address &account)
{
    Statement select =
        m_database->prepare("SELECT sum(wallet), sum(free), sum(locked) FROM wallet_entry "
                            "WHERE scope=?1 AND account=?2");
    select.bind(1, m_scope).bind(2, account.bytes());
    const auto row = select.step();
    if (!row)
        return row.error();
    return WalletSums{{select.integer(0)}, {select.integer(1)}, {select.integer(2)}};
}

Result<std::vector<WalletOutcome>> WalletRepository::outcomes(const Address &account, qint64 since)
{
    // By height, so that the index leads and the old ones are never looked at.
    Statement select = m_database->prepare(
        "SELECT at, amount, kind='seized', app FROM wallet_entry WHERE scope=?1 AND account=?2 "
        "AND kind IN ('reward', 'seized') ORDER BY height DESC, place DESC");
    select.bind(1, m_scope).bind(2, account.bytes());
    std::vector<WalletOutcome> outcomes;
    auto row = select.step();
    for (; row && *row && select.integer(0) >= since; row = select.step())
        outcomes.push_back({select.integer(0), {select.integer(1)}, select.integer(2) != 0, select.text(3)});
    if (!row)
        return row.error();
    return outcomes;
}

Result<std::vector<WalletLock>> WalletRepository::locks(const Address &account)
{
    Statement select = m_database->prepare(
        "SELECT role, max(deal), max(CASE role WHEN 'worker' THEN task ELSE zeroblob(32) END), "
        "sum(locked), "
        "max(app) FROM wallet_entry WHERE scope=?1 AND account=?2 AND locked<>0 "
        "GROUP BY role, CASE role WHEN 'worker' THEN task ELSE deal END HAVING sum(locked)<>0");
    select.bind(1, m_scope).bind(2, account.bytes());
    std::vector<WalletLock> locks;
    auto row = select.step();
    for (; row && *row; row = select.step()) {
        Reader read(select);
        const WalletLock lock{.account = account,
            .role = select.text(0),
            .deal = read.fixed<base::DealId>(1),
            .task = read.fixed<base::TaskId>(2),
            .amount = read.nrlc(3),
            .app = select.text(4)};
        if (read.isGood())
            locks.push_back(lock);
    }
    if (!row)
        return row.error();
    return locks;
}

Result<std::vector<WalletTask>> WalletRepository::openTasks(const Address &account)
{
    Statement select =
        m_database->prepare("SELECT task, deal, since FROM wallet_task WHERE scope=?1 AND "
                            "account=?2 AND done IS NULL ORDER BY deal, task");
    select.bind(1, m_scope).bind(2, account.bytes());
    std::vector<WalletTask> tasks;
    auto row = select.step();
    for (; row && *row; row = select.step()) {
        Reader read(select);
        const WalletTask task{
            read.fixed<base::TaskId>(0), read.fixed<base::DealId>(1), select.integer(2)};
        if (read.isGood())
            tasks.push_back(task);
    }
    if (!row)
        return row.error();
    return tasks;
}

Result<std::optional<WalletTask>> WalletRepository::task(
    const Address &account, const base::TaskId &task)
{
    Statement select =
        m_database->prepare("SELECT task, deal, since FROM wallet_task WHERE scope=?1 AND "
                            "account=?2 AND task=?3");
    select.bind(1, m_scope).bind(2, account.bytes()).bind(3, task.bytes());
    const auto row = select.step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<WalletTask>();
    Reader read(select);
    const WalletTask found{
        read.fixed<base::TaskId>(0), read.fixed<base::DealId>(1), select.integer(2)};
    return read.isGood() ? std::optional(found) : std::nullopt;
}

Result<std::vector<qint64>> WalletRepository::unsettled(const Address &account)
{
    Statement select = m_database->prepare(
        "SELECT t.id FROM chain_tx t WHERE t.chain_id=?3 AND t.sender=?2 AND CASE WHEN t.status IN "
        "('queued', 'sent') THEN NOT EXISTS(SELECT 1 FROM chain_tx_attempt a JOIN wallet_entry e "
        "ON "
        "e.tx=a.hash WHERE a.tx=t.id AND +e.scope=?1 AND +e.account=?2 AND e.origin<>x'') ELSE NOT "
        "EXISTS"
        "(SELECT 1 FROM wallet_entry e WHERE e.tx=t.mined_hash AND +e.scope=?1 AND +e.account=?2 "
        "AND "
        "(e.origin<>x'' OR e.height<9223372036854775807)) END ORDER BY t.id");
    select.bind(1, m_scope).bind(2, account.bytes()).bind(3, m_chainId);
    std::vector<qint64> rows;
    auto row = select.step();
    for (; row && *row; row = select.step())
        rows.push_back(select.integer(0));
    if (!row)
        return row.error();
    return rows;
}

} // namespace fallow::store
