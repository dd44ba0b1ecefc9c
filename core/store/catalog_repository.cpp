#include "core/store/catalog_rows.h"

namespace fallow::store {

using namespace base;

namespace catalog_rows {

Result<CatalogEntryRow> read(const Statement &select)
{
    const auto hash = ContentHash::fromBytes(select.blob(2));
    const auto address = Address::fromBytes(select.blob(5));
    const auto provider = Address::fromBytes(select.blob(6));
    const auto checksum = select.isNull(14) ? Result<Bytes32>(Bytes32()) : Bytes32::fromBytes(select.blob(14));
    if (!hash || !address || !provider || !checksum)
        return fail(Code::Corrupt, "store.failed"_reason, QStringLiteral("an entry of catalog ") + select.text(0));
    const auto number = [&](int column) { return select.isNull(column) ? std::nullopt : std::optional(select.integer(column)); };
    const auto lines = [&](int column) { return select.text(column).split(u'\n', Qt::SkipEmptyParts); };
    CatalogEntryRow row{.catalog = select.text(0), .path = select.text(1).toUtf8(), .contentHash = *hash,
                        .kind = static_cast<int>(select.integer(3)), .chain = select.integer(4), .address = *address,
                        .provider = *provider, .name = select.text(7), .summary = select.text(8), .version = select.text(9),
                        .license = select.text(10), .tags = lines(11), .categories = lines(12), .multiaddr = select.text(13),
                        .imageDigest = select.text(15), .size = select.integer(16), .cores = select.integer(17),
                        .memory = select.integer(18), .disk = select.integer(19), .network = select.integer(20) != 0,
                        .gpu = select.integer(21) != 0, .proposal = number(22), .standing = static_cast<int>(select.integer(23)),
                        .curators = select.integer(24), .reviewers = select.integer(25), .refused = select.text(26), .until = number(27)};
    if (!select.isNull(14))
        row.checksum = *checksum;
    if (const auto price = number(28))
        row.price = Nrlc{*price};
    return row;
}

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace catalog_rows

namespace {

/// The statements of one change, prepared once for many entries.
class Writer
{
public:
    Writer(Database &database, const QString &catalog)
        : m_catalog(catalog),
          m_find(database.prepare("SELECT id, name, summary, tags, categories, price FROM entry WHERE catalog=?1 AND path=?2")),
          m_unindex(database.prepare("INSERT INTO entry_text(entry_text, rowid, name, summary, tags, categories) VALUES('delete', ?1, ?2, ?3, ?4, ?5)")),
          m_delete(database.prepare("DELETE FROM entry WHERE id=?1")),
          m_insert(database.prepare("INSERT INTO entry(catalog, path, content_hash, kind, chain, address, provider, name, summary, version, license, "
                                    "tags, categories, multiaddr, checksum, image_digest, size, cores, memory, disk, network, gpu, proposal, standing, "
                                    "curators, reviewers, refused, until, price, name_key) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, "
                                    "?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30)")),
          m_id(database.prepare("SELECT last_insert_rowid()")),
          m_index(database.prepare("INSERT INTO entry_text(rowid, name, summary, tags, categories) VALUES(?1, ?2, ?3, ?4, ?5)")),
          m_category(database.prepare("INSERT OR IGNORE INTO entry_category(category, entry) VALUES(?1, ?2)"))
    {
    }

    Result<Done> remove(const QByteArray &path)
    {
        m_price.reset();
        m_find.bind(1, m_catalog).bind(2, QString::fromUtf8(path));
        const auto found = m_find.step();
        if (!found)
            return found.error();
        if (!*found) {
            m_find.reset();
            return Done{};
        }
        const qint64 id = m_find.integer(0);
        if (!m_find.isNull(5))
            m_price = m_find.integer(5);
        for (int column = 1; column <= 4; ++column)
            m_unindex.bind(column + 1, m_find.text(column));
        m_find.reset();
        const auto unindexed = m_unindex.bind(1, id).run();
        return unindexed ? m_delete.bind(1, id).run() : unindexed;
    }
    Result<Done> put(const CatalogEntryRow &row)
    {
        const auto removed = remove(row.path);
        return removed ? add(row) : removed;
    }
    /// One that is not there.
    Result<Done> add(const CatalogEntryRow &row)
    {
        bindRow(row);
        if (const auto inserted = m_insert.run(); !inserted)
            return inserted;
        if (const auto id = m_id.step(); !id)
            return id.error();
        const qint64 id = m_id.integer(0);
        m_id.reset();
        m_index.bind(1, id).bind(2, row.name).bind(3, row.summary).bind(4, row.tags.join(u'\n')).bind(5, row.categories.join(u'\n'));
        auto done = m_index.run();
        for (auto category = row.categories.begin(); done && category != row.categories.end(); ++category)
            done = m_category.bind(1, catalog_rows::folded(*category)).bind(2, id).run();
        return done;
    }

private:
    void bindRow(const CatalogEntryRow &row)
    {
        m_insert.bind(1, m_catalog).bind(2, QString::fromUtf8(row.path)).bind(3, row.contentHash.bytes()).bind(4, qint64{row.kind});
        m_insert.bind(5, row.chain).bind(6, row.address.bytes()).bind(7, row.provider.bytes()).bind(8, row.name).bind(9, row.summary);
        m_insert.bind(10, row.version).bind(11, row.license).bind(12, row.tags.join(u'\n')).bind(13, row.categories.join(u'\n'));
        m_insert.bind(14, row.multiaddr).bind(16, row.imageDigest).bind(17, row.size).bind(18, row.cores).bind(19, row.memory);
        if (row.checksum)
            m_insert.bind(15, row.checksum->bytes());
        else
            m_insert.bindNull(15);
        m_insert.bind(20, row.disk).bind(21, qint64{row.network}).bind(22, qint64{row.gpu}).bind(23, row.proposal);
        m_insert.bind(24, qint64{row.standing}).bind(25, row.curators).bind(26, row.reviewers).bind(27, row.refused).bind(28, row.until);
        m_insert.bind(29, m_price).bind(30, catalog_rows::folded(row.name));
    }

    const QString m_catalog;
    Statement m_find, m_unindex, m_delete, m_insert, m_id, m_index, m_category;
    std::optional<qint64> m_price; ///< of the row that was there
};

Result<QByteArrayList> paths(Statement &select)
{
    QByteArrayList all;
    auto row = select.step();
    for (; row && *row; row = select.step())
        all.append(select.text(0).toUtf8());
    if (!row)
        return row.error();
    return all;
}

} // namespace

Result<std::optional<CatalogState>> CatalogRepository::state(const QString &catalog)
{
    Statement select = m_database.prepare("SELECT tree, root_version, revocations FROM catalog WHERE id=?1");
    const auto row = select.bind(1, catalog).step();
    if (!row)
        return row.error();
    const auto tree = *row ? Bytes32::fromBytes(select.blob(0)) : Result<Bytes32>(Bytes32());
    if (!*row || !tree) // one that is damaged is made anew
        return std::optional<CatalogState>();
    return std::optional(CatalogState{*tree, select.integer(1), select.integer(2)});
}

Result<Done> CatalogRepository::apply(const QString &catalog, const CatalogState &state, const Changes &changes)
{
    // Its default of 2 MB would be written out and read again for each of the columns' orders.
    if (const auto widened = m_database.execute(changes.isWhole ? "PRAGMA cache_size=-65536" : "PRAGMA cache_size=-8192"); !widened)
        return widened;
    return m_database.transaction([&]() -> Result<Done> {
        if (changes.isWhole) {
            if (const auto emptied = clear(catalog); !emptied)
                return emptied;
        }
        Statement write = m_database.prepare("INSERT INTO catalog(id, tree, root_version, revocations) VALUES(?1, ?2, ?3, ?4) "
                                             "ON CONFLICT(id) DO UPDATE SET tree=?2, root_version=?3, revocations=?4");
        write.bind(1, catalog).bind(2, state.tree.bytes()).bind(3, state.rootVersion).bind(4, state.revocations);
        auto done = write.run();
        if (done && changes.bans)
            done = putBans(catalog, *changes.bans);
        Writer writer(m_database, catalog);
        for (auto path = changes.gone.begin(); done && path != changes.gone.end(); ++path)
            done = writer.remove(*path);
        for (auto rows = changes.put; done && !rows.empty(); rows = changes.more ? changes.more() : std::vector<CatalogEntryRow>()) {
            for (auto row = rows.begin(); done && row != rows.end(); ++row)
                done = changes.isWhole ? writer.add(*row) : writer.put(*row);
        }
        return done;
    });
}

/// Inside a transaction.
Result<Done> CatalogRepository::putBans(const QString &catalog, const std::vector<CatalogBan> &bans)
{
    Statement remove = m_database.prepare("DELETE FROM ban WHERE catalog=?1");
    auto done = remove.bind(1, catalog).run();
    Statement write = m_database.prepare("INSERT INTO ban(catalog, address, until) VALUES(?1, ?2, ?3)");
    for (auto ban = bans.begin(); done && ban != bans.end(); ++ban)
        done = write.bind(1, catalog).bind(2, ban->address.bytes()).bind(3, ban->until).run();
    return done;
}

Result<std::vector<CatalogBan>> CatalogRepository::bans(qint64 now)
{
    Statement select = m_database.prepare("SELECT address, until FROM ban WHERE until IS NULL OR until>?1 ORDER BY until IS NOT NULL, address");
    select.bind(1, now);
    std::vector<CatalogBan> all;
    auto row = select.step();
    for (; row && *row; row = select.step()) {
        if (const auto address = Address::fromBytes(select.blob(0)))
            all.push_back({*address, select.isNull(1) ? std::nullopt : std::optional(select.integer(1))});
    }
    if (!row)
        return row.error();
    return all;
}

/// Inside a transaction.
Result<Done> CatalogRepository::clear(const QString &catalog)
{
    Statement unindex = m_database.prepare("INSERT INTO entry_text(entry_text, rowid, name, summary, tags, categories) "
                                           "SELECT 'delete', id, name, summary, tags, categories FROM entry WHERE catalog=?1");
    const auto unindexed = unindex.bind(1, catalog).run();
    Statement remove = m_database.prepare("DELETE FROM catalog WHERE id=?1");
    return unindexed ? remove.bind(1, catalog).run() : unindexed;
}

Result<Done> CatalogRepository::remove(const QString &catalog)
{
    return m_database.transaction([&] { return clear(catalog); });
}

Result<Done> CatalogRepository::setPrice(qint64 chain, const Address &address, std::optional<Nrlc> price)
{
    Statement write = m_database.prepare("UPDATE entry SET price=?3 WHERE address=?1 AND chain=?2");
    write.bind(1, address.bytes()).bind(2, chain);
    if (price)
        write.bind(3, price->value);
    else
        write.bindNull(3);
    return write.run();
}

Result<QByteArrayList> CatalogRepository::pathsAt(const QString &catalog, const Address &address)
{
    Statement select = m_database.prepare("SELECT path FROM entry WHERE address=?1 AND catalog=?2");
    return paths(select.bind(1, address.bytes()).bind(2, catalog));
}

Result<QByteArrayList> CatalogRepository::pathsOfProposal(const QString &catalog, qint64 proposal)
{
    Statement select = m_database.prepare("SELECT path FROM entry WHERE catalog=?1 AND proposal=?2");
    return paths(select.bind(1, catalog).bind(2, proposal));
}

Result<QByteArrayList> CatalogRepository::due(const QString &catalog, qint64 now)
{
    Statement select = m_database.prepare("SELECT path FROM entry WHERE catalog=?1 AND until<=?2");
    return paths(select.bind(1, catalog).bind(2, now));
}

Result<qint64> CatalogRepository::count(const QString &catalog)
{
    Statement select = m_database.prepare("SELECT count(*) FROM entry WHERE catalog=?1");
    const auto row = select.bind(1, catalog).step();
    return row ? Result<qint64>(select.integer(0)) : row.error();
}

Result<std::vector<QString>> CatalogRepository::categories()
{
    Statement select = m_database.prepare("SELECT category FROM entry_category GROUP BY category ORDER BY count(*) DESC, category LIMIT 60");
    std::vector<QString> all;
    auto row = select.step();
    for (; row && *row; row = select.step())
        all.push_back(select.text(0));
    if (!row)
        return row.error();
    return all;
}

} // namespace fallow::store
