#include "core/service/catalog_shown.h"

#include "core/catalog/index/entry_index.h"

namespace fallow::service {

using namespace base;
using namespace Qt::StringLiterals;

namespace {

QString freshnessOf(const catalog::TrustState &trust, const QDateTime &now)
{
    if (trust.snapshotVersion == 0)
        return u"never"_s;
    switch (catalog::freshness(trust, now)) {
    case catalog::Freshness::Fresh:
        return u"fresh"_s;
    case catalog::Freshness::Stale:
        return u"stale"_s;
    case catalog::Freshness::Old:
        return u"old"_s;
    }
    Q_UNREACHABLE();
}

std::vector<QString> texts(const QStringList &list)
{
    return {list.begin(), list.end()};
}

template<typename Enum>
Result<Enum> named(const QString &name)
{
    const auto value = json::fromJson<Enum>(QJsonValue(name));
    return value ? value : Result<Enum>(fail(Code::InvalidArgument, "catalog.bad_query"_reason, name.left(40)));
}

Result<store::CatalogSort> sortOf(const QString &name)
{
    static const std::map<QString, store::CatalogSort> names{{QString(), store::CatalogSort::Best}, {u"best"_s, store::CatalogSort::Best},
                                                             {u"name"_s, store::CatalogSort::Name}, {u"price"_s, store::CatalogSort::Price},
                                                             {u"size"_s, store::CatalogSort::Size}};
    const auto found = names.find(name);
    return found == names.end() ? Result<store::CatalogSort>(fail(Code::InvalidArgument, "catalog.bad_query"_reason, name.left(40)))
                                : Result<store::CatalogSort>(found->second);
}

model::EntryDetail forbidden(model::EntryDetail detail, const QString &reason)
{
    detail.isRunnable = false;
    if (detail.because.isEmpty()) // what curators say comes first
        detail.because = reason;
    return detail;
}

} // namespace

model::Catalog shown(const catalog::Shelved &catalog, qint64 entries, const QDateTime &now)
{
    return {.id = catalog.id(), .url = catalog.url, .root = catalog.trust.firstRoot,
            .snapshot = static_cast<qint64>(catalog.trust.snapshotVersion), .entries = entries,
            .freshness = freshnessOf(catalog.trust, now), .expires = catalog.trust.expires, .tried = catalog.tried, .refused = catalog.refused,
            .name = catalog.name, .curators = catalog.curators};
}

model::CatalogEntry shown(const store::CatalogEntryRow &row)
{
    return {.catalog = row.catalog, .kind = json::toJson(static_cast<catalog::EntryKind>(row.kind)).toString(), .chain = row.chain,
            .address = row.address, .provider = row.provider, .name = row.name, .summary = row.summary, .version = row.version,
            .license = row.license, .tags = texts(row.tags), .categories = texts(row.categories), .multiaddr = row.multiaddr,
            .checksum = row.checksum, .imageDigest = row.imageDigest, .size = row.size,
            .needs = {row.cores, row.memory, row.disk, row.network, row.gpu},
            .standing = json::toJson(static_cast<catalog::Standing>(row.standing)).toString(), .curators = row.curators,
            .reviewers = row.reviewers, .refused = row.refused, .price = row.price};
}

model::EntryDetail shown(const catalog::Librarian::Shown &shownEntry, const QDateTime &now)
{
    const catalog::InspectedEntry &entry = shownEntry.entry;
    model::EntryDetail detail{.entry = shown(catalog::rowOf(shownEntry.catalog.id(), entry)),
                              .curators = {entry.approval.curators.begin(), entry.approval.curators.end()},
                              .reviewers = {entry.approval.reviewers.begin(), entry.approval.reviewers.end()},
                              .chainCheck = u"unchecked"_s, .isRunnable = true};
    if (entry.read) {
        detail.unknown = texts(entry.read->unknown);
        detail.homepage = entry.read->entry.homepage.value_or(QString());
        detail.source = entry.read->entry.source.value_or(QString());
        detail.form = entry.read->entry.form;
    }
    if (entry.verdict) {
        const catalog::Revocation &line = entry.verdict->revocation;
        detail.revokedBecause = json::toJson(line.cause).toString() + u": "_s + line.reason;
        detail.revokedBy = {entry.verdict->signers.begin(), entry.verdict->signers.end()};
        detail.suspendedUntil = line.until;
    }
    const catalog::Standing standing = entry.standing();
    if (standing == catalog::Standing::Revoked || standing == catalog::Standing::Suspended || standing == catalog::Standing::Refused)
        return forbidden(std::move(detail), u"catalog."_s + json::toJson(standing).toString());
    if (catalog::freshness(shownEntry.catalog.trust, now) == catalog::Freshness::Old)
        return forbidden(std::move(detail), u"catalog.old"_s);
    return detail;
}

Result<store::CatalogQuery> queryOf(const api::SearchEntriesRequest &request, const store::CatalogQuery::Computer &computer)
{
    const auto sort = sortOf(request.sort);
    if (!sort)
        return sort.error();
    store::CatalogQuery query{.text = request.text, .category = request.category, .mostPrice = request.mostPrice, .sort = *sort,
                              .after = request.after, .count = request.count};
    if (!request.catalog.isEmpty())
        query.catalog = request.catalog;
    if (!request.kind.isEmpty()) {
        const auto kind = named<catalog::EntryKind>(request.kind);
        if (!kind)
            return kind.error();
        query.kind = static_cast<int>(*kind);
    }
    for (const QString &name : request.standings) {
        const auto standing = named<catalog::Standing>(name);
        if (!standing)
            return standing.error();
        query.standings.push_back(static_cast<int>(*standing));
    }
    if (request.fitsHere)
        query.fits = computer;
    return query;
}

model::EntryDetail compared(model::EntryDetail detail, const OnChain &chain)
{
    const model::CatalogEntry &entry = detail.entry;
    const auto differ = [&detail](const QString &field, const QString &catalog, const QString &there) {
        if (catalog != there)
            detail.differences.push_back({field, catalog, there});
    };
    differ(u"owner"_s, entry.provider.toString(), chain.owner.toString());
    differ(u"name"_s, entry.name, chain.name);
    differ(u"multiaddr"_s, entry.multiaddr, QString::fromUtf8(chain.multiaddr));
    differ(u"checksum"_s, entry.checksum.value_or(Bytes32()).toString(), chain.checksum.toString());
    detail.chainCheck = detail.differences.empty() ? u"matches"_s : u"differs"_s;
    return detail.differences.empty() ? detail : forbidden(std::move(detail), u"catalog.differs"_s);
}

model::EntryDetail absent(model::EntryDetail detail)
{
    detail.chainCheck = u"absent"_s;
    return forbidden(std::move(detail), u"catalog.absent"_s);
}

} // namespace fallow::service
