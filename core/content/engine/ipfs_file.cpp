#include "core/content/engine/ipfs_file.h"

namespace fallow::content::engine
{

using namespace base;

namespace
{

constexpr int maxDepth = 32; // 174 links a node: three levels are a terabyte
constexpr size_t maxParts = 200'000; // names remembered; 50 GB in chunks of 256 KiB
constexpr qint64 copySize = 1024 * 1024;

QByteArray keyOf(const Cid &cid)
{
    return Cid{1, cid.codec, cid.hash, cid.digest}
        .toBytes(); // with the hash: identity is another name
}

} // namespace

IpfsFile::IpfsFile(const Cid &root, qint64 maxBytes, IpfsSink sink)
    : m_maxBytes(maxBytes), m_sink(std::move(sink)), m_stack{{.cid = root}}
{
}

void IpfsFile::finishParts()
{
    while (!m_stack.empty() && m_stack.back().isEnd) {
        const Wanted &end = m_stack.back();
        if (m_parts.size() < maxParts)
            m_parts[keyOf(end.cid)] = {end.offset, m_written - end.offset};
        m_stack.pop_back();
    }
}

Result<std::optional<Cid>> IpfsFile::wanted()
{
    for (finishParts(); !m_stack.empty(); finishParts()) {
        const auto part = m_parts.find(keyOf(m_stack.back().cid));
        if (part == m_parts.end() && m_stack.back().cid.hash != Cid::Hash::Identity)
            return std::optional(m_stack.back().cid);
        const Wanted wanted = std::move(m_stack.back());
        m_stack.pop_back();
        if (part != m_parts.end() && wanted.fileSize
            && *wanted.fileSize != static_cast<quint64>(part->second.size))
            return fail(
                Code::Corrupt, "content.ipfs_bad_node"_reason, QStringLiteral("size below"));
        const auto done =
            part != m_parts.end() ? repeat(part->second) : use(wanted, wanted.cid.digest);
        if (!done)
            return done.error();
    }
    return std::optional<Cid>();
}

Result<Done> IpfsFile::take(const Cid &cid, QByteArrayView block)
{
    finishParts();
    // A block may come again where it stands in the file again; where it does not, we have it.
    if (m_stack.empty() || !m_stack.back().cid.isSameBlock(cid)) {
        const auto next = wanted();
        if (!next)
            return next.error();
        if (!*next || !(*next)->isSameBlock(cid))
            return fail(Code::Corrupt, "content.ipfs_unexpected_block"_reason, cid.toString());
    }
    if (block.size() > maxIpfsBlock || !cid.names(block))
        return fail(Code::Corrupt, "content.ipfs_wrong_block"_reason, cid.toString());
    const Wanted wanted = std::move(m_stack.back());
    m_stack.pop_back();
    return use(wanted, block);
}

Result<Done> IpfsFile::use(const Wanted &wanted, QByteArrayView block)
{
    IpfsNode node;
    if (wanted.cid.codec == Cid::Codec::DagPb) {
        auto parsed = parseIpfsNode(block);
        if (!parsed)
            return parsed.error().during(wanted.cid.toString());
        node = std::move(*parsed);
    } else {
        node = {.data = block.toByteArray(),
            .links = {},
            .fileSize = static_cast<quint64>(block.size())};
    }
    if (wanted.fileSize && *wanted.fileSize != node.fileSize)
        return fail(Code::Corrupt, "content.ipfs_bad_node"_reason, QStringLiteral("size below"));
    if (node.fileSize > static_cast<quint64>(m_maxBytes - m_written))
        return fail(Code::Denied, "content.ipfs_too_large"_reason, QString::number(node.fileSize));
    if (!node.links.empty() && wanted.depth >= maxDepth)
        return fail(Code::Corrupt, "content.ipfs_too_deep"_reason);
    if (!m_total)
        m_total = static_cast<qint64>(node.fileSize); // bounded just now
    m_stack.push_back({.cid = wanted.cid, .fileSize = {}, .isEnd = true, .offset = m_written});
    for (auto link = node.links.rbegin(); link != node.links.rend(); ++link)
        m_stack.push_back(
            {.cid = link->cid, .fileSize = link->fileSize, .depth = wanted.depth + 1});
    return write(node.data);
}

std::vector<IpfsFile::Coming> IpfsFile::coming(size_t most) const
{
    std::vector<Coming> coming;
    qint64 offset = m_written;
    for (auto next = m_stack.rbegin(); next != m_stack.rend() && coming.size() < most; ++next) {
        if (next->isEnd)
            continue;
        const bool isThere =
            next->cid.hash == Cid::Hash::Identity || m_parts.contains(keyOf(next->cid));
        if (!isThere)
            coming.push_back({next->cid, next->fileSize, offset});
        offset += static_cast<qint64>(next->fileSize.value_or(0)); // checked with its parent
    }
    return coming;
}

Result<Done> IpfsFile::write(QByteArrayView bytes)
{
    if (bytes.size() > m_maxBytes - m_written)
        return fail(Code::Denied, "content.ipfs_too_large"_reason);
    m_written += bytes.size();
    return bytes.isEmpty() ? Result<Done>(Done{}) : m_sink.write(bytes);
}

Result<Done> IpfsFile::repeat(const Part &part)
{
    if (part.size > m_maxBytes - m_written)
        return fail(Code::Denied, "content.ipfs_too_large"_reason);
    for (qint64 done = 0; done < part.size;) {
        const auto bytes =
            m_sink.readBack(part.offset + done, std::min(copySize, part.size - done));
        if (!bytes)
            return bytes.error();
        if (bytes->isEmpty())
            return fail(Code::Unavailable, "content.read_failed"_reason);
        if (const auto written = write(*bytes); !written)
            return written;
        done += bytes->size();
    }
    return Done{};
}

} // namespace fallow::content::engine
