#include "core/content/engine/transfer_plan.h"

#include "core/content/engine/http.h"
#include "core/content/store_layout.h"

#include <QFileInfo>

#include <algorithm>

namespace fallow::content::engine
{

using namespace base;
using namespace Qt::StringLiterals;

namespace
{

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

/// Those that are of the file; why others are not is told.
void openTorrents(const TransferRequest &request, const Job &job, RangedParts &parts)
{
    clearTorrents(request.ingest);
    int number = 0;
    for (const Source &source : request.sources) {
        if (source.kind != Source::Kind::Torrent)
            continue;
        auto torrent = openTorrent(request, source, number++, job);
        if (torrent) {
            parts.torrents.push_back(std::move(*torrent));
            continue;
        }
        parts.refused.push_back({.address = source.address,
            .dropped = torrent.error().reason.key(),
            .detail = torrent.error().detail});
        parts.worst = worse(parts.worst, torrent.error());
    }
}

/// The first that folds to the root; a torrent that brings a wrong one is out.
void takeLayer(const TransferRequest &request, RangedParts &parts)
{
    std::erase_if(parts.torrents, [&](const OpenTorrent &torrent) {
        const qint64 size = *request.ref.size;
        const PiecesRoot &root = *request.ref.root;
        const TorrentFacts &facts = torrent.facts;
        if (!parts.layer)
            parts.layer = ProvenLayer::ofRoot(size, root, facts.pieceSize);
        if (parts.layer)
            return false;
        auto layer = ProvenLayer::create(facts.layer, size, root, facts.pieceSize);
        if (layer) {
            parts.layer = std::move(*layer);
            return false;
        }
        parts.refused.push_back({.address = torrent.address,
            .dropped = layer.error().reason.key(),
            .detail = layer.error().detail});
        parts.worst = worse(parts.worst, layer.error());
        return true;
    });
}

} // namespace

Result<Done> checkTransfer(const TransferRequest &request)
{
    const ContentRef &ref = request.ref;
    const auto isAbsolute = [](const QString &path) { return QFileInfo(path).isAbsolute(); };
    if (!ref.sha256 && !ref.root && !ref.cid && !request.mayBeUnproven)
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
        + QByteArray::number(ref.size.value_or(-1))
        + (ref.cid ? ref.cid->toBytes() : QByteArray());
}

QString targetOf(const TransferRequest &request, const ContentHash &hash)
{
    if (!request.path.isEmpty())
        return request.path;
    return heldPath(request.store, hash);
}

Error worse(const std::optional<Error> &known, const Error &now)
{
    const bool wasWrong = known && known->code == Code::Corrupt;
    return wasWrong && now.code != Code::Corrupt ? *known : now;
}

RangedParts openRanged(const TransferRequest &request, const Job &job)
{
    RangedParts parts;
    openTorrents(request, job, parts);
    parts.layer = findLayer(request, job, parts.refused);
    if (!parts.layer)
        takeLayer(request, parts);
    return parts;
}

TransferRequest rangedSources(const TransferRequest &request, const RangedParts &parts)
{
    const auto isOpen = [&](const Source &source) {
        return std::any_of(parts.torrents.begin(), parts.torrents.end(),
            [&](const OpenTorrent &torrent) { return torrent.address == source.address; });
    };
    TransferRequest ranged = withSources(request, [&](const Source &source) {
        return isPlain(source) || (source.kind == Source::Kind::Torrent && isOpen(source));
    });
    for (const OpenTorrent &torrent : parts.torrents) {
        for (const QString &seed : torrent.webSeeds)
            ranged.sources.push_back({.address = seed, .authorization = {}});
    }
    return ranged;
}

} // namespace fallow::content::engine
