#pragma once

#include "core/content/engine/job.h"
#include "core/content/engine/torrent_peers.h"

namespace fallow::content::engine
{

/// A torrent that may be asked for pieces: it is of the wanted file.
struct OpenTorrent {
    QString address; ///< of its source
    TorrentFacts facts;
    QStringList webSeeds; ///< URLs of the file
    std::unique_ptr<TorrentPeers> peers;
};

/// Reads the .torrent at `source`, or waits for what the peers of a magnet link tell, at most the
/// request's stall time; blocks. `number` tells torrents of one transfer apart. Reasons: those of `get` and TorrentPeers,
/// `content.unverifiable` without root and size, `content.torrent_no_peers`, `content.read_failed`.
base::Result<OpenTorrent> openTorrent(
    const TransferRequest &request, const Source &source, int number, const Job &job);

/// Removes what torrents of an earlier run left there.
void clearTorrents(const QString &ingest);

} // namespace fallow::content::engine
