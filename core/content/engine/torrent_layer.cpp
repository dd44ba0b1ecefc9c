#include "core/content/engine/torrent_layer.h"

#include <libtorrent/add_torrent_params.hpp>
#include <libtorrent/torrent_info.hpp>

#include <bit>

namespace fallow::content::engine
{

namespace lt = libtorrent;

namespace
{

constexpr lt::file_index_t theFile{0};
constexpr size_t blockSize = 16 * 1024;

} // namespace

/// The tree lies as a heap: the root, then each level from left to right. The mask says which of
/// its nodes are told; those alone are in the list.
QByteArray pieceLayerOf(const lt::add_torrent_params &told, const lt::torrent_info &torrent)
{
    if (told.merkle_trees.empty())
        return {};
    const auto size = static_cast<size_t>(torrent.files().file_size(theFile));
    const auto pieceLength = static_cast<size_t>(torrent.files().piece_length());
    const size_t leaves = std::bit_ceil((size + blockSize - 1) / blockSize);
    const size_t width = leaves / (pieceLength / blockSize);
    const size_t pieces = (size + pieceLength - 1) / pieceLength;
    const std::vector<lt::sha256_hash> &nodes = told.merkle_trees[theFile];
    std::vector<bool> mask(nodes.size(), true);
    if (!told.merkle_tree_mask.empty() && !told.merkle_tree_mask[theFile].empty())
        mask = told.merkle_tree_mask[theFile];
    QByteArray layer;
    size_t next = 0; // in the list
    for (size_t node = 0; node < mask.size() && next < nodes.size(); ++node) {
        const bool isPiece = node >= width - 1 && node < width - 1 + pieces;
        if (isPiece && (!mask[node] || nodes[next].is_all_zeros()))
            return {};
        if (isPiece)
            layer.append(nodes[next].data(), 32);
        next += mask[node] ? 1 : 0;
    }
    return layer.size() == static_cast<qsizetype>(pieces * 32) ? layer : QByteArray();
}

} // namespace fallow::content::engine
