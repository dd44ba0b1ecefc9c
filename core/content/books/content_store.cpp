#include "core/content/books/content_store.h"

#include "core/base/future.h"
#include "core/content/address.h"
#include "core/content/books/row_stamp.h"
#include "core/content/file_stamp.h"
#include "core/content/sha256.h"
#include "core/content/store_layout.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace fallow::content
{

using namespace base;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 checkEveryMs = qint64{7} * 24 * 60 * 60 * 1000; // bit rot (transfer.md 1.4)

QString hexOf(const auto &hash)
{
    return QString::fromLatin1(hash.bytes().toHex());
}

/// Beside the file when it is not kept: a rename does not leave a file system.
QString ingestOf(const ContentStore::Order &order, const QString &folder, const QString &id)
{
    if (order.path.isEmpty())
        return folder + u"/ingest/"_s + id;
    const QFileInfo target(order.path);
    return target.absolutePath() + u"/."_s + target.fileName() + u".fallow"_s;
}

std::optional<PiecesRoot> rootOf(const store::ContentRow &row)
{
    return row.root ? std::optional(PiecesRoot::from(*row.root)) : std::nullopt;
}

} // namespace

ContentStore::ContentStore(
    FetchClient &fetch, store::Database &database, const Clock &clock, Settings settings)
    : m_fetch(fetch), m_books(database), m_clock(clock), m_settings(std::move(settings)), m_ownComputers(clock)
{
    if (const auto released = m_books.releaseAll(); !released) // nothing is under way after a start
        qWarning("content: %s", qPrintable(released.error().toString()));
    connect(&fetch, &FetchClient::progressed, this, [this](quint64 job, const Progress &progress) {
        for (const auto &[id, transfer] : m_underWay) {
            if (transfer->job != job)
                continue;
            return progressed(id, *transfer, progress);
        }
    });
}

ContentStore::~ContentStore() = default;

QString ContentStore::pathOf(const ContentHash &sha256) const
{
    return heldPath(m_settings.folder, sha256);
}

QFuture<Result<ContentStore::Held>> ContentStore::obtain(const Order &order)
{
    if (!order.path.isEmpty())
        return fetch(order);
    const auto row = rowOf(order.ref);
    if (!row)
        return readyWith<Held>(row.error());
    if (*row && isUntouched(**row))
        return readyWith(use(**row, order.owner));
    const auto sha256 = *row ? std::optional((*row)->sha256) : order.ref.sha256;
    if (!sha256 || !stampOf(pathOf(*sha256)))
        return fetch(order);
    return then(this, check(*sha256), [this, order](const Result<Held> &held) {
        if (!held)
            return fetch(order);
        const auto known = m_books.find(held->sha256);
        return readyWith(known && *known ? use(**known, order.owner) : held);
    }).unwrap();
}

/// By its SHA-256, else by what it turned out to be when it came under another name.
Result<std::optional<store::ContentRow>> ContentStore::rowOf(const ContentRef &ref)
{
    if (ref.sha256)
        return m_books.find(*ref.sha256);
    if (ref.root && ref.size)
        return m_books.findRoot(Bytes32::from(*ref.root), *ref.size);
    if (ref.cid)
        return m_books.findCid(ref.cid->toBytes());
    return std::optional<store::ContentRow>();
}

void ContentStore::addAddress(Order &order, const QString &address) const
{
    addSources(address, m_settings.ipfsGateways, order.ref, order.sources);
    if (order.name.isEmpty())
        order.name = address;
}

QString ContentStore::idOf(const Order &order)
{
    const ContentRef &ref = order.ref;
    QString id = ref.sha256 ? hexOf(*ref.sha256)
        : ref.root          ? hexOf(*ref.root)
        : ref.cid           ? ref.cid->toString()
                            : QString();
    if (id.isEmpty() && !order.sources.empty())
        id = u"address-"_s + hexOf(Sha256::of(order.sources.front().address.toUtf8()));
    return order.path.isEmpty() ? id : id + u':' + order.path;
}

bool ContentStore::isAsSealed(const store::ContentRow &row) const
{
    return stampOf(pathOf(row.sha256)) == stampOfRow(row);
}

bool ContentStore::isUntouched(const store::ContentRow &row) const
{
    return isAsSealed(row) && now() - row.checkedMs < checkEveryMs;
}

Result<ContentStore::Held> ContentStore::use(const store::ContentRow &row, const QString &owner)
{
    if (const auto touched = m_books.touch(row.sha256, now()); !touched)
        return touched.error();
    if (const auto pinned = owner.isEmpty() ? Result<Done>(Done{}) : m_books.pin(row.sha256, owner);
        !pinned)
        return pinned.error();
    return Held{pathOf(row.sha256), row.sha256, row.size, rootOf(row)};
}

QFuture<Result<ContentStore::Held>> ContentStore::verify(const ContentHash &sha256)
{
    const auto row = m_books.find(sha256);
    if (!row || !*row)
        return readyWith<Held>(
            row ? fail(Code::NotFound, "content.unknown"_reason, hexOf(sha256)) : row.error());
    return check(sha256);
}

QFuture<Result<ContentStore::Held>> ContentStore::check(const ContentHash &sha256)
{
    const auto job = m_fetch.checkFile({pathOf(sha256)});
    return then(this, job.result, [this, sha256](const Result<CheckedFile> &file) -> Result<Held> {
        if (!file)
            return file.error();
        return checked(sha256, *file);
    });
}

Result<ContentStore::Held> ContentStore::checked(const ContentHash &sha256, const CheckedFile &file)
{
    if (file.sha256 != sha256) {
        quarantine(sha256);
        return fail(Code::Corrupt, "content.changed_on_disk"_reason, hexOf(sha256));
    }
    const auto known = m_books.find(sha256);
    if (!known)
        return known.error();
    // Sealed and not written into the books: it was proven just now.
    store::ContentRow row = known->value_or(store::ContentRow{.sha256 = sha256, .usedMs = now()});
    setStamp(row, file.stamp);
    row.root = file.root ? std::optional(Bytes32::from(*file.root)) : std::nullopt;
    row.checkedMs = now();
    if (const auto put = m_books.put(row); !put)
        return put.error();
    return Held{pathOf(sha256), sha256, row.size, file.root};
}

/// Out of the way but not destroyed: it is what shows that the disk, or somebody, changes files.
void ContentStore::quarantine(const ContentHash &sha256)
{
    const QString folder = m_settings.folder + u"/quarantine"_s;
    QDir().mkpath(folder);
    const QString name = folder + u'/' + hexOf(sha256) + u'-' + QString::number(now());
    if (!QFile::rename(pathOf(sha256), name))
        QFile::remove(pathOf(sha256));
    qWarning("content: %s changed on the disk and is in quarantine", qPrintable(hexOf(sha256)));
}

QFuture<Result<ContentStore::Held>> ContentStore::fetch(const Order &order)
{
    const QString id = idOf(order);
    if (const auto known = m_underWay.find(id); known != m_underWay.end()) {
        if (!order.isForTask && std::exchange(known->second->isForTasks, false))
            m_fetch.hurry(known->second->job);
        auto &[mine, promise] =
            known->second->waiting.emplace_back(order, QPromise<Result<Held>>());
        promise.start();
        return promise.future();
    }
    const qint64 bytes =
        order.ref.size.value_or(std::min(capOf(order), m_settings.sizeCap)); // for a start
    const auto room = order.path.isEmpty() ? makeRoom(id, bytes) : Result<Done>(Done{});
    if (!room)
        return readyWith<Held>(room.error());
    const auto job = m_fetch.transfer(requestFor(order, id));
    auto transfer = std::make_unique<UnderWay>();
    transfer->job = job.id;
    transfer->promised = order.path.isEmpty() ? bytes : 0;
    transfer->name = order.name;
    transfer->isForTasks = order.isForTask;
    auto &[mine, promise] = transfer->waiting.emplace_back(order, QPromise<Result<Held>>());
    promise.start();
    const auto future = promise.future();
    m_underWay.emplace(id, std::move(transfer));
    then(this, job.result,
        [this, id, order](const Result<TransferredFile> &file) { finish(id, order, file); });
    return future;
}

qint64 ContentStore::capOf(const Order &order) const
{
    return order.maxBytes > 0 ? order.maxBytes : m_settings.sizeCap;
}

TransferRequest ContentStore::requestFor(const Order &order, const QString &id)
{
    TransferRequest request{.ref = order.ref,
        .mayBeUnproven = order.mayBeUnproven,
        .sources = order.sources,
        .layers = order.layers,
        .ingest = ingestOf(order, m_settings.folder, id),
        .path = order.path,
        .store = m_settings.folder,
        .maxBytes = std::max<qint64>(order.ref.size.value_or(capOf(order)), 1),
        .hosts = m_settings.hosts,
        .bannedHosts = bannedHosts(),
        .isForTask = order.isForTask};
    if (request.path.isEmpty()) // a copy is of what is here
        addOwnComputers(m_ownComputers.present(), request);
    return request;
}

/// What comes without a size tells it when it begins; what was promised then follows.
void ContentStore::progressed(const QString &id, UnderWay &transfer, const Progress &progress)
{
    transfer.progress = progress;
    const qint64 size =
        progress.total > 0 ? progress.total : std::max(transfer.promised, progress.received);
    if (transfer.promised > 0 && size != transfer.promised && !transfer.refusal) {
        transfer.promised = size;
        auto room = m_books.release(id);
        if (room)
            room = makeRoom(id, size);
        if (!room) {
            transfer.refusal = room.error();
            m_fetch.cancel(transfer.job);
        }
    }
    Q_EMIT downloadChanged({id, transfer.name, progress});
}

void ContentStore::finish(
    const QString &id, const Order &order, const Result<TransferredFile> &file)
{
    auto node = m_underWay.extract(id);
    if (node.empty())
        return;
    // Where nobody delivered the right bytes, whoever named the hash may be the one who is wrong.
    if (file)
        strikeHosts(file->sources);
    const auto held = node.mapped()->refusal ? refused(*node.mapped()->refusal, file)
        : file                               ? sealed(order, *file)
                                             : Result<Held>(file.error());
    if (const auto released = m_books.release(id); !released)
        qWarning("content: %s", qPrintable(released.error().toString()));
    for (auto &[mine, promise] : node.mapped()->waiting) {
        Result<Held> answer = held;
        if (const auto pinned = held && !mine.owner.isEmpty() && mine.path.isEmpty()
                ? m_books.pin(held->sha256, mine.owner)
                : Result<Done>(Done{});
            !pinned)
            answer = pinned.error();
        promise.addResult(answer);
        promise.finish();
    }
    Progress last = std::move(node.mapped()->progress);
    last.phase = file ? u"sealed"_s : u"failed"_s;
    m_ownComputers.note(last.sources);
    Q_EMIT downloadChanged({id, node.mapped()->name, last, true});
}

/// It may have been sealed before we could end it.
Result<ContentStore::Held> ContentStore::refused(
    const Error &why, const Result<TransferredFile> &file)
{
    const auto known = file ? m_books.find(file->sha256) : Result<std::optional<store::ContentRow>>(why);
    if (known && !*known)
        QFile::remove(file->path);
    return why;
}

Result<ContentStore::Held> ContentStore::sealed(const Order &order, const TransferredFile &file)
{
    const Held held{file.path, file.sha256, file.size, file.root, file.sources};
    if (!order.path.isEmpty())
        return held;
    store::ContentRow row{.sha256 = file.sha256,
        .checkedMs = now(),
        .usedMs = now(),
        .untilMs = order.untilMs,
        .livesWith = order.livesWith,
        .attributes = order.attributes,
        .name = order.name};
    setStamp(row, file.stamp);
    if (file.root)
        row.root = Bytes32::from(*file.root);
    if (const auto put = m_books.put(row); !put)
        return put.error();
    const auto named = order.ref.cid ? m_books.putCid(order.ref.cid->toBytes(), file.sha256) : Result<Done>(Done{});
    if (!named)
        return named.error();
    return held;
}

} // namespace fallow::content
