// The reader's side of catalogs.
#include "app/fallow-cli/catalog_folder.h"
#include "core/base/future.h"
#include "core/catalog/authority.h"
#include "core/catalog/index/librarian.h"

#include <QDir>
#include <QStandardPaths>

namespace fallow::cli {

using namespace base;
using namespace catalog;
using namespace Qt::StringLiterals;

namespace {

QDateTime now()
{
    return QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
}

QString freshnessOf(const TrustState &trust)
{
    if (trust.snapshotVersion == 0)
        return u"never fetched"_s;
    switch (freshness(trust, now())) {
    case Freshness::Fresh:
        return u"fresh"_s;
    case Freshness::Stale:
        return u"stale: buying asks the chain first"_s;
    case Freshness::Old:
        return u"old: only what is pinned runs"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject shownJson(const Shelved &catalog)
{
    QJsonObject object = json::toObject(catalog);
    object.insert(u"id"_s, catalog.id());
    object.insert(u"freshness"_s, freshnessOf(catalog.trust));
    return object;
}

void printJson(const QJsonObject &object)
{
    print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

QString shownLine(const Shelved &catalog)
{
    return u"%1  snapshot %2, %3%4\n  %5"_s
        .arg(catalog.id()).arg(catalog.trust.snapshotVersion)
        .arg(freshnessOf(catalog.trust), catalog.refused.isEmpty() ? QString() : QString(u", last update refused: "_s + catalog.refused), catalog.url);
}

/// What came of one is written down and said; then the next one is asked.
Exit sayUpdated(const Session &session, const Updated &updated)
{
    if (updated.isForgotten)
        print(session.json ? u"{}"_s : u"not added"_s);
    else if (session.json)
        printJson(shownJson(updated.catalog));
    else
        print(shownLine(updated.catalog));
    return updated.reading ? Exit::Ok : report(updated.why, session.json);
}

void updateNext(const Session &session, content::FetchClient &fetch, const std::shared_ptr<Librarian> &books,
                std::vector<Shelved> left, Exit soFar)
{
    if (left.empty())
        return leave(session, fetch, soFar);
    const Shelved catalog = left.front();
    left.erase(left.begin());
    base::then(&session.core, fetch.order(u"catalog_update"_s, json::toObject(books->request(catalog, now()))).result,
               [=, &fetch](const Result<QJsonObject> &answer) {
        const auto reply = answer ? json::fromJson<UpdateReply>(*answer) : Result<UpdateReply>(answer.error());
        const auto taken = books->take(catalog, reply, now());
        if (!taken)
            return leave(session, fetch, report(taken.error(), session.json));
        const Exit said = sayUpdated(session, taken->updated);
        updateNext(session, fetch, books, left, said == Exit::Ok ? soFar : said);
    });
}

QJsonArray addresses(const std::set<Address> &all)
{
    QJsonArray array;
    for (const Address &address : all)
        array.append(evm::checksumAddress(address));
    return array;
}

QJsonObject entryJson(const InspectedEntry &entry)
{
    QJsonObject object{{u"path"_s, QString::fromLatin1(entry.path)},
                       {u"standing"_s, json::toJson(entry.standing())},
                       {u"content_hash"_s, entry.contentHash.toString()},
                       {u"curators"_s, addresses(entry.approval.curators)},
                       {u"reviewers"_s, addresses(entry.approval.reviewers)}};
    if (entry.read) {
        object.insert(u"entry"_s, json::toObject(entry.read->entry));
        object.insert(u"unknown"_s, QJsonArray::fromStringList(entry.read->unknown));
    } else {
        object.insert(u"refused"_s, entry.read.error().reason.key());
        object.insert(u"detail"_s, entry.read.error().detail);
    }
    if (entry.verdict) {
        object.insert(u"revocation"_s, json::toObject(entry.verdict->revocation));
        object.insert(u"revoked_by"_s, addresses(entry.verdict->signers));
    }
    return object;
}

QString entryLine(const InspectedEntry &entry)
{
    const QString standing = json::toJson(entry.standing()).toString();
    if (!entry.read)
        return u"%1  %2  %3"_s.arg(standing.leftJustified(10), QString::fromLatin1(entry.path), entry.read.error().toString());
    const Entry &read = entry.read->entry;
    return u"%1  %2  %3 %4, %5"_s.arg(standing.leftJustified(10), evm::checksumAddress(Address::from(read.address)), read.name,
                                     read.version, json::toJson(read.kind).toString());
}

QString entryText(const InspectedEntry &entry)
{
    QString text = entryLine(entry);
    if (entry.read)
        text += u"\n%1\nlicence   %2\nchain     %3\nimage     %4"_s
                    .arg(entry.read->entry.summary, entry.read->entry.license)
                    .arg(entry.read->entry.chain).arg(entry.read->entry.multiaddr);
    for (const Address &curator : entry.approval.curators)
        text += u"\ncurator   "_s + evm::checksumAddress(curator);
    for (const Address &reviewer : entry.approval.reviewers)
        text += u"\nreviewer  "_s + evm::checksumAddress(reviewer);
    if (entry.verdict) {
        text += u"\nrevoked   %1: %2"_s.arg(json::toJson(entry.verdict->revocation.cause).toString(), entry.verdict->revocation.reason);
        for (const Address &signer : entry.verdict->signers)
            text += u"\n  by      "_s + evm::checksumAddress(signer);
    }
    return text;
}

void answerVerified(const Session &session, const Files &files, const Proven &proven)
{
    const QStringList problems = problemsOf(files, proven, now());
    if (session.json)
        printJson({{u"snapshot"_s, static_cast<qint64>(proven.snapshot.version)},
                   {u"tree"_s, proven.snapshot.tree.toString()},
                   {u"first_root"_s, files.find(rootPath(1))->sha256.toString()},
                   {u"entries"_s, static_cast<qint64>(proven.snapshot.entries)},
                   {u"revocations"_s, static_cast<qint64>(proven.snapshot.revocations)},
                   {u"problems"_s, QJsonArray::fromStringList(problems)}});
    else
        print(u"root       %1\nsnapshot   %2\ntree       %3\nentries    %4\nrevocations %5%6"_s
                  .arg(files.find(rootPath(1))->sha256.toString()).arg(proven.snapshot.version)
                  .arg(proven.snapshot.tree.toString()).arg(proven.snapshot.entries).arg(proven.snapshot.revocations)
                  .arg(problems.isEmpty() ? QString() : QString(u"\n"_s + problems.join(u'\n'))));
    session.done(problems.isEmpty() ? Exit::Ok : Exit::Failed);
}

} // namespace

void addCatalog(const Session &session)
{
    const auto options = WalletOptions::parse(session, {u"root"_s});
    if (!options || (*options)->words().size() != 1)
        return refuse(session, options ? usageError(u"an address"_s) : options.error());
    const auto root = ContentHash::fromHex((*options)->value(u"root"_s));
    if (!root)
        return refuse(session, usageError(u"--root: the SHA-256 of its first root file, from somebody you trust"_s));
    const auto books = librarian();
    const auto catalog = books ? (*books)->add((*options)->word(0), *root) : Result<Shelved>(books.error());
    if (!catalog)
        return refuse(session, catalog.error());
    updateNext(session, fetchClient(session), *books, {*catalog}, Exit::Ok);
}

void updateCatalogs(const Session &session)
{
    const auto books = librarian();
    if (!books)
        return refuse(session, books.error());
    if (session.arguments.isEmpty())
        return updateNext(session, fetchClient(session), *books, (*books)->list(), Exit::Ok);
    const auto one = (*books)->find(session.arguments.first());
    if (!one)
        return refuse(session, one.error());
    updateNext(session, fetchClient(session), *books, {*one}, Exit::Ok);
}

void listCatalogs(const Session &session)
{
    const auto books = librarian();
    if (!books)
        return refuse(session, books.error());
    QJsonArray array;
    QStringList lines;
    for (const Shelved &catalog : (*books)->list()) {
        array.append(shownJson(catalog));
        lines.push_back(shownLine(catalog));
    }
    if (session.json)
        printJson({{u"catalogs"_s, array}});
    else
        print(lines.isEmpty() ? u"none"_s : lines.join(u'\n'));
    session.done(Exit::Ok);
}

void showCatalog(const Session &session)
{
    const auto books = librarian();
    const auto catalog = books ? (*books)->find(session.arguments.value(0)) : Result<Shelved>(books.error());
    if (!catalog)
        return refuse(session, catalog.error());
    const auto opened = readShelved((*books)->shelf(), *catalog);
    if (!opened)
        return refuse(session, opened.error());
    const auto address = evm::parseAddress(session.arguments.value(1));
    if (session.arguments.size() > 1 && !address)
        return refuse(session, usageError(u"the address of an entry"_s));
    QJsonArray array;
    QStringList lines;
    for (const InspectedEntry &entry : Inspector(opened->files, opened->proven, now()).all()) {
        if (address && !entry.path.contains(address->toString().toLatin1()))
            continue;
        array.append(entryJson(entry));
        lines.push_back(address ? entryText(entry) : entryLine(entry));
    }
    if (address && lines.isEmpty())
        return refuse(session, fail(Code::NotFound, "catalog.no_file"_reason, session.arguments.value(1)));
    if (session.json)
        printJson({{u"entries"_s, array}});
    else
        print(lines.isEmpty() ? u"none"_s : lines.join(u'\n'));
    session.done(Exit::Ok);
}

void verifyCatalog(const Session &session)
{
    const QString what = session.arguments.value(0);
    if (QDir(what).exists(u"meta"_s)) {
        const auto files = MemoryFiles::ofFolder(what);
        const auto proven = files ? prove(*files, now()) : Result<Proven>(files.error());
        return proven ? answerVerified(session, *files, *proven) : refuse(session, proven.error());
    }
    const auto books = librarian();
    const auto catalog = books ? (*books)->find(what) : Result<Shelved>(books.error());
    const auto opened = catalog ? readShelved((*books)->shelf(), *catalog, Archive::Belief::Nothing) : Result<Reading>(catalog.error());
    if (!opened)
        return refuse(session, opened.error());
    answerVerified(session, opened->files, opened->proven);
}

void removeCatalog(const Session &session)
{
    const auto books = librarian();
    const auto catalog = books ? (*books)->find(session.arguments.value(0)) : Result<Shelved>(books.error());
    const auto removed = catalog && !session.arguments.value(0).isEmpty()
        ? (*books)->remove(*catalog)
        : Result<Done>(catalog ? usageError(u"an id, see catalog list"_s) : catalog.error());
    if (!removed)
        return refuse(session, removed.error());
    print(session.json ? u"{}"_s : u"forgotten"_s);
    session.done(Exit::Ok);
}

} // namespace fallow::cli
