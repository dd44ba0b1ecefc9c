#pragma once

#include "core/content/sha256.h"

#include <QIODevice>

#include <vector>

namespace fallow::content {

/// The CIDv0 ("Qm…") `ipfs add` gives a file with its defaults: chunks of 256 KiB, dag-pb leaves,
/// SHA-256, balanced tree of at most 174 links a node (IPFS UnixFS specification). Streaming; keeps
/// 60 bytes a chunk.
class UnixfsCid
{
public:
    void add(QByteArrayView bytes);
    /// Ends the file; call once.
    QString finish();

private:
    struct Node {
        base::ContentHash hash;
        quint64 fileSize = 0; ///< bytes of the file below this node
        quint64 dagSize = 0; ///< bytes of all blocks below and including this node
    };
    static Node leaf(QByteArrayView chunk);
    static Node parent(const Node *first, size_t count);

    QByteArray m_chunk;
    std::vector<Node> m_leaves;
};

/// Reads `device` to its end. Reason: `content.read_failed`.
base::Result<QString> unixfsCid(QIODevice &device);

/// Bitcoin's base58 of the bytes, without a checksum.
QString base58(const QByteArray &bytes);

} // namespace fallow::content
