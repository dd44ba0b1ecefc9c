#pragma once

#include "core/base/error.h"
#include "core/content/transfer.h"

#include <QUrl>

#include <chrono>

namespace fallow::content::engine
{

/// The sources of one transfer: which may be asked, what each did and why it is out. One mistake in
/// the bytes and a source is out; what may pass is tried again, later and later.
class SourceBook
{
public:
    using Clock = std::chrono::steady_clock;
    struct Entry {
        Source source;
        QUrl url; ///< where a redirect led last time
        QByteArray tag; ///< its strong ETag, as long as it did not change
        bool isWholeOnly = false; ///< it does not serve ranges
        int failures = 0; ///< in a row, without one byte kept
        Clock::time_point notBefore{};
        int streams = 0;
        SourceReport report;
        bool isOut() const { return !report.dropped.isEmpty(); }
    };
    /// Addresses the rules refuse are out from the start.
    explicit SourceBook(const TransferRequest &request);

    int count() const { return static_cast<int>(m_entries.size()); }
    Entry &at(int source) { return m_entries[static_cast<size_t>(source)]; }
    const Entry &at(int source) const { return m_entries[static_cast<size_t>(source)]; }
    bool mayAsk(int source, Clock::time_point now) const;
    int streamsToHostOf(int source) const;
    bool isAnyLeft() const;

    void drop(int source, const base::Error &why);
    /// A stream failed: either it may pass and is tried again later, or the source is out.
    void failed(int source, const base::Error &why, Clock::time_point now);
    void kept(int source, qint64 bytes);
    void wasted(int source, qint64 bytes) { at(source).report.wasted += bytes; }

    /// Somebody behind a source, such as a torrent's peer, is out; the source is not.
    void nameOne(SourceReport report) { m_named.push_back(std::move(report)); }
    std::vector<SourceReport> reports() const;
    qint64 received() const;
    /// What to say when every source is out: wrong bytes come before silence (poco.md D.7).
    base::Error worst() const;

private:
    std::vector<Entry> m_entries;
    std::vector<base::Error> m_causes;
    std::vector<SourceReport> m_named;
};

} // namespace fallow::content::engine
