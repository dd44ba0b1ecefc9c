#include "core/content/hash_tree.h"

#include "core/base/check.h"

#include <algorithm>
#include <bit>

namespace fallow::content {

using namespace base;

namespace {

constexpr qsizetype hashSize = 32;
constexpr size_t leavesPerPiece = pieceSize / leafSize;

qint64 countOf(qint64 size, qint64 unit)
{
    return size / unit + (size % unit != 0 ? 1 : 0);
}

Bytes32 parent(const Bytes32 &left, const Bytes32 &right, Sha256 &sha)
{
    sha.add(QByteArrayView(left.data(), hashSize));
    sha.add(QByteArrayView(right.data(), hashSize));
    return Bytes32::from(sha.finish());
}

/// Folds to `width` (a power of two) nodes of which those that are missing are `filler`, a whole
/// subtree of missing leaves, so that its parents need not be computed again and again.
Bytes32 fold(std::vector<Bytes32> nodes, size_t width, Bytes32 filler)
{
    FALLOW_CHECK(!nodes.empty() && nodes.size() <= width && std::has_single_bit(width));
    Sha256 sha;
    for (; width > 1; width /= 2) {
        if (nodes.size() % 2 == 1)
            nodes.push_back(filler);
        for (size_t i = 0; i < nodes.size() / 2; ++i)
            nodes[i] = parent(nodes[2 * i], nodes[2 * i + 1], sha);
        nodes.resize(nodes.size() / 2);
        filler = parent(filler, filler, sha);
    }
    return nodes.front();
}

Bytes32 foldAll(const std::vector<Bytes32> &nodes, const Bytes32 &filler)
{
    return fold(nodes, std::bit_ceil(nodes.size()), filler);
}

/// A piece without a single leaf.
const Bytes32 &emptyPiece()
{
    static const Bytes32 hash = fold({Bytes32()}, leavesPerPiece, Bytes32());
    return hash;
}

Bytes32 leafHash(QByteArrayView bytes)
{
    return Bytes32::from(Sha256::of(bytes));
}

std::vector<Bytes32> leavesOf(QByteArrayView bytes)
{
    std::vector<Bytes32> leaves;
    for (qsizetype at = 0; at < bytes.size(); at += leafSize)
        leaves.push_back(leafHash(bytes.sliced(at, std::min<qsizetype>(leafSize, bytes.size() - at))));
    return leaves;
}

} // namespace

void TreeHasher::add(QByteArrayView bytes)
{
    m_size += bytes.size();
    while (!bytes.isEmpty()) {
        const qsizetype take = std::min<qsizetype>(bytes.size(), leafSize - m_inLeaf);
        m_sha.add(bytes.first(take));
        bytes = bytes.sliced(take);
        m_inLeaf += take;
        if (m_inLeaf == leafSize)
            endLeaf();
    }
}

void TreeHasher::endLeaf()
{
    m_leaves.push_back(Bytes32::from(m_sha.finish()));
    m_inLeaf = 0;
    if (m_leaves.size() == leavesPerPiece)
        endPiece();
}

void TreeHasher::endPiece()
{
    m_pieces.push_back(fold(std::move(m_leaves), leavesPerPiece, Bytes32()));
    m_leaves.clear();
}

std::optional<PiecesRoot> TreeHasher::finish()
{
    const bool isSmall = m_size <= pieceSize;
    if (m_inLeaf > 0)
        endLeaf();
    if (m_size == 0)
        return std::nullopt;
    Bytes32 root;
    if (isSmall && m_pieces.empty()) {
        root = foldAll(m_leaves, Bytes32());
    } else {
        if (!m_leaves.empty())
            endPiece();
        root = foldAll(m_pieces, emptyPiece());
    }
    *this = TreeHasher();
    return PiecesRoot::from(root);
}

Result<ProvenLayer> ProvenLayer::create(const QByteArray &hashes, qint64 size,
                                        const PiecesRoot &root)
{
    const auto bad = [](const QString &why) {
        return fail(Code::Corrupt, "content.bad_layer"_reason, why);
    };
    const qint64 leaves = countOf(size, leafSize);
    const qint64 pieces = countOf(size, pieceSize);
    const qint64 count = hashes.size() / hashSize;
    if (size <= 0 || hashes.size() % hashSize != 0
        || (count != leaves && (count != pieces || pieces == 1)))
        return bad(QStringLiteral("%1 bytes for a file of %2").arg(hashes.size()).arg(size));
    std::vector<Bytes32> nodes;
    nodes.reserve(static_cast<size_t>(count));
    for (qint64 i = 0; i < count; ++i)
        nodes.push_back(*Bytes32::fromBytes(hashes.sliced(i * hashSize, hashSize)));
    const bool isLeaves = count == leaves;
    if (PiecesRoot::from(foldAll(nodes, isLeaves ? Bytes32() : emptyPiece())) != root)
        return bad(QStringLiteral("does not fold to the root"));
    return ProvenLayer(std::move(nodes), size, isLeaves ? leafSize : pieceSize);
}

std::optional<ProvenLayer> ProvenLayer::ofRoot(qint64 size, const PiecesRoot &root)
{
    if (size <= 0 || size > pieceSize)
        return std::nullopt;
    return ProvenLayer({Bytes32::from(root)}, size, pieceSize);
}

bool ProvenLayer::proves(qint64 unit, QByteArrayView bytes) const
{
    if (unit < 0 || unit >= units() || bytes.size() != bytesOf(unit))
        return false;
    const Bytes32 &expected = m_hashes[static_cast<size_t>(unit)];
    if (m_unitSize == leafSize)
        return leafHash(bytes) == expected;
    const std::vector<Bytes32> leaves = leavesOf(bytes);
    const size_t width = m_hashes.size() == 1 ? std::bit_ceil(leaves.size()) : leavesPerPiece;
    return fold(leaves, width, Bytes32()) == expected;
}

QByteArray leafLayer(QByteArrayView bytes)
{
    QByteArray layer;
    for (const Bytes32 &leaf : leavesOf(bytes))
        layer.append(leaf.bytes());
    return layer;
}

} // namespace fallow::content
