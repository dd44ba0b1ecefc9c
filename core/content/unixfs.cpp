#include "core/content/unixfs.h"

#include <algorithm>
#include <array>

namespace fallow::content {

using namespace base;

namespace {

constexpr qsizetype chunkSize = 256 * 1024; // go-ipfs default chunker "size-262144"
constexpr size_t linksPerNode = 174; // go-ipfs DefaultLinksPerBlock
constexpr quint64 unixfsFile = 2; // unixfs.proto Data.DataType.File

void appendNumber(QByteArray &out, char field, quint64 value)
{
    out.append(static_cast<char>(field << 3));
    appendVarint(out, value);
}

void appendBytes(QByteArray &out, char field, QByteArrayView bytes)
{
    out.append(static_cast<char>((field << 3) | 2));
    appendVarint(out, static_cast<quint64>(bytes.size()));
    out.append(bytes);
}

constexpr char base58Letters[] = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr qsizetype maxBase58 = 128; // the work is quadratic

} // namespace

QString base58(const QByteArray &bytes)
{
    std::vector<int> digits; // little-endian base 58
    for (const char byte : bytes) {
        int carry = static_cast<unsigned char>(byte);
        for (int &digit : digits) {
            carry += digit * 256;
            digit = carry % 58;
            carry /= 58;
        }
        for (; carry > 0; carry /= 58)
            digits.push_back(carry % 58);
    }
    QString text;
    for (qsizetype i = 0; i < bytes.size() && bytes[i] == 0; ++i)
        text.append(u'1');
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit)
        text.append(QLatin1Char(base58Letters[*digit]));
    return text;
}

std::optional<QByteArray> fromBase58(QStringView text)
{
    if (text.size() > maxBase58)
        return std::nullopt;
    std::vector<int> bytes; // little-endian base 256
    for (const QChar letter : text) {
        const qsizetype value = QLatin1StringView(base58Letters).indexOf(letter);
        if (value < 0)
            return std::nullopt;
        int carry = static_cast<int>(value);
        for (int &byte : bytes) {
            carry += byte * 58;
            byte = carry & 0xFF;
            carry >>= 8;
        }
        for (; carry > 0; carry >>= 8)
            bytes.push_back(carry & 0xFF);
    }
    QByteArray result;
    for (qsizetype i = 0; i < text.size() && text[i] == u'1'; ++i)
        result.append('\0');
    for (auto byte = bytes.rbegin(); byte != bytes.rend(); ++byte)
        result.append(static_cast<char>(*byte));
    return result;
}

QByteArray unixfsLeaf(QByteArrayView chunk)
{
    QByteArray data;
    appendNumber(data, 1, unixfsFile);
    if (!chunk.isEmpty())
        appendBytes(data, 2, chunk);
    appendNumber(data, 3, static_cast<quint64>(chunk.size()));
    QByteArray block;
    appendBytes(block, 1, data);
    return block;
}

Cid UnixfsCid::cidOf(const Node &node) const
{
    if (node.isRaw)
        return Cid::of(Cid::Codec::Raw, node.hash);
    return Cid::of(Cid::Codec::DagPb, node.hash, m_leafKind == Leaves::Raw ? 1 : 0);
}

UnixfsCid::Node UnixfsCid::leaf(QByteArrayView chunk) const
{
    const auto size = static_cast<quint64>(chunk.size());
    if (m_leafKind == Leaves::Raw)
        return {Sha256::of(chunk), size, size, true};
    const QByteArray block = unixfsLeaf(chunk);
    return {Sha256::of(block), size, static_cast<quint64>(block.size()), false};
}

UnixfsCid::Node UnixfsCid::parent(const Node *first, size_t count) const
{
    Node node;
    QByteArray block; // dag-pb writes links (field 2) before data (field 1)
    QByteArray sizes;
    for (const Node *child = first; child != first + count; ++child) {
        QByteArray link;
        appendBytes(link, 1, cidOf(*child).toBytes());
        appendBytes(link, 2, {});
        appendNumber(link, 3, child->dagSize);
        appendBytes(block, 2, link);
        appendNumber(sizes, 4, child->fileSize);
        node.fileSize += child->fileSize;
        node.dagSize += child->dagSize;
    }
    QByteArray data;
    appendNumber(data, 1, unixfsFile);
    appendNumber(data, 3, node.fileSize);
    appendBytes(block, 1, data.append(sizes));
    node.hash = Sha256::of(block);
    node.dagSize += static_cast<quint64>(block.size());
    return node;
}

void UnixfsCid::add(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype take = std::min(chunkSize - m_chunk.size(), bytes.size());
        m_chunk.append(bytes.first(take));
        bytes = bytes.sliced(take);
        if (m_chunk.size() == chunkSize) {
            m_leaves.push_back(leaf(m_chunk));
            m_chunk.clear();
        }
    }
}

QString UnixfsCid::finish()
{
    if (!m_chunk.isEmpty() || m_leaves.empty())
        m_leaves.push_back(leaf(m_chunk));
    std::vector<Node> level = std::move(m_leaves);
    while (level.size() > 1) {
        std::vector<Node> above;
        for (size_t first = 0; first < level.size(); first += linksPerNode)
            above.push_back(parent(&level[first], std::min(linksPerNode, level.size() - first)));
        level = std::move(above);
    }
    return cidOf(level.front()).toString();
}

Result<QString> unixfsCid(QIODevice &device, UnixfsCid::Leaves leaves)
{
    UnixfsCid cid(leaves);
    QByteArray buffer(chunkSize, Qt::Uninitialized);
    for (;;) {
        const qint64 got = device.read(buffer.data(), buffer.size());
        if (got < 0)
            return fail(Code::Unavailable, "content.read_failed"_reason, device.errorString());
        if (got == 0)
            return cid.finish();
        cid.add(QByteArrayView(buffer).first(got));
    }
}

} // namespace fallow::content
