#pragma once

#include "core/content/cid.h"
#include "core/content/sha256.h"

#include <QIODevice>

#include <optional>
#include <vector>

namespace fallow::content {

/// The CID `ipfs add` gives a file: chunks of 256 KiB, SHA-256, balanced tree of at most 174 links a
/// node (IPFS UnixFS specification). With its defaults version 0 ("Qm…") and leaves that are dag-pb
/// nodes; with `--cid-version=1` version 1 ("b…") and leaves that are the bytes themselves.
/// Streaming; keeps 60 bytes a chunk.
class UnixfsCid
{
public:
    enum class Leaves { DagPb, Raw };
    explicit UnixfsCid(Leaves leaves = Leaves::DagPb) : m_leafKind(leaves) {}

    void add(QByteArrayView bytes);
    /// Ends the file; call once.
    QString finish();

private:
    struct Node {
        base::ContentHash hash;
        quint64 fileSize = 0; ///< bytes of the file below this node
        quint64 dagSize = 0; ///< bytes of all blocks below and including this node
        bool isRaw = false;
    };
    Node leaf(QByteArrayView chunk) const;
    Node parent(const Node *first, size_t count) const;
    Cid cidOf(const Node &node) const;

    Leaves m_leafKind;

    QByteArray m_chunk;
    std::vector<Node> m_leaves;
};

/// The block of a leaf in version 0: the bytes as a dag-pb node.
QByteArray unixfsLeaf(QByteArrayView chunk);

/// Reads `device` to its end. Reason: `content.read_failed`.
base::Result<QString> unixfsCid(QIODevice &device,
                                UnixfsCid::Leaves leaves = UnixfsCid::Leaves::DagPb);

/// Bitcoin's base58 of the bytes, without a checksum.
QString base58(const QByteArray &bytes);
/// The bytes of at most 128 such letters; absent for any other letter.
std::optional<QByteArray> fromBase58(QStringView text);

} // namespace fallow::content
