#pragma once

#include "core/content/content_ref.h"

#include "core/base/result.h"

#include <QStringList>

#include <libtorrent/fwd.hpp>

#include <memory>

namespace fallow::content::engine
{

constexpr qint64 maxTorrentFile = 16 * 1024 * 1024; ///< bytes; layers of half a terabyte

/// What a torrent says of the one file that is wanted.
struct TorrentFacts {
    qint64 pieceSize = 0;
    QByteArray layer; ///< hashes of the pieces, not proven; empty: not told, or one piece alone
    bool needsLayer(qint64 fileSize) const { return layer.isEmpty() && fileSize > pieceSize; }
};

/// Reads a .torrent within bounds on nesting and on the number of its words.
/// Reasons: `content.torrent_refused`.
base::Result<std::shared_ptr<libtorrent::torrent_info>> readTorrent(const QByteArray &bytes);

/// Rules for what strangers write: version 2 or hybrid (BEP 52), one file, of the wanted root and
/// size, pieces of at most 4 MiB, a name that is no path. Reasons: `content.torrent_refused` (the
/// detail says which rule), `content.torrent_other_file`.
base::Result<TorrentFacts> torrentFacts(const libtorrent::torrent_info &torrent, const ContentRef &wanted);

/// URLs of the file that a .torrent names (BEP 19), at most 16.
QStringList webSeedsOf(const QByteArray &torrent);

} // namespace fallow::content::engine
