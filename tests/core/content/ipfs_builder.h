#pragma once

#include "core/content/cid.h"
#include "core/content/sha256.h"

#include <QList>

namespace fallow::test
{

/// Makes IPFS blocks and CARs byte by byte, also such as no honest tool would.
struct IpfsBlock {
    content::Cid cid;
    QByteArray bytes;
    quint64 fileSize = 0;
};

inline void appendField(QByteArray &out, int field, const QByteArray &bytes)
{
    content::appendVarint(out, static_cast<quint64>(field << 3 | 2));
    content::appendVarint(out, static_cast<quint64>(bytes.size()));
    out += bytes;
}
inline void appendField(QByteArray &out, int field, quint64 value)
{
    content::appendVarint(out, static_cast<quint64>(field << 3));
    content::appendVarint(out, value);
}
inline IpfsBlock rawBlock(const QByteArray &bytes)
{
    return {content::Cid::of(content::Cid::Codec::Raw, content::Sha256::of(bytes)), bytes,
        static_cast<quint64>(bytes.size())};
}
inline IpfsBlock dagPbBlock(const QByteArray &bytes, quint64 fileSize)
{
    return {
        content::Cid::of(content::Cid::Codec::DagPb, content::Sha256::of(bytes)), bytes, fileSize};
}
/// `type` is UnixFS's: 2 = file. `lie` is added to the size stated for the first child.
inline IpfsBlock node(const QList<IpfsBlock> &children, const QByteArray &data = {},
    quint64 type = 2, quint64 lie = 0)
{
    QByteArray block;
    QByteArray unixfs;
    quint64 size = static_cast<quint64>(data.size());
    appendField(unixfs, 1, type);
    if (!data.isEmpty())
        appendField(unixfs, 2, data);
    QByteArray sizes;
    for (const IpfsBlock &child : children) {
        QByteArray link;
        appendField(link, 1, child.cid.toBytes());
        appendField(link, 2, QByteArray());
        appendField(link, 3, child.fileSize);
        appendField(block, 2, link);
        appendField(sizes, 4, child.fileSize + lie);
        size += child.fileSize + lie;
        lie = 0;
    }
    appendField(unixfs, 3, size);
    appendField(block, 1, unixfs + sizes);
    return dagPbBlock(block, size);
}
inline QByteArray section(const IpfsBlock &block)
{
    QByteArray bytes;
    const QByteArray cid = block.cid.toBytes();
    content::appendVarint(bytes, static_cast<quint64>(cid.size() + block.bytes.size()));
    return bytes + cid + block.bytes;
}
/// {"roots":[root],"version":version}
inline QByteArray carHeader(const content::Cid &root, char version = 1)
{
    const QByteArray cid = '\0' + root.toBytes();
    const QByteArray header = QByteArray("\xa2\x65roots\x81\xd8\x2a\x58", 11)
        + static_cast<char>(cid.size()) + cid + "\x67version" + version;
    QByteArray bytes;
    content::appendVarint(bytes, static_cast<quint64>(header.size()));
    return bytes + header;
}
inline QByteArray car(const QList<IpfsBlock> &blocks)
{
    QByteArray bytes = carHeader(blocks.first().cid);
    for (const IpfsBlock &block : blocks)
        bytes += section(block);
    return bytes;
}

} // namespace fallow::test
