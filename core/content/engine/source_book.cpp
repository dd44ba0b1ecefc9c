#include "core/content/engine/source_book.h"

#include "core/base/result.h"
#include "core/content/engine/host_check.h"

#include <algorithm>

namespace fallow::content::engine
{

using namespace base;
using namespace std::chrono_literals;

namespace
{

constexpr int maxFailures = 4; // in a row; 0.25 + 0.5 + 1 s pass between them
constexpr std::chrono::milliseconds firstPause = 250ms;

bool mayPass(const Error &error)
{
    return error.code == Code::Unavailable && error.reason != "content.timeout"_reason
        && error.reason != "content.too_many_redirects"_reason;
}

} // namespace

SourceBook::SourceBook(const TransferRequest &request)
{
    for (const Source &source : request.sources) {
        const bool isLocal = source.kind == Source::Kind::Local;
        Entry entry{.source = source,
            .url = isLocal ? QUrl::fromLocalFile(source.address)
                           : QUrl(source.address, QUrl::StrictMode)};
        entry.report.address = source.address;
        m_entries.push_back(std::move(entry));
        const int number = count() - 1;
        // What a torrent leads to is filtered where it is connected to.
        const bool isUrl = !isLocal && source.kind != Source::Kind::Torrent;
        const auto allowed =
            isUrl ? checkUrl(at(number).url, request.hosts) : Result<Done>(Done{});
        if (!allowed)
            drop(number, allowed.error());
        else if (isUrl && request.bannedHosts.contains(origin(at(number).url)))
            drop(number, fail(Code::Denied, "content.host_banned"_reason, source.address));
    }
}

bool SourceBook::mayAsk(int source, Clock::time_point now) const
{
    return !at(source).isOut() && at(source).notBefore <= now;
}

int SourceBook::streamsToHostOf(int source) const
{
    int streams = 0;
    for (const Entry &entry : m_entries) {
        if (entry.url.host() == at(source).url.host())
            streams += entry.streams;
    }
    return streams;
}

bool SourceBook::isAnyLeft() const
{
    return std::any_of(
        m_entries.begin(), m_entries.end(), [](const Entry &e) { return !e.isOut(); });
}

void SourceBook::drop(int source, const Error &why)
{
    Entry &entry = at(source);
    if (entry.isOut())
        return;
    entry.report.dropped = why.reason.key();
    entry.report.detail = why.detail;
    m_causes.push_back(why);
}

void SourceBook::failed(int source, const Error &why, Clock::time_point now)
{
    Entry &entry = at(source);
    if (entry.notBefore > now && mayPass(why))
        return; // a stream beside the one that failed: one cause, one failure
    ++entry.failures;
    if (!mayPass(why) || entry.failures >= maxFailures)
        return drop(source, why);
    entry.notBefore = now + firstPause * (1 << (entry.failures - 1));
    if (entry.source.kind == Source::Kind::Http) // a redirect's address may have run out
        entry.url = QUrl(entry.source.address, QUrl::StrictMode);
}

void SourceBook::kept(int source, qint64 bytes)
{
    at(source).report.verified += bytes;
    at(source).failures = 0;
}

std::vector<SourceReport> SourceBook::reports() const
{
    std::vector<SourceReport> reports;
    for (const Entry &entry : m_entries)
        reports.push_back(entry.report);
    reports.insert(reports.end(), m_named.begin(), m_named.end());
    return reports;
}

qint64 SourceBook::received() const
{
    qint64 received = 0;
    for (const Entry &entry : m_entries)
        received += entry.report.received;
    return received;
}

Error SourceBook::worst() const
{
    if (m_causes.empty())
        return fail(
            Code::InvalidArgument, "content.bad_request"_reason, QStringLiteral("no source"));
    const auto wrong = std::find_if(m_causes.begin(), m_causes.end(),
        [](const Error &cause) {
            return cause.reason == "content.checksum_mismatch"_reason
                || cause.reason == "content.ipfs_wrong_block"_reason;
        });
    return wrong == m_causes.end() ? m_causes.back() : *wrong;
}

} // namespace fallow::content::engine
