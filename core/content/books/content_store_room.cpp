// What goes when room is needed, and who may not deliver any more.
#include "core/content/books/content_store.h"
#include "core/content/file_stamp.h"

#include <QFile>
#include <QUrl>

namespace fallow::content
{

using namespace base;

Result<Done> ContentStore::makeRoom(const QString &job, qint64 bytes)
{
    auto reserved = m_books.reserve(job, bytes, m_settings.quota);
    if (reserved || reserved.error().reason != "content.quota_exceeded"_reason
        || bytes > m_settings.quota)
        return reserved;
    const auto rows = m_books.evictable(now());
    if (!rows)
        return rows.error();
    // Nothing goes in vain: first see whether all that may go is enough.
    const auto used = m_books.used();
    if (!used)
        return used.error();
    qint64 missing = *used + bytes - m_settings.quota;
    qint64 evictable = 0;
    for (const store::ContentRow &row : *rows)
        evictable += row.size;
    if (evictable < missing)
        return reserved;
    for (const store::ContentRow &row : *rows) {
        if (missing <= 0)
            break;
        if (const auto removed = remove(row); !removed)
            return removed;
        missing -= row.size;
    }
    return m_books.reserve(job, bytes, m_settings.quota);
}

void ContentStore::withdraw(const QString &job)
{
    if (const auto released = m_books.release(job); !released)
        qWarning("content: %s", qPrintable(released.error().toString()));
}

/// The file first: a row without its file is noticed, a file without its row takes room unseen.
Result<Done> ContentStore::remove(const store::ContentRow &row)
{
    const QString path = pathOf(row.sha256);
    if (!QFile::remove(path) && stampOf(path))
        return fail(Code::Unavailable, "content.write_failed"_reason, path);
    return m_books.remove(row.sha256);
}

Result<Done> ContentStore::evict(const ContentHash &sha256)
{
    const auto row = m_books.find(sha256);
    if (!row || !*row)
        return row ? fail(Code::NotFound, "content.unknown"_reason, sha256.toString())
                   : row.error();
    const auto owners = m_books.pins(sha256);
    if (!owners)
        return owners.error();
    if (!owners->empty())
        return fail(Code::Conflict, "content.pinned"_reason, owners->front());
    return remove(**row);
}

QStringList ContentStore::bannedHosts()
{
    const auto banned = m_books.banned(now());
    return banned ? QStringList(banned->begin(), banned->end()) : QStringList();
}

void ContentStore::strikeHosts(const std::vector<SourceReport> &reports)
{
    for (const SourceReport &report : reports) {
        const QUrl url(report.address);
        const bool wasWrong = report.dropped == u"content.checksum_mismatch"
            || report.dropped == u"content.ipfs_wrong_block";
        if (!wasWrong || url.host().isEmpty())
            continue;
        const int port = url.port(url.scheme() == u"https" ? 443 : 80);
        if (const auto struck = m_books.strike(url.host() + u':' + QString::number(port), now());
            !struck)
            qWarning("content: %s", qPrintable(struck.error().toString()));
    }
}

} // namespace fallow::content
