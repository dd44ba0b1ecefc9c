#include "core/catalog/shelf.h"

#include <QDir>
#include <QSaveFile>

namespace fallow::catalog {

using namespace base;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 64 * 1024;

Result<Shelved> readShelved(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return fail(Code::NotFound, "catalog.not_known"_reason, path);
    return json::fromText<Shelved>(file.readAll());
}

} // namespace

QString Shelf::folderOf(const Shelved &catalog) const
{
    return m_folder + u'/' + catalog.id();
}

QString Shelf::repositoryOf(const Shelved &catalog) const
{
    return folderOf(catalog) + u"/repository.git";
}

QString Shelf::archiveOf(const Shelved &catalog) const
{
    return folderOf(catalog) + u"/archive";
}

QString Shelf::streamOf(const Shelved &catalog) const
{
    return folderOf(catalog) + u"/incoming";
}

std::vector<Shelved> Shelf::list() const
{
    std::vector<Shelved> all;
    for (const QString &name : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (const auto catalog = readShelved(m_folder + u'/' + name + u"/trust.json"); catalog && catalog->id() == name)
            all.push_back(*catalog);
    }
    return all;
}

Result<Shelved> Shelf::find(const QString &start) const
{
    std::vector<Shelved> found = list();
    std::erase_if(found, [&](const Shelved &one) { return !one.id().startsWith(start); });
    if (found.empty())
        return fail(Code::NotFound, "catalog.not_known"_reason, start);
    if (found.size() > 1)
        return fail(Code::InvalidArgument, "catalog.ambiguous"_reason, start);
    return found.front();
}

Result<Done> Shelf::put(const Shelved &catalog) const
{
    QSaveFile file(folderOf(catalog) + u"/trust.json");
    const QByteArray text = json::toText(catalog) + '\n';
    if (!QDir().mkpath(folderOf(catalog)) || !file.open(QIODevice::WriteOnly) || file.write(text) != text.size()
        || !file.commit())
        return fail(Code::Unavailable, "catalog.unwritable"_reason, file.errorString());
    return Done{};
}

Result<Done> Shelf::remove(const Shelved &catalog) const
{
    if (!QDir(folderOf(catalog)).removeRecursively())
        return fail(Code::Unavailable, "catalog.unwritable"_reason, folderOf(catalog));
    return Done{};
}

} // namespace fallow::catalog
