#include "core/catalog/layout.h"

#include <QRegularExpression>

#include <array>

namespace fallow::catalog {

namespace {

struct Pattern {
    const char *folder; ///< up to and with the first '/'; empty = none
    QRegularExpression rest;
    FileKind kind;
};

#define FALLOW_SHARD "([0-9a-f]{2})/0x\\1[0-9a-f]{38}"

Pattern pattern(const char *folder, const char *rest, FileKind kind)
{
    const QString anchored = QRegularExpression::anchoredPattern(QString::fromLatin1(rest));
    return {folder, QRegularExpression(anchored), kind};
}

const std::vector<Pattern> &patterns()
{
    static const std::vector<Pattern> all{
        pattern("", "catalog\\.json", FileKind::About),
        pattern("meta/", "root/[1-9][0-9]{0,3}\\.json", FileKind::Root),
        pattern("meta/", "root/[1-9][0-9]{0,3}\\.sig\\.json", FileKind::RootSignatures),
        pattern("meta/", "snapshot\\.json", FileKind::Snapshot),
        pattern("meta/", "snapshot\\.sig\\.json", FileKind::SnapshotSignatures),
        pattern("meta/", "snapshots/[1-9][0-9]{0,6}\\.json", FileKind::PastSnapshot),
        pattern("meta/", "timestamp\\.json", FileKind::Timestamp),
        pattern("meta/", "timestamp\\.sig\\.json", FileKind::TimestampSignatures),
        pattern("apps/", FALLOW_SHARD "\\.json", FileKind::Entry),
        pattern("datasets/", FALLOW_SHARD "\\.json", FileKind::Entry),
        pattern("workerpools/", FALLOW_SHARD "\\.json", FileKind::Entry),
        pattern("pages/", FALLOW_SHARD "/README\\.md", FileKind::Page),
        pattern("pages/", FALLOW_SHARD "/icon\\.png", FileKind::Icon),
        pattern("pages/", FALLOW_SHARD "/shot-[1-5]\\.webp", FileKind::Screenshot),
        pattern("approvals/", FALLOW_SHARD "\\.json", FileKind::Approvals),
        pattern("proposals/", "[0-9]{4}-[a-z0-9-]{1,64}\\.md", FileKind::Proposal),
        pattern("reviews/", "[0-9]{4}/0x[0-9a-f]{40}\\.json", FileKind::Review),
        pattern("revocations/", "2[0-9]{3}\\.jsonl", FileKind::Revocations),
    };
    return all;
}

#undef FALLOW_SHARD

} // namespace

bool isSafeName(const QByteArray &name)
{
    constexpr qsizetype longest = 128;
    if (name.isEmpty() || name.size() > longest || name == "." || name == ".."
        || name.first(std::min<qsizetype>(name.size(), 4)).toLower() == ".git")
        return false;
    return std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.'
            || c == '_' || c == '-';
    });
}

std::optional<FileKind> kindOf(const QByteArray &path)
{
    const qsizetype slash = path.indexOf('/');
    const QByteArray folder = path.first(slash + 1);
    const QString rest = QString::fromLatin1(path.sliced(slash + 1));
    for (const Pattern &one : patterns()) {
        if (folder == one.folder && one.rest.match(rest).hasMatch())
            return one.kind;
    }
    return {};
}

qint64 mostBytes(FileKind kind)
{
    constexpr qint64 kib = 1024;
    switch (kind) {
    case FileKind::Page:
        return 128 * kib;
    case FileKind::Screenshot:
        return 300 * kib;
    case FileKind::Revocations:
        return 1024 * kib;
    case FileKind::About:
    case FileKind::Root:
    case FileKind::RootSignatures:
    case FileKind::Snapshot:
    case FileKind::SnapshotSignatures:
    case FileKind::PastSnapshot:
    case FileKind::Timestamp:
    case FileKind::TimestampSignatures:
    case FileKind::Entry:
    case FileKind::Icon:
    case FileKind::Approvals:
    case FileKind::Proposal:
    case FileKind::Review:
        break;
    }
    return 64 * kib;
}

bool isMeta(const QByteArray &path)
{
    return path.startsWith("meta/");
}

} // namespace fallow::catalog
