#include "core/catalog/engine/quarantine.h"

#include <QDir>
#include <QFile>

namespace fallow::catalog::engine {

using namespace base;
using namespace Qt::StringLiterals;

Quarantine::Quarantine(QString path, Repository main)
    : m_path(std::move(path)), m_main(std::move(main)), m_accepted(branchTip(m_main.get(), "accepted")),
      m_folder(m_path + u"/incoming-XXXXXX"_s)
{
}

Result<std::unique_ptr<Quarantine>> Quarantine::create(const QString &path)
{
    auto main = QDir(path).exists(u"HEAD"_s) ? openBare(path) : createBare(path);
    if (!main)
        return main.error();
    std::unique_ptr<Quarantine> quarantine(new Quarantine(path, *std::move(main)));
    if (const auto filled = quarantine->fill(); !filled)
        return filled.error();
    return quarantine;
}

Result<Done> Quarantine::fill()
{
    if (!m_folder.isValid())
        return brokenRepository(m_folder.errorString());
    if (auto made = createBare(m_folder.path()); !made)
        return made.error();
    QFile alternates(m_folder.filePath(u"objects/info/alternates"_s));
    const QByteArray objects = QFile::encodeName(QDir(m_path).absoluteFilePath(u"objects"_s)) + '\n';
    if (!QDir().mkpath(m_folder.filePath(u"objects/info"_s)) || !alternates.open(QIODevice::WriteOnly)
        || alternates.write(objects) != objects.size() || !alternates.flush())
        return brokenRepository(alternates.errorString());
    auto opened = openBare(m_folder.path()); // anew, so that it reads the alternates
    if (!opened)
        return opened.error();
    m_repository = *std::move(opened);
    if (!m_accepted)
        return Done{};
    git_reference *made = nullptr; // what the server need not send again
    if (git_reference_create(&made, m_repository.get(), "refs/heads/accepted", &*m_accepted, 1, nullptr) != 0)
        return gitError(u"the accepted commit"_s);
    git_reference_free(made);
    return Done{};
}

Result<Done> Quarantine::accept(const git_oid &commit)
{
    const QDir from(m_folder.filePath(u"objects/pack"_s));
    const QDir to(m_path + u"/objects/pack"_s);
    if (!to.mkpath(u"."_s))
        return brokenRepository(to.path());
    for (const QString &pattern : {u"*.pack"_s, u"*.idx"_s}) { // an index makes its pack visible
        for (const QString &name : from.entryList({pattern}, QDir::Files)) {
            if (!to.exists(name) && !QFile::rename(from.filePath(name), to.filePath(name)))
                return brokenRepository(u"moving "_s + name);
        }
    }
    git_odb *handle = nullptr;
    if (git_repository_odb(&handle, m_main.get()) != 0 || git_odb_refresh(handle) != 0)
        return gitError(u"the objects"_s);
    const Odb odb(handle);
    git_reference *moved = nullptr;
    if (git_reference_create(&moved, m_main.get(), "refs/heads/accepted", &commit, 1, nullptr) != 0)
        return gitError(u"the accepted commit"_s);
    git_reference_free(moved);
    m_accepted = commit;
    return Done{};
}

} // namespace fallow::catalog::engine
