#include "core/content/engine/ipfs_dag_pb.h"

namespace fallow::content::engine
{

using namespace base;

namespace
{

constexpr quint64 typeRaw = 0; // unixfs.proto Data.DataType
constexpr quint64 typeFile = 2;
constexpr size_t maxLinks = 8192; // ipfs add makes 174; 2 MiB hold some 40,000

Error bad(const char *what)
{
    return fail(Code::Corrupt, "content.ipfs_bad_node"_reason, QLatin1String(what));
}

/// One field of a protobuf message: a number, or bytes.
struct Field {
    quint64 number = 0;
    bool isBytes = false;
    quint64 value = 0;
    QByteArrayView bytes;
};

std::optional<Field> takeField(QByteArrayView &message)
{
    const auto key = takeVarint(message);
    const auto value = key ? takeVarint(message) : std::nullopt;
    if (!value)
        return std::nullopt;
    Field field{.number = *key >> 3, .isBytes = (*key & 7) == 2, .value = *value, .bytes = {}};
    if (!field.isBytes)
        return (*key & 7) == 0 ? std::optional(field) : std::nullopt;
    if (*value > static_cast<quint64>(message.size()))
        return std::nullopt;
    field.bytes = message.first(static_cast<qsizetype>(*value));
    message = message.sliced(static_cast<qsizetype>(*value));
    return field;
}

/// PBLink: 1 = CID, 2 = name, 3 = size of all blocks below, in that order, each at most once.
Result<Cid> parseLink(QByteArrayView message)
{
    std::optional<QByteArrayView> cid;
    quint64 last = 0;
    while (!message.isEmpty()) {
        const auto field = takeField(message);
        if (!field || field->number <= last || field->number > 3
            || field->isBytes != (field->number < 3))
            return bad("link");
        last = field->number;
        if (field->number == 1)
            cid = field->bytes;
    }
    if (!cid)
        return bad("link without a name");
    return cidFromBytes(*cid);
}

/// UnixFS Data: 1 = type, 2 = bytes, 3 = file size, 4 = size below each link; others do not matter.
struct UnixfsData {
    std::optional<quint64> type;
    QByteArrayView bytes;
    std::optional<quint64> fileSize;
    std::vector<quint64> blockSizes;
};

bool takeSizes(const Field &field, std::vector<quint64> &sizes)
{
    if (!field.isBytes) {
        sizes.push_back(field.value);
        return sizes.size() <= maxLinks;
    }
    for (QByteArrayView packed = field.bytes; !packed.isEmpty();) {
        const auto size = takeVarint(packed);
        if (!size || sizes.size() >= maxLinks)
            return false;
        sizes.push_back(*size);
    }
    return true;
}

Result<UnixfsData> parseUnixfs(QByteArrayView message)
{
    UnixfsData data;
    while (!message.isEmpty()) {
        const auto field = takeField(message);
        if (!field)
            return bad("unixfs");
        if (field->number == 1 && !field->isBytes && !data.type)
            data.type = field->value;
        else if (field->number == 2 && field->isBytes && data.bytes.isNull())
            data.bytes = field->bytes;
        else if (field->number == 3 && !field->isBytes && !data.fileSize)
            data.fileSize = field->value;
        else if (field->number == 4 ? !takeSizes(*field, data.blockSizes) : field->number < 4)
            return bad("unixfs");
    }
    if (!data.type)
        return bad("unixfs without a type");
    if (data.type != typeFile && data.type != typeRaw)
        return fail(Code::Denied, "content.ipfs_not_a_file"_reason, QString::number(*data.type));
    return data;
}

Result<Done> fillIn(IpfsNode &node, const UnixfsData &data)
{
    if (data.blockSizes.size() != node.links.size())
        return bad("not a size for every link");
    node.data = data.bytes.toByteArray();
    node.fileSize = static_cast<quint64>(node.data.size());
    for (size_t i = 0; i < node.links.size(); ++i) {
        node.links[i].fileSize = data.blockSizes[i];
        if (node.fileSize + data.blockSizes[i] < node.fileSize)
            return bad("sizes overflow");
        node.fileSize += data.blockSizes[i];
    }
    if (data.fileSize && data.fileSize != node.fileSize)
        return bad("sizes do not add up");
    return Done{};
}

} // namespace

Result<IpfsNode> parseIpfsNode(QByteArrayView block)
{
    IpfsNode node;
    std::optional<QByteArrayView> data;
    while (!block.isEmpty()) {
        const auto field = takeField(block);
        // PBNode: 2 = links, all before 1 = data (dag-pb canonical form).
        if (!field || !field->isBytes || data || (field->number != 1 && field->number != 2))
            return bad("node");
        if (field->number == 1) {
            data = field->bytes;
            continue;
        }
        auto link = parseLink(field->bytes);
        if (!link)
            return link.error();
        if (node.links.size() >= maxLinks)
            return bad("too many links");
        node.links.push_back({std::move(*link), 0});
    }
    if (!data)
        return bad("no data");
    const auto unixfs = parseUnixfs(*data);
    if (!unixfs)
        return unixfs.error();
    if (const auto filled = fillIn(node, *unixfs); !filled)
        return filled.error();
    return node;
}

} // namespace fallow::content::engine
