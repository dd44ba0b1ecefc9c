#pragma once

#include <QByteArray>

#include <libtorrent/fwd.hpp>

namespace fallow::content::engine
{

/// The hashes of the pieces, from what peers of a magnet link have told so far; empty until all of
/// them are there. Not proven.
QByteArray pieceLayerOf(const libtorrent::add_torrent_params &told, const libtorrent::torrent_info &torrent);

} // namespace fallow::content::engine
