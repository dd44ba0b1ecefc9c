#pragma once

#include <QByteArray>

#include <optional>

/// Which files a catalog may hold and how large each may be (transfer.md 4.1).
namespace fallow::catalog {

enum class FileKind {
    About, ///< catalog.json
    Root, ///< meta/root/N.json: keys and thresholds
    RootSignatures, ///< meta/root/N.sig.json
    Snapshot,
    SnapshotSignatures,
    PastSnapshot, ///< meta/snapshots/N.json: what `previous` stands for
    Timestamp,
    TimestampSignatures,
    Entry, ///< apps|datasets|workerpools/ab/0xab….json
    Page, ///< pages/ab/0xab…/README.md
    Icon,
    Screenshot,
    Approvals, ///< approvals/ab/0xab….json
    Proposal, ///< proposals/0042-title.md
    Review, ///< reviews/0042/0x….json
    Revocations, ///< revocations/2026.jsonl
};

/// [A-Za-z0-9._-]{1,128} that does not start like ".git" in any case.
bool isSafeName(const QByteArray &name);
/// Nothing for a path that no catalog may hold. Parts are joined by '/'.
std::optional<FileKind> kindOf(const QByteArray &path);
qint64 mostBytes(FileKind kind);
/// Signatures and versions, which the tree hash leaves out because they speak about it.
/// Of a path that may be there.
bool isEntry(const QByteArray &path);
bool isMeta(const QByteArray &path);

namespace limits {
constexpr int depth = 4; ///< parts of a path
constexpr int files = 300'000;
} // namespace limits

} // namespace fallow::catalog
