// The curator's side of catalogs: a folder of files, signed by several people, and at last a commit.
#include "app/fallow-cli/catalog_folder.h"
#include "core/base/future.h"
#include "core/catalog/authority.h"
#include "core/catalog/curation.h"
#include "core/catalog/layout.h"
#include "core/catalog/orders.h"

#include <QDir>

namespace fallow::cli {

using namespace base;
using namespace catalog;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daySeconds = 24 * 3600;

QDateTime now()
{
    return QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
}

/// A command on a folder, with its options; nothing when it was refused already.
struct Work {
    Options options;
    QString folder;
    MemoryFiles files;
};
std::optional<Work> begin(const Session &session, qsizetype least, qsizetype most, const QStringList &valued)
{
    const auto options = WalletOptions::parse(session, valued + keyOptions(), {u"typed-data"_s});
    if (!options || (*options)->words().size() < least || (*options)->words().size() > most) {
        refuse(session, options ? usageError(u"what stands in the usage text"_s) : options.error());
        return {};
    }
    auto files = MemoryFiles::ofFolder((*options)->word(0));
    if (!files) {
        refuse(session, files.error());
        return {};
    }
    return Work{*options, (*options)->word(0), *std::move(files)};
}

Result<Role> roleOf(const WalletOptions &options, const QString &name, quint32 most)
{
    Role role;
    for (const QString &text : options.values(name)) {
        const auto address = evm::parseAddress(text);
        if (!address)
            return usageError(u"--"_s + name);
        role.keys.push_back(FileAddress::from(*address));
    }
    if (role.keys.empty())
        return usageError(u"--"_s + name);
    role.threshold = std::min(most, static_cast<quint32>(role.keys.size()));
    return role;
}

/// 3 of 5 where there are so many, and never one alone where there are two.
Result<Root> newRoot(const WalletOptions &options)
{
    const auto chain = options.number(u"chain"_s, 0);
    const auto days = options.number(u"days"_s, 365);
    if (!chain || !days || *chain == 0)
        return usageError(u"--chain"_s);
    Root root{.catalog = options.value(u"name"_s), .version = 1, .expires = now().addDays(*days), .chainId = static_cast<quint64>(*chain)};
    const std::tuple<Role *, QString, quint32> roles[]{{&root.root, u"root"_s, 3},          {&root.snapshot, u"curator"_s, 2},
                                                      {&root.timestamp, u"clock"_s, 1},    {&root.approval, u"curator"_s, 2},
                                                      {&root.review, u"reviewer"_s, 1},    {&root.suspension, u"curator"_s, 1},
                                                      {&root.revocation, u"curator"_s, 2}};
    for (const auto &[role, name, most] : roles) {
        const auto read = roleOf(options, name, most);
        if (!read)
            return read.error();
        *role = *read;
    }
    return readRoot(fileText(json::toObject(root)));
}

std::optional<SignedFile> signedFileOf(const QString &word)
{
    if (word == u"root")
        return SignedFile::Root;
    if (word == u"snapshot")
        return SignedFile::Snapshot;
    if (word == u"timestamp")
        return SignedFile::Timestamp;
    return {};
}

/// Shows what is to be signed, or adds the signature by `add`.
template<typename Add>
void signAndFinish(const Session &session, const Work &work, const Statement &statement, Add &&add)
{
    const auto domain = domainOf(work.files);
    if (!domain)
        return refuse(session, domain.error());
    if (showedTypedData(session, *work.options, statement, *domain))
        return;
    const auto signature = signatureBy(*work.options, statement, *domain);
    finishDraft(session, work.folder, signature ? add(*signature) : Result<DraftFiles>(signature.error()));
}

/// The day decides, so that what one call showed to a wallet is what the next one compares.
QDateTime today()
{
    return QDateTime(now().date(), QTime(0, 0), Qt::UTC);
}

Result<Revocation> revocationOf(const Work &work)
{
    if (work.options->has(u"seq"_s)) {
        const auto seq = work.options->number(u"seq"_s, 0);
        return seq ? openRevocation(work.files, static_cast<quint64>(*seq)) : Result<Revocation>(seq.error());
    }
    const auto days = work.options->number(u"for"_s, 0);
    const auto address = evm::parseAddress(work.options->word(1));
    const auto cause = json::fromJson<Cause>(work.options->value(u"cause"_s));
    if (!days || !address || !cause)
        return usageError(u"ADDRESS, --cause malicious|defect|legal|withdrawn|curator, --reason, --for"_s);
    Revocation line{.subject = FileAddress::from(*address), .cause = *cause, .reason = work.options->value(u"reason"_s), .issued = today()};
    if (*days > 0)
        line.until = today().addDays(*days);
    return draftRevocation(work.files, line);
}

} // namespace

void createCatalog(const Session &session)
{
    const auto options = WalletOptions::parse(session, {u"name"_s, u"chain"_s, u"root"_s, u"curator"_s, u"reviewer"_s, u"clock"_s, u"days"_s});
    if (!options || (*options)->words().size() != 1)
        return refuse(session, options ? usageError(u"a folder"_s) : options.error());
    const QString folder = (*options)->word(0);
    if (QDir(folder).exists(u"meta"_s))
        return refuse(session, usageError(folder + u" holds a catalog already"_s));
    const auto root = newRoot(**options);
    if (!root)
        return refuse(session, root.error());
    const DraftFiles draft{{"catalog.json", fileText({{u"schema"_s, 1}, {u"name"_s, root->catalog}})},
                      {rootPath(1), fileText(json::toObject(*root))},
                      {rootSignaturesPath(1), fileText(json::toObject(Signatures{}))}};
    finishDraft(session, folder, draft);
}

void putCatalogEntry(const Session &session)
{
    const auto work = begin(session, 2, 2, {});
    if (!work)
        return;
    QFile file(work->options->word(1));
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes(FileKind::Entry))
        return refuse(session, fail(Code::NotFound, "cli.unreadable_file"_reason, file.fileName()));
    const QByteArray text = file.readAll();
    const auto object = parseStrict(text);
    const auto plain = object ? json::fromJson<Entry>(*object) : Result<Entry>(object.error());
    if (!plain)
        return refuse(session, plain.error());
    const QByteArray path = pathOf(plain->kind, Address::from(plain->address));
    const auto read = readEntry(path, text);
    finishDraft(session, work->folder, read ? Result<DraftFiles>(DraftFiles{{path, text}}) : Result<DraftFiles>(read.error()));
}

void approveCatalogEntry(const Session &session)
{
    const auto work = begin(session, 2, 2, {u"role"_s, u"days"_s});
    if (!work)
        return;
    const auto address = evm::parseAddress(work->options->word(1));
    const auto days = work->options->number(u"days"_s, 365);
    if (!address || !days)
        return refuse(session, usageError(u"the address of an entry, --days"_s));
    const auto entry = entryAt(work->files, *address);
    const auto approval = entry ? draftApproval(work->files, *entry, work->options->value(u"role"_s), today().addDays(*days))
                                : Result<Approval>(entry.error());
    if (!approval)
        return refuse(session, approval.error());
    signAndFinish(session, *work, approval->statement(entry->path), [&](const QByteArray &signature) {
        return addApproval(work->files, *entry, *approval, signature);
    });
}

void reviewProposal(const Session &session)
{
    const auto work = begin(session, 2, 2, {u"verdict"_s, u"comment"_s});
    if (!work)
        return;
    const auto review = draftReview(work->files, work->options->word(1).toULongLong(), work->options->value(u"verdict"_s),
                                    work->options->value(u"comment"_s));
    if (!review)
        return refuse(session, review.error());
    signAndFinish(session, *work, review->statement(),
                  [&](const QByteArray &signature) { return addReview(work->files, *review, signature); });
}

void revokeCatalogEntry(const Session &session)
{
    const auto work = begin(session, 1, 2, {u"cause"_s, u"reason"_s, u"for"_s, u"seq"_s});
    if (!work)
        return;
    const auto line = revocationOf(*work);
    if (!line)
        return refuse(session, line.error());
    signAndFinish(session, *work, line->statement(), [&](const QByteArray &signature) {
        return work->options->has(u"seq"_s) ? signRevocation(work->files, line->seq, signature)
                                            : addRevocation(work->files, *line, signature);
    });
}

void draftCatalog(const Session &session)
{
    const auto work = begin(session, 2, 2, {u"days"_s});
    if (!work)
        return;
    const auto which = signedFileOf(work->options->word(1));
    const auto days = work->options->number(u"days"_s, 7);
    if (!which || *which == SignedFile::Root || !days || *days < 1 || *days > 7)
        return refuse(session, usageError(u"snapshot|timestamp, --days 1 to 7"_s));
    finishDraft(session, work->folder, *which == SignedFile::Snapshot ? draftSnapshot(work->files)
                                                                     : draftTimestamp(work->files, now(), *days * daySeconds));
}

void signCatalog(const Session &session)
{
    const auto work = begin(session, 2, 2, {});
    if (!work)
        return;
    const auto which = signedFileOf(work->options->word(1));
    if (!which)
        return refuse(session, usageError(u"root|snapshot|timestamp"_s));
    const auto signable = signableOf(work->files, *which);
    if (!signable)
        return refuse(session, signable.error());
    signAndFinish(session, *work, signable->statement, [&](const QByteArray &signature) {
        return addSignature(work->files, *signable, *domainOf(work->files), signature);
    });
}

void publishCatalog(const Session &session)
{
    const auto work = begin(session, 2, 2, {u"branch"_s, u"message"_s});
    if (!work)
        return;
    const auto proven = prove(work->files, now());
    if (!proven)
        return refuse(session, proven.error());
    if (const QStringList problems = problemsOf(work->files, *proven, now()); !problems.isEmpty())
        return refuse(session, fail(Code::Corrupt, "catalog.bad_entry"_reason, problems.join(u"; "_s)));
    const auto otherwise = [&](const QString &option, const QString &value) {
        return work->options->has(option) ? work->options->value(option) : value;
    };
    const PublishRequest request{.folder = QDir(work->folder).absolutePath(), .repository = QDir().absoluteFilePath(work->options->word(1)),
                                 .branch = otherwise(u"branch"_s, u"main"_s),
                                 .message = otherwise(u"message"_s, u"Snapshot %1"_s.arg(proven->snapshot.version)), .now = now()};
    content::FetchClient &fetch = fetchClient(session);
    base::then(&session.core, fetch.order(u"catalog_publish"_s, json::toObject(request)).result,
               [session, &fetch](const Result<QJsonObject> &answer) {
        const auto reply = answer ? json::fromJson<PublishReply>(*answer) : Result<PublishReply>(answer.error());
        if (!reply)
            return leave(session, fetch, report(reply.error(), session.json));
        print(session.json ? QString::fromUtf8(json::toText(*reply)) : reply->commit);
        leave(session, fetch, Exit::Ok);
    });
}

} // namespace fallow::cli
