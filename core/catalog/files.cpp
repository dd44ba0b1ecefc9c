#include "core/catalog/files.h"

#include "core/catalog/layout.h"
#include "core/content/sha256.h"

#include <QVarLengthArray>

#include <bit>

namespace fallow::catalog {

using namespace base;
using content::Sha256;

namespace {

constexpr qsizetype hashBytes = Bytes32::size;
using Buffer = QVarLengthArray<char, 256>; // on the stack: there are as many as files

void appendNumber(Buffer &bytes, quint64 value, int size)
{
    for (int i = size - 1; i >= 0; --i)
        bytes.append(static_cast<char>(value >> (8 * i) & 0xFF));
}

void appendHash(Buffer &bytes, const quint8 *hash)
{
    bytes.append(reinterpret_cast<const char *>(hash), hashBytes);
}

Bytes32 hashOf(const Buffer &bytes)
{
    return Bytes32::from(Sha256::of(QByteArrayView(bytes.constData(), bytes.size())));
}

Bytes32 leafOf(const FileFact &file)
{
    Buffer leaf;
    appendNumber(leaf, 0, 1);
    appendNumber(leaf, static_cast<quint64>(file.path.size()), 2);
    leaf.append(file.path.constData(), file.path.size());
    appendNumber(leaf, static_cast<quint64>(file.size), 8);
    appendHash(leaf, file.sha256.data());
    return hashOf(leaf);
}

Bytes32 nodeOf(const Bytes32 *leaves, size_t count)
{
    if (count == 1)
        return *leaves;
    const size_t left = std::bit_floor(count - 1);
    Buffer node;
    appendNumber(node, 1, 1);
    appendHash(node, nodeOf(leaves, left).data());
    appendHash(node, nodeOf(leaves + left, count - left).data());
    return hashOf(node);
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
    const auto isBefore = [](const FileFact &left, const FileFact &right) { return left.path < right.path; };
    if (!std::is_sorted(files.begin(), files.end(), isBefore))
        std::sort(files.begin(), files.end(), isBefore);
    const QByteArray *before = nullptr;
    for (const FileFact &file : files) {
        if (const auto checked = checkFile(file.path, file.size); !checked)
            return checked;
        if (before != nullptr && *before == file.path) // a path has one spelling that layout.h takes
            return refusePath("catalog.case_twins"_reason, file.path);
        before = &file.path;
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
