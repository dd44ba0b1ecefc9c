#include "core/content/engine/transfer.h"

#include "core/content/engine/ipfs_fetch.h"
#include "core/content/engine/ranged_fetch.h"
#include "core/content/engine/streamed_fetch.h"
#include "core/content/engine/transfer_plan.h"

#include <QDir>

namespace fallow::content::engine
{

using namespace base;
using namespace Qt::StringLiterals;

namespace
{

/// One way to fetch the file, from those of the sources that can be used so.
struct Way {
    explicit Way(TransferRequest part) : request(std::move(part)), sources(request) { }
    TransferRequest request;
    SourceBook sources;
    std::unique_ptr<Fetching> fetching;
};

class Transfer
{
public:
    Transfer(const TransferRequest &request, const Job &job)
        : m_request(request),
          m_job(job),
          m_inner{job.cancelled, [this](const Progress &progress) { pass(progress); }, job.limit}
    {
    }

    Result<TransferredFile> run()
    {
        if (const auto opened = open(); !opened)
            return opened.error();
        RangedParts ranged = openRanged(m_request, m_job);
        if (const auto running = m_job.check(); !running)
            return running.error();
        m_otherReports = std::move(ranged.refused);
        m_lastError = ranged.worst;
        const bool hasLayer = ranged.layer.has_value();
        Result<TransferredFile> sealed = m_lastError.value_or(unproven());
        if (hasLayer)
            sealed = tryWay(rangedSources(m_request, ranged), [&](Way &way) -> std::unique_ptr<Fetching> {
                return std::make_unique<RangedFetch>(way.request, *m_ingest, way.sources, m_inner,
                    std::move(*ranged.layer), std::move(ranged.torrents));
            });
        if (!sealed && mayGoOn() && m_request.ref.cid)
            sealed = tryWay(withSources(m_request, &isGateway), [&](Way &way) -> std::unique_ptr<Fetching> {
                return std::make_unique<IpfsFetch>(
                    way.request, *m_ingest, way.sources, m_inner);
            });
        if (!sealed && mayGoOn() && !hasLayer && mayStream())
            sealed = tryWay(withSources(m_request, &isPlain), [&](Way &way) -> std::unique_ptr<Fetching> {
                return std::make_unique<StreamedFetch>(
                    way.request, *m_ingest, way.sources, m_inner);
            });
        report(sealed);
        if (!sealed && !m_isWorthKeeping)
            discard();
        return sealed;
    }

private:
    Result<Done> open()
    {
        m_ingest.reset();
        auto opened = IngestFile::open(m_request.ingest, keyOf(m_request.ref));
        if (!opened)
            return opened.error();
        m_ingest = std::move(*opened);
        return Done{};
    }

    static Error unproven()
    {
        return fail(Code::Denied, "content.unverifiable"_reason, u"no source can be proven"_s);
    }

    /// What a CID alone proves comes from gateways only.
    bool mayStream() const
    {
        const ContentRef &ref = m_request.ref;
        return ref.sha256 || ref.root || (m_request.mayBeUnproven && !ref.cid);
    }

    /// False when it was not the sources that failed, but we or the disk.
    bool mayGoOn() const
    {
        return m_ways.empty() || !m_ways.back()->sources.isAnyLeft() || m_doHashesDisagree;
    }

    template <typename Begin> Result<TransferredFile> tryWay(TransferRequest part, Begin &&begin)
    {
        auto way = std::make_unique<Way>(std::move(part));
        if (way->request.sources.empty())
            return m_lastError.value_or(unproven());
        if (!m_ways.empty()) { // what the way before has proven lies there
            auto again = open();
            if (again && m_doHashesDisagree)
                again = m_ingest->restart(); // those bytes are another file's
            if (!again)
                return again.error();
        }
        m_ways.push_back(std::move(way));
        Way &now = *m_ways.back();
        now.fetching = begin(now);
        const auto hashes = now.fetching->run();
        m_size = now.fetching->size();
        auto sealed = hashes ? seal(*hashes) : Result<TransferredFile>(hashes.error());
        m_doHashesDisagree =
            !sealed && sealed.error().reason == "content.hashes_disagree"_reason;
        m_isWorthKeeping =
            now.fetching->isWorthKeeping() && (sealed || !m_doHashesDisagree);
        now.fetching.reset();
        if (!sealed)
            m_lastError = worse(m_lastError, sealed.error());
        return sealed ? sealed : Result<TransferredFile>(*m_lastError);
    }

    std::vector<SourceReport> reports() const
    {
        std::vector<SourceReport> reports;
        for (const auto &way : m_ways) {
            const auto part = way->sources.reports();
            reports.insert(reports.end(), part.begin(), part.end());
        }
        reports.insert(reports.end(), m_otherReports.begin(), m_otherReports.end());
        return reports;
    }

    qint64 received() const
    {
        qint64 bytes = 0;
        for (const auto &way : m_ways)
            bytes += way->sources.received();
        return bytes;
    }

    Result<TransferredFile> seal(const DiskHasher::Hashes &hashes)
    {
        const QString target = targetOf(m_request, hashes.sha256);
        const auto stamp = m_ingest->seal(m_size, target);
        if (!stamp)
            return stamp.error();
        return TransferredFile{target, hashes.sha256, m_size, hashes.root, *stamp, reports()};
    }

    /// What a way tells, with what the ways before it did.
    void pass(Progress progress) const
    {
        progress.received = received();
        progress.sources = reports();
        m_job.report(progress);
    }

    void report(const Result<TransferredFile> &sealed) const
    {
        const qint64 size = sealed ? m_size : 0;
        m_job.report({.phase = sealed ? u"sealed"_s : u"failed"_s,
            .received = received(),
            .verified = size,
            .written = size,
            .total = m_size,
            .sources = reports()});
    }

    void discard()
    {
        m_ingest.reset();
        QDir(m_request.ingest).removeRecursively();
    }

    const TransferRequest &m_request;
    const Job &m_job;
    const Job m_inner; ///< what the ways report to
    std::vector<SourceReport> m_otherReports;
    std::unique_ptr<IngestFile> m_ingest;
    std::vector<std::unique_ptr<Way>> m_ways; ///< in the order in which they were tried
    std::optional<Error> m_lastError;
    qint64 m_size = 0;
    bool m_doHashesDisagree = false;
    bool m_isWorthKeeping = false;
};

} // namespace

Result<TransferredFile> transfer(const TransferRequest &request, const Job &job)
{
    if (const auto checked = checkTransfer(request); !checked)
        return checked.error();
    return Transfer(request, job).run();
}

} // namespace fallow::content::engine
