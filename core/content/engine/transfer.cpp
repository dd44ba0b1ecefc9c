#include "core/content/engine/transfer.h"

#include "core/content/engine/http.h"
#include "core/content/engine/ranged_fetch.h"
#include "core/content/engine/streamed_fetch.h"

#include <QDir>
#include <QFileInfo>

namespace fallow::content::engine
{

using namespace base;
using namespace Qt::StringLiterals;

namespace
{

Result<Done> check(const TransferRequest &request)
{
    const ContentRef &ref = request.ref;
    const auto isAbsolute = [](const QString &path) { return QFileInfo(path).isAbsolute(); };
    if (!ref.sha256 && !ref.root && !request.mayBeUnproven)
        return fail(Code::Denied, "content.unverifiable"_reason);
    const bool hasTarget =
        isAbsolute(request.path) || (request.path.isEmpty() && isAbsolute(request.store));
    const bool isMeant = ref.isVerifiable() || (request.mayBeUnproven && !ref.root);
    if (!isMeant || ref.size.value_or(0) < 0 || (ref.root && ref.size.value_or(0) == 0)
        || request.sources.empty() || request.maxBytes <= 0 || !hasTarget
        || !isAbsolute(request.ingest))
        return fail(Code::InvalidArgument, "content.bad_request"_reason, request.ingest);
    if (ref.size > request.maxBytes)
        return fail(Code::Denied, "content.too_large"_reason, QString::number(*ref.size));
    return Done{};
}

QByteArray keyOf(const ContentRef &ref)
{
    return (ref.sha256 ? ref.sha256->bytes() : QByteArray(32, '\0'))
        + (ref.root ? ref.root->bytes() : QByteArray(32, '\0'))
        + QByteArray::number(ref.size.value_or(-1));
}

/// The first layer that proves itself; what the others did is added to `reports`.
std::optional<ProvenLayer> findLayer(
    const TransferRequest &request, const Job &job, std::vector<SourceReport> &reports)
{
    const ContentRef &ref = request.ref;
    if (!ref.root || !ref.size)
        return std::nullopt;
    if (auto layer = ProvenLayer::ofRoot(*ref.size, *ref.root))
        return layer;
    const qint64 longest = (*ref.size / leafSize + 1) * 32;
    for (const QString &address : request.layers) {
        const auto reply = get(
            {.url = QUrl(address, QUrl::StrictMode), .hosts = request.hosts, .maxBytes = longest},
            job);
        Error why = reply
            ? fail(Code::Unavailable, "content.http_status"_reason, QString::number(reply->status))
            : reply.error();
        if (reply && reply->isSuccess()) {
            auto layer = ProvenLayer::create(reply->body, *ref.size, *ref.root);
            if (layer)
                return std::move(*layer);
            why = layer.error();
        }
        reports.push_back({.address = address,
            .received = reply ? reply->body.size() : 0,
            .wasted = reply ? reply->body.size() : 0,
            .dropped = why.reason.key(),
            .detail = why.detail});
    }
    return std::nullopt;
}

QString targetOf(const TransferRequest &request, const ContentHash &hash)
{
    if (!request.path.isEmpty())
        return request.path;
    const QString hex = QString::fromLatin1(hash.bytes().toHex());
    return request.store + u"/sha256/"_s + hex.first(2) + u'/' + hex;
}

class Transfer
{
public:
    Transfer(const TransferRequest &request, const Job &job)
        : m_request(request), m_job(job), m_sources(request)
    {
    }

    Result<TransferredFile> run()
    {
        auto opened = IngestFile::open(m_request.ingest, keyOf(m_request.ref));
        if (!opened)
            return opened.error();
        m_ingest = std::move(*opened);
        auto layer = findLayer(m_request, m_job, m_layerReports);
        if (layer)
            m_fetching = std::make_unique<RangedFetch>(
                m_request, *m_ingest, m_sources, m_job, std::move(*layer));
        else
            m_fetching = std::make_unique<StreamedFetch>(m_request, *m_ingest, m_sources, m_job);
        const auto hashes = m_fetching->run();
        auto sealed = hashes ? seal(*hashes) : Result<TransferredFile>(hashes.error());
        report(sealed ? u"sealed"_s : u"failed"_s);
        const bool isKept = m_fetching->isWorthKeeping()
            && (sealed || sealed.error().reason != "content.hashes_disagree"_reason);
        m_fetching.reset();
        if (!sealed && !isKept)
            discard();
        return sealed;
    }

private:
    std::vector<SourceReport> reports() const
    {
        std::vector<SourceReport> reports = m_sources.reports();
        reports.insert(reports.end(), m_layerReports.begin(), m_layerReports.end());
        return reports;
    }

    Result<TransferredFile> seal(const DiskHasher::Hashes &hashes)
    {
        const QString target = targetOf(m_request, hashes.sha256);
        const auto stamp = m_ingest->seal(m_fetching->size(), target);
        if (!stamp)
            return stamp.error();
        return TransferredFile{
            target, hashes.sha256, m_fetching->size(), hashes.root, *stamp, reports()};
    }

    void report(const QString &phase) const
    {
        const qint64 size = phase == u"sealed" ? m_fetching->size() : 0;
        m_job.report({.phase = phase,
            .received = m_sources.received(),
            .verified = size,
            .written = size,
            .total = m_fetching->size(),
            .sources = reports()});
    }

    void discard()
    {
        m_ingest.reset();
        QDir(m_request.ingest).removeRecursively();
    }

    const TransferRequest &m_request;
    const Job &m_job;
    SourceBook m_sources;
    std::vector<SourceReport> m_layerReports;
    std::unique_ptr<IngestFile> m_ingest;
    std::unique_ptr<Fetching> m_fetching;
};

} // namespace

Result<TransferredFile> transfer(const TransferRequest &request, const Job &job)
{
    if (const auto checked = check(request); !checked)
        return checked.error();
    return Transfer(request, job).run();
}

} // namespace fallow::content::engine
