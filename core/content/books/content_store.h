#pragma once

#include "core/base/clock.h"
#include "core/content/books/own_computers.h"
#include "core/content/fetch_client.h"
#include "core/store/content_repository.h"

#include <QPromise>

namespace fallow::content
{

/// Everything sealed, by its SHA-256, in one folder with a quota: `sha256/ab/<hex>`, `ingest/` of
/// transfers under way, `quarantine/` of what turned out changed. Moves no bytes itself: that is
/// the helper's. Lives on the thread of its database and borrows all it is given.
class ContentStore : public QObject
{
    Q_OBJECT

public:
    struct Settings {
        QString folder; ///< absolute
        qint64 quota = 0; ///< bytes held and promised together
        qint64 sizeCap = qint64{1} << 30; ///< of what comes without a size, and promised to it at first
        HostRules hosts;
        QStringList ipfsGateways; ///< URLs of trustless ones, the best first
    };
    struct Order {
        ContentRef ref;
        bool mayBeUnproven = false; ///< nobody named a hash: taken as it comes
        std::vector<Source> sources;
        QStringList layers;
        qint64 maxBytes = 0; ///< of what comes without a size; 0 = Settings::sizeCap
        QString owner; ///< pins it when it is there; empty = nobody does
        std::optional<qint64> untilMs; ///< lifetime
        std::optional<base::ContentHash> livesWith;
        store::ContentAttributes attributes;
        QString path; ///< absolute: sealed there and not kept here; empty = kept
        QString name; ///< for the person: the first address
        bool isForTask = false; ///< waits for a free line, for hours and for the person
    };
    struct Held {
        QString path;
        base::ContentHash sha256;
        qint64 size = 0;
        std::optional<PiecesRoot> root; ///< once it was asked for, or checked
        std::vector<SourceReport> sources; ///< empty: it was there
    };
    /// A transfer as it is, for the person.
    struct Download {
        QString id; ///< idOf its order
        QString name; ///< of its order
        Progress progress;
        bool isOver = false;
    };
    ContentStore(
        FetchClient &fetch, store::Database &database, const base::Clock &clock, Settings settings);
    ~ContentStore() override;
    /// For transfers that begin from now on: which hosts may be asked.
    void setHosts(const HostRules &hosts, const QStringList &ipfsGateways)
    {
        m_settings.hosts = hosts;
        m_settings.ipfsGateways = ipfsGateways;
    }

    /// They are sources of everything whose SHA-256 is known.
    OwnComputers &ownComputers() { return m_ownComputers; }

    /// What `address` stands for becomes sources of the order, see `addSources`.
    void addAddress(Order &order, const QString &address) const;

    /// Names the transfer of an order: hex of the SHA-256 or of the root, its CID, else hex of the
    /// address' SHA-256.
    static QString idOf(const Order &order);
    /// What is there and unchanged, or fetched; orders for the same content share one transfer.
    /// Reasons: engine/transfer.h, `content.quota_exceeded`, `store.*`.
    QFuture<base::Result<Held>> obtain(const Order &order);
    /// Reads it again. What changed goes to the quarantine. Reasons: `content.unknown`,
    /// `content.changed_on_disk`, `content.read_failed`.
    QFuture<base::Result<Held>> verify(const base::ContentHash &sha256);
    /// Reasons: `content.unknown`, `content.pinned`, `content.write_failed`.
    base::Result<base::Done> evict(const base::ContentHash &sha256);
    base::Result<base::Done> pin(const base::ContentHash &sha256, const QString &owner);
    base::Result<base::Done> unpin(const base::ContentHash &sha256, const QString &owner);
    /// Takes back all pins and orders of `owner`; a transfer for nobody else ends.
    base::Result<base::Done> release(const QString &owner);
    base::Result<std::vector<QString>> owners() { return m_books.owners(); } ///< who pins anything
    /// What the helper sealed here for an image, and who needs it. Reasons: `store.*`.
    base::Result<base::Done> adopt(const HeldBlob &blob, const QString &owner, const QString &name);
    /// Room for what somebody else seals here, in place of what `job` had. Reason:
    /// `content.quota_exceeded`.
    base::Result<base::Done> promise(const QString &job, qint64 bytes) { return makeRoom(job, bytes); }
    void withdraw(const QString &job);
    base::Result<std::vector<store::ContentRow>> pinnedBy(const QString &owner) { return m_books.pinnedBy(owner); }
    /// Another name for the same bytes, on the same file system. Reasons: `content.unknown`,
    /// `content.no_link`.
    base::Result<base::Done> link(const base::ContentHash &sha256, const QString &path);
    void unlink(const base::ContentHash &sha256, const QString &path);
    /// Ends the transfer for everybody who waits for it; what was proven stays for the next time.
    void cancel(const QString &download);

    base::Result<qint64> used() { return m_books.used(); } ///< bytes held and promised
    base::Result<std::vector<store::ContentRow>> list() { return m_books.all(); }
    base::Result<std::vector<QString>> pins(const base::ContentHash &sha256)
    {
        return m_books.pins(sha256);
    }
    std::vector<Download> downloads() const;
    QString pathOf(const base::ContentHash &sha256) const;

Q_SIGNALS:
    void downloadChanged(const fallow::content::ContentStore::Download &download);

private:
    /// One transfer and everybody who waits for it.
    struct UnderWay {
        quint64 job = 0;
        qint64 promised = 0; ///< bytes; 0 when it is not kept here
        bool isForTasks = false; ///< nobody else waits for it
        std::optional<base::Error> refusal; ///< why we ended it
        QString name;
        Progress progress;
        std::vector<std::pair<Order, QPromise<base::Result<Held>>>> waiting;
    };
    base::Result<std::optional<store::ContentRow>> rowOf(const ContentRef &ref);
    QFuture<base::Result<Held>> fetch(const Order &order);
    TransferRequest requestFor(const Order &order, const QString &id);
    void progressed(const QString &id, UnderWay &transfer, const Progress &progress);
    qint64 capOf(const Order &order) const;
    base::Result<Held> sealed(const Order &order, const TransferredFile &file);
    base::Result<Held> refused(const base::Error &why, const base::Result<TransferredFile> &file);
    void finish(const QString &id, const Order &order, const base::Result<TransferredFile> &file);
    QFuture<base::Result<Held>> check(const base::ContentHash &sha256);
    base::Result<Held> checked(const base::ContentHash &sha256, const CheckedFile &file);
    base::Result<Held> use(const store::ContentRow &row, const QString &owner);
    bool isUntouched(const store::ContentRow &row) const;
    bool isAsSealed(const store::ContentRow &row) const;
    template <typename F>
    base::Result<base::Done> renaming(const base::ContentHash &sha256, F change);
    void quarantine(const base::ContentHash &sha256);
    base::Result<base::Done> makeRoom(const QString &job, qint64 bytes);
    base::Result<base::Done> remove(const store::ContentRow &row);
    QStringList bannedHosts();
    void strikeHosts(const std::vector<SourceReport> &reports);
    qint64 now() const { return m_clock.now().toMSecsSinceEpoch(); }

    FetchClient &m_fetch;
    store::ContentRepository m_books;
    const base::Clock &m_clock;
    Settings m_settings;
    OwnComputers m_ownComputers;
    std::map<QString, std::unique_ptr<UnderWay>> m_underWay; ///< by download id
};

} // namespace fallow::content
