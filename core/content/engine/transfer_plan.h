#pragma once

#include "core/content/engine/torrent_source.h"
#include "core/content/hash_tree.h"

namespace fallow::content::engine
{

/// Reasons: `content.unverifiable`, `content.bad_request`, `content.too_large`.
base::Result<base::Done> checkTransfer(const TransferRequest &request);
/// Tells contents apart that are fetched into the same folder.
QByteArray keyOf(const ContentRef &ref);
/// Where a file of that hash is sealed.
QString targetOf(const TransferRequest &request, const base::ContentHash &hash);

inline bool isPlain(const Source &source)
{
    return source.kind == Source::Kind::Http || source.kind == Source::Kind::Local;
}
inline bool isGateway(const Source &source)
{
    return source.kind == Source::Kind::Ipfs;
}
template <typename F> TransferRequest withSources(TransferRequest request, F isMeant)
{
    std::erase_if(request.sources, [&](const Source &source) { return !isMeant(source); });
    return request;
}

/// What a transfer in ranges needs, and who could not give it.
struct RangedParts {
    std::optional<ProvenLayer> layer; ///< absent: nobody has one that folds to the root
    std::vector<OpenTorrent> torrents; ///< of the wanted file
    std::vector<SourceReport> refused;
    std::optional<base::Error> worst; ///< of what is wrong with torrents
};
/// Blocks.
RangedParts openRanged(const TransferRequest &request, const Job &job);
/// The sources of a transfer in ranges: torrents bring web seeds, which are sources like others.
TransferRequest rangedSources(const TransferRequest &request, const RangedParts &parts);

/// Wrong bytes come before silence.
base::Error worse(const std::optional<base::Error> &known, const base::Error &now);

} // namespace fallow::content::engine
