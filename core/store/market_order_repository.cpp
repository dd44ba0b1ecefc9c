#include "core/store/market_order_repository.h"

#include <functional>

namespace fallow::store
{

using base::Address;
using base::Bytes32;
using base::Done;
using base::Result;

namespace
{

constexpr int requestKind = 3;
constexpr qint64 tagMask = (qint64{1} << 62) - 1;

/// The lower 62 bits.
qint64 lowTag(const Bytes32 &tag)
{
    quint64 low = 0;
    for (size_t i = 24; i < Bytes32::size; ++i)
        low = low << 8 | tag.data()[i];
    return static_cast<qint64>(low & static_cast<quint64>(tagMask));
}

bool isStrange(const Bytes32 &tag)
{
    for (size_t i = 0; i < 24; ++i) {
        if (tag.data()[i] != 0)
            return true;
    }
    return (tag.data()[24] & 0xc0) != 0;
}

constexpr auto columns = "hash, kind, resource, signer, app, dataset, workerpool, requester, "
                         "beneficiary, price, volume, remaining, tag, category, trust, "
                         "status, published_at, body";

Result<MarketOrderRow> readRow(const Statement &select)
{
    MarketOrderRow row;
    const auto address = [&](int column, Address &into) -> bool {
        const auto read = Address::fromBytes(select.blob(column));
        if (read)
            into = *read;
        return read.has_value();
    };
    const auto hash = Bytes32::fromBytes(select.blob(0));
    const auto tag = Bytes32::fromBytes(select.blob(12));
    if (!hash || !tag)
        return hash ? tag.error() : hash.error();
    row.hash = *hash;
    row.tag = *tag;
    row.kind = static_cast<int>(select.integer(1));
    if (!address(2, row.resource) || !address(3, row.signer) || !address(4, row.app)
        || !address(5, row.dataset) || !address(6, row.workerpool) || !address(7, row.requester)
        || !address(8, row.beneficiary))
        return base::fail(base::Code::Corrupt, base::Reason(QStringLiteral("store.failed")),
            QStringLiteral("an address of order ") + row.hash.toString());
    row.price = {select.integer(9)};
    row.volume = select.integer(10);
    row.remaining = select.integer(11);
    row.category = select.integer(13);
    row.trust = select.integer(14);
    row.status = select.text(15);
    row.publishedAtMs = select.integer(16);
    row.body = select.blob(17);
    return row;
}

/// Collects conditions and what they compare with; all SQL in it is ours.
class Where
{
public:
    Where(qint64 chain, const Address &hub)
    {
        add("chain=?", chain);
        add("hub=?", hub.bytes());
    }

    template <typename T> void add(const char *condition, const T &value)
    {
        addText(condition);
        m_bind.push_back([value](Statement &statement, int at) { statement.bind(at, value); });
    }
    template <typename T> void addIf(const char *condition, const std::optional<T> &value)
    {
        if (value)
            add(condition, *value);
    }
    void address(const char *condition, const std::optional<Address> &value)
    {
        if (value)
            add(condition, value->bytes());
    }
    void admits(const char *column, const AdmitFilter &filter)
    {
        const QByteArray name(column);
        const QByteArray zeros(20, '\0');
        if (filter.isAny)
            return;
        if (filter.address && filter.isStrict) {
            add(QByteArray(name + "=?").constData(), filter.address->bytes());
            return;
        }
        if (!filter.address) {
            add(QByteArray(name + "=?").constData(), zeros);
            return;
        }
        add(QByteArray("(" + name + "=zeroblob(20) OR " + name + "=?)").constData(),
            filter.address->bytes());
    }
    void addText(const char *condition)
    {
        m_sql += m_sql.isEmpty() ? " WHERE " : " AND ";
        m_sql += condition;
    }

    const QByteArray &sql() const { return m_sql; }
    int bind(Statement &statement) const
    {
        int at = 0;
        for (const auto &one : m_bind)
            one(statement, ++at);
        return at;
    }

private:
    QByteArray m_sql;
    std::vector<std::function<void(Statement &, int)>> m_bind;
};

QByteArray selecting(const Where &where)
{
    return "SELECT " + QByteArray(columns) + " FROM market_order" + where.sql();
}

Where whereOf(const MarketOrderFilter &filter, qint64 chain, const Address &hub)
{
    Where where(chain, hub);
    where.add("kind=?", static_cast<qint64>(filter.kind));
    where.addIf("status=?", filter.status);
    where.address("resource=?", filter.resource);
    where.address("signer=?", filter.signer);
    where.address("beneficiary=?", filter.beneficiary);
    where.admits("app", filter.app);
    where.admits("dataset", filter.dataset);
    where.admits("workerpool", filter.workerpool);
    where.admits("requester", filter.requester);
    where.addIf("category=?", filter.category);
    where.addIf("trust>=?", filter.minTrust);
    where.addIf("trust<=?", filter.maxTrust);
    where.add("remaining>=?", filter.minVolume);
    if (isStrange(filter.minTag))
        where.addText("0");
    where.add("(~tag_low & ?)=0", lowTag(filter.minTag));
    if (filter.maxTag) {
        where.add("(tag_low & ?)=0", ~lowTag(*filter.maxTag) & tagMask);
        where.addText("tag_is_strange=0");
    }
    return where;
}

} // namespace

Result<bool> MarketOrderRepository::add(const MarketOrderRow &row)
{
    Statement write =
        m_database.prepare("INSERT OR IGNORE INTO market_order(chain, hub, hash, kind, resource, "
                           "signer, app, dataset, "
                           "workerpool, requester, beneficiary, price, volume, remaining, tag, "
                           "tag_low, tag_is_strange, category, "
                           "trust, status, published_at, body) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, "
                           "?8, ?9, ?10, ?11, ?12, "
                           "?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22) RETURNING 1");
    write.bind(1, m_chain).bind(2, m_hub.bytes()).bind(3, row.hash.bytes());
    write.bind(4, qint64{row.kind}).bind(5, row.resource.bytes()).bind(6, row.signer.bytes());
    write.bind(7, row.app.bytes()).bind(8, row.dataset.bytes()).bind(9, row.workerpool.bytes());
    write.bind(10, row.requester.bytes()).bind(11, row.beneficiary.bytes());
    write.bind(12, row.price.value).bind(13, row.volume).bind(14, row.remaining);
    write.bind(15, row.tag.bytes()).bind(16, lowTag(row.tag)).bind(17, qint64{isStrange(row.tag)});
    write.bind(18, row.category).bind(19, row.trust).bind(20, row.status);
    write.bind(21, row.publishedAtMs).bind(22, row.body);
    const auto isNew = write.step();
    if (isNew && *isNew) {
        if (const auto rest = write.step(); !rest) // to the end, so that it is written
            return rest.error();
    }
    return isNew;
}

Result<std::vector<MarketOrderRow>> MarketOrderRepository::rows(Statement &select)
{
    std::vector<MarketOrderRow> all;
    auto row = select.step();
    for (; row && *row; row = select.step()) {
        auto read = readRow(select);
        if (!read)
            return read.error();
        all.push_back(*std::move(read));
    }
    if (!row)
        return row.error();
    return all;
}

Result<std::optional<MarketOrderRow>> MarketOrderRepository::find(const Bytes32 &hash)
{
    Where where(m_chain, m_hub);
    where.add("hash=?", hash.bytes());
    Statement select = m_database.prepare(selecting(where).constData());
    where.bind(select);
    return rows(select).transform([](std::vector<MarketOrderRow> &&found) {
        return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
    });
}

Result<Done> MarketOrderRepository::setState(
    const Bytes32 &hash, qint64 remaining, const QString &status)
{
    Statement write = m_database.prepare("UPDATE market_order SET remaining=?4, status=?5 "
                                         "WHERE chain=?1 AND hub=?2 AND hash=?3");
    write.bind(1, m_chain).bind(2, m_hub.bytes()).bind(3, hash.bytes());
    return write.bind(4, remaining).bind(5, status).run();
}

Result<Done> MarketOrderRepository::remove(const Bytes32 &hash)
{
    Statement write =
        m_database.prepare("DELETE FROM market_order WHERE chain=?1 AND hub=?2 AND hash=?3");
    return write.bind(1, m_chain).bind(2, m_hub.bytes()).bind(3, hash.bytes()).run();
}

Result<std::vector<MarketOrderRow>> MarketOrderRepository::page(
    const MarketOrderFilter &filter, qint64 offset, qint64 count)
{
    const Where where = whereOf(filter, m_chain, m_hub);
    const QByteArray order =
        filter.kind == requestKind ? " ORDER BY price DESC" : " ORDER BY price";
    const QByteArray sql = selecting(where) + order + ", published_at, hash LIMIT ? OFFSET ?";
    Statement select = m_database.prepare(sql.constData());
    const int bound = where.bind(select);
    select.bind(bound + 1, count).bind(bound + 2, offset);
    return rows(select);
}

Result<qint64> MarketOrderRepository::count(const MarketOrderFilter &filter)
{
    const Where where = whereOf(filter, m_chain, m_hub);
    const QByteArray sql = "SELECT count(*) FROM market_order" + where.sql();
    Statement select = m_database.prepare(sql.constData());
    where.bind(select);
    const auto row = select.step();
    if (!row)
        return row.error();
    return select.integer(0);
}

} // namespace fallow::store
