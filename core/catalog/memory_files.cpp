#include "core/catalog/memory_files.h"

#include "core/content/sha256.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace fallow::catalog {

using namespace base;

namespace {

Result<QByteArray> readFile(const QFileInfo &info, const QByteArray &path)
{
    if (info.isSymLink() || !info.isFile())
        return fail(Code::Corrupt, "catalog.bad_mode"_reason, QString::fromLatin1(path));
    if (const auto checked = checkFile(path, info.size()); !checked)
        return checked.error();
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return fail(Code::NotFound, "catalog.unreadable_folder"_reason, file.errorString());
    return file.readAll();
}

} // namespace

Result<MemoryFiles> MemoryFiles::create(Contents contents)
{
    MemoryFiles files;
    files.m_contents = std::move(contents);
    for (const auto &[path, bytes] : files.m_contents)
        files.m_files.push_back({path, bytes.size(), content::Sha256::of(bytes)});
    if (const auto arranged = arrange(files.m_files); !arranged)
        return arranged.error();
    return files;
}

Result<MemoryFiles> MemoryFiles::ofFolder(const QString &folder)
{
    const QDir root(folder);
    if (!root.exists())
        return fail(Code::NotFound, "catalog.unreadable_folder"_reason, folder);
    Contents contents;
    QDirIterator walk(folder, QDir::Files | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QFileInfo info(walk.next());
        const QByteArray path = root.relativeFilePath(info.filePath()).toUtf8();
        auto bytes = readFile(info, path);
        if (!bytes)
            return bytes.error();
        contents[path] = *std::move(bytes);
    }
    return create(std::move(contents));
}

Result<QByteArray> MemoryFiles::read(const QByteArray &path) const
{
    const auto found = m_contents.find(path);
    if (found == m_contents.end())
        return fail(Code::NotFound, "catalog.no_file"_reason, QString::fromLatin1(path));
    return found->second;
}

} // namespace fallow::catalog
