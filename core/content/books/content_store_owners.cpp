// Who needs what is held, and under which other names.
#include "core/content/books/content_store.h"
#include "core/content/books/row_stamp.h"
#include "core/content/file_stamp.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace fallow::content
{

using namespace base;

namespace
{

/// A name that a journal entry will count on is there after a power loss too.
int syncFolderOf(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).path());
    const int file = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const int synced = file < 0 ? -1 : ::fsync(file);
    ::close(file);
    return synced;
}

} // namespace

Result<Done> ContentStore::pin(const ContentHash &sha256, const QString &owner)
{
    const auto row = m_books.find(sha256);
    if (!row || !*row)
        return row ? fail(Code::NotFound, "content.unknown"_reason, sha256.toString())
                   : row.error();
    return m_books.pin(sha256, owner);
}

Result<Done> ContentStore::unpin(const ContentHash &sha256, const QString &owner)
{
    return m_books.unpin(sha256, owner);
}

Result<Done> ContentStore::release(const QString &owner)
{
    std::vector<QPromise<Result<Held>>> left;
    for (const auto &[id, transfer] : m_underWay) {
        auto &waiting = transfer->waiting;
        const auto others = std::stable_partition(waiting.begin(), waiting.end(),
            [&owner](const auto &entry) { return entry.first.owner != owner; });
        for (auto mine = others; mine != waiting.end(); ++mine)
            left.push_back(std::move(mine->second));
        waiting.erase(others, waiting.end());
        if (waiting.empty())
            m_fetch.cancel(transfer->job); // what was proven stays for the next time
    }
    const auto released = m_books.unpinAll(owner);
    for (auto &promise : left) {
        promise.addResult(fail(Code::Cancelled, "content.cancelled"_reason));
        promise.finish();
    }
    return released;
}

Result<Done> ContentStore::adopt(const HeldBlob &blob, const QString &owner, const QString &name)
{
    const auto known = m_books.find(blob.sha256);
    if (!known)
        return known.error();
    store::ContentRow row = known->value_or(store::ContentRow{.sha256 = blob.sha256, .name = name});
    const bool isAsKnown = *known && stampOfRow(row) == blob.stamp;
    setStamp(row, blob.stamp);
    if (blob.isProven)
        row.checkedMs = now();
    else if (!isAsKnown)
        row.checkedMs = 0; // whoever wants it proves it first
    row.usedMs = now();
    if (const auto put = m_books.put(row); !put)
        return put;
    return m_books.pin(blob.sha256, owner);
}

/// Another name changes the file's ctime and nothing else: it stays as it was sealed.
template <typename F> Result<Done> ContentStore::renaming(const ContentHash &sha256, F change)
{
    auto row = m_books.find(sha256);
    if (!row || !*row)
        return row ? fail(Code::NotFound, "content.unknown"_reason, sha256.toString())
                   : row.error();
    const bool wasAsSealed = isAsSealed(**row);
    if (change() != 0)
        return fail(
            Code::Unavailable, "content.no_link"_reason, QString::fromLocal8Bit(strerror(errno)));
    const auto stamp = stampOf(pathOf(sha256));
    if (!wasAsSealed || !stamp)
        return Done{};
    (*row)->changedNs = stamp->changedNs;
    return m_books.put(**row);
}

Result<Done> ContentStore::link(const ContentHash &sha256, const QString &path)
{
    const QByteArray from = QFile::encodeName(pathOf(sha256));
    const QByteArray to = QFile::encodeName(path);
    return renaming(sha256, [&] {
        return ::link(from.constData(), to.constData()) == 0 ? syncFolderOf(path) : -1;
    });
}

void ContentStore::unlink(const ContentHash &sha256, const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (const auto gone = renaming(sha256, [&] { return ::unlink(name.constData()); }); !gone)
        ::unlink(name.constData()); // held no more: only this name is left
}

void ContentStore::cancel(const QString &download)
{
    const auto known = m_underWay.find(download);
    if (known != m_underWay.end())
        m_fetch.cancel(known->second->job);
}

std::vector<ContentStore::Download> ContentStore::downloads() const
{
    std::vector<Download> downloads;
    for (const auto &[id, transfer] : m_underWay)
        downloads.push_back({id, transfer->name, transfer->progress});
    return downloads;
}

} // namespace fallow::content
