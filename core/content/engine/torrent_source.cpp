#include "core/content/engine/torrent_source.h"

#include "core/content/engine/http.h"
#include "core/content/engine/rate_limit.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <thread>

namespace fallow::content::engine
{

using namespace base;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

constexpr std::chrono::milliseconds askEvery{50};
const QString prefix = u"torrent-"_s;

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxTorrentFile)
        return fail(Code::NotFound, "content.read_failed"_reason, path);
    return file.readAll();
}

Result<QByteArray> fetch(const TransferRequest &request, const QString &address, const Job &job)
{
    if (QFileInfo(address).isAbsolute())
        return readFile(address);
    auto reply = get({.url = QUrl(address, QUrl::StrictMode),
                         .hosts = request.hosts,
                         .maxBytes = maxTorrentFile},
        job);
    if (!reply)
        return reply.error();
    if (!reply->isSuccess())
        return fail(
            Code::NotFound, "content.http_status"_reason, QString::number(reply->status));
    return std::move(reply->body);
}

/// Peers answer when they answer: nothing else of this transfer can begin before.
Result<TorrentFacts> awaitFacts(
    TorrentPeers &peers, const TransferRequest &request, const QString &address, const Job &job)
{
    const auto deadline = std::chrono::steady_clock::now() + request.stallTime;
    while (std::chrono::steady_clock::now() < deadline) {
        if (const auto running = job.check(); !running)
            return running.error();
        const auto facts = peers.facts(request.ref);
        if (!facts)
            return facts.error();
        if (*facts)
            return **facts;
        job.report({.phase = u"resolve"_s, .source = address});
        std::this_thread::sleep_for(askEvery);
    }
    return fail(Code::Unavailable, "content.torrent_no_peers"_reason, address);
}

} // namespace

void clearTorrents(const QString &ingest)
{
    for (const QFileInfo &folder : QDir(ingest).entryInfoList({prefix + u'*'}, QDir::Dirs))
        QDir(folder.filePath()).removeRecursively();
}

Result<OpenTorrent> openTorrent(
    const TransferRequest &request, const Source &source, int number, const Job &job)
{
    if (!request.ref.root || !request.ref.size)
        return fail(Code::Denied, "content.unverifiable"_reason, u"no root is named"_s);
    const TorrentPeers::Settings settings{.hosts = request.hosts,
        .folder = request.ingest + u'/' + prefix + QString::number(number),
        .isHeld = job.limit && job.limit->rate() == 0};
    const bool isMagnet = source.address.startsWith("magnet:"_L1, Qt::CaseInsensitive);
    const auto file = isMagnet ? Result<QByteArray>(QByteArray())
                               : fetch(request, source.address, job);
    if (!file)
        return file.error();
    auto peers = isMagnet ? TorrentPeers::ofMagnet(source.address, settings)
                          : TorrentPeers::ofFile(*file, request.ref, settings);
    if (!peers)
        return peers.error();
    auto facts = awaitFacts(**peers, request, source.address, job);
    if (!facts)
        return facts.error();
    return OpenTorrent{source.address, std::move(*facts), webSeedsOf(*file), std::move(*peers)};
}

} // namespace fallow::content::engine
