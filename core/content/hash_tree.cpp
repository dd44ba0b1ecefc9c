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

/// The node over so many leaves that are all missing.
Bytes32 emptyNode(size_t leaves)
{
    return fold({Bytes32()}, leaves, Bytes32());
}

/// A piece without a single leaf.
const Bytes32 &emptyPiece()
{
    static const Bytes32 hash = emptyNode(leavesPerPiece);
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
    const bool isLeaves = hashes.size() / hashSize == countOf(size, leafSize);
    return create(hashes, size, root, isLeaves ? leafSize : pieceSize);
}

Result<ProvenLayer> ProvenLayer::create(const QByteArray &hashes, qint64 size,
                                        const PiecesRoot &root, qint64 unitSize)
{
    const auto bad = [](const QString &why) {
        return fail(Code::Corrupt, "content.bad_layer"_reason, why);
    };
    const qint64 count = hashes.size() / hashSize;
    // A single node above the leaves would be the root: it is no layer.
    if (size <= 0 || hashes.size() % hashSize != 0 || count != countOf(size, unitSize)
        || (count == 1 && unitSize != leafSize))
        return bad(QStringLiteral("%1 bytes for a file of %2").arg(hashes.size()).arg(size));
    std::vector<Bytes32> nodes;
    nodes.reserve(static_cast<size_t>(count));
    for (qint64 i = 0; i < count; ++i)
        nodes.push_back(*Bytes32::fromBytes(hashes.sliced(i * hashSize, hashSize)));
    if (PiecesRoot::from(foldAll(nodes, emptyNode(static_cast<size_t>(unitSize / leafSize)))) != root)
        return bad(QStringLiteral("does not fold to the root"));
    return ProvenLayer(std::move(nodes), size, unitSize);
}

std::optional<ProvenLayer> ProvenLayer::ofRoot(qint64 size, const PiecesRoot &root, qint64 unitSize)
{
    if (size <= 0 || size > unitSize)
        return std::nullopt;
    return ProvenLayer({Bytes32::from(root)}, size, unitSize);
}

bool ProvenLayer::proves(qint64 unit, QByteArrayView bytes) const
{
    if (unit < 0 || unit >= units() || bytes.size() != bytesOf(unit))
        return false;
    const Bytes32 &expected = m_hashes[static_cast<size_t>(unit)];
    if (m_unitSize == leafSize)
        return leafHash(bytes) == expected;
    const std::vector<Bytes32> leaves = leavesOf(bytes);
    const size_t width = m_hashes.size() == 1 ? std::bit_ceil(leaves.size())
                                              : static_cast<size_t>(m_unitSize / leafSize);
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
