#include "core/catalog/layout.h"

#include <QByteArrayView>

#include <array>
#include <utility>

namespace fallow::catalog {

namespace {

/// Takes pieces off the front of a path. A catalog of 100,000 entries asks for as many kinds, several times.
class Scan
{
public:
    explicit Scan(QByteArrayView text) : m_left(text) { }

    bool word(QByteArrayView word)
    {
        if (!m_left.startsWith(word))
            return false;
        m_left = m_left.sliced(word.size());
        return true;
    }
    /// At least `least` and at most `most` characters that are `wanted`.
    template<typename Wanted>
    bool some(Wanted wanted, qsizetype least, qsizetype most)
    {
        qsizetype count = 0;
        while (count < most && count < m_left.size() && wanted(m_left[count]))
            ++count;
        m_left = m_left.sliced(count);
        return count >= least;
    }
    /// From 1, without zeros before.
    bool number(qsizetype most) { return !m_left.startsWith('0') && some(&isDigit, 1, most); }
    bool hex(qsizetype count) { return some(&isHex, count, count); }
    /// "ab/0xab…", the two digits being the same.
    bool shard()
    {
        const QByteArrayView digits = m_left.first(std::min<qsizetype>(m_left.size(), 2));
        return hex(2) && word("/0x") && word(digits) && hex(38);
    }
    bool isRest(QByteArrayView rest) const { return m_left == rest; }

    static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    static bool isHex(char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); }
    static bool isSlug(char c) { return isDigit(c) || (c >= 'a' && c <= 'z') || c == '-'; }

private:
    QByteArrayView m_left;
};

std::optional<FileKind> when(bool is, FileKind kind)
{
    return is ? std::optional(kind) : std::nullopt;
}

std::optional<FileKind> metaKind(Scan scan)
{
    constexpr qsizetype rootDigits = 4;
    constexpr qsizetype snapshotDigits = 7;
    if (scan.word("root/")) {
        const bool isNumber = scan.number(rootDigits);
        if (isNumber && scan.isRest(".sig.json"))
            return FileKind::RootSignatures;
        return when(isNumber && scan.isRest(".json"), FileKind::Root);
    }
    if (scan.word("snapshots/"))
        return when(scan.number(snapshotDigits) && scan.isRest(".json"), FileKind::PastSnapshot);
    using Name = std::pair<QByteArrayView, FileKind>;
    for (const auto &[name, kind] : {Name("snapshot.json", FileKind::Snapshot), Name("snapshot.sig.json", FileKind::SnapshotSignatures),
                                     Name("timestamp.json", FileKind::Timestamp), Name("timestamp.sig.json", FileKind::TimestampSignatures)}) {
        if (scan.isRest(name))
            return kind;
    }
    return {};
}

std::optional<FileKind> pageKind(Scan scan)
{
    if (!scan.shard() || !scan.word("/"))
        return {};
    if (scan.isRest("README.md"))
        return FileKind::Page;
    if (scan.isRest("icon.png"))
        return FileKind::Icon;
    const bool isShot = scan.word("shot-") && scan.some([](char c) { return c >= '1' && c <= '5'; }, 1, 1);
    return when(isShot && scan.isRest(".webp"), FileKind::Screenshot);
}

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
    constexpr qsizetype proposalDigits = 4;
    constexpr qsizetype addressDigits = 40;
    constexpr qsizetype longestSlug = 64;
    const qsizetype slash = path.indexOf('/');
    const QByteArrayView folder = QByteArrayView(path).first(slash + 1);
    Scan rest(QByteArrayView(path).sliced(slash + 1));
    if (folder == "apps/" || folder == "datasets/" || folder == "workerpools/")
        return when(rest.shard() && rest.isRest(".json"), FileKind::Entry);
    if (folder == "approvals/")
        return when(rest.shard() && rest.isRest(".json"), FileKind::Approvals);
    if (folder == "pages/")
        return pageKind(rest);
    if (folder == "meta/")
        return metaKind(rest);
    const auto isNumbered = [&](QByteArrayView next) { return rest.some(&Scan::isDigit, proposalDigits, proposalDigits) && rest.word(next); };
    if (folder == "proposals/")
        return when(isNumbered("-") && rest.some(&Scan::isSlug, 1, longestSlug) && rest.isRest(".md"), FileKind::Proposal);
    if (folder == "reviews/")
        return when(isNumbered("/0x") && rest.hex(addressDigits) && rest.isRest(".json"), FileKind::Review);
    if (folder == "revocations/")
        return when(rest.word("2") && rest.some(&Scan::isDigit, 3, 3) && rest.isRest(".jsonl"), FileKind::Revocations);
    return when(folder.isEmpty() && rest.isRest("catalog.json"), FileKind::About);
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

bool isEntry(const QByteArray &path)
{
    return path.startsWith("apps/") || path.startsWith("datasets/") || path.startsWith("workerpools/");
}

bool isMeta(const QByteArray &path)
{
    return path.startsWith("meta/");
}

} // namespace fallow::catalog
