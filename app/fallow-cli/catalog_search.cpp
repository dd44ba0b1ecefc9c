// `fallow-cli catalog search`: over all catalogs of this person.
#include "app/fallow-cli/catalog_folder.h"
#include "core/catalog/index/librarian.h"

#include <QStandardPaths>

namespace fallow::cli {

using namespace base;
using namespace catalog;
using namespace Qt::StringLiterals;

namespace {

/// Reason: `cli.usage`.
Result<store::CatalogQuery> queryOf(const WalletOptions &options)
{
    const auto most = options.number(u"most"_s, 50);
    if (!most)
        return most.error();
    store::CatalogQuery query{.text = options.words().join(u' '), .category = options.value(u"category"_s), .after = options.value(u"after"_s), .count = *most};
    if (options.has(u"kind"_s)) {
        const auto kind = json::fromJson<EntryKind>(options.value(u"kind"_s));
        if (!kind)
            return usageError(u"--kind app|dataset|workerpool"_s);
        query.kind = static_cast<int>(*kind);
    }
    for (const QString &name : options.values(u"standing"_s)) {
        const auto standing = json::fromJson<Standing>(name);
        if (!standing)
            return usageError(u"--standing approved|unreviewed|suspended|revoked|refused"_s);
        query.standings.push_back(static_cast<int>(*standing));
    }
    return query;
}

QJsonObject rowJson(const store::CatalogEntryRow &row)
{
    return {{u"catalog"_s, row.catalog}, {u"kind"_s, json::toJson(static_cast<EntryKind>(row.kind))}, {u"chain"_s, row.chain},
            {u"address"_s, evm::checksumAddress(row.address)}, {u"provider"_s, evm::checksumAddress(row.provider)},
            {u"name"_s, row.name}, {u"summary"_s, row.summary}, {u"version"_s, row.version}, {u"license"_s, row.license},
            {u"tags"_s, QJsonArray::fromStringList(row.tags)}, {u"categories"_s, QJsonArray::fromStringList(row.categories)},
            {u"standing"_s, json::toJson(static_cast<Standing>(row.standing))}, {u"curators"_s, row.curators},
            {u"reviewers"_s, row.reviewers}, {u"size"_s, row.size}, {u"refused"_s, row.refused}};
}

QString rowLine(const store::CatalogEntryRow &row)
{
    return u"%1  %2  %3 %4, %5"_s.arg(json::toJson(static_cast<Standing>(row.standing)).toString().leftJustified(10),
                                      evm::checksumAddress(row.address), row.name, row.version,
                                      json::toJson(static_cast<EntryKind>(row.kind)).toString());
}

void answerPage(const Session &session, const store::CatalogPage &page)
{
    QJsonArray array;
    QStringList lines;
    for (const store::CatalogEntryRow &row : page.rows) {
        array.append(rowJson(row));
        lines.append(rowLine(row));
    }
    if (!page.next.isEmpty())
        lines.append(u"more: --after "_s + page.next);
    const QJsonObject object{{u"entries"_s, array}, {u"next"_s, page.next}, {u"is_cut"_s, page.isCut}};
    print(session.json ? QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) : lines.isEmpty() ? u"none"_s : lines.join(u'\n'));
    session.done(Exit::Ok);
}

} // namespace

Result<std::shared_ptr<Librarian>> librarian()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/fallow/catalogs"_s;
    return Librarian::open(folder).transform([](std::unique_ptr<Librarian> &&one) { return std::shared_ptr<Librarian>(std::move(one)); });
}

void searchCatalogs(const Session &session)
{
    const auto options = WalletOptions::parse(session, {u"kind"_s, u"category"_s, u"standing"_s, u"after"_s, u"most"_s});
    const auto query = options ? queryOf(**options) : Result<store::CatalogQuery>(options.error());
    const auto books = query ? librarian() : Result<std::shared_ptr<Librarian>>(query.error());
    if (!books)
        return refuse(session, books.error());
    const auto now = QDateTime::currentDateTimeUtc();
    const auto caught = (*books)->catchUp(now);
    const auto page = caught ? (*books)->search(*query) : Result<store::CatalogPage>(caught.error());
    if (!page)
        return refuse(session, page.error());
    answerPage(session, *page);
}

} // namespace fallow::cli
