#include "core/catalog/files.h"

#include "core/catalog/layout.h"
#include "core/content/sha256.h"

#include <QSet>

#include <bit>

namespace fallow::catalog {

using namespace base;
using content::Sha256;

namespace {

QByteArray bigEndian(quint64 value, int bytes)
{
    QByteArray text(bytes, Qt::Uninitialized);
    for (int i = bytes - 1; i >= 0; --i, value >>= 8)
        text[i] = static_cast<char>(value & 0xFF);
    return text;
}

Bytes32 leafOf(const FileFact &file)
{
    const QByteArray leaf = QByteArray(1, '\0') + bigEndian(static_cast<quint64>(file.path.size()), 2) + file.path
        + bigEndian(static_cast<quint64>(file.size), 8) + file.sha256.bytes();
    return Bytes32::from(Sha256::of(leaf));
}

Bytes32 nodeOf(const Bytes32 *leaves, size_t count)
{
    if (count == 1)
        return *leaves;
    const size_t left = std::bit_floor(count - 1);
    const QByteArray node = QByteArray(1, '\1') + nodeOf(leaves, left).bytes()
        + nodeOf(leaves + left, count - left).bytes();
    return Bytes32::from(Sha256::of(node));
}

Error refusePath(Reason reason, const QByteArray &path)
{
    return fail(Code::Corrupt, std::move(reason),
                QString::fromLatin1(path.left(200).toPercentEncoding("/")));
}

} // namespace

const FileFact *Files::find(const QByteArray &path) const
{
    const std::vector<FileFact> &files = all();
    const auto found = std::lower_bound(files.begin(), files.end(), path,
                                        [](const FileFact &file, const QByteArray &wanted) { return file.path < wanted; });
    return found != files.end() && found->path == path ? &*found : nullptr;
}

Result<Done> checkFile(const QByteArray &path, qint64 size)
{
    const auto kind = kindOf(path);
    if (!kind)
        return refusePath("catalog.bad_path"_reason, path);
    if (size < 0 || size > mostBytes(*kind))
        return refusePath("catalog.file_too_large"_reason, path);
    return Done{};
}

Result<Done> arrange(std::vector<FileFact> &files)
{
    if (files.size() > static_cast<size_t>(limits::files))
        return refusePath("catalog.too_many_files"_reason, QByteArray::number(static_cast<qulonglong>(files.size())));
    std::sort(files.begin(), files.end(),
              [](const FileFact &left, const FileFact &right) { return left.path < right.path; });
    QSet<QByteArray> seen;
    seen.reserve(static_cast<qsizetype>(files.size()));
    for (const FileFact &file : files) {
        if (const auto checked = checkFile(file.path, file.size); !checked)
            return checked;
        const QByteArray folded = file.path.toLower();
        if (seen.contains(folded))
            return refusePath("catalog.case_twins"_reason, file.path);
        seen.insert(folded);
    }
    return Done{};
}

Bytes32 treeHash(const std::vector<FileFact> &files)
{
    std::vector<Bytes32> leaves;
    leaves.reserve(files.size());
    for (const FileFact &file : files) {
        if (!isMeta(file.path))
            leaves.push_back(leafOf(file));
    }
    return leaves.empty() ? Bytes32::from(Sha256::of({})) : nodeOf(leaves.data(), leaves.size());
}

} // namespace fallow::catalog
