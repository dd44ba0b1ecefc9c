#pragma once

#include "core/catalog/layout.h"
#include "core/catalog/strict_json.h"
#include "core/model/form.h"

namespace fallow::catalog {

enum class EntryKind { App, Dataset, Workerpool };
constexpr auto jsonNames(EntryKind)
{
    return std::array{json::EnumName{EntryKind::App, "app"}, json::EnumName{EntryKind::Dataset, "dataset"},
                      json::EnumName{EntryKind::Workerpool, "workerpool"}};
}

struct ImageFacts {
    QString digest{}; ///< "sha256:…"
    qint64 size = 0; ///< bytes, unpacked
    std::vector<QString> platforms{}; ///< "linux/amd64"
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("digest", &ImageFacts::digest), json::defaulted("size", &ImageFacts::size),
                          json::defaulted("platforms", &ImageFacts::platforms)};
    }
    friend bool operator==(const ImageFacts &, const ImageFacts &) = default;
};

struct ContentFacts {
    base::ContentHash sha256{};
    qint64 size = 0;
    std::optional<base::Bytes32> piecesRoot{};
    std::vector<QString> urls{};
    std::optional<QString> torrent{};
    std::optional<QString> cid{};
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("sha256", &ContentFacts::sha256), json::field("size", &ContentFacts::size),
                          json::field("pieces_root", &ContentFacts::piecesRoot),
                          json::defaulted("urls", &ContentFacts::urls),
                          json::field("torrent", &ContentFacts::torrent), json::field("cid", &ContentFacts::cid)};
    }
    friend bool operator==(const ContentFacts &, const ContentFacts &) = default;
};

/// What a run needs at least. Bytes; 0 = not said.
struct Needs {
    quint32 cores = 0;
    qint64 memory = 0;
    qint64 disk = 0;
    bool network = false;
    bool gpu = false;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::defaulted("cores", &Needs::cores), json::defaulted("memory", &Needs::memory),
                          json::defaulted("disk", &Needs::disk), json::defaulted("network", &Needs::network),
                          json::defaulted("gpu", &Needs::gpu)};
    }
    friend bool operator==(const Needs &, const Needs &) = default;
};

/// Of an encrypted dataset that is sold by fair exchange (transfer.md 3).
struct Publication {
    base::Bytes32 plainRoot{};
    base::Bytes32 cipherRoot{};
    base::Bytes32 keyHash{};
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("plain_root", &Publication::plainRoot),
                          json::field("cipher_root", &Publication::cipherRoot),
                          json::field("key_hash", &Publication::keyHash)};
    }
    friend bool operator==(const Publication &, const Publication &) = default;
};

/// What a catalog says about an app, a dataset or a pool. The chain wins over it.
struct Entry {
    int schema = 1;
    EntryKind kind = EntryKind::App;
    quint64 chain = 0;
    FileAddress address{};
    QString name{};
    QString summary{};
    QString version{};
    FileAddress owner{};
    QString license{};
    std::vector<QString> categories{};
    std::vector<QString> tags{};
    QString multiaddr{};
    std::optional<base::Bytes32> checksum{};
    std::optional<ImageFacts> image{};
    std::optional<ContentFacts> content{};
    Needs needs{};
    std::optional<Publication> publication{};
    std::optional<QString> privacy{};
    std::optional<QString> homepage{};
    std::optional<QString> source{};
    std::optional<quint64> proposal{};
    std::optional<FileAddress> supersedes{};
    std::vector<model::FormField> form{}; ///< of an app: what it asks of whoever runs it (form.h)
    std::vector<QString> critical{}; ///< members that whoever does not know them must not ignore

    static constexpr auto jsonFields()
    {
        return std::tuple{
            json::field("schema", &Entry::schema), json::field("kind", &Entry::kind),
            json::field("chain", &Entry::chain), json::field("address", &Entry::address),
            json::field("name", &Entry::name), json::field("summary", &Entry::summary),
            json::defaulted("version", &Entry::version), json::field("owner", &Entry::owner),
            json::field("license", &Entry::license), json::defaulted("categories", &Entry::categories),
            json::defaulted("tags", &Entry::tags), json::defaulted("multiaddr", &Entry::multiaddr),
            json::field("checksum", &Entry::checksum), json::field("image", &Entry::image),
            json::field("content", &Entry::content), json::defaulted("needs", &Entry::needs),
            json::field("publication", &Entry::publication), json::field("privacy", &Entry::privacy),
            json::field("homepage", &Entry::homepage), json::field("source", &Entry::source),
            json::field("proposal", &Entry::proposal), json::field("supersedes", &Entry::supersedes),
            json::defaulted("form", &Entry::form), json::defaulted("critical", &Entry::critical)};
    }
    friend bool operator==(const Entry &, const Entry &) = default;
};

struct ReadEntry {
    Entry entry{};
    QStringList unknown{}; ///< members we do not know: kept in the file, shown as unknown
};

/// The entry of one file; kind and address must be those of its path.
/// Reasons: `catalog.bad_json`, `catalog.bad_entry`, `catalog.unknown_critical`,
/// `catalog.deceptive_text`.
base::Result<ReadEntry> readEntry(const QByteArray &path, const QByteArray &text);
/// "apps/ab/0xab….json"
QByteArray pathOf(EntryKind kind, const base::Address &address);
/// "approvals/ab/0xab….json" for the path of an entry.
QByteArray approvalsPathOf(const QByteArray &entryPath);

} // namespace fallow::catalog
