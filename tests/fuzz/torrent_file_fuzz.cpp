#include "core/content/engine/torrent_file.h"
#include "tests/fuzz/input.h"

#include <libtorrent/torrent_info.hpp>

using namespace fallow;
using namespace fallow::content;
namespace lt = libtorrent;

namespace
{

/// What the torrent itself offers, so that the rules are asked about what comes after it too.
ContentRef offered(const lt::torrent_info &torrent)
{
    constexpr lt::file_index_t first{0};
    ContentRef wanted{.size = torrent.files().file_size(first)};
    const lt::sha256_hash root = torrent.files().root(first);
    if (const auto bytes = PiecesRoot::fromBytes(QByteArray(root.data(), 32)))
        wanted.root = *bytes;
    return wanted;
}

} // namespace

FALLOW_FUZZ_TARGET
{
    const QByteArray input = fuzz::bytes(data, size);
    FALLOW_CHECK(engine::webSeedsOf(input).size() <= 16);
    const auto torrent = engine::readTorrent(input);
    if (!torrent || (*torrent)->num_files() == 0)
        return 0;
    const ContentRef wanted = offered(**torrent);
    const auto facts = engine::torrentFacts(**torrent, wanted);
    if (!facts)
        return 0;
    FALLOW_CHECK((*torrent)->v2() && facts->pieceSize > 0 && facts->pieceSize <= 4 * 1024 * 1024);
    FALLOW_CHECK(facts->layer.size() % 32 == 0);
    const qint64 pieces = (*wanted.size + facts->pieceSize - 1) / facts->pieceSize;
    FALLOW_CHECK(facts->layer.isEmpty() || facts->layer.size() / 32 == pieces);
    return 0;
}
