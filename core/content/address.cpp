#include "core/content/address.h"

#include <QUrl>

namespace fallow::content
{

using namespace Qt::StringLiterals;

namespace
{

/// What stands behind "ipfs://" or "/ipfs/".
std::optional<QString> ipfsName(const QString &address)
{
    for (const auto prefix : {"ipfs://"_L1, "/ipfs/"_L1}) {
        if (address.startsWith(prefix))
            return address.sliced(prefix.size());
    }
    return std::nullopt;
}

bool isTorrent(const QString &address)
{
    return address.startsWith("magnet:"_L1, Qt::CaseInsensitive)
        || QUrl(address).path().endsWith(".torrent"_L1, Qt::CaseInsensitive);
}

} // namespace

void addSources(
    const QString &address, const QStringList &gateways, ContentRef &ref, std::vector<Source> &sources)
{
    const auto name = ipfsName(address);
    if (!name) {
        const auto kind = isTorrent(address) ? Source::Kind::Torrent : Source::Kind::Http;
        sources.push_back({.kind = kind, .address = address, .authorization = {}});
        return;
    }
    const auto cid = parseCid(*name);
    if (cid && !ref.cid)
        ref.cid = *cid;
    const bool isProvable = cid && ref.cid->isSameBlock(*cid);
    for (const QString &gateway : gateways) {
        if (isProvable)
            sources.push_back({.kind = Source::Kind::Ipfs, .address = gateway, .authorization = {}});
    }
    for (const QString &gateway : gateways) {
        if (ref.sha256 || !isProvable)
            sources.push_back({.kind = Source::Kind::Http,
                .address = gateway + u"/ipfs/"_s + *name,
                .authorization = {}});
    }
}

} // namespace fallow::content
