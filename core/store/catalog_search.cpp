// What CatalogRepository is asked.
#include "core/store/catalog_rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

namespace fallow::store {

using namespace base;

namespace {

constexpr qint64 mostRows = 500; // of a page
constexpr int mostWords = 16;
constexpr qsizetype longestWord = 64;
constexpr qint64 mostCompared = 2000; // that hold the words: who sees more types another word
constexpr qint64 mostRanked = 5000; // for words that more entries hold, bm25 takes longer than a key should

/// Words of letters and digits in quotes, so that nothing in them is FTS5's language; the last may be begun.
struct Words {
    QString match{};
    QStringList each{}; ///< as a query of its own
    QString last{};
    bool isRanked = false;

    static Words of(const QString &text)
    {
        QStringList words;
        QString word;
        const auto end = [&] {
            if (!word.isEmpty() && words.size() < mostWords)
                words.append(word.left(longestWord));
            word.clear();
        };
        for (const uint letter : text.left(mostWords * longestWord).toUcs4()) {
            if (QChar::isLetterOrNumber(letter) || QChar::isMark(letter))
                word += QString::fromUcs4(reinterpret_cast<const char32_t *>(&letter), 1);
            else
                end();
        }
        end();
        if (words.isEmpty())
            return {};
        Words found{.match = u'"' + words.join(QStringLiteral("\" \"")) + QStringLiteral("\"*"), .last = catalog_rows::folded(words.last())};
        for (const QString &one : words)
            found.each.append(u'"' + one + u'"');
        found.each.last() += u'*';
        return found;
    }
    /// Whether few enough entries hold each of them. Reasons: those of the store.
    Result<bool> areRare(Database &database) const
    {
        Statement select = database.prepare("SELECT count(*) FROM (SELECT 1 FROM entry_text WHERE entry_text MATCH ?1 LIMIT ?2)");
        for (const QString &one : each) {
            const auto row = select.bind(1, one).bind(2, mostRanked + 1).step();
            if (!row)
                return row.error();
            if (select.integer(0) > mostRanked)
                return false;
            select.reset();
        }
        return true;
    }
};

/// A statement's text and what is bound to it, in their order.
class Sql
{
public:
    template<typename T>
    Sql &add(const char *text, const T &value)
    {
        m_binds.push_back([value](Statement &statement, int at) { statement.bind(at, value); });
        return add(text);
    }
    Sql &add(const char *text)
    {
        m_text += text;
        return *this;
    }
    Statement prepare(Database &database) const
    {
        Statement statement = database.prepare(m_text.constData());
        int at = 0;
        for (const auto &bind : m_binds)
            bind(statement, ++at);
        return statement;
    }

private:
    QByteArray m_text;
    std::vector<std::function<void(Statement &, int)>> m_binds;
};

void addFilters(Sql &sql, const CatalogQuery &query)
{
    if (query.catalog)
        sql.add(" AND entry.catalog=?", *query.catalog);
    if (query.kind)
        sql.add(" AND entry.kind=?", qint64{*query.kind});
    if (!query.category.isEmpty())
        sql.add(" AND entry.id IN (SELECT entry FROM entry_category WHERE category=?)", catalog_rows::folded(query.category));
    if (query.mostPrice)
        sql.add(" AND entry.price<=?", query.mostPrice->value);
    if (!query.standings.empty()) {
        sql.add(" AND entry.standing IN (-1");
        for (const int standing : query.standings)
            sql.add(",?", qint64{standing});
        sql.add(")");
    }
    if (query.fits) {
        sql.add(" AND entry.cores<=?", query.fits->cores).add(" AND entry.memory<=?", query.fits->memory);
        sql.add(" AND entry.disk<=?", query.fits->disk).add(" AND entry.gpu<=?", qint64{query.fits->gpu});
    }
}

/// Where a page ends: the value it is sorted by, as SQL gave it, and the row.
struct Place {
    QString value{};
    qint64 id = 0;

    QString text() const
    {
        return QString::fromLatin1(QJsonDocument(QJsonArray{value, QString::number(id)}).toJson(QJsonDocument::Compact).toBase64());
    }
    static Result<Place> of(const QString &text)
    {
        const QJsonArray parts = QJsonDocument::fromJson(QByteArray::fromBase64(text.toLatin1())).array();
        bool isNumber = false;
        const Place place{parts.at(0).toString(), parts.at(1).toString().toLongLong(&isNumber)};
        if (parts.size() != 2 || !isNumber)
            return fail(Code::InvalidArgument, "catalog.bad_page"_reason);
        return place;
    }
};

/// The column that it is sorted by, and how a place's text is compared with it.
struct Order {
    const char *column;
    bool isText = false;
};
Order orderOf(CatalogSort sort, bool hasWords)
{
    switch (sort) {
    case CatalogSort::Best:
        if (hasWords)
            return {"score"};
        break;
    case CatalogSort::Price:
        return {"entry.price"};
    case CatalogSort::Size:
        return {"entry.size"};
    case CatalogSort::Name:
        break;
    }
    return {"entry.name_key", true};
}

void addPlace(Sql &sql, const Place &place, const Order &order)
{
    const QByteArray later = QByteArray(" AND (") + order.column + ", entry.id) > (";
    sql.add(later.constData());
    if (order.isText)
        sql.add("?", place.value);
    else
        sql.add("CAST(? AS INTEGER)", place.value);
    sql.add(", ?)", place.id);
}

Sql statementOf(const CatalogQuery &query, const Words &words, const std::optional<Address> &address, const Order &order,
                const std::optional<Place> &place)
{
    Sql sql;
    if (!words.match.isEmpty()) {
        // The weights: a name says more than a tag, a tag more than prose. A whole number: a page ends at one.
        sql.add("WITH hits AS MATERIALIZED (SELECT entry.id AS hit, ");
        if (words.isRanked)
            sql.add("CAST(1e9 * bm25(entry_text, 10.0, 2.0, 5.0, 5.0) AS INTEGER)");
        else
            sql.add("instr(entry.name_key, ?)=0", words.last); // those with it in their name first
        sql.add(" AS score FROM entry_text CROSS JOIN entry ON entry.id=entry_text.rowid WHERE entry_text MATCH ?", words.match);
        addFilters(sql, query);
        sql.add(" LIMIT ?", mostCompared + 1).add(") ");
    }
    sql.add("SELECT ").add(catalog_rows::columns).add(", entry.id, ").add(order.column);
    if (words.match.isEmpty()) {
        sql.add(", 0 FROM entry WHERE 1");
        addFilters(sql, query);
    } else {
        sql.add(", (SELECT count(*) FROM hits) FROM hits CROSS JOIN entry ON entry.id=hits.hit WHERE 1");
    }
    if (address)
        sql.add(" AND (entry.address=?", address->bytes()).add(" OR entry.provider=?)", address->bytes());
    if (query.sort == CatalogSort::Price)
        sql.add(" AND entry.price IS NOT NULL");
    if (place)
        addPlace(sql, *place, order);
    sql.add(" ORDER BY ").add(order.column).add(", entry.id LIMIT ?", std::clamp<qint64>(query.count, 1, mostRows) + 1);
    return sql;
}

Result<std::vector<CatalogEntryRow>> rowsOf(Statement &select)
{
    std::vector<CatalogEntryRow> rows;
    auto row = select.step();
    for (; row && *row; row = select.step()) {
        auto read = catalog_rows::read(select);
        if (!read)
            return read.error();
        rows.push_back(*std::move(read));
    }
    if (!row)
        return row.error();
    return rows;
}

} // namespace

Result<CatalogPage> CatalogRepository::search(const CatalogQuery &query)
{
    const QString text = query.text.trimmed();
    const auto address = text.startsWith(u"0x") ? Address::fromHex(text) : Result<Address>(Error());
    Words words = address ? Words() : Words::of(text);
    if (!address && !text.isEmpty() && words.match.isEmpty())
        return CatalogPage{}; // nothing that could be looked for
    const auto place = query.after.isEmpty() ? Result<Place>(Place()) : Place::of(query.after);
    if (!place)
        return place.error();
    if (!words.match.isEmpty()) {
        const auto rare = words.areRare(m_database);
        if (!rare)
            return rare.error();
        words.isRanked = *rare;
    }
    const Order order = orderOf(query.sort, !words.match.isEmpty());
    Statement select = statementOf(query, words, address ? std::optional(*address) : std::nullopt, order,
                                   query.after.isEmpty() ? std::nullopt : std::optional(*place)).prepare(m_database);
    CatalogPage page;
    const auto most = static_cast<size_t>(std::clamp<qint64>(query.count, 1, mostRows));
    Place last;
    auto row = select.step();
    for (; row && *row && page.rows.size() < most; row = select.step()) {
        auto read = catalog_rows::read(select);
        if (!read)
            return read.error();
        page.rows.push_back(*std::move(read));
        last = {select.text(catalog_rows::columnCount + 1), select.integer(catalog_rows::columnCount)};
        page.isCut = select.integer(catalog_rows::columnCount + 2) > mostCompared;
    }
    if (!row)
        return row.error();
    if (*row)
        page.next = last.text();
    return page;
}

Result<std::optional<CatalogEntryRow>> CatalogRepository::find(const QString &catalog, const QByteArray &path)
{
    Statement select = Sql().add("SELECT ").add(catalog_rows::columns).add(" FROM entry WHERE catalog=?", catalog)
                           .add(" AND path=?", QString::fromUtf8(path)).prepare(m_database);
    return rowsOf(select).transform([](std::vector<CatalogEntryRow> &&rows) {
        return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
    });
}

Result<std::vector<CatalogEntryRow>> CatalogRepository::at(const Address &address)
{
    Statement select = Sql().add("SELECT ").add(catalog_rows::columns).add(" FROM entry WHERE address=?", address.bytes())
                           .add(" ORDER BY catalog, path").prepare(m_database);
    return rowsOf(select);
}

} // namespace fallow::store
