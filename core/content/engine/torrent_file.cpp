#include "core/content/engine/torrent_file.h"

#include "core/content/hash_tree.h"

#include <libtorrent/bdecode.hpp>
#include <libtorrent/torrent_info.hpp>

namespace fallow::content::engine
{

using namespace base;
namespace lt = libtorrent;

namespace
{

constexpr qint64 largestPiece = 4 * 1024 * 1024; // proven at once, and lost with a peer that lies
constexpr qsizetype mostWebSeeds = 16;
constexpr int decodeDepth = 20;
constexpr int decodeTokens = 200'000; // a file of layers has a few hundred
constexpr lt::file_index_t theFile{0};

Error refused(const QString &why)
{
    return fail(Code::Denied, "content.torrent_refused"_reason, why);
}

/// The library makes harmless names of these; who writes them means harm.
bool isPath(lt::string_view name)
{
    return name.empty() || name == "." || name == ".." || name.find('/') != lt::string_view::npos
        || name.find('\\') != lt::string_view::npos || name.find('\0') != lt::string_view::npos;
}

/// Without those that only fill a piece up.
int realFiles(const lt::file_storage &files)
{
    int count = 0;
    for (const lt::file_index_t file : files.file_range())
        count += files.pad_file_at(file) ? 0 : 1;
    return count;
}

bool isNamedHarmlessly(const lt::torrent_info &torrent)
{
    lt::error_code error;
    const lt::bdecode_node info = lt::bdecode(torrent.info_section(), error);
    if (error || info.type() != lt::bdecode_node::dict_t)
        return false;
    const lt::bdecode_node tree = info.dict_find_dict("file tree");
    const bool isTreeHarmless = tree && tree.dict_size() == 1 && !isPath(tree.dict_at(0).first);
    return isTreeHarmless && !isPath(info.dict_find_string_value("name"));
}

} // namespace

Result<std::shared_ptr<lt::torrent_info>> readTorrent(const QByteArray &bytes)
{
    lt::load_torrent_limits limits;
    limits.max_buffer_size = static_cast<int>(maxTorrentFile);
    limits.max_decode_depth = decodeDepth;
    limits.max_decode_tokens = decodeTokens;
    try {
        return std::make_shared<lt::torrent_info>(
            lt::span<const char>(bytes.data(), bytes.size()), limits, lt::from_span);
    } catch (const std::exception &error) {
        return refused(QString::fromStdString(error.what()));
    }
}

Result<TorrentFacts> torrentFacts(const lt::torrent_info &torrent, const ContentRef &wanted)
{
    const lt::file_storage &files = torrent.files();
    if (!torrent.v2())
        return refused(QStringLiteral("version 1 proves no file"));
    if (const int count = realFiles(files); count != 1 || files.pad_file_at(theFile))
        return refused(QStringLiteral("%1 files").arg(count));
    if (!isNamedHarmlessly(torrent))
        return refused(QStringLiteral("the name is a path"));
    if (files.piece_length() > largestPiece)
        return refused(QStringLiteral("pieces of %1 bytes").arg(files.piece_length()));
    const lt::sha256_hash root = files.root(theFile);
    const auto bytes = PiecesRoot::fromBytes(QByteArray(root.data(), 32));
    if (!bytes || !wanted.root || *bytes != *wanted.root || files.file_size(theFile) != wanted.size)
        return fail(Code::Denied, "content.torrent_other_file"_reason,
            QStringLiteral("%1 bytes").arg(files.file_size(theFile)));
    TorrentFacts facts{.pieceSize = files.piece_length(), .layer = {}};
    const lt::span<const char> layer = torrent.piece_layer(theFile);
    if (files.file_size(theFile) > facts.pieceSize)
        facts.layer = QByteArray(layer.data(), layer.size());
    return facts;
}

/// The library takes a torrent with a pad at its end for a folder, and makes other URLs of these.
QStringList webSeedsOf(const QByteArray &torrent)
{
    lt::error_code error;
    const lt::bdecode_node root = lt::bdecode(lt::span<const char>(torrent.data(), torrent.size()), error);
    if (error || root.type() != lt::bdecode_node::dict_t)
        return {};
    const lt::bdecode_node info = root.dict_find_dict("info");
    const lt::bdecode_node list = root.dict_find("url-list");
    const bool isOne = list && list.type() == lt::bdecode_node::string_t;
    const int count = !list ? 0 : isOne ? 1 : list.type() == lt::bdecode_node::list_t ? list.list_size() : 0;
    const auto textOf = [](lt::string_view text) {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    };
    QStringList urls;
    for (int i = 0; i < count && urls.size() < mostWebSeeds; ++i) {
        QString url = textOf(isOne ? list.string_value() : list.list_string_value_at(i));
        if (url.endsWith(u'/') && info) // BEP 19: a folder that has the file
            url += textOf(info.dict_find_string_value("name"));
        if (!url.isEmpty())
            urls.push_back(url);
    }
    return urls;
}

} // namespace fallow::content::engine
